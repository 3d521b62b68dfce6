/**
 * The promotions of a cart's or an order's lines, decided in array order: what one line buys is part of the customer's history
 * when the next is decided (purchase 5.6). Migrations ask the same question for a cart of one line (mission H10).
 */
import { type AppliedPromotion, choosePromotion } from './choose-promotion.ts'
import { afterPurchase } from './customer-history.ts'
import { eligibility, type Verdict } from './eligibility.ts'
import {
  type CustomerHistory,
  type DecisionContext,
  isInForce,
  type Promotion,
  type PurchaseIntent,
} from './promotion.ts'

/** A purchase that may name a promotion. */
export interface LineIntent extends PurchaseIntent {
  promotionId?: string
}

/** Where promotions are looked up: those the partner may see. */
export interface VisiblePromotions {
  byId(id: string): Promotion | undefined
  /** All that name the product, whatever their dates, markets and segments. */
  covering(item: PurchaseIntent['item']): readonly Promotion[]
}

export interface LinePromotion {
  /** What the line gets; undefined: the normal price. */
  applied?: AppliedPromotion
  /** One verdict for each promotion of the product now on offer, and for the one named. */
  eligibilities: readonly Verdict[]
  /** The line names a promotion that does not exist for it: line error 10014. */
  isNamedPromotionInvalid: boolean
  /** The offer is sold only under a promotion and the customer may not have it (mission G2): 400/800020. */
  isPurchasable: boolean
}

/** Decides every line on what the customer had before and what the lines before it buy. */
export function linePromotions(
  lines: readonly LineIntent[],
  {
    promotions,
    history,
    context,
  }: { promotions: VisiblePromotions; history: CustomerHistory; context: DecisionContext },
): LinePromotion[] {
  let known = history
  return lines.map((line) => {
    const decided = linePromotion(line, { promotions, history: known, context })
    if (decided.isPurchasable) {
      const { item, quantity } = line
      known = afterPurchase(known, {
        item,
        quantity,
        at: context.at,
        ...(decided.applied && { promotion: decided.applied.promotion.key }),
      })
    }
    return decided
  })
}

function linePromotion(
  line: LineIntent,
  {
    promotions,
    history,
    context,
  }: { promotions: VisiblePromotions; history: CustomerHistory; context: DecisionContext },
): LinePromotion {
  const named = line.promotionId === undefined ? undefined : promotions.byId(line.promotionId)
  const covering = promotions.covering(line.item)
  const considered = considerable(covering, line, context.at)
  if (named && !considered.includes(named)) considered.push(named)
  const candidates = considered.map((promotion) => ({
    promotion,
    verdict: eligibility({ promotion, intent: line, history, context }),
  }))
  const applied = choosePromotion(candidates, line, line.promotionId)
  const isNamedValid =
    line.promotionId === undefined ||
    candidates.some(({ promotion, verdict }) => promotion === named && !isInvalid(verdict))
  return {
    ...(applied && { applied }),
    eligibilities: candidates.map(({ verdict }) => verdict),
    isNamedPromotionInvalid: !isNamedValid,
    isPurchasable: applied !== undefined || !covering.some((promotion) => promotion.isDiscountInPrice),
  }
}

/** Those on offer now in the buyer's market and segment: what is evaluated when no promotion is named (purchase 5.4). */
export const considerable = (covering: readonly Promotion[], intent: PurchaseIntent, at: Date): Promotion[] =>
  covering.filter(
    (promotion) =>
      isInForce(promotion, at) &&
      promotion.segments.includes(intent.segment) &&
      (!promotion.markets || promotion.markets.includes(intent.market.toUpperCase())),
  )

const isInvalid = ({ unmet }: Verdict): boolean => unmet.some(({ type }) => type === 'InvalidPromotion')
