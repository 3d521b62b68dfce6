/** What a line costs, in the members of the contract (purchase 8.3). Pure and exact. */
import { startOfDay } from '../calendar.ts'
import type { Quote, Term } from '../catalog/index.ts'
import { termEnd, termTotal } from '../ledger/index.ts'
import { type Decimal, decimal } from '../money.ts'

/** All of one unit and before tax, but `extendedPrice`. */
export interface LinePrice {
  /** ISO 4217: the market's price list. */
  currency: string
  /** The list's, for one billing cycle. */
  unitPrice: Decimal
  /** The part that the promotion takes off. */
  discount: Decimal
  /** The list's, for the whole term. */
  listPrice: Decimal
  /** After the promotion, for the whole term. */
  discountedPrice: Decimal
  /** The same for a first term that an end date cuts short. */
  proratedPrice: Decimal
  /** What the ledger will charge for one unit over the term: each cycle cut to the minor unit. */
  price: Decimal
  /** For all units. */
  extendedPrice: Decimal
}

export interface PricedPurchase {
  quote: Quote
  term: Term
  discount: Decimal
  quantity: number
  at: Date
  customTermEnd?: Date
}

export function linePrice({ quote, term, discount, quantity, at, customTermEnd }: PricedPurchase): LinePrice {
  const { currency, unitPrice, termPrice } = quote
  const remaining = decimal(1).minus(discount)
  const start = startOfDay(at)
  const end = customTermEnd ?? (term.duration ? termEnd(start, term.duration) : undefined)
  const commitment = { start, ...(end && { end }), ...(term.duration && { duration: term.duration }) }
  const total = termTotal(commitment, term.billingCycle, unitPrice.times(remaining), currency)
  return {
    currency,
    unitPrice,
    discount,
    listPrice: termPrice,
    discountedPrice: termPrice.times(remaining),
    proratedPrice: total.prorated,
    price: total.charged,
    extendedPrice: total.charged.times(quantity),
  }
}
