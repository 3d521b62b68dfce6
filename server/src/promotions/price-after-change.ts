/** What becomes of a promotion when a subscription changes in mid-term (mission H9, decision 32). */
import { type Decimal, zero } from '../money.ts'
import { entryFor, type ItemKey, isInForce, type Promotion, type Term } from './promotion.ts'

export interface MidTermChange {
  /** The promotion of the running term. */
  promotion?: Promotion
  from: ItemKey
  to: ItemKey
  term?: Term
  at: Date
}

export type PriceAfterChange =
  | { kind: 'promotion'; promotion: Promotion; discount: Decimal }
  | { kind: 'list' }

/**
 * An upgrade to another SKU leaves the promotion behind and never picks one up; a longer term keeps its own while that is
 * open and covers the new term, and never gains another.
 */
export function priceAfterChange({ promotion, from, to, term, at }: MidTermChange): PriceAfterChange {
  if (!promotion || from !== to || !isInForce(promotion, at)) return { kind: 'list' }
  const entry = entryFor(promotion, to, term)
  return entry
    ? { kind: 'promotion', promotion, discount: promotion.isDiscountInPrice ? zero : entry.discount }
    : { kind: 'list' }
}
