/** All SQL about subscriptions. */
import { type RawBuilder, type Selectable, sql } from 'kysely'
import { utcDate } from '../calendar.ts'
import type { BillingCycle } from '../catalog/index.ts'
import type { PartnersCustomer } from '../customers/index.ts'
import { isGuid } from '../ids.ts'
import { chargeInsertion, type NewCharge } from '../ledger/index.ts'
import { decimal } from '../money.ts'
import type { Database } from '../platform/database.ts'
import { writeTogether } from '../platform/write-together.ts'
import {
  type Instructions,
  nextEventAt,
  type SeatWindow,
  type SoldItem,
  type Subscription,
  type SubscriptionStatus,
} from './subscription.ts'

type Stored<Value> = { [Key in keyof Value]: Value[Key] extends Date | undefined ? string : Value[Key] }

interface SubscriptionTable {
  environment_id: string
  customer_id: string
  id: string
  partner_id: string
  order_id: string
  order_line: number
  item: SoldItem
  item_key: string
  friendly_name: string
  status: SubscriptionStatus
  suspension_reasons: string[]
  quantity: number
  promoted_quantity: number
  promotion_id: string | null
  unit_price: string
  discount: string
  currency: string
  billing_cycle: BillingCycle
  term_duration: string | null
  term_started_at: Date
  term_ends_on: Date | null
  auto_renew: boolean
  next_term: Stored<Instructions> | null
  next_charge: Stored<Instructions> | null
  cancellable_until: Date | null
  seat_windows: Stored<SeatWindow>[]
  reseller_mpn_id: string | null
  parent_subscription_id: string | null
  migrated_from_subscription_id: string | null
  created_at: Date
  next_event_at: Date | null
  version: number
}

declare module '../platform/database.ts' {
  interface Tables {
    subscription: SubscriptionTable
  }
}

const toInstructions = ({ customTermEndDate, ...stored }: Stored<Instructions>): Instructions => ({
  ...stored,
  ...(customTermEndDate && { customTermEndDate: new Date(customTermEndDate) }),
})

const toSubscription = (row: Selectable<SubscriptionTable>): Subscription => ({
  id: row.id,
  customerId: row.customer_id,
  partnerId: row.partner_id,
  orderId: row.order_id,
  orderLine: row.order_line,
  item: row.item,
  friendlyName: row.friendly_name,
  status: row.status,
  suspensionReasons: row.suspension_reasons,
  quantity: row.quantity,
  promotedQuantity: row.promoted_quantity,
  price: {
    currency: row.currency,
    unitPrice: decimal(row.unit_price),
    discount: decimal(row.discount),
    ...(row.promotion_id !== null && { promotionId: row.promotion_id }),
  },
  billingCycle: row.billing_cycle,
  ...(row.term_duration !== null && { termDuration: row.term_duration }),
  termStartedAt: row.term_started_at,
  ...(row.term_ends_on !== null && { termEndsOn: row.term_ends_on }),
  autoRenew: row.auto_renew,
  ...(row.next_term !== null && { nextTerm: toInstructions(row.next_term) }),
  ...(row.next_charge !== null && { nextCharge: toInstructions(row.next_charge) }),
  ...(row.cancellable_until !== null && { cancellableUntil: row.cancellable_until }),
  seatWindows: row.seat_windows.map(({ quantity, until }) => ({ quantity, until: new Date(until) })),
  ...(row.reseller_mpn_id !== null && { resellerMpnId: row.reseller_mpn_id }),
  ...(row.parent_subscription_id !== null && { parentSubscriptionId: row.parent_subscription_id }),
  ...(row.migrated_from_subscription_id !== null && {
    migratedFromSubscriptionId: row.migrated_from_subscription_id,
  }),
  createdAt: row.created_at,
  version: row.version,
})

const toRow = (environmentId: string, subscription: Subscription, at: Date) => ({
  environment_id: environmentId,
  customer_id: subscription.customerId,
  id: subscription.id,
  partner_id: subscription.partnerId,
  order_id: subscription.orderId,
  order_line: subscription.orderLine,
  item: subscription.item,
  item_key: subscription.item.key,
  friendly_name: subscription.friendlyName,
  status: subscription.status,
  suspension_reasons: subscription.suspensionReasons,
  quantity: subscription.quantity,
  promoted_quantity: subscription.promotedQuantity,
  promotion_id: subscription.price.promotionId,
  unit_price: subscription.price.unitPrice.toFixed(),
  discount: subscription.price.discount.toFixed(),
  currency: subscription.price.currency,
  billing_cycle: subscription.billingCycle,
  term_duration: subscription.termDuration,
  term_started_at: subscription.termStartedAt,
  term_ends_on: subscription.termEndsOn && utcDate(subscription.termEndsOn),
  auto_renew: subscription.autoRenew,
  next_term: subscription.nextTerm,
  next_charge: subscription.nextCharge,
  cancellable_until: subscription.cancellableUntil,
  seat_windows: subscription.seatWindows,
  reseller_mpn_id: subscription.resellerMpnId,
  parent_subscription_id: subscription.parentSubscriptionId,
  migrated_from_subscription_id: subscription.migratedFromSubscriptionId,
  created_at: subscription.createdAt,
  next_event_at: nextEventAt(subscription, at),
  version: subscription.version,
})

/** Instants in the row become texts, and what is absent becomes null, on the way through JSON. */
const asJson = (environmentId: string, subscriptions: readonly Subscription[], at: Date): string =>
  JSON.stringify(subscriptions.map((subscription) => toRow(environmentId, subscription, at)))

