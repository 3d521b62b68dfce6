/** A price sheet's rows as published: columns in order, all fields quoted, dates in US form (purchase 4.1). */
import { stringify } from 'csv-stringify/sync'
import type { ProductItem } from '../catalog.ts'
import { type BillingCycle, inLocale, type Segment } from '../item.ts'
import type { Price } from '../price.ts'
import type { ViewName } from './sheet-view.ts'

/** One price of one item. */
export interface PricedItem {
  item: Pick<ProductItem, 'product' | 'sku' | 'country' | 'segment'>
  price: Price
}

type Columns = Record<string, (row: PricedItem) => string>

/** Titles are in the language of the published sheets. */
const language = 'en'

const what: Columns = {
  ProductTitle: ({ item }) => inLocale(item.product.title, language),
  ProductId: ({ item }) => item.product.id,
  SkuId: ({ item }) => item.sku.id,
  SkuTitle: ({ item }) => inLocale(item.sku.title, language),
  Publisher: ({ item }) => item.product.publisherName,
  SkuDescription: ({ item }) => inLocale(item.sku.description, language),
  UnitOfMeasure: () => '',
  TermDuration: ({ price }) => price.duration || 'NoTerm',
}

const howMuch: Columns = {
  Market: ({ item }) => item.country,
  Currency: ({ price }) => price.currency,
  UnitPrice: ({ price }) => price.unitPrice.toString(),
  PricingTierRangeMin: ({ price }) => price.tierMin?.toString() ?? '',
  PricingTierRangeMax: ({ price }) => price.tierMax?.toString() ?? '',
  EffectiveStartDate: ({ price }) => usDate(price.from),
  EffectiveEndDate: ({ price }) => lastInstant(price.to),
}

const licences: Columns = {
  ...what,
  BillingPlan: ({ price }) => billingPlans[price.billingCycle],
  ...howMuch,
  Tags: () => 'License',
  'ERP Price': ({ price }) => price.retailPrice?.toString() ?? '',
  Segment: ({ item }) => segmentNames[item.segment],
}

const consumption: Columns = { ...what, ...howMuch, MeterIds: () => '', MeterType: () => '', Tags: () => '' }

const columnsOf = (view: ViewName): Columns =>
  view === 'azure_consumption'
    ? consumption
    : { ...licences, Tags: view === 'updatedlicensebased' ? licences.Tags! : () => '' }

const billingPlans: Record<BillingCycle, string> = {
  monthly: 'Monthly',
  annual: 'Annual',
  triennial: 'Triennial',
  one_time: 'OneTime',
  none: 'None',
}

const segmentNames: Record<Segment, string> = {
  commercial: 'Commercial',
  education: 'Education',
  government: 'Government',
  nonprofit: 'Charity',
}

/** What writes the header and the rows of a view's sheet. */
export function sheetWriter(view: ViewName): { header: string; rows(priced: readonly PricedItem[]): string } {
  const columns = columnsOf(view)
  const cells = Object.values(columns)
  return {
    header: toCsv([Object.keys(columns)]),
    rows: (priced) => toCsv(priced.map((row) => cells.map((cell) => cell(row)))),
  }
}

/** Lines of CSV with every field quoted, as all published files have them. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { quoted: true, quoted_empty: true, record_delimiter: 'windows' })

/** `2/1/2027 12:00:00 AM`. */
export function usDate(at: Date): string {
  const two = (count: number) => String(count).padStart(2, '0')
  const hours = at.getUTCHours()
  const time = `${hours % 12 || 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`
  return `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()} ${time} ${hours < 12 ? 'AM' : 'PM'}`
}

const openEnd = '11/30/9999 11:59:59 PM'

/** A first instant that no longer counts, as the last second that does; reading adds it again. */
const lastInstant = (end: Date | null): string =>
  end ? usDate(end.getUTCSeconds() === 0 ? new Date(end.getTime() - 1000) : end) : openEnd
