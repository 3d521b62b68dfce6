/** All SQL about subscriptions. */
import { type RawBuilder, sql } from 'kysely'
import type { PartnersCustomer } from '../customers/index.ts'
import { isGuid } from '../ids.ts'
import { chargeInsertion, type NewCharge } from '../ledger/index.ts'
import type { Database } from '../platform/database.ts'
import { writeTogether } from '../platform/write-together.ts'
import { type SubscriptionTable, toRow, toSubscription } from './rows.ts'
import type { SoldItem, Subscription, SubscriptionStatus } from './subscription.ts'

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
