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
import { Instant } from '../display/instant.tsx'
import { WideTable } from '../display/wide-table.tsx'
import { TextLink } from '../shell/links.tsx'
import { changedMembers } from './changed-members.ts'

const useStyles = makeStyles({
  headline: {
    display: 'grid',
    gridTemplateColumns: '9.5rem minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    textAlign: 'left',
    width: '100%',
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  what: { display: 'grid' },
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

/** `add_customer`, `AddCustomer` and `addCustomer` are one operation. */
export const snakeCase = (name: string): string =>
  name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()

/** When, what, about whom and by whom, in two lines. */
export function ActivityHeadline({ record }: { record: AuditRecord }) {
  const styles = useStyles()
  return (
    <span className={styles.headline}>
      <Text size={200} className={styles.quiet}>
        <Instant at={record.operationDate} show="minute" />
      </Text>
      <span className={styles.what}>
        <Text weight="semibold">
          <FormattedMessage
            id="activity.operation"
            values={{ operation: snakeCase(record.operationType), raw: record.operationType }}
          />
        </Text>
        <Text size={200} className={styles.quiet}>
          <FormattedMessage
            id="activity.about"
            values={{
              hasCustomer: record.customerName !== undefined,
              customer: record.customerName,
              by: record.userPrincipalName ? 'person' : record.applicationId ? 'application' : 'platform',
              who: record.userPrincipalName ?? record.applicationId,
            }}
          />
        </Text>
      </span>
    </span>
  )
}

/** What the change did, before and after side by side. */
export function ActivityRecord({ record }: { record: AuditRecord }) {
  const styles = useStyles()
  const intl = useIntl()
  const changes = changedMembers(record.resourceOldValue, record.resourceNewValue)
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
        <WideTable size="small" label={label}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>
                <FormattedMessage id="activity.member" />
              </TableHeaderCell>
              <TableHeaderCell>
                <FormattedMessage id="activity.before" />
              </TableHeaderCell>
              <TableHeaderCell>
                <FormattedMessage id="activity.after" />
              </TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {changes.map(({ path, before, after }) => (
              <TableRow key={path}>
                <TableCell className={styles.cell}>{path}</TableCell>
                <TableCell className={styles.cell}>
                  <span className={styles.before}>{before}</span>
                </TableCell>
                <TableCell className={styles.cell}>{after}</TableCell>
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
