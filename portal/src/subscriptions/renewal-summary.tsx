import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular, CalendarCancelRegular } from '@fluentui/react-icons'
import type { Subscription } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { useCustomer } from '../customers/queries.ts'
import { Instant } from '../display/instant.tsx'
import { UnitPrice } from '../display/unit-price.tsx'
import { usePromotion } from '../promotions/queries.ts'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { useSubscription } from './queries.ts'
import { termEndAsOf } from './term-end.ts'

const useStyles = makeStyles({
  renewal: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { flexShrink: 0, marginTop: '3px' },
  text: { display: 'grid' },
  reason: { color: tokens.colorNeutralForeground2 },
})

/** What a subscription will do at the end of its term, under its name. */
export function RenewalSummary(props: { customerId: string; subscriptionId: string }) {
  const subscription = useSubscription(props.customerId, props.subscriptionId)
  if (!subscription.data) return null
  const { friendlyName, offerName } = subscription.data
  return (
    <RenewalSentence
      customerId={props.customerId}
      subscription={subscription.data}
      name={friendlyName ?? offerName}
    />
  )
}

/** When a subscription renews, at which price and why at that; or that it ends, or that its term is over. */
export function RenewalSentence(props: { customerId: string; subscription: Subscription; name?: string }) {
  const styles = useStyles()
  const { subscription, name } = props
  const country = useCustomer(props.customerId).data?.billingProfile?.defaultAddress.country
  const promotion = usePromotion(subscription.promotionId, country).data
  const now = useEnvironmentNow()
  const term = now && termEndAsOf(subscription, now)
  if (!term) return null
  const isOver = term.kind === 'over'
  const Sign = isOver ? CalendarCancelRegular : ArrowSyncRegular
  const { promotionId, renewalInstructions: renewal, billingCycle } = subscription
  // Not before the promotion that the reason speaks of is known.
  const reason = !isOver && (promotionId === undefined || promotion) ? renewal?.reason : undefined
  const { unitPrice, currency } = renewal ?? {}
  const hasPrice = unitPrice !== undefined && currency !== undefined
  return (
    <div className={styles.renewal}>
      <Sign className={styles.icon} />
      <span className={styles.text}>
        {name && <Text weight="semibold">{name}</Text>}
        <Text>
          <FormattedMessage
            id="renewal.sentence"
            values={{
              kind:
                term.kind === 'renews' && hasPrice ? (renewal?.promotionId ? 'promoted' : 'list') : term.kind,
              date: <Instant at={term.at} />,
              price: hasPrice && <UnitPrice price={{ unitPrice, currency, billingCycle }} />,
            }}
          />
        </Text>
        {isOver && subscription.status === 'active' && (
          <Text size={200} className={styles.reason}>
            <FormattedMessage id="renewal.notYet" />
          </Text>
        )}
        {reason && (
          <Text size={200} className={styles.reason}>
            <FormattedMessage
              id="renewal.reason"
              values={{
                reason,
                name: promotion?.name ?? '',
                until: promotion && <Instant at={promotion.endDate} />,
              }}
            />
          </Text>
        )}
      </span>
    </div>
  )
}
