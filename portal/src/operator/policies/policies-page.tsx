import {
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../../display/instant.tsx'
import { WideTable } from '../../display/wide-table.tsx'
import { Answered, LinesSkeleton } from '../../shell/answered.tsx'
import { TextLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { useEnvironmentName, useOperatorNow } from '../environments.ts'
import { policyNames } from './policy-names.ts'
import { PolicyPicture } from './policy-picture.tsx'
import { PolicyTabs } from './policy-tabs.tsx'
import { policyTitle, valueWords, whomWords } from './policy-words.ts'
import { type PolicyRow, usePolicies } from './queries.ts'
import { WhenBadge } from './when-badge.tsx'

const useStyles = makeStyles({
  cell: {
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  rule: { width: '22%' },
  value: { width: '26%' },
})

/** The rules with dates: when each is in force, and for whom. */
export function PoliciesPage() {
  const intl = useIntl()
  const environment = useEnvironmentName()
  const now = useOperatorNow()
  const policies = usePolicies(environment)
  return (
    <Page
      title={intl.formatMessage({ id: 'nav.policies' })}
      lead={
        <FormattedMessage
          id="operator.policies.lead"
          values={{ isShared: environment === undefined, environment: environment ?? '' }}
        />
      }
    >
      <PolicyTabs here="rules" />
      <Answered answer={policies} doing={intl.formatMessage({ id: 'operator.policies.failed' })}>
        {(rows) => {
          if (!now) return <LinesSkeleton lines={8} />
          const lanes = policyNames.map((name) => ({ name, rows: rows.filter((row) => row.name === name) }))
          return (
            <>
              <PolicyPicture lanes={lanes} now={now} />
              <RowTable rows={lanes.flatMap((lane) => lane.rows)} now={now} />
            </>
          )
        }}
      </Answered>
    </Page>
  )
}

function RowTable({ rows, now }: { rows: readonly PolicyRow[]; now: Date }) {
  const styles = useStyles()
  const intl = useIntl()
  return (
    <WideTable size="small" label={intl.formatMessage({ id: 'operator.policies.rows' })}>
      <TableHeader>
        <TableRow>
          {(['rule', 'state', 'whom', 'from', 'to', 'value'] as const).map((column) => (
            <TableHeaderCell
              key={column}
              className={mergeClasses(column === 'rule' && styles.rule, column === 'value' && styles.value)}
            >
              <FormattedMessage id="operator.policies.column" values={{ column }} />
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={JSON.stringify(row)}>
            <TableCell className={styles.cell}>
              <TextLink to="/operator/policies/$name" params={{ name: row.name }}>
                {policyTitle(intl, row.name)}
              </TextLink>
            </TableCell>
            <TableCell>
              <WhenBadge row={row} now={now} />
            </TableCell>
            <TableCell>{whomWords(intl, row.flight)}</TableCell>
            <TableCell>{row.from && <Instant at={row.from} />}</TableCell>
            <TableCell>{row.to && <Instant at={row.to} />}</TableCell>
            <TableCell className={styles.cell}>{valueWords(intl, row.value)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}
