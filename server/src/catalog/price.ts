/** Prices: which one of the stored ones holds, and what a term costs. */

import { within } from '../calendar.ts'
import type { Decimal } from '../money.ts'
import type { Term } from './item.ts'
import { paymentsPerTerm } from './term.ts'

/** A stored price of one seat for one payment of a term, in force in [from, to). */
export interface Price extends Term {
  currency: string
  /** Seats from which, and up to which, it holds; null: no such end. */
  tierMin: number | null
  tierMax: number | null
  from: Date
  to: Date | null
  /** What the partner pays. */
  unitPrice: Decimal
  /** The estimated retail price. */
  retailPrice: Decimal | null
  /** Set in this environment alone, and then before the shared ones. */
  isOwn: boolean
}

export interface PriceQuestion {
  term: Term
  currency: string
  at: Date
  /** Seats bought: matters where prices fall with quantity. Default 1. */
  quantity?: number
}

export interface Quote {
  /** Per seat and payment: a month of a yearly term paid monthly. */
  unitPrice: Decimal
  /** Per seat for the whole term. */
  termPrice: Decimal
  /** The estimated retail price, per seat and payment. */
  retailPrice: Decimal | null
  currency: string
}

/** The price in force; of several, the environment's own, then the one that started last. Undefined when there is none. */
export function quoteFrom(
  prices: readonly Price[],
  { term, currency, at, quantity = 1 }: PriceQuestion,
): Quote | undefined {
  const inForce = prices
    .filter(
      (price) =>
        price.duration === term.duration &&
        price.billingCycle === term.billingCycle &&
        price.currency === currency &&
        within(at, price.from, price.to) &&
        (price.tierMin ?? 0) <= quantity &&
        quantity <= (price.tierMax ?? Number.POSITIVE_INFINITY),
    )
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.from.getTime() - a.from.getTime())[0]
  return (
    inForce && {
      unitPrice: inForce.unitPrice,
      termPrice: inForce.unitPrice.times(paymentsPerTerm(term)),
      retailPrice: inForce.retailPrice,
      currency,
    }
  )
}
