import { sightOf } from '../catalog/index.ts'
import type { Call } from '../http/call.ts'
import { decisionContext, promotionsOf } from './current-promotions.ts'
import { loadHistory } from './history-store.ts'
import type { Basis } from './line-promotion.ts'
import {
  type CustomerHistory,
  type DecisionContext,
  type ItemKey,
  isInForce,
  type Promotion,
  type PromotionKey,
} from './promotion.ts'
import { lockCustomerPromotions, type Who } from './store.ts'

export interface BasisOptions {
  /** Orders this transaction with every other that decides promotions for the customer: at checkout and increase. */
  lock?: boolean
  /** Items whose holdings the caller needs for questions of its own, such as prerequisites. */
  alsoItems?: readonly ItemKey[]
}

/** A customer in the call's environment. */
export const whoIs = (call: Pick<Call, 'environment'>, customerId: string): Who => ({
  environmentId: call.environment.id,
  customerId: customerId.toLowerCase(),
})

/**
 * What purchases of these items are decided on: the promotions the caller may see and what the customer has had with every
 * partner. One query for a whole cart, none where nothing depends on one; with `lock`, one more before it.
 */
export async function loadBasis(
  call: Call,
  customerId: string,
  items: readonly ItemKey[],
  { lock = false, alsoItems = [] }: BasisOptions = {},
): Promise<Basis> {
  const all = await promotionsOf(call)
  const context = await decisionContext(call)
  const promotions = all.seenBy(sightOf(call))
  const covering = [...new Set(items.flatMap((item) => all.covering(item)))]
  if (lock && covering.some((promotion) => isInForce(promotion, call.now)))
    await lockCustomerPromotions(call.db, whoIs(call, customerId))
  const history = await historyFor(call, customerId, { promotions: covering, items, context, alsoItems })
  return { promotions, context, history }
}

/** What a customer has had with every partner, as far as these promotions or the caller's own questions depend on it. */
export function historyFor(
  call: Call,
  customerId: string,
  {
    promotions,
    items,
    context,
    alsoItems = [],
  }: {
    promotions: readonly Promotion[]
    items: readonly ItemKey[]
    context: DecisionContext
    alsoItems?: readonly ItemKey[]
  },
): Promise<CustomerHistory> {
  const seatsOf: PromotionKey[] = []
  const redemptionsOf: PromotionKey[] = []
  const holdingsOf = new Set(alsoItems)
  for (const { key, constraints } of promotions) {
    const { seats, redemptionsMax, isFirstPurchaseOnly, requiredOwnership, excludedOwnership } = constraints
    if (seats?.max !== undefined) seatsOf.push(key)
    if (redemptionsMax !== undefined || isFirstPurchaseOnly) redemptionsOf.push(key)
    if (isFirstPurchaseOnly)
      for (const item of items) {
        holdingsOf.add(item)
        for (const trial of context.trialsOf?.(item) ?? []) holdingsOf.add(trial)
      }
    for (const all of requiredOwnership) for (const { item } of all) holdingsOf.add(item)
    for (const { item } of excludedOwnership?.items ?? []) holdingsOf.add(item)
  }
  return loadHistory(call.db, whoIs(call, customerId), {
    seatsOf,
    items,
    redemptionsOf,
    holdingsOf: [...holdingsOf],
    at: call.now,
  })
}
