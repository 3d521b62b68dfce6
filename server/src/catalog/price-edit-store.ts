/** SQL of editing prices one by one. */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Price } from './price.ts'
import type { PricedLine } from './price-document.ts'
import { type PriceRow, toPrice } from './store.ts'

export interface StoredPrice {
  /** Null: it holds in every environment. */
  environmentId: string | null
  line: PricedLine
  price: Price
}

/** The prices of an item that hold in an environment, its own and the shared ones; for null, the shared ones. By market, term and date. */
export async function listPrices(
  db: Database,
  environmentId: string | null,
  {
    item,
    market = null,
    segment = null,
    size,
    offset,
  }: { item: string; market?: string | null; segment?: string | null; size: number; offset: number },
): Promise<StoredPrice[]> {
  const { rows } = await sql<PriceRow>`
    select * from price
    where item = ${item} and (environment_id is null or environment_id = ${environmentId}::uuid)
      and (${market}::text is null or market = ${market}) and (${segment}::text is null or segment = ${segment})
    order by market, segment, term_duration, billing_cycle, tier_min nulls first, valid_from, environment_id nulls first
    limit ${size} offset ${offset}`.execute(db)
  return rows.map((row) => ({
    environmentId: row.environment_id,
    line: { item: row.item, market: row.market, segment: row.segment },
    price: toPrice(row),
  }))
}

/**
 * Writes a price for an environment, or for all (null): the one before it ends where it starts, it ends where the next one
 * starts, and one of the same start is replaced.
 */
export async function savePrice(
  db: Database,
  environmentId: string | null,
  { item, market, segment }: PricedLine,
  price: Omit<Price, 'isOwn' | 'to'>,
): Promise<void> {
  const { duration, billingCycle, currency, tierMin, tierMax, from } = price
  const isSameLine = sql`
    item = ${item} and market = ${market} and segment = ${segment} and term_duration = ${duration}
    and billing_cycle = ${billingCycle} and currency = ${currency} and tier_min is not distinct from ${tierMin}::integer
    and environment_id is not distinct from ${environmentId}::uuid`
  await sql`
    update price set valid_to = ${from}
    where ${isSameLine} and valid_from < ${from} and (valid_to is null or valid_to > ${from})`.execute(db)
  await sql`
    insert into price (environment_id, item, market, segment, term_duration, billing_cycle, currency, tier_min, tier_max,
      valid_from, valid_to, unit_price, retail_price)
    select ${environmentId}::uuid, ${item}, ${market}, ${segment}, ${duration}, ${billingCycle}, ${currency},
      ${tierMin}::integer, ${tierMax}::integer, ${from},
      (select min(valid_from) from price where ${isSameLine} and valid_from > ${from}),
      ${price.unitPrice.toFixed()}::numeric, ${price.retailPrice?.toFixed() ?? null}::numeric
    on conflict (item, market, segment, term_duration, billing_cycle, currency, tier_min, valid_from, environment_id)
      do update set tier_max = excluded.tier_max, valid_to = excluded.valid_to,
        unit_price = excluded.unit_price, retail_price = excluded.retail_price`.execute(db)
}
