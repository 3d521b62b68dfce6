import type { Call } from '../http/call.ts'
import { promotionsOf } from './current-promotions.ts'
import { loadHistory } from './history-store.ts'
import { whoIs } from './load-basis.ts'
import type { ItemKey } from './promotion.ts'
import { limitsOf } from './record-purchases.ts'
import { type SeatIncreaseVerdict, seatIncrease } from './seat-increase.ts'
import { lockCustomerPromotions, takeSeats } from './store.ts'

/** Seats to be added to a subscription that has a promotion. */
export interface PromotedIncrease {
  subscriptionId: string
  promotionId: string
  item: ItemKey
  seatsAdded: number
}

/** Whether the seats may be added and at which price, without adding them. */
export const previewSeatIncrease = async (
  call: Call,
  customerId: string,
  increase: PromotedIncrease,
): Promise<SeatIncreaseVerdict> => (await decide(call, customerId, increase)).verdict

/**
 * Decides an increase under the customer's lock and takes the seats if they are promoted. A refusal takes nothing; the
 * caller answers it with 400/2002 and `seatsLeft`.
 */
export async function increaseSeats(
  call: Call,
  customerId: string,
  increase: PromotedIncrease,
): Promise<SeatIncreaseVerdict> {
  const who = whoIs(call, customerId)
  await lockCustomerPromotions(call.db, who)
  const { verdict, promotion } = await decide(call, customerId, increase)
  if (verdict.kind !== 'promotion' || !promotion) return verdict
  const { subscriptionId, seatsAdded: seats } = increase
  const { seatsMax } = limitsOf(promotion)
  await takeSeats(call.db, who, { subscriptionId, promotion: promotion.key, seats, seatsMax })
  return verdict
}

async function decide(call: Call, customerId: string, { promotionId, item, seatsAdded }: PromotedIncrease) {
  const promotion = (await promotionsOf(call)).byId(promotionId)
  if (!promotion) return { verdict: { kind: 'list' } as const }
  const history = await loadHistory(call.db, whoIs(call, customerId), {
    at: call.now,
    items: [item],
    seatsOf: [promotion.key],
    redemptionsOf: [],
    holdingsOf: [],
  })
  const policy = call.policyValue<{ keepsPromotionPrice?: boolean }>('promotion-seat-increase')
  const verdict = seatIncrease({
    promotion,
    seatsAdded,
    seatsUsed: history.seatsUsed(promotion.key, item),
    at: call.now,
    keepsPromotionPrice: policy !== undefined && policy.keepsPromotionPrice !== false,
  })
  return { verdict, promotion }
}
