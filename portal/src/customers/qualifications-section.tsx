import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Qualification } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { Answered } from '../shell/answered.tsx'
import { Panel } from '../shell/panel.tsx'
import { useQualifications } from './queries.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const colours = { Approved: 'success', Denied: 'danger', InReview: 'warning' } as const

/** Which price lists the customer qualifies for, and how the vetting stands. */
export function QualificationsSection({ customerId }: { customerId: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const qualifications = useQualifications(customerId)
  return (
    <Panel title={<FormattedMessage id="qualifications.title" />}>
      <Answered answer={qualifications} doing={intl.formatMessage({ id: 'qualifications.failed' })}>
        {(found) =>
          found.length === 0 ? (
            <Text className={styles.quiet}>
              <FormattedMessage id="qualifications.none" />
            </Text>
          ) : (
            <ul className={styles.list}>
              {found.map((qualification) => (
                <QualificationItem key={qualification.qualification} qualification={qualification} />
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  )
}

function QualificationItem({ qualification }: { qualification: Qualification }) {
  const styles = useStyles()
  const status = qualification.vettingStatus ?? 'Approved'
  return (
    <li className={styles.item}>
      <Text weight="semibold">
        <FormattedMessage id="qualifications.kind" values={{ kind: qualification.qualification }} />
      </Text>
      <Badge appearance="tint" color={colours[status as keyof typeof colours] ?? 'informative'}>
        <FormattedMessage id="qualifications.status" values={{ status }} />
      </Badge>
      {qualification.vettingCreateDate && (
        <Text size={200} className={styles.quiet}>
          <Instant at={qualification.vettingCreateDate} />
        </Text>
      )}
      {qualification.vettingReason && <Text size={200}>{qualification.vettingReason}</Text>}
    </li>
  )
}
