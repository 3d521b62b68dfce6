/** What a PATCH asks for: the members of the body that differ from the subscription as it is (subscriptions 4). Pure. */
import { isDeepStrictEqual } from 'node:util'
import type { Subscription } from './subscription.ts'
import { type SubscriptionBody, toWireInstructions } from './wire.ts'

export type Asked = Omit<SubscriptionBody, 'attributes' | 'expected'>

/**
 * An unchanged copy of the resource asks for nothing. A body that changes the state and has no seats is a fresh object of the
 * .NET client in which only the state was set: it asks for that alone.
 */
export function askedFor(
  { attributes: _, expected: __, ...body }: SubscriptionBody,
  current: Subscription,
): Asked {
  const isBareStatus = body.status !== undefined && body.status !== current.status && body.quantity === 0
  const given: Asked = isBareStatus ? { status: body.status } : body
  const present: Asked = {
    friendlyName: current.friendlyName,
    quantity: current.quantity,
    status: current.status,
    autoRenewEnabled: current.autoRenew,
    partnerId: current.resellerMpnId ?? '',
    termDuration: current.termDuration,
    billingCycle: current.billingCycle,
    scheduledNextTermInstructions: current.nextTerm && toWireInstructions(current.nextTerm),
    nextChargeInstructions: current.nextCharge && toWireInstructions(current.nextCharge),
  }
  const asked = Object.entries(given).filter(
    ([name, value]) => value !== undefined && !isDeepStrictEqual(value, present[name as keyof Asked]),
  )
  return Object.fromEntries(asked)
}
