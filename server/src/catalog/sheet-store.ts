/** The bulk SQL of price sheets: a staging table filled by COPY, checks across rows, and a merge in a few statements. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import type pg from 'pg'
import type { Database, Tables } from '../platform/database.ts'
import type { SheetRow } from './price-sheet.ts'

/** Two imports at once would wait for each other's rows; this lets the second wait for the whole of the first. */
export const importLock = 7_301_960

/** A handle on one connection, so that COPY and the statements around it share a transaction. */
export function databaseOn(client: pg.PoolClient): Database {
  const held = { query: client.query.bind(client), release: () => {} }
  const pool = { connect: async () => held, end: async () => {}, options: {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** Makes the staging table; it goes with the transaction. */
export async function stageSheet(tx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(importLock)})`.execute(tx)
  await sql`
    create temporary table sheet_row (
      line integer, product_id text, sku_id text, product_title text, sku_title text, publisher text, description text,
      term_duration text, billing_cycle text, market text, segment text, currency text, tier_min integer, tier_max integer,
      valid_from timestamptz, valid_to timestamptz, unit_price numeric, retail_price numeric,
      item text generated always as (lower(product_id || ':' || sku_id)) stored
    ) on commit drop`.execute(tx)
}

export const copySheetRows = `copy sheet_row (line, product_id, sku_id, product_title, sku_title, publisher, description,
  term_duration, billing_cycle, market, segment, currency, tier_min, tier_max, valid_from, valid_to, unit_price, retail_price)
  from stdin`

/** One row in COPY's text form. */
export const toCopyLine = (line: number, row: SheetRow): string =>
  `${[
    line,
    row.productId,
    row.skuId,
    row.productTitle,
    row.skuTitle,
    row.publisher,
    row.description,
    row.termDuration,
    row.billingCycle,
    row.market,
    row.segment,
    row.currency,
    row.tierMin,
    row.tierMax,
    row.from.toISOString(),
    row.to?.toISOString() ?? null,
    row.unitPrice,
    row.retailPrice,
  ]
    .map(toCopyText)
    .join('\t')}\n`

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const toCopyText = (value: string | number | null): string =>
  value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character]!)

/** Rows that contradict an earlier one: another price for the same period, or another currency for the same item. */
export async function contradictions(tx: Database): Promise<{ line: number; problem: string }[]> {
  const { rows } = await sql<{ line: number; problem: string }>`
    select line, case
        when currency <> first_currency
        then 'Currency: saw ' || currency || ', but line ' || currency_line || ' prices the item in ' || first_currency
        else 'UnitPrice: saw ' || unit_price || ', but line ' || price_line || ' says ' || first_price || ' for the same period'
      end as problem
    from (
      select line, currency, unit_price,
        first_value(currency) over of_item as first_currency, first_value(line) over of_item as currency_line,
        first_value(unit_price) over of_period as first_price, first_value(line) over of_period as price_line
      from sheet_row
      window
        of_item as (partition by item, market, segment order by line),
        of_period as (partition by item, market, segment, term_duration, billing_cycle, currency, tier_min, valid_from
          order by line)
    ) as compared
    where currency <> first_currency or unit_price <> first_price
    order by line`.execute(tx)
  return rows
}

/** Takes rows out of the staging table. */
export async function dropSheetLines(tx: Database, lines: readonly number[]): Promise<void> {
  await sql`delete from sheet_row where line = any(${[...lines]}::integer[])`.execute(tx)
}

/**
 * Brings the staged rows into the catalogue: unknown products, SKUs and availabilities are made, prices are added or
 * corrected, and a price that a later one replaces ends where that starts. Returns how many prices were written.
 */
export async function mergeSheet(tx: Database, environmentId: string | null): Promise<number> {
  await sql`analyze sheet_row`.execute(tx)
  await addUnknownProducts(tx, environmentId)
  await addAvailabilities(tx, environmentId)
  const written = await writePrices(tx, environmentId)
  await endReplacedPrices(tx, environmentId)
  return written
}

async function addUnknownProducts(tx: Database, environmentId: string | null): Promise<void> {
  await sql`
    insert into market (country, currency)
    select distinct on (market) market, currency from sheet_row order by market, line
    on conflict do nothing`.execute(tx)
  await sql`
    insert into product (environment_id, id, kind, title, description, publisher_name)
    select distinct on (product_id) ${environmentId}::uuid, product_id, 'new-commerce',
      jsonb_build_object('en', product_title, 'sv', product_title),
      jsonb_build_object('en', product_title, 'sv', product_title), publisher
    from sheet_row
    where not exists (
      select from product where id = sheet_row.product_id
        and (environment_id is null or environment_id = ${environmentId}::uuid))
    order by product_id, line`.execute(tx)
  await sql`
    insert into sku (environment_id, product_id, id, title, description, is_trial)
    select distinct on (product_id, sku_id) ${environmentId}::uuid, product_id, sku_id,
      jsonb_build_object('en', sku_title, 'sv', sku_title),
      jsonb_build_object('en', description, 'sv', description),
      billing_cycle = 'none'
    from sheet_row
    where not exists (
      select from sku where product_id = sheet_row.product_id and id = sheet_row.sku_id
        and (environment_id is null or environment_id = ${environmentId}::uuid))
    order by product_id, sku_id, line`.execute(tx)
}

async function addAvailabilities(tx: Database, environmentId: string | null): Promise<void> {
  await sql`
    insert into availability (environment_id, product_id, sku_id, country, segment, currency, terms)
    select ${environmentId}::uuid, product_id, sku_id, market, segment, sheet.currency,
      array(select distinct term from unnest(sheet.terms || coalesce(known.terms, '{}')) as term order by term)
    from (
      select product_id, sku_id, market, segment, min(currency) as currency,
        array_agg(distinct term_duration || ':' || billing_cycle) as terms
      from sheet_row group by product_id, sku_id, market, segment
    ) as sheet
    left join lateral (
      select terms, currency from availability as stored
      where stored.product_id = sheet.product_id and stored.sku_id = sheet.sku_id
        and stored.country = sheet.market and stored.segment = sheet.segment
        and (environment_id is null or environment_id = ${environmentId}::uuid)
      order by environment_id nulls last limit 1
    ) as known on true
    where known.terms is null or known.currency <> sheet.currency or not known.terms @> sheet.terms
    on conflict (product_id, sku_id, country, segment, environment_id)
      do update set terms = excluded.terms, currency = excluded.currency`.execute(tx)
}

async function writePrices(tx: Database, environmentId: string | null): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into price (environment_id, item, market, segment, term_duration, billing_cycle, currency, tier_min, tier_max,
      valid_from, valid_to, unit_price, retail_price)
    select distinct on (item, market, segment, term_duration, billing_cycle, currency, tier_min, valid_from)
      ${environmentId}::uuid, item, market, segment, term_duration, billing_cycle, currency, tier_min, tier_max,
      valid_from, valid_to, unit_price, retail_price
    from sheet_row
    order by item, market, segment, term_duration, billing_cycle, currency, tier_min, valid_from, line
    on conflict (item, market, segment, term_duration, billing_cycle, currency, tier_min, valid_from, environment_id)
      do update set tier_max = excluded.tier_max, valid_to = excluded.valid_to,
        unit_price = excluded.unit_price, retail_price = excluded.retail_price`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

async function endReplacedPrices(tx: Database, environmentId: string | null): Promise<void> {
  // Without fresh statistics on what was just written the planner joins hundreds of thousands of rows one by one.
  await sql`analyze price`.execute(tx)
  // Spelt out, because `is not distinct from` hides the row count from the planner too.
  const isHere = environmentId === null ? sql`environment_id is null` : sql`environment_id = ${environmentId}`
  await sql`
    with following as (
      select price.ctid as place, valid_to, lead(valid_from) over (
        partition by item, market, segment, term_duration, billing_cycle, currency, tier_min order by valid_from
      ) as next_from
      from price join (select distinct item, market, segment from sheet_row) as touched using (item, market, segment)
      where ${isHere}
    )
    update price set valid_to = replaced.next_from
    from (select * from following where next_from < coalesce(valid_to, 'infinity')) as replaced
    where price.ctid = replaced.place`.execute(tx)
}
