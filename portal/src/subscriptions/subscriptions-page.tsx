import {
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
import { Answered } from '../shell/answered.tsx'
import { TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { useSubscriptions } from './queries.ts'
import { SubscriptionStatus } from './subscription-status.tsx'
import { termEndOf } from './timeline.ts'

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
            <SubscriptionTable customerId={customerId} subscriptions={items} />
          )
        }
      </Answered>
    </Page>
  )
}

function WhatComesNext({ subscription }: { subscription: Subscription }) {
  const date = termEndOf(subscription)
  if (subscription.status !== 'active' || !date) return null
  return (
    <FormattedMessage
      id="subscriptions.renewsOrEnds"
      values={{ renews: subscription.autoRenewEnabled, date: <Instant at={date} /> }}
    />
  )
}

const order = ['active', 'pending', 'suspended', 'expired', 'disabled', 'deleted']

function SubscriptionTable(props: { customerId: string; subscriptions: Subscription[] }) {
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
              <WhatComesNext subscription={subscription} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}
