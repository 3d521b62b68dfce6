/**
 * The short way into the staging table, for sheets without a fault: PostgreSQL reads the file as it is. What few values are on
 * many rows (terms, markets, dates) is read once each, by the same code as on the careful way (`sheet-reading.ts`); ids and
 * amounts are looked at by PostgreSQL, and no more of them pass than there. Where a row stays behind, the careful way says why.
 */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { type Column, columns, readSheetRow, type SheetRow } from './price-sheet.ts'
import { stageTitles } from './sheet-store.ts'

/** The column of the staging table for each of the header's; undefined where a name is there twice. */
export function textColumns(
  header: readonly string[],
  nameOf: (header: string) => string,
): string[] | undefined {
  const names = header.map(nameOf)
  if (new Set(names).size < names.length) return undefined
  const known = new Set(columns.map(nameOf))
  return names.map((name, index) => (known.has(name) ? name : `other_${index}`))
}

/** Makes a table for a sheet's text, all columns as they are; it goes with the transaction. */
export async function stageText(tx: Database, names: readonly string[]): Promise<void> {
  const texts = sql.join(names.map((name) => sql`${sql.id(name)} text collate "C"`))
  await sql`
    create temporary table sheet_text (line integer generated always as identity (start with 2), ${texts})
    on commit drop`.execute(tx)
}

export const copyText = (names: readonly string[]): string =>
  `copy sheet_text (${names.map((name) => `"${name}"`).join(', ')}) from stdin with (format csv, header true)`

/** Columns of which many rows have the same few values. */
const repeated = [
  'TermDuration',
  'BillingPlan',
  'Market',
  'Currency',
  'Segment',
  'PricingTierRangeMin',
  'PricingTierRangeMax',
  'EffectiveStartDate',
  'EffectiveEndDate',
] as const satisfies readonly Column[]

/** More different combinations than this are no fewer than the rows. */
const combinationsMax = 20_000

/** Digits of an amount, its point included, that pass here. */
const amountLength = 16

interface Names {
  /** The columns that the text has. */
  names: readonly string[]
  nameOf(column: Column): string
}

/** Brings the rows of the text into `sheet_row`. Returns how many there are, and how many of them were usable. */
export async function convertText(
  tx: Database,
  { names, nameOf }: Names,
): Promise<{ rows: number; usable: number }> {
  const { rows: counts } = await sql<{ count: number }>`
    select count(*)::integer as count from sheet_text`.execute(tx)
  const rows = counts[0]!.count
  const there = new Set(names)
  const text = (column: Column) =>
    there.has(nameOf(column)) ? sql`coalesce(${sql.id('sheet_text', nameOf(column))}, '')` : sql`''`
  const { rows: combinations } = await sql<Record<string, string>>`
    select distinct ${sql.join(repeated.map((column) => sql`${text(column)} as ${sql.id(nameOf(column))}`))}
    from sheet_text limit ${combinationsMax + 1}`.execute(tx)
  const read = combinations.flatMap((record) => {
    const row = readSheetRow({ ...record, ...anyItem(nameOf) })
    return 'row' in row ? [{ record, row: row.row }] : []
  })
  if (combinations.length > combinationsMax || read.length < combinations.length) return { rows, usable: 0 }
  await stageCombinations(tx, read, nameOf)
  const amount = (column: Column) =>
    sql`case when length(${text(column)}) <= ${sql.lit(amountLength)} and ${text(column)} ~ '^[0-9]+([.][0-9]+)?$'
      then ${text(column)}::numeric end`
  const same = repeated.map((column) => sql`combination.${sql.id(nameOf(column))} = ${text(column)}`)
  const { numAffectedRows } = await sql`
    insert into sheet_row (line, product_id, sku_id, term_duration, billing_cycle, market, segment, currency, tier_min,
      tier_max, valid_from, valid_to, unit_price, retail_price)
    select line, product_id, sku_id, term_duration, billing_cycle, meant_market, meant_segment, meant_currency, tier_min, tier_max, valid_from, valid_to, unit_price, retail_price
    from (
      select line, upper(${text('ProductId')}) as product_id, upper(${text('SkuId')}) as sku_id,
        combination.term_duration, combination.billing_cycle, meant_market, meant_segment, meant_currency, tier_min,
        tier_max, valid_from, valid_to, ${amount('UnitPrice')} as unit_price, ${amount('ERP Price')} as retail_price,
        ${text('ERP Price')} = '' as has_no_retail_price
      from sheet_text join sheet_combination as combination on ${sql.join(same, sql` and `)}
      -- Each row is read once: without this, what is checked would be computed again for what is kept.
      offset 0
    ) as read
    where length(product_id) = 12 and product_id ~ '^[A-Z0-9]*$' and length(sku_id) = 4 and sku_id ~ '^[A-Z0-9]*$'
      and unit_price is not null and (has_no_retail_price or retail_price is not null)`.execute(tx)
  // Long, and the same on all rows of an item: read once.
  await stageTitles(
    tx,
    sql`select line, coalesce(nullif(btrim(${text('ProductTitle')}), ''), upper(${text('ProductId')})),
      coalesce(nullif(btrim(${text('SkuTitle')}), ''), upper(${text('ProductId')}) || ' ' || upper(${text('SkuId')})),
      coalesce(nullif(btrim(${text('Publisher')}), ''), 'Microsoft Corporation'), btrim(${text('SkuDescription')})
    from sheet_text`,
  )
  return { rows, usable: Number(numAffectedRows ?? 0) }
}

/** Stands for the columns that are not read here, so that a combination can be read like a row. */
const anyItem = (nameOf: (column: Column) => string): Record<string, string> => ({
  [nameOf('ProductId')]: 'A'.repeat(12),
  [nameOf('SkuId')]: 'A'.repeat(4),
  [nameOf('UnitPrice')]: '0',
})

/** The combinations as written and as they are meant. */
async function stageCombinations(
  tx: Database,
  read: readonly { record: Record<string, string>; row: SheetRow }[],
  nameOf: (column: Column) => string,
): Promise<void> {
  const written = repeated.map(nameOf)
  const combinations = read.map(({ record, row }) => ({
    ...record,
    term_duration: row.termDuration,
    billing_cycle: row.billingCycle,
    meant_market: row.market,
    meant_segment: row.segment,
    meant_currency: row.currency,
    tier_min: row.tierMin,
    tier_max: row.tierMax,
    valid_from: row.from,
    valid_to: row.to,
  }))
  await sql`
    create temporary table sheet_combination on commit drop as
    select * from jsonb_to_recordset(${JSON.stringify(combinations)}::jsonb) as combination (
      ${sql.join(written.map((name) => sql`${sql.id(name)} text collate "C"`))}, term_duration text, billing_cycle text,
      meant_market text, meant_segment text, meant_currency text, tier_min integer, tier_max integer,
      valid_from timestamptz, valid_to timestamptz)`.execute(tx)
  await sql`analyze sheet_combination`.execute(tx)
}
