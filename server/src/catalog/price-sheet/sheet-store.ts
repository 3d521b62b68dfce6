/** Brings a staged sheet into the catalogue: compared with the prices that are there, in a few statements. */
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database.ts'

/**
 * Brings the staged rows, each period once, into the catalogue: unknown products, SKUs and availabilities are made, prices are
 * added or corrected, and a price that a later one replaces ends where that starts. What is there already is not written again.
 */
export async function mergeSheet(tx: Database, environmentId: string | null): Promise<Merged> {
  await stageKnownPrices(tx, environmentId)
  await addUnknownProducts(tx, environmentId)
  await addAvailabilities(tx, environmentId)
  const changed = await changePrices(tx)
  const added = await addPrices(tx, environmentId)
  await endReplacedPrices(tx, environmentId)
  return { added, changed }
}

/** How many prices were written. */
export interface Merged {
  added: number
  changed: number
}

/** A price that a sheet adds, changes or ends. */
export interface ChangedPrice {
  item: string
  market: string
  segment: string
  termDuration: string
  billingCycle: string
  currency: string
  from: Date
  unitPrice: string
  /** What stood there; absent for one that is new. */
  unitPriceBefore?: string
  /** Where it ends now that another begins; absent for one that goes on. */
  endsAt?: Date
}

/** Prices of one kind: how many, and the first of them. */
export interface ChangedPrices {
  count: number
  examples: readonly ChangedPrice[]
}

/** What a sheet does to the prices that are there. */
export interface SheetDifference {
  added: ChangedPrices
  changed: ChangedPrices
  ended: ChangedPrices
}

/** How many prices of each kind are listed; all are counted. */
const changesListed = 1000

const isOf = (environmentId: string | null) =>
  // Spelt out, because `is not distinct from` hides the row count from the planner.
  environmentId === null
    ? sql`price.environment_id is null`
    : sql`price.environment_id = ${environmentId}::uuid`

/** The prices that are there of `items`, in the series of the sheet. */
const pricesOf = (items: RawBuilder<unknown>, environmentId: string | null) => sql`
  with of_items as materialized (
    select price.ctid as place, price.*, item_line from ${items} as items join price using (item)
    where ${isOf(environmentId)}
  )
  select of_items.*, series
  from of_items join (select distinct on (series) * from sheet_terms) as terms
    using (market, segment, term_duration, billing_cycle, currency)
  where coalesce(of_items.tier_min, -1) = coalesce(terms.tier_min, -1)`

/** Notes the prices that are there in the series of the sheet, and the line of the row for the same period, if there is one. */
async function stageKnownPrices(tx: Database, environmentId: string | null): Promise<void> {
  await sql`
    create temporary table sheet_known on commit drop as
    select price.place, item_line, series, valid_from, price.valid_to, price.tier_max, price.unit_price,
      price.retail_price, line
    from (${pricesOf(sql`sheet_item`, environmentId)}) as price
    left join (
      select line, item_line, series, valid_from from sheet_row join sheet_terms using (terms_line)
    ) as row using (item_line, series, valid_from)`.execute(tx)
  await sql`
    insert into sheet_series (item_line, series)
    select item_line, series from sheet_known where line is null`.execute(tx)
}

async function addUnknownProducts(tx: Database, environmentId: string | null): Promise<void> {
  const isThere = sql`(environment_id is null or environment_id = ${environmentId}::uuid)`
  await sql`
    insert into market (country, currency)
    select distinct on (market) market, currency from sheet_terms order by market, terms_line
    on conflict do nothing`.execute(tx)
  await sql`
    insert into product (environment_id, id, kind, title, description, publisher_name)
    select distinct on (product_id) ${environmentId}::uuid, product_id, 'new-commerce',
      jsonb_build_object('en', product_title, 'sv', product_title),
      jsonb_build_object('en', product_title, 'sv', product_title), publisher
    from sheet_item
    where not exists (select from product where id = product_id and ${isThere})
    order by product_id, item_line`.execute(tx)
  await sql`
    insert into sku (environment_id, product_id, id, title, description, is_trial)
    select ${environmentId}::uuid, product_id, sku_id, jsonb_build_object('en', sku_title, 'sv', sku_title),
      jsonb_build_object('en', description, 'sv', description), is_trial
    from sheet_item
    where not exists (
      select from sku where sku.product_id = sheet_item.product_id and id = sku_id and ${isThere})`.execute(
    tx,
  )
}

async function addAvailabilities(tx: Database, environmentId: string | null): Promise<void> {
  const isOwn = sql`availability.environment_id is not distinct from ${environmentId}::uuid`
  await sql`
    with sold as (
      select item_line, buyers, min(currency) as currency, array_agg(distinct term order by term) as terms
      from sheet_row join sheet_terms using (terms_line) group by item_line, buyers
    ), known as (
      select distinct on (product_id, sku_id, country, segment) product_id, sku_id, country, segment, terms, currency,
        ${isOwn} as is_own
      from availability
      where environment_id is null or environment_id = ${environmentId}::uuid
      order by product_id, sku_id, country, segment, environment_id nulls last
    ), differing as (
      select sheet_item.product_id, sheet_item.sku_id, market, buyers.segment, sold.currency, is_own,
        case when known.terms is null then sold.terms
        else array(select distinct term from unnest(sold.terms || known.terms) as term order by term) end as terms
      from sold join sheet_item using (item_line) join sheet_terms as buyers on buyers.terms_line = sold.buyers
      left join known on known.product_id = sheet_item.product_id and known.sku_id = sheet_item.sku_id
        and known.country = market and known.segment = buyers.segment
      where known.terms is null or known.currency <> sold.currency or not known.terms @> sold.terms
    ), corrected as (
      update availability set terms = differing.terms, currency = differing.currency
      from differing
      where is_own and ${isOwn} and availability.product_id = differing.product_id
        and availability.sku_id = differing.sku_id and country = market and availability.segment = differing.segment
    )
    insert into availability (environment_id, product_id, sku_id, country, segment, currency, terms)
    select ${environmentId}::uuid, product_id, sku_id, market, segment, currency, terms
    from differing where is_own is not true`.execute(tx)
}

