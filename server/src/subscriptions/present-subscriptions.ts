/** Subscriptions as their partner reads them: with open windows, and with what they will renew to. */
import { type Catalog, catalogOf, type ItemKey, namedTo, sightOf } from '../catalog/index.ts'
import type { Call } from '../http/call.ts'
import { type Buyer, renewalsOf } from './renewal.ts'
import type { Subscription } from './subscription.ts'
import { type WindowRule, windowRule } from './windows.ts'
import { type SubscriptionWire, toWireSubscription } from './wire.ts'

/** The length of a licence's windows where the policy says nothing, in hours. */
const licenceHoursDefault = 168

/** The windows that the environment's rules give a subscription now. */
export const windowRuleNow = (
  call: Call,
  { item, billingCycle }: Pick<Subscription, 'item' | 'billingCycle'>,
): WindowRule | undefined =>
  windowRule(item, {
    billingCycle,
    licenceHours: call.policyValue<{ hours?: number }>('cancellation-window')?.hours ?? licenceHoursDefault,
  })

/** The contract's JSON of a customer's subscriptions. Queries nothing in the common case. */
export async function presentSubscriptions(
  call: Call,
  customer: Buyer,
  subscriptions: readonly Subscription[],
): Promise<SubscriptionWire[]> {
  const [renewals, catalog] = await Promise.all([
    renewalsOf(call, { subscriptions, customer }),
    catalogOf(call),
  ])
  const addOns = addOnsIn(catalog)
  const isNamed = namedTo(catalog, sightOf(call))
  return subscriptions.map((subscription) => {
    const rule = windowRuleNow(call, subscription)
    // Prices are the selling partner's; a reseller reads the rest.
    const renewal =
      call.caller.tenantId === subscription.partnerId ? renewals.get(subscription.id) : undefined
    return toWireSubscription(subscription, {
      at: call.now,
      country: customer.country,
      ...(rule && { rule }),
      ...(renewal && { renewal }),
      hasPurchasableAddOns: addOns.get(subscription.item.key)?.some(isNamed) ?? false,
    })
  })
}

export const presentSubscription = async (
  call: Call,
  customer: Buyer,
  subscription: Subscription,
): Promise<SubscriptionWire> => (await presentSubscriptions(call, customer, [subscription]))[0]!

const knownAddOns = new WeakMap<Catalog, ReadonlyMap<ItemKey, readonly ItemKey[]>>()

/** The add-ons that need an item, found once per catalogue. */
function addOnsIn(catalog: Catalog): ReadonlyMap<ItemKey, readonly ItemKey[]> {
  const known = knownAddOns.get(catalog)
  if (known) return known
  const addOns = new Map<ItemKey, ItemKey[]>()
  const { products, offers } = catalog.content
  for (const { isAddOn, key, rules } of [...offers, ...products.flatMap(({ skus }) => skus)])
    if (isAddOn) for (const base of rules.prerequisites) addOns.set(base, [...(addOns.get(base) ?? []), key])
  knownAddOns.set(catalog, addOns)
  return addOns
}
