/**
 * All SQL about what customers have used of promotions. Everything is read and written by environment and customer, through
 * the keys. Promotions themselves are in `promotion-store.ts`, holdings in `holding-store.ts`; what is decided on is read in
 * `history-store.ts`.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { writeTogether } from '../platform/write-together.ts'
import type { ItemKey, PromotionKey } from './promotion.ts'

interface CustomerKey {
  environment_id: string
  customer_id: string
}

interface PromotionSeatsTable extends CustomerKey {
  promotion_key: string
  item_key: string
  seats_used: number
  seats_max: number | null
}

interface PromotionUseTable extends CustomerKey {
  subscription_id: string
  promotion_key: string
  item_key: string
  seats: number
  redemption: number
  redemptions_max: number | null
  redeemed_at: Date
}

declare module '../platform/database.ts' {
  interface Tables {
    promotion_customer: CustomerKey
    promotion_seats: PromotionSeatsTable
    promotion_use: PromotionUseTable
  }
}

/** A customer in its environment. */
export interface Who {
  environmentId: string
  customerId: string
}

/**
 * Locks everything that promotions decide about a customer until the transaction ends. One lock per customer, taken before
 * anything is read: two purchases, of whatever products and partners, are decided one after the other and cannot wait for
 * each other.
 */
export async function lockCustomerPromotions(db: Database, who: Who): Promise<void> {
  await customerLock(who).execute(db)
}

/** The same as a statement, to be taken together with another lock. */
export const customerLock = ({ environmentId, customerId }: Who): RawBuilder<unknown> =>
  // “Do update” also locks a row that another transaction has inserted meanwhile; “do nothing” would pass it by.
  sql`
    insert into promotion_customer (environment_id, customer_id) values (${environmentId}, ${customerId})
    on conflict (environment_id, customer_id) do update set customer_id = excluded.customer_id`

/** A subscription bought at a promotion's price. */
export interface PromotedPurchase {
  subscriptionId: string
  promotion: PromotionKey
  item: ItemKey
  seats: number
  /** The promotion's limits at this moment; null: none. */
  seatsMax: number | null
  redemptionsMax: number | null
  at: Date
}

/**
 * Records purchases of one customer, whose lock the caller holds: each is a redemption and takes its seats. The database
 * refuses what goes beyond a limit (`promotion_seats_within_limit`, `promotion_redemption_within_limit`).
 */
export async function insertPromotedPurchases(
  db: Database,
  { environmentId, customerId }: Who,
  purchases: readonly PromotedPurchase[],
): Promise<void> {
  await writeTogether(db, promotedPurchaseWrites({ environmentId, customerId }, purchases))
}

/** The same as statements, to be written together with what sold it; none where no promotion was used. */
export function promotedPurchaseWrites(
  { environmentId, customerId }: Who,
  purchases: readonly PromotedPurchase[],
): RawBuilder<unknown>[] {
  if (purchases.length === 0) return []
  const bought = sql`
    (select p.*, row_number() over (partition by p.promotion) as turn
      from jsonb_to_recordset(${JSON.stringify(purchases)}::jsonb) as p(
        "subscriptionId" uuid, promotion text, item text, seats integer, "seatsMax" integer, "redemptionsMax" integer, at timestamptz)
    ) as b`
  return [
    sql`
      insert into promotion_use (environment_id, customer_id, subscription_id, promotion_key, item_key, seats, redemption, redemptions_max, redeemed_at)
      select ${environmentId}::uuid, ${customerId}::uuid, b."subscriptionId", b.promotion, b.item, b.seats, b.turn + (
          select count(*) from promotion_use u
          where u.environment_id = ${environmentId} and u.customer_id = ${customerId} and u.promotion_key = b.promotion
        ), b."redemptionsMax", b.at
      from ${bought}
      -- A subscription that comes back to a promotion it had takes seats again; it is no further redemption.
      on conflict (environment_id, customer_id, subscription_id, promotion_key) do update
        set seats = promotion_use.seats + excluded.seats`,
    sql`
      insert into promotion_seats as counter (environment_id, customer_id, promotion_key, item_key, seats_used, seats_max)
      select ${environmentId}::uuid, ${customerId}::uuid, b.promotion, b.item, sum(b.seats), max(b."seatsMax")
      from ${bought} group by b.promotion, b.item
      on conflict (environment_id, customer_id, promotion_key, item_key) do update
        set seats_used = counter.seats_used + excluded.seats_used, seats_max = excluded.seats_max`,
  ]
}

