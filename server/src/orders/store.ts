/** All SQL about orders. */
import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { BillingCycle } from '../catalog/index.ts'
import { chargeInsertion, type NewCharge } from '../ledger/index.ts'
import { decimal } from '../money.ts'
import type { Database } from '../platform/database.ts'
import {
  type Owner,
  type Subscription,
  subscriptionInsertion,
  subscriptionUpdate,
} from '../subscriptions/index.ts'
import type { LinePrice } from './line-price.ts'
import type { Order, OrderLine, OrderStatus, TransactionType } from './order.ts'

/** A line in the column `lines`: amounts and dates are texts. */
interface StoredLine extends Omit<OrderLine, 'price' | 'customTermEnd'> {
  customTermEnd?: string
  price: { [Member in keyof LinePrice]: string }
}

interface CustomerOrderTable {
  environment_id: string
  customer_id: string
  id: string
  partner_id: string
  cart_id: string | null
  order_group: string | null
  is_legacy: boolean
  billing_cycle: BillingCycle
  currency: string
  status: OrderStatus
  transaction_type: TransactionType
  lines: StoredLine[]
  created_at: Date
  version: number
}

declare module '../platform/database.ts' {
  interface Tables {
    customer_order: CustomerOrderTable
  }
}

const amounts = [
  'unitPrice',
  'discount',
  'listPrice',
  'discountedPrice',
  'proratedPrice',
  'price',
  'extendedPrice',
] as const

const toLine = ({ price, customTermEnd, ...line }: StoredLine): OrderLine => ({
  ...line,
  ...(customTermEnd && { customTermEnd: new Date(customTermEnd) }),
  price: {
    currency: price.currency,
    ...(Object.fromEntries(amounts.map((name) => [name, decimal(price[name])])) as Omit<
      LinePrice,
      'currency'
    >),
  },
})

const toOrder = (row: Selectable<CustomerOrderTable>): Order => ({
  id: row.id,
  environmentId: row.environment_id,
  customerId: row.customer_id,
  partnerId: row.partner_id,
  ...(row.cart_id !== null && { cart: { id: row.cart_id, group: row.order_group! } }),
  isLegacy: row.is_legacy,
  billingCycle: row.billing_cycle,
  currency: row.currency,
  status: row.status,
  transactionType: row.transaction_type,
  lines: row.lines.map(toLine),
  createdAt: row.created_at,
  version: row.version,
})

/** What is sold together: written whole or not at all. */
export interface Sale {
  order: Order
  subscriptions: readonly Subscription[]
  charges: readonly NewCharge[]
}

/** The statements that write a new order with its subscriptions and charges: together or not at all. */
export const saleWrites = ({ order, subscriptions, charges }: Sale): RawBuilder<unknown>[] => [
  orderInsertion(order),
  subscriptionInsertion(order.environmentId, subscriptions, order.createdAt),
  chargeInsertion(order.environmentId, charges),
]

/** Violates a unique constraint where the group of a cart was sold before. */
const orderInsertion = (order: Order): RawBuilder<unknown> => sql`
  insert into customer_order (environment_id, customer_id, id, partner_id, cart_id, order_group, is_legacy, billing_cycle,
    currency, status, transaction_type, lines, created_at, version)
  values (${order.environmentId}, ${order.customerId}, ${order.id}, ${order.partnerId}, ${order.cart?.id ?? null},
    ${order.cart?.group ?? null}, ${order.isLegacy}, ${order.billingCycle}, ${order.currency}, ${order.status},
    ${order.transactionType}, ${JSON.stringify(order.lines)}, ${order.createdAt}, ${order.version})`

const orderUpdate = (order: Order): RawBuilder<unknown> => sql`
  update customer_order set lines = ${JSON.stringify(order.lines)}, status = ${order.status}, version = version + 1
  where environment_id = ${order.environmentId} and customer_id = ${order.customerId} and id = ${order.id}`

/** The statements that write further lines of an order whose lock the caller holds, with what they sell. */
export const extensionWrites = ({ order, subscriptions, charges }: Sale, at: Date): RawBuilder<unknown>[] => [
  orderUpdate(order),
  subscriptionInsertion(order.environmentId, subscriptions, at),
  chargeInsertion(order.environmentId, charges),
]

/** The statements that write a changed order whose lock the caller holds, with subscriptions changed by it. */
export const changeWrites = ({ order, subscriptions, charges }: Sale, at: Date): RawBuilder<unknown>[] => [
  orderUpdate(order),
  subscriptionUpdate(order.environmentId, subscriptions, at),
  chargeInsertion(order.environmentId, charges),
]

const ownedBy = (db: Database, { environmentId, customerId, partnerId }: Owner) =>
  db
    .selectFrom('customer_order')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('partner_id', '=', partnerId)

/** One order. With `lock` its row stays locked until the transaction ends. */
export async function findOrder(
  db: Database,
  owner: Owner,
  { orderId, lock = false }: { orderId: string; lock?: boolean },
): Promise<Order | undefined> {
  const row = await ownedBy(db, owner)
    .where('id', '=', orderId.toLowerCase())
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && toOrder(row)
}

/** Orders of a customer, oldest first; those of one billing cycle if asked. */
export async function listOrders(
  db: Database,
  owner: Owner,
  { billingCycle }: { billingCycle?: BillingCycle } = {},
): Promise<Order[]> {
  const rows = await ownedBy(db, owner)
    .$if(billingCycle !== undefined, (query) => query.where('billing_cycle', '=', billingCycle!))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toOrder)
}
