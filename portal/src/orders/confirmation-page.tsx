import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components'
import type { CheckoutResult } from '@kontor/client'
import { getRouteApi, useLocation } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { Answered } from '../shell/answered.tsx'
import { ButtonLink, TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { RenewalSummary } from '../subscriptions/renewal-summary.tsx'
import { OrderDetails } from './order-page.tsx'
import { useOrder } from './queries.ts'

const useStyles = makeStyles({
  order: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  errors: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

const route = getRouteApi('/rooms/customers/$customerId/confirmation')

/** What was just bought: at which price, under which promotion, and what it renews to. */
export function ConfirmationPage() {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId } = route.useParams()
  const { orders = '' } = route.useSearch()
  const { orderErrors = [] } = useLocation().state as { orderErrors?: CheckoutResult['orderErrors'] }
  const orderIds = orders.split(',').filter(Boolean)
  return (
    <Page
      title={intl.formatMessage({ id: 'confirmation.title' }, { orders: orderIds.length })}
      actions={
        <>
          <ButtonLink to="/customers/$customerId/catalogue" params={{ customerId }}>
            <FormattedMessage id="confirmation.buyMore" />
          </ButtonLink>
          <ButtonLink appearance="primary" to="/customers/$customerId/subscriptions" params={{ customerId }}>
            <FormattedMessage id="customer.subscriptions" />
          </ButtonLink>
        </>
      }
    >
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <FormattedMessage id="confirmation.lead" />
        </MessageBarBody>
      </MessageBar>
      {orderErrors.length > 0 && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>
              <FormattedMessage id="confirmation.partly" />
            </MessageBarTitle>
            <ul className={styles.errors}>
              {orderErrors.map(({ orderGroupId, code, description }) => (
                <li key={`${orderGroupId} ${code}`}>
                  <FormattedMessage id="cart.groupFailed" values={{ code, description }} />
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {orderIds.map((orderId) => (
        <ConfirmedOrder key={orderId} customerId={customerId} orderId={orderId} />
      ))}
    </Page>
  )
}

function ConfirmedOrder({ customerId, orderId }: { customerId: string; orderId: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const order = useOrder(customerId, orderId)
  return (
    <section className={styles.order}>
      <Subtitle2 as="h2">
        <TextLink to="/customers/$customerId/orders/$orderId" params={{ customerId, orderId }}>
          <FormattedMessage id="order.title" values={{ id: orderId }} />
        </TextLink>
      </Subtitle2>
      <Answered answer={order} doing={intl.formatMessage({ id: 'order.failed' })}>
        {(loaded) => (
          <>
            <OrderDetails customerId={customerId} order={loaded} />
            {loaded.lineItems.map(
              ({ subscriptionId }) =>
                subscriptionId && (
                  <RenewalSummary
                    key={subscriptionId}
                    customerId={customerId}
                    subscriptionId={subscriptionId}
                  />
                ),
            )}
          </>
        )}
      </Answered>
    </section>
  )
}