/** Corrects the prices of which the sheet says something else. */
async function changePrices(tx: Database): Promise<number> {
  await sql`
    create temporary table sheet_change on commit drop as
    select line, place, known.unit_price as unit_price_before
    from sheet_known as known join sheet_row using (line) join sheet_terms as terms using (terms_line)
    where known.unit_price <> sheet_row.unit_price
      or known.retail_price is distinct from sheet_row.retail_price
      or known.tier_max is distinct from terms.tier_max
      or (known.valid_to is distinct from terms.valid_to and not (
        -- Open on the sheet, and ended since by a later price: the same.
        terms.valid_to is null and exists (
          select from sheet_known as next where next.item_line = known.item_line and next.series = known.series
            and next.valid_from = known.valid_to)))`.execute(tx)
  const { numAffectedRows } = await sql`
    update price set unit_price = sheet_row.unit_price, retail_price = sheet_row.retail_price,
      tier_max = terms.tier_max, valid_to = terms.valid_to
    from sheet_change join sheet_row using (line) join sheet_terms as terms using (terms_line)
    where price.ctid = place`.execute(tx)
  return Number(numAffectedRows)
}

const isNew = sql`not exists (select from sheet_known where sheet_known.line = sheet_row.line)`

/** Adds the prices of new periods. */
async function addPrices(tx: Database, environmentId: string | null): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into price (environment_id, item, market, segment, term_duration, billing_cycle, currency, tier_min, tier_max,
      valid_from, valid_to, unit_price, retail_price)
    select ${environmentId}::uuid, item, market, segment, term_duration, billing_cycle, currency, tier_min, tier_max,
      valid_from, valid_to, unit_price, retail_price
    from sheet_row join sheet_item using (item_line) join sheet_terms using (terms_line) where ${isNew}`.execute(
    tx,
  )
  return Number(numAffectedRows)
}

/** Ends prices where a later one of the same series starts; notes which of them were there before the sheet. */
async function endReplacedPrices(tx: Database, environmentId: string | null): Promise<void> {
  const several = sql`(select * from sheet_item where item_line in (select item_line from sheet_series))`
  await sql`
    create temporary table sheet_end on commit drop as
    with following as (
      select *, lead(valid_from) over (partition by item_line, series order by valid_from) as next_from
      from (${pricesOf(several, environmentId)}) as price
      where (item_line, series) in (select item_line, series from sheet_series)
    )
    select following.*, (item_line, series, valid_from) in (
        select item_line, series, valid_from from sheet_known where line is null
      ) as is_older
    from following where next_from < coalesce(valid_to, 'infinity')`.execute(tx)
  await sql`
    update price set valid_to = next_from from sheet_end where price.ctid = sheet_end.place`.execute(tx)
}

/** Tells what a merge has done to the prices that were there; in the same transaction. */
export async function differenceOf(tx: Database, { added, changed }: Merged): Promise<SheetDifference> {
  return {
    added: await listed(tx, added, isNew),
    changed: await listed(tx, changed, sql`line in (select line from sheet_change)`),
    ended: await listEnded(tx),
  }
}

/** So many rows that are so, and the first of them. */
async function listed(tx: Database, count: number, isSo: RawBuilder<unknown>): Promise<ChangedPrices> {
  if (count === 0) return { count, examples: [] }
  const { rows } = await sql<ChangedPrice & { unitPriceBefore: string | null }>`
    select item, market, segment, term_duration as "termDuration", billing_cycle as "billingCycle", currency,
      valid_from as "from", unit_price as "unitPrice", unit_price_before as "unitPriceBefore"
    from (select * from sheet_row where ${isSo} order by line limit ${changesListed}) as first
    join sheet_item using (item_line) join sheet_terms using (terms_line) left join sheet_change using (line)
    order by line`.execute(tx)
  const examples = rows.map(({ unitPriceBefore: before, ...price }) => ({
    ...price,
    ...(before !== null && { unitPriceBefore: before }),
  }))
  return { count, examples }
}

/** The prices that were there before the sheet and end where one of its own begins. */
async function listEnded(tx: Database): Promise<ChangedPrices> {
  const { rows } = await sql<ChangedPrice & { total: number; endsAt: Date }>`
    select item, market, segment, term_duration as "termDuration", billing_cycle as "billingCycle", currency,
      valid_from as "from", unit_price as "unitPrice", next_from as "endsAt", count(*) over ()::integer as total
    from sheet_end where is_older order by item, market, segment, term_duration, billing_cycle, valid_from
    limit ${changesListed}`.execute(tx)
  return { count: rows[0]?.total ?? 0, examples: rows.map(({ total: _, ...price }) => price) }
}
