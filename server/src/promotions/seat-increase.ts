/** What seats added to a promoted subscription in mid-term cost, and whether they may be added (mission H5). */
import { isInForce, type Promotion } from './promotion.ts'

export interface SeatIncrease {
  /** The promotion of the running term. */
  promotion: Promotion
  seatsAdded: number
  /** Promoted seats in use by the customer over all partners, this subscription's included. */
  seatsUsed: number
  at: Date
  /** The policy `promotion-seat-increase`: added seats keep the price until the term ends, also after the promotion. */
  keepsPromotionPrice: boolean
}

export type SeatIncreaseVerdict =
  | { kind: 'promotion' }
  /** The added seats are at list price and use up nothing. */
  | { kind: 'list' }
  /** Beyond the limit: 400/2002. `seatsLeft` would fit. */
  | { kind: 'refused'; seatsLeft: number; seatsMax: number }

/**
 * Decides an increase. The limit binds every seat of a promoted subscription as long as added seats are promoted: more
 * seats need a second subscription at list price.
 */
export function seatIncrease({
  promotion,
  seatsAdded,
  seatsUsed,
  at,
  keepsPromotionPrice,
}: SeatIncrease): SeatIncreaseVerdict {
  if (!keepsPromotionPrice && !isInForce(promotion, at)) return { kind: 'list' }
  const seatsMax = promotion.constraints.seats?.max
  if (seatsMax === undefined || seatsUsed + seatsAdded <= seatsMax) return { kind: 'promotion' }
  return { kind: 'refused', seatsLeft: Math.max(0, seatsMax - seatsUsed), seatsMax }
}
