import type { Call } from '../http/call.ts'
import { decisionContext, promotionsOf, viewerOf } from './current-promotions.ts'
import { noHistory } from './customer-history.ts'
import type { Basis } from './line-promotion.ts'
import {
  type CustomerHistory,
  type DecisionContext,
  type ItemKey,
  isInForce,
  type Promotion,
} from './promotion.ts'
import { loadHistory, lockCustomerPromotions, type Who } from './store.ts'

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
  const [all, context] = await Promise.all([promotionsOf(call), decisionContext(call)])
  const promotions = all.seenBy(viewerOf(call))
  const covering = [...new Set(items.flatMap((item) => all.covering(item)))]
  if (lock && covering.some((promotion) => isInForce(promotion, call.now)))
    await lockCustomerPromotions(call.db, whoIs(call, customerId))
  const history = await historyFor(call, customerId, { promotions: covering, items, context, alsoItems })
  return { promotions, context, history }
}

/** What a customer has had with every partner, as far as these promotions or the caller's own questions depend on it. */
export async function historyFor(
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
  if (!promotions.some(dependsOnHistory) && alsoItems.length === 0) return noHistory
  const trials = items.flatMap((item) => context.trialsOf?.(item) ?? [])
  const wanted = new Set([...items, ...trials, ...promotions.flatMap(itemsNamed), ...alsoItems])
  return loadHistory(call.db, whoIs(call, customerId), {
    items: [...wanted],
    promotions: promotions.map(({ key }) => key),
    at: call.now,
  })
}

const dependsOnHistory = ({ constraints }: Promotion): boolean =>
  constraints.seats?.max !== undefined ||
  constraints.redemptionsMax !== undefined ||
  constraints.isFirstPurchaseOnly ||
  constraints.requiredOwnership.length > 0 ||
  constraints.excludedOwnership !== undefined

/** The items whose ownership a promotion asks about. */
const itemsNamed = ({ constraints }: Promotion): ItemKey[] => [
  ...constraints.requiredOwnership.flat().map(({ item }) => item),
  ...(constraints.excludedOwnership?.items.map(({ item }) => item) ?? []),
]
