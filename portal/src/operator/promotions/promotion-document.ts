import type { Answer } from '@kontor/client'

/** A promotion as the operator writes it, with what Kontor knows of it. */
export type StoredPromotion = Answer<'/operator/v1/promotions/{promotionId}', 'get'>

/** A promotion as it stands in a file. */
export type PromotionDocument = Omit<StoredPromotion, 'environmentId' | 'attributes'>

/** What an import does, or would do. */
export type ImportOutcome = Answer<'/operator/v1/promotions/import', 'post'>

/** What one customer would get. */
export type Preview = Answer<'/operator/v1/promotions/preview', 'post'>['items'][number]

export const promotionStates = ['coming', 'inForce', 'ended', 'withdrawn'] as const
export type PromotionState = (typeof promotionStates)[number]

/** How a promotion stands at an instant; its first and last instant count. */
export function stateOf(
  promotion: Pick<PromotionDocument, 'startDate' | 'endDate' | 'isWithdrawn'>,
  now: Date,
): PromotionState {
  if (promotion.isWithdrawn) return 'withdrawn'
  if (now < new Date(promotion.startDate)) return 'coming'
  return now > new Date(promotion.endDate) ? 'ended' : 'inForce'
}

/** The document of a stored promotion: what files hold and editors change. */
export function documentOf({
  environmentId: _,
  attributes: __,
  ...document
}: StoredPromotion): PromotionDocument {
  return document
}
