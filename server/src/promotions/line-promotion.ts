/**
 * The promotions of a cart's or an order's lines, decided in array order: what one line buys is part of the customer's history
 * when the next is decided (purchase 5.6). Migrations ask the same question for a cart of one line (mission H10).
 */
import { type AppliedPromotion, type Candidate, choosePromotion } from './choose-promotion.ts'
import { afterPurchase } from './customer-history.ts'
import { eligibility, unknownPromotion, type Verdict } from './eligibility.ts'
import {
  type CustomerHistory,
  type DecisionContext,
  isFor,
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
  /** Whether the product carries a promotion's price itself and is sold under that alone, also where the partner sees none. */
  isForPromotionOnly(item: PurchaseIntent['item']): boolean
}

/** What lines are decided on. */
export interface Basis {
  promotions: VisiblePromotions
  history: CustomerHistory
  context: DecisionContext
}

export interface LinePromotion {
  /** What the line gets; undefined: the normal price. */
  applied?: AppliedPromotion
  /** One verdict for each promotion of the product now on offer, and for the one named. */
  eligibilities: readonly Verdict[]
  /** The line names a promotion that does not exist for it: line error 10014. */
  isNamedPromotionInvalid: boolean
  /** False: the offer is sold only under a promotion, and the customer may not have it (mission G2): 400/800020. */
  isPurchasable: boolean
}

/** Decides every line on what the customer had before and what the lines before it buy. */
export function linePromotions(lines: readonly LineIntent[], basis: Basis): LinePromotion[] {
  let { history } = basis
  return lines.map((line) => {
    const decided = linePromotion(line, { ...basis, history })
    if (decided.isPurchasable) history = afterLine(history, line, { ...decided, at: basis.context.at })
    return decided
  })
}

/** The history once a line has been bought. */
export const afterLine = (
  history: CustomerHistory,
  { item, quantity }: LineIntent,
  { applied, at }: Pick<LinePromotion, 'applied'> & { at: Date },
): CustomerHistory =>
  afterPurchase(history, { item, quantity, at, ...(applied && { promotion: applied.promotion.key }) })

/** Decides one line. */
export function linePromotion(line: LineIntent, { promotions, history, context }: Basis): LinePromotion {
  const { promotionId } = line
  const covering = promotions.covering(line.item)
  const named = promotionId === undefined ? undefined : promotions.byId(promotionId)
  const considered = new Set(onOfferFor(covering, line, context.at))
  if (named) considered.add(named)
  const candidates = [...considered].map(
    (promotion): Candidate => ({
      promotion,
      verdict: eligibility({ promotion, intent: line, history, context }),
    }),
  )
  const verdicts = candidates.map(({ verdict }) => verdict)
  const eligibilities =
    promotionId === undefined || named ? verdicts : [...verdicts, unknownPromotion(promotionId)]
  const applied = choosePromotion(candidates, line, promotionId)
  return {
    ...(applied && { applied }),
    eligibilities,
    isNamedPromotionInvalid: eligibilities.some((verdict) =>
      verdict.unmet.some(({ type }) => type === 'InvalidPromotion'),
    ),
    isPurchasable: applied !== undefined || !promotions.isForPromotionOnly(line.item),
  }
}

/** Those on offer now in the buyer's market and segment: what is looked at when no promotion is named (purchase 5.4). */
export const onOfferFor = (covering: readonly Promotion[], intent: PurchaseIntent, at: Date): Promotion[] =>
  covering.filter((promotion) => isInForce(promotion, at) && isFor(promotion, intent.market, intent.segment))
