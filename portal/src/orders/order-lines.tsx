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
import type { Order, OrderLine } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import { Money } from '../display/money.tsx'
import { describeTerm } from '../display/terms.ts'
import { useCells, useRoomyCell, WideTable } from '../display/wide-table.tsx'
import { AppliedPromotion } from '../promotions/applied-promotion.tsx'
import { TextLink } from '../shell/links.tsx'

const useStyles = makeStyles({
  cell: { verticalAlign: 'top', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  seats: { width: '6rem', '@media (max-width: 700px)': { width: '3.5rem' } },
  money: { width: '10rem', '@media (max-width: 700px)': { width: '7.5rem' } },
  quiet: { color: tokens.colorNeutralForeground2 },
  prices: { display: 'grid', justifyItems: 'end' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
})

/** The lines of an order: what was bought at which price under which promotion, each leading to its subscription. */
export function OrderLines({ customerId, order }: { customerId: string; order: Order }) {
  const styles = useStyles()
  const cells = useCells()
  const roomy = useRoomyCell()
  const intl = useIntl()
  const label = intl.formatMessage({ id: 'order.lines' })
  return (
    <WideTable fits label={label}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="order.item" />
          </TableHeaderCell>
          <TableHeaderCell className={mergeClasses(cells.end, styles.seats)}>
            <FormattedMessage id="order.quantity" />
          </TableHeaderCell>
          <TableHeaderCell className={mergeClasses(cells.end, styles.money, roomy.cell)}>
            <FormattedMessage id="order.unitPrice" />
          </TableHeaderCell>
          <TableHeaderCell className={mergeClasses(cells.end, styles.money)}>
            <FormattedMessage id="order.amount" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {order.lineItems.map((line) => (
          <TableRow key={line.lineItemNumber}>
            <TableCell className={styles.cell}>
              <LineTitle customerId={customerId} order={order} line={line} />
            </TableCell>
            <TableCell className={cells.end}>{intl.formatNumber(line.quantity)}</TableCell>
            <TableCell className={mergeClasses(cells.end, roomy.cell)}>
              <UnitPrice line={line} currency={order.currencyCode} />
            </TableCell>
            <TableCell className={cells.end}>
              {line.pricing?.extendedPrice !== undefined && order.currencyCode && (
                <Money amount={line.pricing.extendedPrice} currency={order.currencyCode} />
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}

function LineTitle(props: { customerId: string; order: Order; line: OrderLine }) {
  const cells = useCells()
  const styles = useStyles()
  const intl = useIntl()
  const { customerId, order, line } = props
  const title = line.friendlyName ?? line.offerId
  return (
    <span className={cells.lines}>
      {line.subscriptionId ? (
        <TextLink
          to="/customers/$customerId/subscriptions/$subscriptionId"
          params={{ customerId, subscriptionId: line.subscriptionId }}
        >
          {title}
        </TextLink>
      ) : (
        <Text weight="semibold">{title}</Text>
      )}
      <Text size={200} className={styles.quiet}>
        {describeTerm(intl, { duration: line.termDuration, billingCycle: order.billingCycle ?? 'none' })}
      </Text>
      {line.promotionId && <AppliedPromotion customerId={customerId} promotionId={line.promotionId} />}
    </span>
  )
}

function UnitPrice({ line, currency }: { line: OrderLine; currency: string | undefined }) {
  const styles = useStyles()
  const { listPrice, price } = line.pricing ?? {}
  if (price === undefined || !currency) return null
  return (
    <span className={styles.prices}>
      {line.promotionId && listPrice !== undefined && listPrice > price && (
        <Text size={200} className={styles.before}>
          <Money amount={listPrice} currency={currency} />
        </Text>
      )}
      <Money amount={price} currency={currency} />
    </span>
  )
}
