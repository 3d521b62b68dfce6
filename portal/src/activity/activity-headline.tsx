import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { AuditRecord } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { Instant } from '../display/instant.tsx'

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
