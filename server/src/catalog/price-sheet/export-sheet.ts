import type { Call } from '../../http/call.ts'
import type { ProductItem } from '../catalog.ts'
import { catalogOf } from '../current-catalog.ts'
import { isSeen, sightOf } from '../sight.ts'
import { readPrices } from '../store.ts'
import { pricesDuring } from './prices-during.ts'
import { type SheetPeriod, type ViewName, viewOf } from './sheet-view.ts'
import { type PricedItem, sheetWriter } from './sheet-writing.ts'

/** Items whose prices are read at a time: between two reads no connection is held, however slowly the sheet is taken. */
const itemsPerRead = 100

export interface SheetWanted {
  view: ViewName
  /** Upper case. */
  market: string
  period: SheetPeriod
}

type SheetItem = PricedItem['item'] & Pick<ProductItem, 'key'>

/**
 * A price sheet as text, piece by piece and never as a whole; nothing at all where it has no row. New-commerce licences, and
 * what is for flights alone, are in it for partners that may see them (mission H11); what was withdrawn from a market is in
 * nobody's. A sheet taken while prices are imported may hold old and new ones.
 */
export async function* exportSheet(
  call: Call,
  { view, market, period }: SheetWanted,
): AsyncGenerator<string> {
  const items = await itemsOf(call, view, market)
  const writer = sheetWriter(view)
  let isBegun = false
  for (let start = 0; start < items.length; start += itemsPerRead) {
    const batch = items.slice(start, start + itemsPerRead)
    const keys = batch.map(({ key, segment }) => ({ item: key, market, segment }))
    const prices = await readPrices(call.db, call.environment.id, keys)
    const rows = batch.flatMap((item, index) =>
      pricesDuring(prices[index]!, period)
        .filter(({ from }) => !period.isComing || from >= period.from)
        .map((price): PricedItem => ({ item, price })),
    )
    if (rows.length === 0) continue
    yield isBegun ? writer.rows(rows) : writer.header + writer.rows(rows)
    isBegun = true
  }
}

/** What the view shows the caller in the market, by product, SKU and segment. */
async function itemsOf(call: Call, view: ViewName, market: string): Promise<SheetItem[]> {
  const { kinds } = viewOf(view)
  const sight = sightOf(call)
  const { content } = await catalogOf(call)
  return content.products
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((product) =>
      product.skus
        .filter(({ rules }) => isSeen(product.kind, rules, sight))
        .flatMap((sku) =>
          sku.availabilities
            .filter(({ country, isWithdrawn }) => country === market && !isWithdrawn)
            .map(({ country, segment }) => ({ product, sku, key: sku.key, country, segment })),
        ),
    )
}
