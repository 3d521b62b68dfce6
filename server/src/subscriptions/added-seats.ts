/** What seats that are added in mid-term cost, and whether that is what the buyer was shown (decision 29). Pure. */
import { type Decimal, decimal } from '../money.ts'
import { isPromotionShown } from '../promotions/index.ts'
import type { SeatsChanged } from './seat-change.ts'
import type { Subscription } from './subscription.ts'

export interface AddedSeats {
  quantity: number
  /** Of one seat for one billing cycle, after the promotion. */
  unitPrice: Decimal
  currency: string
  /** The promotion that they are added under. */
  promotionId?: string
}

/** What the buyer was shown; what is absent may be anything. */
export interface ExpectedSeats {
  unitPrice?: number
  /** Empty: none was shown. */
  promotionId?: string
}

/** The seats that a change adds, at the price fixed for the term; undefined when it adds none. */
export function addedSeats(
  { quantity, price }: Subscription,
  { subscription, promotedSeats }: SeatsChanged,
): AddedSeats | undefined {
  const added = subscription.quantity - quantity
  if (added <= 0) return undefined
  const { currency, unitPrice, discount, promotionId } = price
  const isPromoted = promotionId !== undefined && promotedSeats > 0
  return {
    quantity: added,
    currency,
    unitPrice: isPromoted ? unitPrice.times(decimal(1).minus(discount)) : unitPrice,
    ...(isPromoted && { promotionId }),
  }
}

export const isAsExpected = (added: AddedSeats, { unitPrice, promotionId }: ExpectedSeats): boolean =>
  (promotionId === undefined || isPromotionShown(promotionId, added.promotionId)) &&
  (unitPrice === undefined || added.unitPrice.eq(unitPrice))
