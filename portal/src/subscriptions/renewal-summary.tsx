import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons'
import type { Subscription } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { useCustomer } from '../customers/queries.ts'
import { Instant } from '../display/instant.tsx'
import { UnitPrice } from '../display/unit-price.tsx'
import { usePromotion } from '../promotions/queries.ts'
import { useSubscription } from './queries.ts'
import { termEndOf } from './timeline.ts'

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

/** When a subscription renews, at which price and why at that; or that it ends. */
export function RenewalSentence(props: { customerId: string; subscription: Subscription; name?: string }) {
  const styles = useStyles()
  const { subscription, name } = props
  const country = useCustomer(props.customerId).data?.billingProfile?.defaultAddress.country
  const promotion = usePromotion(subscription.promotionId, country).data
  const { promotionId, renewalInstructions: renewal, autoRenewEnabled, billingCycle } = subscription
  // Not before the promotion that the reason speaks of is known.
  const reason = promotionId === undefined || promotion ? renewal?.reason : undefined
  const date = termEndOf(subscription)
  if (!date) return null
  const { unitPrice, currency } = renewal ?? {}
  const hasPrice = unitPrice !== undefined && currency !== undefined
  return (
    <div className={styles.renewal}>
      <ArrowSyncRegular className={styles.icon} />
      <span className={styles.text}>
        {name && <Text weight="semibold">{name}</Text>}
        <Text>
          <FormattedMessage
            id="renewal.sentence"
            values={{
              kind: !autoRenewEnabled
                ? 'ends'
                : hasPrice
                  ? renewal?.promotionId
                    ? 'promoted'
                    : 'list'
                  : 'unknown',
              date: <Instant at={date} />,
              price: hasPrice && <UnitPrice price={{ unitPrice, currency, billingCycle }} />,
            }}
          />
        </Text>
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
