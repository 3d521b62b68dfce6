/** Which promotion a legacy subscription gets when it moves to new commerce (mission H10). */

import {
  type LineIntent,
  type LinePromotion,
  linePromotions,
  type VisiblePromotions,
} from './line-promotion.ts'
import type { CustomerHistory, DecisionContext } from './promotion.ts'

export type MigrationPromotion =
  /** A legacy subscription that itself has a promotion cannot migrate: 400/900218. */
  { kind: 'refused'; reason: 'sourceIsPromoted' } | ({ kind: 'target' } & LinePromotion)

/**
 * The target is decided like a purchase of its SKU at its term: a promotion that qualifies applies by itself, anything else
 * migrates at the normal price. A migration request names no promotion, so one that must be named never applies.
 */
export function migrationPromotion(
  source: { promotionId?: string },
  target: Omit<LineIntent, 'promotionId'>,
  known: { promotions: VisiblePromotions; history: CustomerHistory; context: DecisionContext },
): MigrationPromotion {
  if (source.promotionId !== undefined) return { kind: 'refused', reason: 'sourceIsPromoted' }
  return { kind: 'target', ...linePromotions([target], known)[0]! }
}