/** The statement that writes new subscriptions; a part (`with sold as (…)`) of what sold them. */
export const subscriptionInsertion = (
  environmentId: string,
  subscriptions: readonly Subscription[],
  at: Date,
): RawBuilder<unknown> => sql`
  insert into subscription
  select * from jsonb_populate_recordset(null::subscription, ${asJson(environmentId, subscriptions, at)}::jsonb)`

const changeable = [
  'item',
  'item_key',
  'friendly_name',
  'status',
  'suspension_reasons',
  'quantity',
  'promoted_quantity',
  'promotion_id',
  'unit_price',
  'discount',
  'currency',
  'billing_cycle',
  'term_duration',
  'term_started_at',
  'term_ends_on',
  'auto_renew',
  'next_term',
  'next_charge',
  'cancellable_until',
  'seat_windows',
  'reseller_mpn_id',
  'parent_subscription_id',
  'next_event_at',
] as const satisfies (keyof SubscriptionTable)[]

const changedColumns = sql.raw(
  `(${changeable.join(', ')}) = (${changeable.map((name) => `n.${name}`).join(', ')})`,
)

/**
 * Writes changed subscriptions of any customers and the ledger lines of the change, in one statement; every version rises by
 * one. The caller holds their locks.
 */
export async function saveSubscriptions(
  db: Database,
  {
    environmentId,
    subscriptions,
    charges = [],
    at,
  }: {
    environmentId: string
    subscriptions: readonly Subscription[]
    charges?: readonly NewCharge[]
    at: Date
  },
): Promise<void> {
  if (!subscriptions.length) return
  const update = subscriptionUpdate(environmentId, subscriptions, at)
  await writeTogether(db, charges.length > 0 ? [update, chargeInsertion(environmentId, charges)] : [update])
}

/** The statement that writes changed subscriptions; every version rises by one. */
export const subscriptionUpdate = (
  environmentId: string,
  subscriptions: readonly Subscription[],
  at: Date,
): RawBuilder<unknown> => sql`
    update subscription s set ${changedColumns}, version = s.version + 1
    from jsonb_populate_recordset(null::subscription, ${asJson(environmentId, subscriptions, at)}::jsonb) n
    where s.environment_id = n.environment_id and s.customer_id = n.customer_id and s.id = n.id`

/** Whose subscriptions: one customer's, as one partner sees them. */
export interface Owner {
  environmentId: string
  customerId: string
  partnerId: string
}

/** A customer's subscriptions with the partner that has it; a reseller reads its provider's. */
export const ownerOf = ({ id, environmentId, relationship }: PartnersCustomer): Owner => ({
  environmentId,
  customerId: id,
  partnerId: relationship.partnerId,
})

const ownedBy = (db: Database, { environmentId, customerId, partnerId }: Owner) =>
  db
    .selectFrom('subscription')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('partner_id', '=', partnerId)

export async function findSubscription(
  db: Database,
  owner: Owner,
  subscriptionId: string,
): Promise<Subscription | undefined> {
  if (!isGuid(subscriptionId)) return undefined
  const row = await ownedBy(db, owner).where('id', '=', subscriptionId).executeTakeFirst()
  return row && toSubscription(row)
}

/** A subscription together with its add-ons, base first, all locked until the transaction ends. */
export async function lockWithAddOns(
  db: Database,
  owner: Owner,
  subscriptionId: string,
): Promise<Subscription[]> {
  if (!isGuid(subscriptionId)) return []
  const rows = await ownedBy(db, owner)
    .where((where) =>
      where.or([where('id', '=', subscriptionId), where('parent_subscription_id', '=', subscriptionId)]),
    )
    .orderBy(sql`id <> ${subscriptionId}`)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows[0]?.id === subscriptionId.toLowerCase() ? rows.map(toSubscription) : []
}

/** What a list of subscriptions is narrowed to. */
export interface Narrowing {
  orderId?: string
  resellerMpnId?: string
  parentSubscriptionId?: string
  ids?: readonly string[]
}

/** Subscriptions of a customer in every state, oldest first. */
export async function listSubscriptions(
  db: Database,
  owner: Owner,
  { orderId, resellerMpnId, parentSubscriptionId, ids }: Narrowing = {},
): Promise<Subscription[]> {
  const rows = await ownedBy(db, owner)
    .$if(orderId !== undefined, (query) => query.where('order_id', '=', orderId!.toLowerCase()))
    .$if(resellerMpnId !== undefined, (query) => query.where('reseller_mpn_id', '=', resellerMpnId!))
    .$if(parentSubscriptionId !== undefined, (query) =>
      query.where('parent_subscription_id', '=', parentSubscriptionId!),
    )
    .$if(ids !== undefined, (query) => query.where('id', '=', sql<string>`any(${ids}::uuid[])`))
    .orderBy('created_at')
    .orderBy('order_id')
    .orderBy('order_line')
    .execute()
  return rows.map(toSubscription)
}

/** Seats of licences by what users are assigned and by state, over all partners of the customer. */
export async function countLicences(
  db: Database,
  environmentId: string,
  customerId: string,
): Promise<{ item: SoldItem; status: SubscriptionStatus; seats: number }[]> {
  const { rows } = await sql<{ item: SoldItem; status: SubscriptionStatus; seats: number }>`
    select (array_agg(item order by created_at desc))[1] as item, status, sum(quantity)::integer as seats
    from subscription
    where environment_id = ${environmentId} and customer_id = ${customerId} and item ? 'provisioningId'
      and status in ('active', 'suspended', 'expired')
    group by item ->> 'provisioningId', status
    order by min(created_at), item ->> 'provisioningId'`.execute(db)
  return rows
}
