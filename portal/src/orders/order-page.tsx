import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Order } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { Money } from '../display/money.tsx'
import { Answered } from '../shell/answered.tsx'
import { Page } from '../shell/page.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderStatus } from './order-status.tsx'
import { useOrder } from './queries.ts'

const useStyles = makeStyles({
  order: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  facts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXL, margin: 0 },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
})

const route = getRouteApi('/rooms/customers/$customerId/orders/$orderId')

/** The order as it was, for ever. */
export function OrderPage() {
  const intl = useIntl()
  const { customerId, orderId } = route.useParams()
  const order = useOrder(customerId, orderId)
  return (
    <Page title={intl.formatMessage({ id: 'order.title' }, { id: orderId })}>
      <Answered answer={order} doing={intl.formatMessage({ id: 'order.failed' })}>
        {(loaded) => <OrderDetails customerId={customerId} order={loaded} />}
      </Answered>
    </Page>
  )
}

/** When, how it stands, what it came to, and its lines. */
export function OrderDetails({ customerId, order }: { customerId: string; order: Order }) {
  const styles = useStyles()
  return (
    <div className={styles.order}>
      <dl className={styles.facts}>
        <div>
          <dt className={styles.name}>
            <FormattedMessage id="orders.date" />
          </dt>
          <dd className={styles.value}>
            {order.creationDate && <Instant at={order.creationDate} show="minute" />}
          </dd>
        </div>
        <div>
          <dt className={styles.name}>
            <FormattedMessage id="orders.status" />
          </dt>
          <dd className={styles.value}>
            <OrderStatus status={order.status} />
          </dd>
        </div>
        {order.totalPrice !== undefined && order.currencyCode && (
          <div>
            <dt className={styles.name}>
              <FormattedMessage id="orders.total" />
            </dt>
            <dd className={styles.value}>
              <Text weight="semibold">
                <Money amount={order.totalPrice} currency={order.currencyCode} />
              </Text>
            </dd>
          </div>
        )}
      </dl>
      <OrderLines customerId={customerId} order={order} />
    </div>
  )
}
