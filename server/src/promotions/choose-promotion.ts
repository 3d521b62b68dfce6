/** Which of several promotions a purchase gets: the one the buyer named, else the deepest discount (purchase 5.6). */
import { type Decimal, zero } from '../money.ts'
import type { Verdict } from './eligibility.ts'
import { entryFor, type Promotion, type PurchaseIntent, promotionKey } from './promotion.ts'

/** A promotion of the purchase's product, and whether it can be had. */
export interface Candidate {
  promotion: Promotion
  verdict: Verdict
}

/** The promotion a purchase gets and what it takes off the partner price. */
export interface AppliedPromotion {
  promotion: Promotion
  /** The fraction taken off; zero where the offer carries the discounted price itself (decision 24). */
  discount: Decimal
}

/**
 * Chooses among candidates. A named one wins if it can be had; otherwise the deepest discount among those that apply by
 * themselves, of equals the one that ends first, of those the lower id. Nothing goes on top of an offer that carries the
 * discounted price itself. Undefined: the purchase is made at the normal price.
 */
export function choosePromotion(
  candidates: readonly Candidate[],
  intent: PurchaseIntent,
  named?: string,
): AppliedPromotion | undefined {
  const inPrice = candidates.filter(({ promotion }) => promotion.isDiscountInPrice)
  const eligible = (inPrice.length > 0 ? inPrice : candidates)
    .filter(({ verdict }) => verdict.isEligible)
    .map(({ promotion }) => ({ promotion, discount: depth(promotion, intent) }))
  const asked =
    named === undefined ? undefined : eligible.find(({ promotion }) => promotion.key === promotionKey(named))
  const chosen = asked ?? eligible.filter(({ promotion }) => promotion.isAutoApplicable).sort(byDepth)[0]
  return chosen && { ...chosen, discount: chosen.promotion.isDiscountInPrice ? zero : chosen.discount }
}

const depth = (promotion: Promotion, intent: PurchaseIntent): Decimal =>
  entryFor(promotion, intent.item, intent.term)?.discount ?? zero

const byDepth = (a: AppliedPromotion, b: AppliedPromotion): number =>
  b.discount.comparedTo(a.discount) ||
  a.promotion.endDate.getTime() - b.promotion.endDate.getTime() ||
  (a.promotion.key < b.promotion.key ? -1 : 1)
