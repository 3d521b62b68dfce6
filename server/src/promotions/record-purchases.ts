import type { Call } from '../http/call.ts'
import type { AppliedPromotion } from './choose-promotion.ts'
import { recordHeld } from './holding-store.ts'
import { whoIs } from './load-basis.ts'
import type { ItemKey, Promotion } from './promotion.ts'
import { insertPromotedPurchases } from './store.ts'

/** A subscription that has just been bought, at a promotion's price or not. */
export interface Purchase {
  subscriptionId: string
  item: ItemKey
  quantity: number
  at: Date
  applied?: AppliedPromotion
}

/** The channel of what Kontor itself sold. */
export const ownChannel = 'kontor'

/**
 * Records what a customer bought: it holds it from now on, and what had a promotion has used it, also if it is cancelled
 * later (decisions 27 and 28). In the transaction that decided with `lock`.
 */
export async function recordPurchases(
  call: Call,
  customerId: string,
  purchases: readonly Purchase[],
): Promise<void> {
  const who = whoIs(call, customerId)
  await recordHeld(
    call.db,
    who.environmentId,
    purchases.map(({ subscriptionId, item, quantity, at }) => ({
      customerId: who.customerId,
      item,
      sourceId: subscriptionId,
      channel: ownChannel,
      quantity,
      startedAt: at,
    })),
  )
  await insertPromotedPurchases(
    call.db,
    who,
    purchases.flatMap(({ subscriptionId, item, quantity, at, applied }) =>
      applied
        ? {
            subscriptionId,
            promotion: applied.promotion.key,
            item,
            seats: quantity,
            ...limitsOf(applied.promotion),
            at,
          }
        : [],
    ),
  )
}

/** The limits that the database watches over. A first purchase is one. */
export function limitsOf({ constraints }: Promotion): {
  seatsMax: number | null
  redemptionsMax: number | null
} {
  const redemptions = [
    ...(constraints.isFirstPurchaseOnly ? [1] : []),
    constraints.redemptionsMax ?? [],
  ].flat()
  return {
    seatsMax: constraints.seats?.max ?? null,
    redemptionsMax: redemptions.length > 0 ? Math.min(...redemptions) : null,
  }
}
