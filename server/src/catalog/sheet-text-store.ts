/**
 * The short way into the staging table, for sheets without a fault: PostgreSQL reads the file as it is and converts it in one
 * statement. It takes less than the careful way (`sheet-reading.ts`) does, never more; where a row stays behind, that says why.
 */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { billingCycles } from './item.ts'
import { type Column, columns, sheetSegments } from './price-sheet.ts'

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

const dateForm =
  '^(\\d{1,2}/\\d{1,2}/\\d{4}( \\d{1,2}:\\d{2}:\\d{2}( [AP]M)?)?|\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}Z)?)$'
const amountForm = '^\\d{1,15}(\\.\\d{1,15})?$'

/** Brings the usable rows of the text into `sheet_row`. Returns how many there were, and how many were usable. */
export async function convertText(
  tx: Database,
  names: readonly string[],
  nameOf: (column: Column) => string,
): Promise<{ rows: number; usable: number }> {
  const there = new Set(names)
  const text = (column: Column) =>
    there.has(nameOf(column)) ? sql`coalesce(${sql.id(nameOf(column))}, '')` : sql`''`
  const oneOf = (value: ReturnType<typeof text>, known: Record<string, string>) =>
    sql`case ${value} ${sql.join(
      Object.entries(known).map(([written, meant]) => sql`when ${sql.lit(written)} then ${sql.lit(meant)}`),
      sql` `,
    )} end`
  const date = (column: Column) =>
    sql`case when ${text(column)} ~ ${sql.lit(dateForm)} then ${text(column)}::timestamptz end`
  const amount = (column: Column) =>
    sql`case when ${text(column)} ~ ${sql.lit(amountForm)} then ${text(column)}::numeric end`
  const cycles = Object.fromEntries(billingCycles.map((cycle) => [cycle.replaceAll('_', ''), cycle]))
  // Dates are written month first, in UTC.
  await sql`set local datestyle = 'ISO, MDY'`.execute(tx)
  await sql`set local timezone = 'UTC'`.execute(tx)
  const { numAffectedRows } = await sql`
    insert into sheet_row (line, product_id, sku_id, product_title, sku_title, publisher, description, term_duration,
      billing_cycle, market, segment, currency, tier_min, tier_max, valid_from, valid_to, unit_price, retail_price)
    select line, product_id, sku_id, coalesce(nullif(product_title, ''), product_id),
      coalesce(nullif(sku_title, ''), product_id || ' ' || sku_id), coalesce(nullif(publisher, ''), 'Microsoft Corporation'),
      description, term_duration, billing_cycle, market, segment, currency, tier_min, tier_max, valid_from, valid_to,
      unit_price, retail_price
    from (
      select line, upper(${text('ProductId')}) as product_id, upper(${text('SkuId')}) as sku_id,
        btrim(${text('ProductTitle')}) as product_title, btrim(${text('SkuTitle')}) as sku_title,
        btrim(${text('Publisher')}) as publisher, btrim(${text('SkuDescription')}) as description,
        case when lower(${text('TermDuration')}) in ('', 'noterm') then '' else upper(${text('TermDuration')}) end as term_duration,
        ${oneOf(sql`replace(lower(${text('BillingPlan')}), '_', '')`, cycles)} as billing_cycle,
        upper(${text('Market')}) as market,
        ${oneOf(sql`lower(${text('Segment')})`, sheetSegments)} as segment,
        upper(${text('Currency')}) as currency,
        nullif(${text('PricingTierRangeMin')}, '')::integer as tier_min,
        nullif(${text('PricingTierRangeMax')}, '')::integer as tier_max,
        ${date('EffectiveStartDate')} as valid_from,
        ${date('EffectiveEndDate')} as ends, ${text('EffectiveEndDate')} = '' as is_open,
        ${amount('UnitPrice')} as unit_price,
        ${amount('ERP Price')} as retail_price,
        ${text('ERP Price')} = '' as has_no_retail_price
      -- Each row is read once: without this, what is checked would be computed again for what is kept.
      from sheet_text offset 0
    ) as read, lateral (
      select case when extract(year from ends) >= 9999 then null
        when extract(second from ends) = 59 then ends + interval '1 second' else ends end as valid_to
    ) as period
    where product_id ~ '^[A-Z0-9]{12}$' and sku_id ~ '^[A-Z0-9]{4}$' and term_duration ~ '^(P\\d{1,2}[MY])?$'
      and billing_cycle is not null and segment is not null
      and (tier_min is null or tier_min between 0 and 999999999)
      and (tier_max is null or tier_max between coalesce(tier_min, 0) and 999999999)
      and valid_from is not null and (is_open or ends is not null) and (valid_to is null or valid_to > valid_from)
      and unit_price is not null and (has_no_retail_price or retail_price is not null)`.execute(tx)
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from sheet_text`.execute(tx)
  return { rows: rows[0]!.count, usable: Number(numAffectedRows ?? 0) }
}

/** The markets and currencies of the staged rows, each pair once. */
export async function stagedMarkets(tx: Database): Promise<{ market: string; currency: string }[]> {
  const { rows } = await sql<{
    market: string
    currency: string
  }>`select distinct market, currency from sheet_row`.execute(tx)
  return rows
}
