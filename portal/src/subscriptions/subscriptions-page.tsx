import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { Subscription } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { EmptyUntilBought } from '../catalogue/empty-until-bought.tsx'
import { Instant } from '../display/instant.tsx'
import { describeTerm } from '../display/terms.ts'
import { useCells, useRoomyCell, WideTable } from '../display/wide-table.tsx'
import { AppliedPromotion } from '../promotions/applied-promotion.tsx'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { Answered } from '../shell/answered.tsx'
import { TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { useSubscriptions } from './queries.ts'
import { SubscriptionStatus } from './subscription-status.tsx'
import { termEndAsOf } from './term-end.ts'

const useStyles = makeStyles({
  seats: { width: '6rem', '@media (max-width: 700px)': { width: '4rem' } },
  next: { width: '12rem', '@media (max-width: 700px)': { width: '7rem' } },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const route = getRouteApi('/rooms/customers/$customerId/subscriptions')

/** What the customer has, those in use first. */
export function SubscriptionsPage() {
  const intl = useIntl()
  const { customerId } = route.useParams()
  const subscriptions = useSubscriptions(customerId)
  const now = useEnvironmentNow()
  return (
    <Page title={intl.formatMessage({ id: 'subscriptions.title' })}>
      <Answered answer={subscriptions} doing={intl.formatMessage({ id: 'subscriptions.failed' })}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyUntilBought
              customerId={customerId}
              title={intl.formatMessage({ id: 'subscriptions.none' })}
              lead={intl.formatMessage({ id: 'subscriptions.noneLead' })}
            />
          ) : (
            <>
              <NotRenewedYet subscriptions={items} now={now} />
              <SubscriptionTable customerId={customerId} subscriptions={items} now={now} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}

/** What becomes of an active subscription at the end of its term. */
function WhatComesNext({ subscription, now }: { subscription: Subscription; now: Date | undefined }) {
  const term = now && termEndAsOf(subscription, now)
  if (subscription.status !== 'active' || !term) return null
  return (
    <FormattedMessage
      id="subscriptions.atTermEnd"
      values={{ kind: term.kind, date: <Instant at={term.at} /> }}
    />
  )
}

/** Said where a term is over and the subscription still there. */
function NotRenewedYet(props: { subscriptions: Subscription[]; now: Date | undefined }) {
  const { subscriptions, now } = props
  const isOver = (one: Subscription) =>
    now && one.status === 'active' && termEndAsOf(one, now)?.kind === 'over'
  if (!subscriptions.some(isOver)) return null
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        <FormattedMessage id="renewal.notYet" />
      </MessageBarBody>
    </MessageBar>
  )
}

const order = ['active', 'pending', 'suspended', 'expired', 'disabled', 'deleted']

function SubscriptionTable(props: {
  customerId: string
  subscriptions: Subscription[]
  now: Date | undefined
}) {
  const styles = useStyles()
  const cells = useCells()
  const roomy = useRoomyCell()
  const intl = useIntl()
  const sorted = props.subscriptions.toSorted(
    (one, other) =>
      order.indexOf(one.status) - order.indexOf(other.status) || one.offerName.localeCompare(other.offerName),
  )
  const label = intl.formatMessage({ id: 'subscriptions.title' })
  return (
    <WideTable fits label={label}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="subscriptions.what" />
          </TableHeaderCell>
          <TableHeaderCell className={mergeClasses(cells.end, styles.seats)}>
            <FormattedMessage id="order.quantity" />
          </TableHeaderCell>
          <TableHeaderCell style={{ width: '8rem' }} className={roomy.cell}>
            <FormattedMessage id="orders.status" />
          </TableHeaderCell>
          <TableHeaderCell className={styles.next}>
            <FormattedMessage id="subscriptions.next" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {sorted.map((subscription) => (
          <TableRow key={subscription.id}>
            <TableCell className={cells.roomy}>
              <span className={cells.lines}>
                <TextLink
                  to="/customers/$customerId/subscriptions/$subscriptionId"
                  params={{ customerId: props.customerId, subscriptionId: subscription.id }}
                >
                  {subscription.friendlyName ?? subscription.offerName}
                </TextLink>
                <Text size={200} className={styles.quiet}>
                  {describeTerm(intl, {
                    duration: subscription.termDuration,
                    billingCycle: subscription.billingCycle,
                  })}
                </Text>
                {subscription.promotionId && (
                  <AppliedPromotion customerId={props.customerId} promotionId={subscription.promotionId} />
                )}
              </span>
            </TableCell>
            <TableCell className={cells.end}>{intl.formatNumber(subscription.quantity)}</TableCell>
            <TableCell className={roomy.cell}>
              <SubscriptionStatus status={subscription.status} />
            </TableCell>
            <TableCell>
              <WhatComesNext subscription={subscription} now={props.now} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}
