/** Carts: what a buyer means to buy, as it was last reviewed (purchase 6). Plain values. */
import type { BillingCycle } from '../catalog/index.ts'
import type { LinePrice, PurchaseLine, ReviewedLine } from '../orders/index.ts'
import { type EligibilityWire, toWireEligibility, type Wording } from '../promotions/index.ts'
import { type LineError, lineError } from './line-error.ts'

export type CartStatus = 'active' | 'ordered'

/** A line as asked for, and what the last review came to: this is what the buyer saw. */
export interface CartLine {
  asked: PurchaseLine
  /** The commitment meant, where the catalogue has one. */
  termDuration?: string
  billingCycle?: BillingCycle
  /** Lines of a group become one order; none for a line that cannot be bought. */
  orderGroup?: string
  error?: LineError
  /** The promotion applied. */
  promotionId?: string
  /** The verdict on every promotion that came into question, in the contract's words. */
  promotionEligibilities: readonly EligibilityWire[]
  price?: LinePrice
}

export interface Cart {
  id: string
  environmentId: string
  customerId: string
  partnerId: string
  status: CartStatus
  /** Add-ons stand behind their base. */
  lines: readonly CartLine[]
  /** The reseller's attestation was accepted. */
  isAttested: boolean
  createdAt: Date
  modifiedAt: Date
  /** User or app id. */
  modifiedBy: string
  expiresAt: Date
}

/** What a cart keeps of a review. */
export function cartLine(
  { line, refusals, term, promotion, price }: ReviewedLine,
  { orderGroup, wording }: { orderGroup?: string; wording: Wording },
): CartLine {
  const { offered: _, ...asked } = line
  const error = lineError(line, refusals)
  const applied = error ? undefined : promotion?.applied
  return {
    asked,
    ...(term?.duration && { termDuration: term.duration }),
    ...(term && { billingCycle: term.billingCycle }),
    ...(orderGroup && { orderGroup }),
    ...(error && { error }),
    ...(applied && { promotionId: applied.promotion.id }),
    promotionEligibilities: (promotion?.eligibilities ?? []).map((verdict) =>
      toWireEligibility(verdict, wording),
    ),
    ...(price && { price }),
  }
}
