/** Subscriptions as their partner reads them: with open windows, and with what they will renew to. */
import { cancellationHours, catalogOf, namedTo, sightOf } from '../catalog/index.ts'
import type { Call } from '../http/call.ts'
import { type Buyer, renewalsOf } from './renewal.ts'
import type { Subscription } from './subscription.ts'
import { type WindowRule, windowRule } from './windows.ts'
import { type SubscriptionWire, toWireSubscription } from './wire.ts'

/** The windows that the environment's rules give a subscription now. */
export const windowRuleNow = (
  call: Call,
  { item, billingCycle }: Pick<Subscription, 'item' | 'billingCycle'>,
): WindowRule | undefined => windowRule(item, { billingCycle, licenceHours: cancellationHours(call) })

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
      hasPurchasableAddOns: catalog.addOnsFor(subscription.item.key).some(({ key }) => isNamed(key)),
    })
  })
}

export const presentSubscription = async (
  call: Call,
  customer: Buyer,
  subscription: Subscription,
): Promise<SubscriptionWire> => (await presentSubscriptions(call, customer, [subscription]))[0]!
