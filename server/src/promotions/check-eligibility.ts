import { catalogOf, isShown, sightOf } from '../catalog/index.ts'
import type { Call } from '../http/call.ts'
import { eligibility, unknownPromotion, type Verdict } from './eligibility.ts'
import { type Basis, onOfferFor } from './line-promotion.ts'
import { loadBasis } from './load-basis.ts'
import type { PurchaseIntent, Term } from './promotion.ts'

/** One intended purchase that is asked about. */
export interface EligibilityQuestion {
  catalogItemId: string
  quantity: number
  term: Term
  /** Absent: every promotion of the item now on offer. */
  promotionId?: string
}

/** The answer to one question. Questions do not count for each other: they may be alternatives. */
export type EligibilityAnswer =
  | { kind: 'verdicts'; verdicts: readonly Verdict[] }
  /** The item does not exist, is hidden from the partner, or is not sold in the customer's market. */
  | { kind: 'invalidItem' }
  | { kind: 'noPromotions' }

/** Answers what a customer could have: every promotion of each item, or the one named (purchase 5.4). At most one query. */
export async function checkEligibility(
  call: Call,
  customer: { id: string; country: string },
  questions: readonly EligibilityQuestion[],
): Promise<EligibilityAnswer[]> {
  const catalog = await catalogOf(call)
  const sight = sightOf(call)
  const items = questions.map(({ catalogItemId }) => {
    const item = catalog.item(catalogItemId, customer.country)
    // Whether it may be sold there is asked when it is bought.
    return item && isShown(item, customer.country, sight) ? item : undefined
  })
  const basis = await loadBasis(
    call,
    customer.id,
    items.flatMap((item) => item?.key ?? []),
  )
  return questions.map((question, index) => {
    const item = items[index]
    if (!item) return { kind: 'invalidItem' }
    const { quantity, term, promotionId } = question
    const intent: PurchaseIntent = {
      item: item.key,
      quantity,
      term,
      market: customer.country,
      segment: item.segment,
    }
    return answer(intent, promotionId, basis)
  })
}

function answer(intent: PurchaseIntent, promotionId: string | undefined, basis: Basis): EligibilityAnswer {
  const { promotions, history, context } = basis
  if (promotionId !== undefined) {
    const promotion = promotions.byId(promotionId)
    const verdict = promotion
      ? { ...eligibility({ promotion, intent, history, context }), promotionId }
      : unknownPromotion(promotionId)
    return { kind: 'verdicts', verdicts: [verdict] }
  }
  const onOffer = onOfferFor(promotions.covering(intent.item), intent, context.at)
  if (onOffer.length === 0) return { kind: 'noPromotions' }
  return {
    kind: 'verdicts',
    verdicts: onOffer.map((promotion) => eligibility({ promotion, intent, history, context })),
  }
}
