/**
 * All SQL about what customers have used of promotions. Everything is read and written by environment and customer, through
 * the keys. Promotions themselves are in `promotion-store.ts`, holdings in `holding-store.ts`.
 */
import { CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { writeTogether } from '../platform/write-together.ts'
import { customerHistory, noHistory } from './customer-history.ts'
import type { CustomerHistory, Holding, ItemKey, PromotionKey } from './promotion.ts'

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

interface HistoryRow {
  seats?: { promotion: PromotionKey; item: ItemKey; seats: number }[] | null
  redemptions?: { promotion: PromotionKey; count: number }[] | null
  holdings?: { item: ItemKey; quantity: number; started: string; ended: string | null }[] | null
}

/** What of a customer's history is asked for; what is left empty costs nothing. */
export interface HistoryAsked {
  /** Promotions whose used seats count, and the items they are used for. */
  seatsOf: readonly PromotionKey[]
  items: readonly ItemKey[]
  /** Promotions whose redemptions count. */
  redemptionsOf: readonly PromotionKey[]
  /** Items whose holdings count, as far as they began by `at`. */
  holdingsOf: readonly ItemKey[]
  at: Date
}

interface HistoryPart {
  /** What its column is asked with, besides environment and customer; undefined where it is not asked for. */
  values(asked: HistoryAsked): readonly [unknown, unknown?] | undefined
  /** The column, when its first value stands at `$place`. */
  column(place: number): string
}

const historyParts: readonly HistoryPart[] = [
  {
    values: ({ seatsOf, items }) => (seatsOf.length > 0 ? [seatsOf, items] : undefined),
    column: (place) => `
      (select json_agg(json_build_object('promotion', promotion_key, 'item', item_key, 'seats', seats_used))
        from promotion_seats
        where environment_id = $1 and customer_id = $2 and promotion_key = any($${place}) and item_key = any($${place + 1})
      ) as seats`,
  },
  {
    values: ({ redemptionsOf }) => (redemptionsOf.length > 0 ? [redemptionsOf] : undefined),
    column: (place) => `
      (select json_agg(json_build_object('promotion', promotion_key, 'count', count)) from (
        select promotion_key, count(*) from promotion_use
        where environment_id = $1 and customer_id = $2 and promotion_key = any($${place})
        group by promotion_key) as redeemed
      ) as redemptions`,
  },
  {
    values: ({ holdingsOf, at }) => (holdingsOf.length > 0 ? [holdingsOf, at] : undefined),
    column: (place) => `
      (select json_agg(json_build_object('item', item_key, 'quantity', quantity, 'started', started, 'ended', ended_at)) from (
        select item_key, ended_at, sum(quantity) as quantity, min(started_at) as started from holding
        where environment_id = $1 and customer_id = $2 and item_key = any($${place}) and started_at <= $${place + 1}
        group by item_key, ended_at) as held
      ) as holdings`,
  },
]

/** By the parts asked for, the first being 1, the second 2, the third 4. */
const historyTexts: string[] = []

/**
 * The question; undefined where nothing is asked. Its text is made once for each choice of parts, because it is sent for every
 * question about a promotion: building it each time would cost as much as asking.
 */
function historyQuery(
  { environmentId, customerId }: Who,
  asked: HistoryAsked,
): CompiledQuery<HistoryRow> | undefined {
  const values: unknown[] = [environmentId, customerId]
  const columns: (() => string)[] = []
  let parts = 0
  for (const [index, { values: valuesOf, column }] of historyParts.entries()) {
    const own = valuesOf(asked)
    if (!own) continue
    const place = values.length + 1
    columns.push(() => column(place))
    values.push(...own)
    parts += 2 ** index
  }
  if (parts === 0) return undefined
  const text = historyTexts[parts] ?? `select ${columns.map((write) => write()).join(',')}`
  historyTexts[parts] = text
  return CompiledQuery.raw(text, values) as CompiledQuery<HistoryRow>
}

/**
 * What a customer has had of these items and promotions with every partner up to an instant, in one query; none where nothing
 * is asked. Holdings that end at the same time come as one: what is decided on them looks at sums and ends, and a customer
 * may have hundreds.
 */
export async function loadHistory(db: Database, who: Who, asked: HistoryAsked): Promise<CustomerHistory> {
  const query = historyQuery(who, asked)
  if (!query) return noHistory
  const { rows } = await db.executeQuery(query)
  const { seats, redemptions, holdings } = rows[0]!
  return customerHistory({
    seatsUsed: seats ?? [],
    redemptions: redemptions ?? [],
    holdings: (holdings ?? []).map(toHolding),
  })
}

const toHolding = ({
  item,
  quantity,
  started,
  ended,
}: NonNullable<HistoryRow['holdings']>[number]): Holding => ({
  item,
  quantity,
  startedAt: new Date(started),
  ...(ended && { endedAt: new Date(ended) }),
})

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
