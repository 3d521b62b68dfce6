import {
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components'
import type { Order } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { EmptyUntilBought } from '../catalogue/empty-until-bought.tsx'
import { Instant } from '../display/instant.tsx'
import { Money } from '../display/money.tsx'
import { useCells, useRoomyCell, WideTable } from '../display/wide-table.tsx'
import { AppliedPromotion } from '../promotions/applied-promotion.tsx'
import { Answered } from '../shell/answered.tsx'
import { TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { OrderStatus } from './order-status.tsx'
import { useOrders } from './queries.ts'

const useStyles = makeStyles({
  date: { width: '7.5rem', '@media (max-width: 700px)': { width: '6rem' } },
  total: { width: '10rem', '@media (max-width: 700px)': { width: '7rem' } },
})

const route = getRouteApi('/rooms/customers/$customerId/orders')

/** What was bought, the latest first. */
export function OrdersPage() {
  const intl = useIntl()
  const { customerId } = route.useParams()
  const orders = useOrders(customerId)
  return (
    <Page title={intl.formatMessage({ id: 'orders.title' })}>
      <Answered answer={orders} doing={intl.formatMessage({ id: 'orders.failed' })}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyUntilBought
              customerId={customerId}
              title={intl.formatMessage({ id: 'orders.none' })}
              lead={intl.formatMessage({ id: 'orders.noneLead' })}
            />
          ) : (
            <OrderTable customerId={customerId} orders={items} />
          )
        }
      </Answered>
    </Page>
  )
}

/** The promotions its lines were sold under, each once. */
const promotionsOf = ({ lineItems }: Order): string[] => [
  ...new Set(lineItems.flatMap(({ promotionId }) => promotionId ?? [])),
]

function OrderTable({ customerId, orders }: { customerId: string; orders: Order[] }) {
  const styles = useStyles()
  const cells = useCells()
  const roomy = useRoomyCell()
  const intl = useIntl()
  const latestFirst = orders.toSorted((one, other) =>
    (other.creationDate ?? '').localeCompare(one.creationDate ?? ''),
  )
  return (
    <WideTable fits label={intl.formatMessage({ id: 'orders.title' })}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.date}>
            <FormattedMessage id="orders.date" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="orders.what" />
          </TableHeaderCell>
          <TableHeaderCell style={{ width: '9rem' }} className={roomy.cell}>
            <FormattedMessage id="orders.status" />
          </TableHeaderCell>
          <TableHeaderCell className={mergeClasses(cells.end, styles.total)}>
            <FormattedMessage id="orders.total" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {latestFirst.map((order) => (
          <TableRow key={order.id}>
            <TableCell>{order.creationDate && <Instant at={order.creationDate} />}</TableCell>
            <TableCell className={cells.roomy}>
              <span className={cells.lines}>
                <TextLink
                  to="/customers/$customerId/orders/$orderId"
                  params={{ customerId, orderId: order.id }}
                >
                  <FormattedMessage
                    id="orders.lines"
                    values={{
                      first: order.lineItems[0]?.friendlyName ?? order.id,
                      quantity: order.lineItems[0]?.quantity ?? 0,
                      others: order.lineItems.length - 1,
                    }}
                  />
                </TextLink>
                {promotionsOf(order).map((promotionId) => (
                  <AppliedPromotion key={promotionId} customerId={customerId} promotionId={promotionId} />
                ))}
              </span>
            </TableCell>
            <TableCell className={roomy.cell}>
              <OrderStatus status={order.status} />
            </TableCell>
            <TableCell className={cells.end}>
              {order.totalPrice !== undefined && order.currencyCode ? (
                <Money amount={order.totalPrice} currency={order.currencyCode} />
              ) : (
                <Text>–</Text>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}
