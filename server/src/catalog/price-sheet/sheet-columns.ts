/** Where the columns of a sheet are, and what its rows say there, as it is written. */
import { type Column, columnName, isAmount, missingColumns, type SheetRecord } from './price-sheet.ts'
import { SheetUnreadable } from './sheet-source.ts'

/** What is sold. */
const itemColumns = ['ProductId', 'SkuId'] as const satisfies readonly Column[]

/** To whom, for how long and when; many rows have the same few values. */
const termsColumns = [
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

/** Stands between values; no value of a good row has it, so that two good rows alike are alike in each. */
const between = '"'

export class SheetColumns {
  readonly #names: readonly string[]
  readonly #item: readonly number[]
  readonly #terms: readonly number[]
  readonly #unitPrice: number
  readonly #retailPrice: number

  /** Takes the fields of the header. Throws SheetUnreadable for one that lacks a column. */
  constructor(header: readonly string[]) {
    const missing = missingColumns(header)
    if (missing.length > 0)
      throw new SheetUnreadable(`not a price sheet: it has no column ${missing.join(', ')}`)
    this.#names = header.map(columnName)
    const placeOf = (column: Column): number => this.#names.lastIndexOf(columnName(column))
    this.#item = itemColumns.map(placeOf)
    this.#terms = termsColumns.map(placeOf)
    this.#unitPrice = placeOf('UnitPrice')
    this.#retailPrice = placeOf('ERP Price')
  }

  /** Why fields cannot be those of a row. */
  faultOf({ length }: readonly string[]): string | undefined {
    const expected = this.#names.length
    return length === expected ? undefined : `saw ${length} fields, expected ${expected}`
  }

  item = (fields: readonly string[]): string => written(fields, this.#item)
  terms = (fields: readonly string[]): string => written(fields, this.#terms)

  /** Undefined where one is not as it should be. */
  amounts(fields: readonly string[]): { unitPrice: string; retailPrice: string | null } | undefined {
    const unitPrice = fields[this.#unitPrice]!.trim()
    const retailPrice = fields[this.#retailPrice]?.trim() || null
    return isAmount(unitPrice) && (retailPrice === null || isAmount(retailPrice))
      ? { unitPrice, retailPrice }
      : undefined
  }

  record = (fields: readonly string[]): SheetRecord =>
    Object.fromEntries(this.#names.map((name, place) => [name, fields[place]]))
}

const written = (fields: readonly string[], places: readonly number[]): string =>
  places.map((place) => fields[place]).join(between)
