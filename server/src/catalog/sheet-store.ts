/** The bulk SQL of price sheets: a staging table filled by COPY, checks across rows, and a merge in a few statements. */
import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely'
import type pg from 'pg'
import type { Database, Tables } from '../platform/database.ts'
import type { SheetRow } from './price-sheet.ts'

/** Two imports at once would wait for each other's rows; this lets the second wait for the whole of the first. */
export const importLock = 7_301_960

/** Memory for one sorting or hashing step: a large sheet's fits without going to the disk. */
const workMemory = '64MB'

/** A handle on one connection, so that COPY and the statements around it share a transaction. */
export function databaseOn(client: pg.PoolClient): Database {
  const held = { query: client.query.bind(client), release: () => {} }
  const pool = { connect: async () => held, end: async () => {}, options: {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** Makes the staging table; it goes with the transaction. */
export async function stageSheet(tx: Database): Promise<void> {
  await sql`set local work_mem = ${sql.lit(workMemory)}`.execute(tx)
  // The staging tables are even: a small sample tells the planner as much, and is taken in a tenth of the time.
  await sql`set local default_statistics_target = 10`.execute(tx)
  // A merge join would sort the whole text of a sheet for the few values it is looked up by.
  await sql`set local enable_mergejoin = off`.execute(tx)
  await sql`select pg_advisory_xact_lock(${sql.lit(importLock)})`.execute(tx)
  await sql`
    create temporary table sheet_row (
      line integer, product_id text, sku_id text, product_title text, sku_title text, publisher text, description text,
      term_duration text, billing_cycle text, market text, segment text, currency text, tier_min integer, tier_max integer,
      valid_from timestamptz, valid_to timestamptz, unit_price numeric, retail_price numeric,
      item text generated always as (lower((product_id || ':' || sku_id) collate "C")) stored
    ) on commit drop`.execute(tx)
  await sql`
    create temporary table sheet_title (
      line integer, product_title text, sku_title text, publisher text, description text
    ) on commit drop`.execute(tx)
}

/** Notes the titles of each item, as they stand on its first line; `texts` are read where the lines are. */
export async function stageTitles(tx: Database, texts: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into sheet_title (line, product_title, sku_title, publisher, description)
    ${texts} where line in (select min(line) from sheet_row group by item)`.execute(tx)
}

/** The titles of rows that were read one by one. */
export const titlesOfRows = sql`select line, product_title, sku_title, publisher, description from sheet_row`

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

/** Whether rows repeat or contradict each other; cheaper to ask than to find out where. */
export async function hasRepeats(tx: Database): Promise<boolean> {
  await sql`analyze sheet_row`.execute(tx)
  const { rows } = await sql<{ has: boolean }>`
    select exists (
      select from sheet_row group by item, market, segment having min(currency) <> max(currency)
    ) or exists (
      select from sheet_row
      group by item, market, segment, term_duration, billing_cycle, currency, tier_min, valid_from having count(*) > 1
    ) as has`.execute(tx)
  return rows[0]!.has
}

/** Keeps the first of rows that say the same. */
export async function dropRepeats(tx: Database): Promise<void> {
  await sql`
    delete from sheet_row where line in (
      select line from (
        select line, row_number() over (
          partition by item, market, segment, term_duration, billing_cycle, currency, tier_min, valid_from order by line
        ) as place from sheet_row
      ) as placed where place > 1)`.execute(tx)
}

/** Takes rows out of the staging table. */
export async function dropSheetLines(tx: Database, lines: readonly number[]): Promise<void> {
  await sql`delete from sheet_row where line = any(${[...lines]}::integer[])`.execute(tx)
}

/**
 * Brings the staged rows, each period once, into the catalogue: unknown products, SKUs and availabilities are made, prices are
 * added or corrected, and a price that a later one replaces ends where that starts. What is there already is not written again.
 */
export async function mergeSheet(tx: Database, environmentId: string | null): Promise<SheetDifference> {
  await compareWithPrices(tx, environmentId)
  const { added, changed } = await differences(tx)
  await addUnknownProducts(tx, environmentId)
  await addAvailabilities(tx, environmentId)
  await writePrices(tx, environmentId)
  return { added, changed, ended: await endReplacedPrices(tx, environmentId) }
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
export const changesListed = 1000

const isOf = (environmentId: string | null) =>
  // Spelt out, because `is not distinct from` hides the row count from the planner.
  environmentId === null
    ? sql`price.environment_id is null`
    : sql`price.environment_id = ${environmentId}::uuid`

/**
 * Notes which rows are new, and which say something else than the price they are of; the others are left alone. Notes too of
 * which lines there will be several periods.
 */
async function compareWithPrices(tx: Database, environmentId: string | null): Promise<void> {
  await sql`
    create temporary table sheet_change on commit drop as
    select sheet_row.line, price.ctid as place, price.unit_price as unit_price_before
    from sheet_row left join price
      on price.item = sheet_row.item and price.market = sheet_row.market and price.segment = sheet_row.segment
      and price.term_duration = sheet_row.term_duration and price.billing_cycle = sheet_row.billing_cycle
      and price.currency = sheet_row.currency and coalesce(price.tier_min, -1) = coalesce(sheet_row.tier_min, -1)
      and price.valid_from = sheet_row.valid_from and ${isOf(environmentId)}
    where price.item is null or price.unit_price <> sheet_row.unit_price
      or price.retail_price is distinct from sheet_row.retail_price
      or price.tier_max is distinct from sheet_row.tier_max
      or (price.valid_to is distinct from sheet_row.valid_to and not (
        -- Open on the sheet, and ended since by a later price: the same.
        sheet_row.valid_to is null and exists (
          select from price as next
          where next.item = price.item and next.market = price.market and next.segment = price.segment
            and next.term_duration = price.term_duration and next.billing_cycle = price.billing_cycle
            and next.currency = price.currency and next.tier_min is not distinct from price.tier_min
            and next.environment_id is not distinct from price.environment_id and next.valid_from = price.valid_to)))
  `.execute(tx)
  await sql`
    create temporary table sheet_line on commit drop as
    select item, market, segment, term_duration, billing_cycle, currency, coalesce(tier_min, -1) as tier
    from sheet_row group by 1, 2, 3, 4, 5, 6, 7 having count(*) > 1
    union
    select price.item, price.market, price.segment, price.term_duration, price.billing_cycle, price.currency,
      coalesce(price.tier_min, -1)
    from price join sheet_row on price.item = sheet_row.item and price.market = sheet_row.market
      and price.segment = sheet_row.segment and price.term_duration = sheet_row.term_duration
      and price.billing_cycle = sheet_row.billing_cycle and price.currency = sheet_row.currency
      and coalesce(price.tier_min, -1) = coalesce(sheet_row.tier_min, -1)
    where price.valid_from <> sheet_row.valid_from and ${isOf(environmentId)}`.execute(tx)
  await sql`analyze sheet_change, sheet_line`.execute(tx)
}

async function differences(tx: Database): Promise<Pick<SheetDifference, 'added' | 'changed'>> {
  const { rows: counts } = await sql<{ added: number; changed: number }>`
    select count(*) filter (where place is null)::integer as added, count(place)::integer as changed
    from sheet_change`.execute(tx)
  const examples = async (isNew: boolean) => {
    const { rows } = await sql<ChangedPrice & { unitPriceBefore: string | null }>`
      select item, market, segment, term_duration as "termDuration", billing_cycle as "billingCycle", currency,
        valid_from as "from", unit_price as "unitPrice", unit_price_before as "unitPriceBefore"
      from (
        select line, unit_price_before from sheet_change where (place is null) = ${isNew}
        order by line limit ${changesListed}
      ) as first join sheet_row using (line) order by line`.execute(tx)
    return rows.map(({ unitPriceBefore: before, ...price }) => ({
      ...price,
      ...(before !== null && { unitPriceBefore: before }),
    }))
  }
  const { added, changed } = counts[0]!
  return {
    added: { count: added, examples: added ? await examples(true) : [] },
    changed: { count: changed, examples: changed ? await examples(false) : [] },
  }
}

async function addUnknownProducts(tx: Database, environmentId: string | null): Promise<void> {
  await sql`
    insert into market (country, currency)
    select market, currency from sheet_row where line in (select min(line) from sheet_row group by market)
    on conflict do nothing`.execute(tx)
  await sql`
    insert into product (environment_id, id, kind, title, description, publisher_name)
    select ${environmentId}::uuid, product_id, 'new-commerce',
      jsonb_build_object('en', product_title, 'sv', product_title),
      jsonb_build_object('en', product_title, 'sv', product_title), publisher
    from (
      select distinct on (product_id) product_id, titles.product_title, titles.publisher
      from sheet_row join sheet_title as titles using (line) order by product_id, line
    ) as sheet_row
    where not exists (
      select from product where id = sheet_row.product_id
        and (environment_id is null or environment_id = ${environmentId}::uuid))`.execute(tx)
  await sql`
    insert into sku (environment_id, product_id, id, title, description, is_trial)
    select ${environmentId}::uuid, product_id, sku_id,
      jsonb_build_object('en', titles.sku_title, 'sv', titles.sku_title),
      jsonb_build_object('en', titles.description, 'sv', titles.description),
      billing_cycle = 'none'
    from sheet_row join sheet_title as titles using (line)
    where not exists (
      select from sku where product_id = sheet_row.product_id and id = sheet_row.sku_id
        and (environment_id is null or environment_id = ${environmentId}::uuid))`.execute(tx)
}

async function addAvailabilities(tx: Database, environmentId: string | null): Promise<void> {
  await sql`
    insert into availability (environment_id, product_id, sku_id, country, segment, currency, terms)
    select ${environmentId}::uuid, sheet.product_id, sheet.sku_id, market, sheet.segment, sheet.currency,
      array(select distinct term from unnest(sheet.terms || coalesce(known.terms, '{}')) as term order by term)
    from (
      select product_id, sku_id, market, segment, min(currency) as currency,
        array_agg(term_duration || ':' || billing_cycle) as terms
      from (
        select distinct product_id, sku_id, market, segment, currency, term_duration, billing_cycle from sheet_row
      ) as once
      group by product_id, sku_id, market, segment
    ) as sheet
    left join (
      select distinct on (product_id, sku_id, country, segment) product_id, sku_id, country, segment, terms, currency
      from availability
      where environment_id is null or environment_id = ${environmentId}::uuid
      order by product_id, sku_id, country, segment, environment_id nulls last
    ) as known
      on known.product_id = sheet.product_id and known.sku_id = sheet.sku_id
        and known.country = sheet.market and known.segment = sheet.segment
    where known.terms is null or known.currency <> sheet.currency or not known.terms @> sheet.terms
    on conflict (product_id, sku_id, country, segment, environment_id)
      do update set terms = excluded.terms, currency = excluded.currency`.execute(tx)
}

async function writePrices(tx: Database, environmentId: string | null): Promise<void> {
  await sql`
    update price set unit_price = sheet_row.unit_price, retail_price = sheet_row.retail_price,
      tier_max = sheet_row.tier_max, valid_to = sheet_row.valid_to
    from sheet_change join sheet_row using (line) where price.ctid = sheet_change.place`.execute(tx)
  await sql`
    insert into price (environment_id, item, market, segment, term_duration, billing_cycle, currency, tier_min, tier_max,
      valid_from, valid_to, unit_price, retail_price)
    select ${environmentId}::uuid, item, market, segment, term_duration, billing_cycle, currency, tier_min, tier_max,
      valid_from, valid_to, unit_price, retail_price
    from sheet_change join sheet_row using (line) where place is null`.execute(tx)
}

/** Ends prices where a later one of the same line starts. Returns those that were there before the sheet. */
async function endReplacedPrices(tx: Database, environmentId: string | null): Promise<ChangedPrices> {
  await sql`
    create temporary table sheet_end on commit drop as
    with following as (
      select price.ctid as place, price.*, lead(valid_from) over (
        partition by price.item, price.market, price.segment, price.term_duration, price.billing_cycle, price.currency, tier
        order by valid_from
      ) as next_from
      from price join sheet_line on sheet_line.item = price.item and sheet_line.market = price.market
        and sheet_line.segment = price.segment and sheet_line.term_duration = price.term_duration
        and sheet_line.billing_cycle = price.billing_cycle and sheet_line.currency = price.currency
        and sheet_line.tier = coalesce(price.tier_min, -1)
      where ${isOf(environmentId)}
    )
    select following.*, not exists (
      select from sheet_row where sheet_row.item = following.item and sheet_row.market = following.market
        and sheet_row.segment = following.segment and sheet_row.term_duration = following.term_duration
        and sheet_row.billing_cycle = following.billing_cycle and sheet_row.currency = following.currency
        and sheet_row.tier_min is not distinct from following.tier_min and sheet_row.valid_from = following.valid_from
    ) as is_older
    from following where next_from < coalesce(valid_to, 'infinity')`.execute(tx)
  await sql`update price set valid_to = next_from from sheet_end where price.ctid = sheet_end.place`.execute(
    tx,
  )
  const { rows } = await sql<ChangedPrice & { total: number; endsAt: Date }>`
    select item, market, segment, term_duration as "termDuration", billing_cycle as "billingCycle", currency,
      valid_from as "from", unit_price as "unitPrice", next_from as "endsAt", count(*) over ()::integer as total
    from sheet_end where is_older order by item, market, segment, term_duration, billing_cycle, valid_from
    limit ${changesListed}`.execute(tx)
  return { count: rows[0]?.total ?? 0, examples: rows.map(({ total: _, ...price }) => price) }
}
