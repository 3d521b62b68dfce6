import type { Promotion, Subscription } from '@kontor/client'
import { isSamePromotion } from '../promotions/promotion.ts'
import { termEndOf } from './timeline.ts'

/**
 * Why a renewal has the price it has (mission H8): it keeps its promotion, which runs on that day (`kept`) or does not
 * (`ended`); it changes what the promotion is for (`changed`); or there was no promotion (`none`).
 */
export type RenewalReason = 'kept' | 'ended' | 'changed' | 'none'

/** `undefined` for what does not renew, and until the promotion is known. */
export function renewalReason(
  subscription: Pick<
    Subscription,
    'promotionId' | 'renewalInstructions' | 'commitmentEndDate' | 'autoRenewEnabled'
  >,
  promotion: Pick<Promotion, 'startDate' | 'endDate'> | undefined,
): RenewalReason | undefined {
  const { promotionId, renewalInstructions } = subscription
  const renewsAt = termEndOf(subscription)
  if (!renewsAt || !subscription.autoRenewEnabled || !renewalInstructions) return undefined
  if (!promotionId) return 'none'
  if (isSamePromotion(renewalInstructions.promotionId, promotionId)) return 'kept'
  if (!promotion) return undefined
  const isWithin = new Date(promotion.startDate) <= renewsAt && renewsAt <= new Date(promotion.endDate)
  return isWithin ? 'changed' : 'ended'
}
