/**
 * The staging tables of price sheets: `sheet_row` is filled by COPY; `sheet_item` has its items and `sheet_terms` its terms,
 * each once, by the line that says it first. All go with the transaction.
 */
import { Kysely, PostgresDialect, sql } from 'kysely'
import type pg from 'pg'
import type { Database, Tables } from '../../platform/database.ts'
import { lockCatalog } from '../store.ts'
import type { SheetRow } from './price-sheet.ts'

/** Memory for one sorting or hashing step: a large sheet's fits without going to the disk. */
const workMemory = '64MB'

/** A handle on one connection, so that COPY and the statements around it share a transaction. */
export function databaseOn(client: pg.PoolClient): Database {
  const held = { query: client.query.bind(client), release: () => {} }
  const pool = { connect: async () => held, end: async () => {}, options: {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** What a row says of its item and its terms when it says them in full; in the order of `toCopyLine`. */
const said = {
  product_id: 'text',
  sku_id: 'text',
  product_title: 'text',
  sku_title: 'text',
  publisher: 'text',
  description: 'text',
  term_duration: 'text',
  billing_cycle: 'text',
  market: 'text',
  segment: 'text',
  currency: 'text',
  tier_min: 'integer',
  tier_max: 'integer',
  valid_from: 'timestamptz',
  valid_to: 'timestamptz',
}
const saidColumns = Object.entries(said)

/** Makes the table that rows are copied to. A row says its item and terms in full, or refers to lines where they are said. */
export async function stageSheet(tx: Database): Promise<void> {
  await sql`set local work_mem = ${sql.lit(workMemory)}`.execute(tx)
  // The planner does not know what this transaction has written, takes it for little, and would loop over it row by row.
  await sql`set local enable_nestloop = off`.execute(tx)
  await lockCatalog(tx)
  const full = sql.join(saidColumns.map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`))
  await sql`
    create temporary table sheet_row (
      line integer, item_line integer, terms_line integer, unit_price numeric, retail_price numeric, ${full}
    ) on commit drop`.execute(tx)
}

/** Takes rows in the form of `toCopyLine` and `toShortCopyLine`. */
export const copySheetRows = 'copy sheet_row from stdin with (format csv)'

/** A row that says its item and terms in full, in COPY's form. */
export const toCopyLine = (line: number, row: SheetRow): string =>
  `${[
    line,
    line,
    line,
    row.unitPrice,
    row.retailPrice,
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
  ]
    .map(toCopyField)
    .join(',')}\n`

/** Nothing is null, while an empty text has its quotation marks. */
const toCopyField = (value: string | number | null): string | number =>
  typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : (value ?? '')

interface ShortRow {
  line: number
  itemLine: number
  termsLine: number
  unitPrice: string
  retailPrice: string | null
}

const restIsNull = `${','.repeat(saidColumns.length)}\n`

/** A row that refers to the lines where its item and its terms are said. */
export const toShortCopyLine = ({ line, itemLine, termsLine, unitPrice, retailPrice }: ShortRow): string =>
  `${line},${itemLine},${termsLine},${unitPrice},${retailPrice ?? ''}${restIsNull}`

/**
 * Collects the items and the terms of the rows, each known by a line that says it. What is alike has one number, its first line:
 * terms for the same buyers (market and segment), terms of one series of periods, and terms of one period.
 */
export async function stageItemsAndTerms(tx: Database): Promise<void> {
  await sql`
    create temporary table sheet_item on commit drop as
    select item_line, min(item_line) over (partition by product_id, sku_id) as first_line, product_id, sku_id,
      lower(product_id || ':' || sku_id) as item, product_title, sku_title, publisher, description,
      billing_cycle = 'none' as is_trial
    from sheet_row where item_line = line`.execute(tx)
  await sql`
    create temporary table sheet_terms on commit drop as
    select terms_line, market, segment, term_duration, billing_cycle, currency, tier_min, tier_max, valid_from, valid_to,
      (term_duration || ':' || billing_cycle) collate "C" as term,
      min(terms_line) over (partition by market, segment) as buyers,
      min(terms_line) over (partition by market, segment, term_duration, billing_cycle, currency, tier_min) as series,
      min(terms_line) over (
        partition by market, segment, term_duration, billing_cycle, currency, tier_min, valid_from) as period
    from sheet_row where terms_line = line`.execute(tx)
  await sql`alter table sheet_row ${sql.join(saidColumns.map(([name]) => sql`drop column ${sql.id(name)}`))}`.execute(
    tx,
  )
  await sql`
    update sheet_row set item_line = first_line from sheet_item
    where sheet_item.item_line = sheet_row.item_line and first_line < sheet_item.item_line`.execute(tx)
  await sql`delete from sheet_item where first_line < item_line`.execute(tx)
  // The tables are even: a small sample tells the planner as much, and is taken in a tenth of the time.
  await sql`set local default_statistics_target = 10`.execute(tx)
  await sql`analyze sheet_row, sheet_item, sheet_terms`.execute(tx)
  await sql`
    create temporary table sheet_series on commit drop as
    select item_line, series from sheet_row join sheet_terms using (terms_line)
    group by item_line, series having count(*) > 1`.execute(tx)
}

/**
 * Takes out rows that contradict an earlier one, by another currency for the same item or another price for the same period,
 * and says so; and those that only repeat an earlier one.
 */
export async function dropRepeats(tx: Database): Promise<{ line: number; problem: string }[]> {
  const { rows: currencies } = await sql<{ line: number; problem: string }>`
    delete from sheet_row using (
      select line, currency, first_value(currency) over of_item as first_currency, first_value(line) over of_item as first_line
      from sheet_row join sheet_terms using (terms_line)
      window of_item as (partition by item_line, buyers order by line)
    ) as row
    where sheet_row.line = row.line and currency <> first_currency
      and exists (select from sheet_terms group by buyers having min(currency) <> max(currency))
    returning row.line,
      'Currency: saw ' || currency || ', but line ' || first_line || ' prices the item in ' || first_currency as problem
  `.execute(tx)
  const { rows: prices } = await sql<{ line: number; problem: string }>`
    with repeated as (
      delete from sheet_row using (
        select line, unit_price, first_value(unit_price) over of_period as first_price,
          first_value(line) over of_period as first_line
        from sheet_row join sheet_terms using (terms_line)
        where (item_line, series) in (select item_line, series from sheet_series)
        window of_period as (partition by item_line, period order by line)
      ) as row
      where sheet_row.line = row.line and first_line < row.line
      returning row.*
    )
    select line, 'UnitPrice: saw ' || unit_price || ', but line ' || first_line || ' says ' || first_price
      || ' for the same period' as problem
    from repeated where unit_price <> first_price`.execute(tx)
  return [...currencies, ...prices]
}
