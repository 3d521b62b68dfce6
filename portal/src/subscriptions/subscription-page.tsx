import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components'
import type { Subscription } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { ItemTitle } from '../catalogue/item-title.tsx'
import { useCustomer } from '../customers/queries.ts'
import { Fact, Facts } from '../display/facts.tsx'
import { Instant } from '../display/instant.tsx'
import { describeTerm } from '../display/terms.ts'
import { PromotionBadge } from '../promotions/promotion-badge.tsx'
import { PromotionLink } from '../promotions/promotion-link.tsx'
import { usePromotion } from '../promotions/queries.ts'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { ChangeSeats } from './change-seats.tsx'
import { useChangeSubscription, useSubscription } from './queries.ts'
import { RenewalSentence } from './renewal-summary.tsx'
import { SubscriptionStatus } from './subscription-status.tsx'
import { termEndAsOf } from './term-end.ts'
import { timelineOf } from './timeline.ts'
import { TimelinePicture } from './timeline-picture.tsx'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 22rem), 1fr))',
    alignItems: 'start',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const route = getRouteApi('/rooms/customers/$customerId/subscriptions/$subscriptionId')

/** What will happen to this subscription, when, and what it will cost. */
export function SubscriptionPage() {
  const intl = useIntl()
  const { customerId, subscriptionId } = route.useParams()
  const subscription = useSubscription(customerId, subscriptionId)
  const { data } = subscription
  return (
    <Page
      title={data ? (data.friendlyName ?? data.offerName) : intl.formatMessage({ id: 'subscription.title' })}
      lead={data && <SubscriptionStatus status={data.status} />}
    >
      <Answered
        answer={subscription}
        doing={intl.formatMessage({ id: 'subscription.failed' })}
        skeleton={<LinesSkeleton lines={3} height={96} />}
      >
        {(loaded) => <Details customerId={customerId} subscription={loaded} />}
      </Answered>
    </Page>
  )
}

function Details({ customerId, subscription }: { customerId: string; subscription: Subscription }) {
  const styles = useStyles()
  const now = useEnvironmentNow()
  const country = useCustomer(customerId).data?.billingProfile?.defaultAddress.country
  const promotion = usePromotion(subscription.promotionId, country).data
  const isOver = now && termEndAsOf(subscription, now)?.kind === 'over'
  return (
    <>
      <Panel title={<FormattedMessage id="timeline.title" />}>
        {now && <TimelinePicture events={timelineOf(subscription, now, promotion)} now={now} />}
      </Panel>
      <div className={styles.columns}>
        <Panel title={<FormattedMessage id="subscription.renewal" />}>
          <RenewalSentence customerId={customerId} subscription={subscription} />
          {!isOver && <AutoRenew customerId={customerId} subscription={subscription} />}
          {subscription.promotionId && (
            <>
              <Text>
                <FormattedMessage
                  id="subscription.promotion"
                  values={{
                    name: promotion ? (
                      <PromotionLink promotion={promotion} place={{ country: country ?? '', customerId }} />
                    ) : (
                      subscription.promotionId
                    ),
                  }}
                />
              </Text>
              <div>{promotion && <PromotionBadge promotion={promotion} />}</div>
            </>
          )}
        </Panel>
        <Seats customerId={customerId} subscription={subscription} />
        <Particulars customerId={customerId} subscription={subscription} />
      </div>
    </>
  )
}

function AutoRenew({ customerId, subscription }: { customerId: string; subscription: Subscription }) {
  const intl = useIntl()
  const change = useChangeSubscription(customerId, subscription.id)
  // What an ended or unending subscription would do at the end of its term is no question.
  if (subscription.status !== 'active' || !subscription.termDuration) return null
  return (
    <>
      <Switch
        label={intl.formatMessage({ id: 'subscription.autoRenew' })}
        checked={subscription.autoRenewEnabled}
        disabled={change.isPending}
        onChange={(_, { checked }) => change.mutate({ autoRenewEnabled: checked })}
      />
      {change.isError && (
        <FaultMessage fault={change.error} doing={intl.formatMessage({ id: 'subscription.changeFailed' })} />
      )}
    </>
  )
}

function Seats({ customerId, subscription }: { customerId: string; subscription: Subscription }) {
  const styles = useStyles()
  const { refundableQuantity } = subscription
  return (
    <Panel title={<FormattedMessage id="subscription.seats" values={{ seats: subscription.quantity }} />}>
      {subscription.actions?.includes('edit') && !subscription.isTrial && (
        <ChangeSeats customerId={customerId} subscription={subscription} />
      )}
      {refundableQuantity && refundableQuantity.totalQuantity > 0 ? (
        <>
          <Text>
            <FormattedMessage
              id="subscription.refundable"
              values={{ seats: refundableQuantity.totalQuantity }}
            />
          </Text>
          <ul className={styles.list}>
            {refundableQuantity.details.map(({ quantity, allowedUntilDateTime }) => (
              <li key={allowedUntilDateTime ?? quantity}>
                <FormattedMessage
                  id="subscription.refundableUntil"
                  values={{
                    seats: quantity,
                    hasEnd: allowedUntilDateTime !== undefined,
                    until: allowedUntilDateTime && <Instant at={allowedUntilDateTime} show="minute" />,
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Text className={styles.quiet}>
          <FormattedMessage id="subscription.noRefund" />
        </Text>
      )}
    </Panel>
  )
}

function Particulars({ customerId, subscription }: { customerId: string; subscription: Subscription }) {
  const intl = useIntl()
  return (
    <Panel title={<FormattedMessage id="subscription.details" />}>
      <Facts>
        <Fact name={<FormattedMessage id="order.item" />}>
          <ItemTitle store={{ customerId }} reference={subscription.offerId} />
        </Fact>
        <Fact name={<FormattedMessage id="cart.term" />}>
          {describeTerm(intl, {
            duration: subscription.termDuration,
            billingCycle: subscription.billingCycle,
          })}
        </Fact>
        <Fact name={<FormattedMessage id="subscription.bought" />}>
          <Instant at={subscription.creationDate} show="minute" />
        </Fact>
        {subscription.publisherName && (
          <Fact name={<FormattedMessage id="subscription.publisher" />}>{subscription.publisherName}</Fact>
        )}
        {subscription.orderId && (
          <Fact name={<FormattedMessage id="subscription.order" />}>
            <TextLink
              to="/customers/$customerId/orders/$orderId"
              params={{ customerId, orderId: subscription.orderId }}
            >
              {subscription.orderId}
            </TextLink>
          </Fact>
        )}
        <Fact name={<FormattedMessage id="subscription.id" />}>
          <Text font="monospace" size={200}>
            {subscription.id}
          </Text>
        </Fact>
      </Facts>
    </Panel>
  )
}