/** Adds seats to a promoted subscription. False: it has no such promotion. The database refuses what goes beyond the limit. */
export async function takeSeats(
  db: Database,
  { environmentId, customerId }: Who,
  {
    subscriptionId,
    promotion,
    seats,
    seatsMax,
  }: { subscriptionId: string; promotion: PromotionKey; seats: number; seatsMax: number | null },
): Promise<boolean> {
  const { rows } = await sql`
    with taken as (
      update promotion_use set seats = seats + ${seats}
      where environment_id = ${environmentId} and customer_id = ${customerId} and subscription_id = ${subscriptionId} and promotion_key = ${promotion}
      returning item_key
    )
    update promotion_seats as counter set seats_used = seats_used + ${seats}, seats_max = ${seatsMax}
    from taken
    where environment_id = ${environmentId} and customer_id = ${customerId} and promotion_key = ${promotion} and counter.item_key = taken.item_key
    returning 1`.execute(db)
  return rows.length > 0
}

/** Gives seats of a promoted subscription back. The database refuses more than it has. False: it has no such promotion. */
export async function giveBackSeats(
  db: Database,
  { environmentId, customerId }: Who,
  { subscriptionId, promotion, seats }: { subscriptionId: string; promotion: PromotionKey; seats: number },
): Promise<boolean> {
  const { rows } = await sql`
    with given as (
      update promotion_use set seats = seats - ${seats}
      where environment_id = ${environmentId} and customer_id = ${customerId} and subscription_id = ${subscriptionId} and promotion_key = ${promotion}
      returning item_key
    )
    update promotion_seats as counter set seats_used = seats_used - ${seats}
    from given
    where environment_id = ${environmentId} and customer_id = ${customerId} and promotion_key = ${promotion} and counter.item_key = given.item_key
    returning 1`.execute(db)
  return rows.length > 0
}

/** Gives back all promoted seats of these subscriptions: at expiry, and at a renewal at list price. Harmless if repeated. */
export async function freeSeats(
  db: Database,
  environmentId: string,
  subscriptions: readonly { customerId: string; subscriptionId: string }[],
): Promise<void> {
  if (subscriptions.length === 0) return
  await sql`
    with freed as (
      select u.customer_id, u.subscription_id, u.promotion_key, u.item_key, u.seats
      from promotion_use u
      join unnest(
        ${subscriptions.map(({ customerId }) => customerId)}::uuid[],
        ${subscriptions.map(({ subscriptionId }) => subscriptionId)}::uuid[]
      ) as s(customer_id, subscription_id) using (customer_id, subscription_id)
      where u.environment_id = ${environmentId} and u.seats > 0
      order by u.customer_id, u.subscription_id, u.promotion_key
      for update of u
    ), emptied as (
      update promotion_use u set seats = 0 from freed f
      where u.environment_id = ${environmentId} and u.customer_id = f.customer_id
        and u.subscription_id = f.subscription_id and u.promotion_key = f.promotion_key
    ), totals as (
      select customer_id, promotion_key, item_key, sum(seats)::integer as seats from freed group by customer_id, promotion_key, item_key
    )
    update promotion_seats c set seats_used = c.seats_used - t.seats from totals t
    where c.environment_id = ${environmentId} and c.customer_id = t.customer_id
      and c.promotion_key = t.promotion_key and c.item_key = t.item_key`.execute(db)
}

/** Promoted seats of subscriptions, by promotion: what a renewal carries on, and what the customer has in use of each in all. */
export async function loadSeatsCarried(
  db: Database,
  environmentId: string,
  subscriptions: readonly { customerId: string; subscriptionId: string }[],
): Promise<{ subscriptionId: string; promotion: PromotionKey; seatsCarried: number; seatsUsed: number }[]> {
  const { rows } = await sql<{
    subscriptionId: string
    promotion: PromotionKey
    seatsCarried: number
    seatsUsed: number
  }>`
    select u.subscription_id as "subscriptionId", u.promotion_key as promotion, u.seats as "seatsCarried", c.seats_used as "seatsUsed"
    from promotion_use u
    join unnest(
      ${subscriptions.map(({ customerId }) => customerId)}::uuid[],
      ${subscriptions.map(({ subscriptionId }) => subscriptionId)}::uuid[]
    ) as s(customer_id, subscription_id) using (customer_id, subscription_id)
    join promotion_seats c using (environment_id, customer_id, promotion_key, item_key)
    where u.environment_id = ${environmentId}`.execute(db)
  return rows
}
