import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons'
import type { Subscription } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { UnitPrice } from '../display/unit-price.tsx'
import { useSubscription } from './queries.ts'
import { termEndOf } from './timeline.ts'

const useStyles = makeStyles({
  renewal: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { flexShrink: 0, marginTop: '3px' },
  text: { display: 'grid' },
})

/** What a subscription will do at the end of its term, under its name. */
export function RenewalSummary(props: { customerId: string; subscriptionId: string }) {
  const subscription = useSubscription(props.customerId, props.subscriptionId)
  if (!subscription.data) return null
  const { friendlyName, offerName } = subscription.data
  return <RenewalSentence subscription={subscription.data} name={friendlyName ?? offerName} />
}

/** One sentence: when a subscription renews, and at which price; or that it ends. */
export function RenewalSentence({ subscription, name }: { subscription: Subscription; name?: string }) {
  const styles = useStyles()
  const { renewalInstructions: renewal, autoRenewEnabled, billingCycle } = subscription
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
      </span>
    </div>
  )
}
