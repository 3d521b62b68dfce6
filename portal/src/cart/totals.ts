import type { CartLine } from '@kontor/client'

/** What the lines in one currency come to. */
export interface Totals {
  currency: string
  /** At list price, for the whole term. */
  list: number
  saved: number
  total: number
}

type PricedLine = Pick<CartLine, 'currencyCode' | 'pricing' | 'quantity'>

/** The sums the server's line amounts come to, per currency, in order of appearance. Add-on lines count too. */
export function totalsOf(cart: {
  lineItems: readonly (PricedLine & { addonItems?: readonly PricedLine[] })[]
}): Totals[] {
  const totals = new Map<string, Totals>()
  for (const { currencyCode, pricing, quantity } of cart.lineItems.flatMap((line) => [
    line,
    ...(line.addonItems ?? []),
  ])) {
    if (!currencyCode || !pricing) continue
    const sum = totals.get(currencyCode) ?? { currency: currencyCode, list: 0, saved: 0, total: 0 }
    const { listPrice = 0, discountedPrice = listPrice, extendedPrice = 0 } = pricing
    totals.set(currencyCode, {
      currency: currencyCode,
      list: exact(sum.list + listPrice * quantity),
      saved: exact(sum.saved + (listPrice - discountedPrice) * quantity),
      total: exact(sum.total + extendedPrice),
    })
  }
  return [...totals.values()]
}

/** Sums of decimals as decimals: without the dust of binary fractions. */
const exact = (amount: number): number => Number(amount.toFixed(6))
