import {
  makeStyles,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { AuditRecord } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import { WideTable } from '../display/wide-table.tsx'
import { TextLink } from '../shell/links.tsx'
import { changedMembers } from './changed-members.ts'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  record: { display: 'grid', gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalL },
  // Room enough for a finger between the link and what stands above and below.
  customer: { padding: `${tokens.spacingVerticalXS} 0` },
  cell: {
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  before: { color: tokens.colorNeutralForeground2 },
})

/** What the change did, before and after side by side. */
export function ActivityRecord({ record }: { record: AuditRecord }) {
  const styles = useStyles()
  const intl = useIntl()
  const changes = changedMembers(record.resourceOldValue, record.resourceNewValue)
  const hasBefore = changes.some(({ before }) => before !== undefined)
  const hasAfter = changes.some(({ after }) => after !== undefined)
  const label = intl.formatMessage({ id: 'activity.changes' })
  return (
    <div className={styles.record}>
      {record.customerId && (
        <div className={styles.customer}>
          <TextLink to="/customers/$customerId" params={{ customerId: record.customerId }}>
            {record.customerName ?? record.customerId}
          </TextLink>
        </div>
      )}
      {changes.length > 0 && (
        <WideTable size="small" label={label} fits>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>
                <FormattedMessage id="activity.member" />
              </TableHeaderCell>
              {hasBefore && (
                <TableHeaderCell>
                  <FormattedMessage id="activity.before" />
                </TableHeaderCell>
              )}
              {hasAfter && (
                <TableHeaderCell>
                  <FormattedMessage id="activity.after" />
                </TableHeaderCell>
              )}
            </TableRow>
          </TableHeader>
          <TableBody>
            {changes.map(({ path, before, after }) => (
              <TableRow key={path}>
                <TableCell className={styles.cell}>{path}</TableCell>
                {hasBefore && (
                  <TableCell className={styles.cell}>
                    <span className={styles.before}>{before}</span>
                  </TableCell>
                )}
                {hasAfter && <TableCell className={styles.cell}>{after}</TableCell>}
              </TableRow>
            ))}
          </TableBody>
        </WideTable>
      )}
      {record.originalCorrelationId && (
        <Text size={200} className={styles.quiet}>
          <FormattedMessage id="activity.correlationId" values={{ id: record.originalCorrelationId }} />
        </Text>
      )}
    </div>
  )
}
