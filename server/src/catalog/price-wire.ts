/** Prices beside catalogue resources: an extra member that a reader asks for with `includePrices`. */
import { type Static, Type } from 'typebox'
import type { Call } from '../http/call.ts'
import { toWireNumber } from '../money.ts'
import type { CatalogItem } from './catalog.ts'
import { quotesFor } from './current-catalog.ts'

export const PricesWire = Type.Array(
  Type.Object({
    termDuration: Type.String(),
    billingCycle: Type.String(),
    unitPrice: Type.Number({ description: 'Partner price per seat and payment' }),
    termPrice: Type.Number({ description: 'Partner price per seat for the whole term' }),
    retailPrice: Type.Optional(Type.Number({ description: 'Estimated retail price per seat and payment' })),
    currency: Type.String(),
  }),
  { description: 'Prices now, for each term (extra member; ask with `includePrices=true`)' },
)

/** The prices now of each item, in order; terms without a price are left out. One query at most for all of them. */
export async function pricesOf(
  call: Call,
  items: readonly CatalogItem[],
): Promise<Static<typeof PricesWire>[]> {
  const asks = items.flatMap((item, position) =>
    item.terms.map((term) => ({ position, item, term, at: call.now })),
  )
  const quotes = await quotesFor(call, asks)
  const prices: Static<typeof PricesWire>[] = items.map(() => [])
  for (const [index, { position, term }] of asks.entries()) {
    const quote = quotes[index]
    if (!quote) continue
    prices[position]!.push({
      termDuration: term.duration,
      billingCycle: term.billingCycle,
      unitPrice: toWireNumber(quote.unitPrice),
      termPrice: toWireNumber(quote.termPrice),
      ...(quote.retailPrice && { retailPrice: toWireNumber(quote.retailPrice) }),
      currency: quote.currency,
    })
  }
  return prices
}
