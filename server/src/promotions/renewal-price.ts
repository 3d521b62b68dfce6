/** What a promoted subscription renews to (mission H8). */
import { type Decimal, zero } from '../money.ts'
import { entryFor, type ItemKey, isInForce, type Promotion, type Term } from './promotion.ts'

export interface Renewal {
  /** The promotion in force for the term that ends; absent: it was at list price. */
  promotion?: Promotion
  /** What the subscription holds now, and what it renews to: the same unless a change is scheduled. */
  item: ItemKey
  renewsTo: { item: ItemKey; term?: Term; quantity: number }
  /** The instant the next term starts. */
  at: Date
  /** Promoted seats of this subscription, which it carries on by itself (decision 28). */
  seatsCarried: number
  /** Promoted seats in use by the customer over all partners, this subscription's included. */
  seatsUsed: number
}

/** Why a renewal is at list price. */
export const listReasons = [
  'noPromotion',
  'outsideDates',
  'withdrawn',
  'otherProduct',
  'otherTerm',
  'seats',
] as const
export type ListReason = (typeof listReasons)[number]

export type RenewalPrice =
  | { kind: 'promotion'; promotion: Promotion; discount: Decimal; seatsAdded: number }
  /** `regularProductId`: the offer whose price holds when the promotion's offer carried the discounted price itself. */
  | {
      kind: 'list'
      reason: ListReason
      regularProductId?: string
    }

/**
 * Whether a renewal keeps its promotion: the renewal date lies within the promotion's dates, and product, term and further
 * seats are still its own. What held for the purchase only (first purchase, redemptions, ownership) is not asked again.
 * A renewal is never refused; what does not fit renews at list price, all of it.
 */
export function renewalPrice({
  promotion,
  item,
  renewsTo,
  at,
  seatsCarried,
  seatsUsed,
}: Renewal): RenewalPrice {
  if (!promotion) return { kind: 'list', reason: 'noPromotion' }
  const regular = regularPrice(promotion, item)
  if (renewsTo.item !== item) return { kind: 'list', reason: 'otherProduct' }
  if (promotion.isWithdrawn) return { kind: 'list', reason: 'withdrawn', ...regular }
  if (!isInForce(promotion, at)) return { kind: 'list', reason: 'outsideDates', ...regular }
  const entry = entryFor(promotion, item, renewsTo.term)
  if (!entry) return { kind: 'list', reason: 'otherTerm', ...regular }
  const seatsAdded = Math.max(0, renewsTo.quantity - seatsCarried)
  const max = promotion.constraints.seats?.max
  if (max !== undefined && seatsAdded > 0 && seatsUsed + seatsAdded > max)
    return { kind: 'list', reason: 'seats', ...regular }
  return {
    kind: 'promotion',
    promotion,
    discount: promotion.isDiscountInPrice ? zero : entry.discount,
    seatsAdded,
  }
}

function regularPrice(promotion: Promotion, item: ItemKey): { regularProductId?: string } {
  const regularProductId = promotion.requiredProducts.find((entry) => entry.item === item)?.regularProductId
  return regularProductId === undefined ? {} : { regularProductId }
}
