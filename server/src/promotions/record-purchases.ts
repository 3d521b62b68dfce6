import type { RawBuilder } from 'kysely'
import type { Call } from '../http/call.ts'
import { writeTogether } from '../platform/write-together.ts'
import type { AppliedPromotion } from './choose-promotion.ts'
import { heldWrite } from './holding-store.ts'
import { whoIs } from './load-basis.ts'
import type { ItemKey, Promotion } from './promotion.ts'
import { promotedPurchaseWrites } from './store.ts'

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
export const recordPurchases = (
  call: Call,
  customerId: string,
  purchases: readonly Purchase[],
): Promise<void> => writeTogether(call.db, purchaseWrites(call, customerId, purchases))

/** The same as statements, to be written together with the sale itself. */
export function purchaseWrites(
  call: Pick<Call, 'environment'>,
  customerId: string,
  purchases: readonly Purchase[],
): RawBuilder<unknown>[] {
  if (purchases.length === 0) return []
  const who = whoIs(call, customerId)
  const held = purchases.map(({ subscriptionId, item, quantity, at }) => ({
    customerId: who.customerId,
    item,
    sourceId: subscriptionId,
    channel: ownChannel,
    quantity,
    startedAt: at,
  }))
  const promoted = purchases.flatMap(({ subscriptionId, item, quantity, at, applied }) =>
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
  )
  return [heldWrite(who.environmentId, held), ...promotedPurchaseWrites(who, promoted)]
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
