/**
 * The published price sheet of new-commerce licences: its columns, and what makes a row usable (purchase 4.1). Sheets
 * differ by age: columns are found by name, unknown ones are passed over, and the later ones may be missing.
 */
import countries from 'i18n-iso-countries'
import { parseInstant } from '../../calendar.ts'
import { type BillingCycle, billingCycles, type Segment } from '../item.ts'

/** A usable row. Money stays text: it goes to the database as it was written. */
export interface SheetRow {
  productId: string
  skuId: string
  productTitle: string
  skuTitle: string
  publisher: string
  description: string
  termDuration: string
  billingCycle: BillingCycle
  market: string
  segment: Segment
  currency: string
  tierMin: number | null
  tierMax: number | null
  from: Date
  /** First instant at which it no longer holds; null: open. */
  to: Date | null
  unitPrice: string
  retailPrice: string | null
}

/** A row as read, by column name without blanks and in lower case. */
export type SheetRecord = Readonly<Record<string, string | undefined>>

/** The name by which a column is known here. */
export const columnName = (header: string): string => header.replace(/\s/g, '').toLowerCase()

/** Every column that is read, as published. */
export const columns = [
  'ProductTitle',
  'ProductId',
  'SkuId',
  'SkuTitle',
  'Publisher',
  'SkuDescription',
  'TermDuration',
  'BillingPlan',
  'Market',
  'Currency',
  'UnitPrice',
  'PricingTierRangeMin',
  'PricingTierRangeMax',
  'EffectiveStartDate',
  'EffectiveEndDate',
  'ERP Price',
  'Segment',
] as const
export type Column = (typeof columns)[number]

const nameOf = Object.fromEntries(columns.map((column) => [column, columnName(column)])) as Record<
  Column,
  string
>

const requiredColumns: readonly Column[] = [
  'ProductId',
  'SkuId',
  'TermDuration',
  'BillingPlan',
  'Market',
  'Currency',
  'UnitPrice',
  'EffectiveStartDate',
]

/** The required columns that a header lacks, as published. */
export const missingColumns = (header: readonly string[]): string[] => {
  const names = new Set(header.map(columnName))
  return requiredColumns.filter((column) => !names.has(nameOf[column]))
}

const sheetSegments: Record<string, Segment> = {
  '': 'commercial',
  commercial: 'commercial',
  education: 'education',
  government: 'government',
  charity: 'nonprofit',
  nonprofit: 'nonprofit',
}

const currencies = new Set(Intl.supportedValuesOf('currency'))
/** Open periods end in this year. */
const openYear = 9999

/** Reads a row, or says everything that is wrong with it. */
export function readSheetRow(record: SheetRecord): { row: SheetRow } | { problems: string[] } {
  const problems: string[] = []
  const text = (column: Column): string => record[nameOf[column]]?.trim() ?? ''
  const read = <Value>(
    column: Column,
    parse: (text: string) => Value | undefined,
    expected: string,
  ): Value => {
    const value = parse(text(column))
    if (value === undefined)
      problems.push(`${column}: saw "${text(column).slice(0, 40)}", expected ${expected}`)
    return value as Value
  }
  const productId = read('ProductId', idOf(12), 'twelve letters and digits')
  const skuId = read('SkuId', idOf(4), 'four letters and digits')
  const to = read('EffectiveEndDate', endDate, 'a date, or nothing')
  const row: SheetRow = {
    productId,
    skuId,
    productTitle: text('ProductTitle') || productId,
    skuTitle: text('SkuTitle') || `${productId} ${skuId}`,
    publisher: text('Publisher') || 'Microsoft Corporation',
    description: text('SkuDescription'),
    termDuration: read('TermDuration', duration, 'a term such as P1Y, or NoTerm'),
    billingCycle: read('BillingPlan', billingPlan, 'Monthly, Annual, Triennial, OneTime or None'),
    market: read('Market', market, 'a country of two letters'),
    segment: read(
      'Segment',
      (value) => sheetSegments[value.toLowerCase()],
      'Commercial, Education, Government or Charity',
    ),
    currency: read('Currency', currency, 'a currency of three letters'),
    tierMin: read('PricingTierRangeMin', tier, 'a whole number, or nothing'),
    tierMax: read('PricingTierRangeMax', tier, 'a whole number, or nothing'),
    from: read('EffectiveStartDate', parseInstant, 'a date'),
    to: to === 'open' ? null : to,
    unitPrice: read('UnitPrice', amount, 'an amount'),
    retailPrice: text('ERP Price') === '' ? null : read('ERP Price', amount, 'an amount'),
  }
  if (row.from && row.to && row.to <= row.from)
    problems.push('EffectiveEndDate: is not after EffectiveStartDate')
  if (row.tierMin !== null && row.tierMax !== null && row.tierMax < row.tierMin) {
    problems.push('PricingTierRangeMax: is below PricingTierRangeMin')
  }
  return problems.length > 0 ? { problems } : { row }
}

const idOf =
  (length: number) =>
  (text: string): string | undefined => {
    const id = text.toUpperCase()
    return id.length === length && /^[A-Z0-9]+$/.test(id) ? id : undefined
  }

function duration(text: string): string | undefined {
  if (text === '' || text.toLowerCase() === 'noterm') return ''
  return /^P\d{1,2}[MY]$/i.test(text) ? text.toUpperCase() : undefined
}

function billingPlan(text: string): BillingCycle | undefined {
  const folded = text.toLowerCase().replaceAll('_', '')
  return billingCycles.find((cycle) => cycle.replaceAll('_', '') === folded)
}

function market(text: string): string | undefined {
  const code = text.toUpperCase()
  return code.length === 2 && countries.isValid(code) ? code : undefined
}

function currency(text: string): string | undefined {
  const code = text.toUpperCase()
  return currencies.has(code) ? code : undefined
}

/** Whether a text is an amount of money as sheets have it: digits, with a point or without. */
export const isAmount = (text: string): boolean => /^\d{1,15}(\.\d{1,15})?$/.test(text)

const amount = (text: string): string | undefined => (isAmount(text) ? text : undefined)

function tier(text: string): number | null | undefined {
  if (text === '') return null
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** Ends are written as the last second that counts; here they are the first that does not. */
function endDate(text: string): Date | 'open' | undefined {
  if (text === '') return 'open'
  const last = parseInstant(text)
  if (!last) return undefined
  if (last.getUTCFullYear() >= openYear) return 'open'
  return last.getUTCSeconds() === 59 ? new Date(last.getTime() + 1000) : last
}
