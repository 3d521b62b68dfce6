import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons'
import type { Subscription } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { Money } from '../display/money.tsx'
import { cycleOf } from '../display/terms.ts'
import { useSubscription } from './queries.ts'

const useStyles = makeStyles({
  renewal: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

/** One sentence: when a subscription renews, and at which price; or that it ends. */
export function RenewalSummary(props: { customerId: string; subscriptionId: string }) {
  const subscription = useSubscription(props.customerId, props.subscriptionId)
  return subscription.data ? <RenewalSentence subscription={subscription.data} showName /> : null
}

export function RenewalSentence({
  subscription,
  showName = false,
}: {
  subscription: Subscription
  showName?: boolean
}) {
  const styles = useStyles()
  const { renewalInstructions: renewal, commitmentEndDate, autoRenewEnabled } = subscription
  if (!commitmentEndDate || commitmentEndDate.startsWith('9999')) return null
  const name = subscription.friendlyName ?? subscription.offerName
  const hasPrice = renewal?.unitPrice !== undefined && renewal.currency !== undefined
  return (
    <Text className={styles.renewal}>
      <ArrowSyncRegular />
      <span>
        <FormattedMessage
          id="renewal.sentence"
          values={{
            showName,
            name,
            kind: !autoRenewEnabled
              ? 'ends'
              : hasPrice
                ? renewal.promotionId
                  ? 'promoted'
                  : 'list'
                : 'unknown',
            date: <Instant at={commitmentEndDate} />,
            cycle: cycleOf(subscription.billingCycle),
            price: hasPrice ? (
              <Money amount={renewal.unitPrice ?? 0} currency={renewal.currency ?? ''} />
            ) : (
              ''
            ),
          }}
        />
      </span>
    </Text>
  )
}
