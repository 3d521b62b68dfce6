/** PATCH of a subscription (subscriptions 4): every change is decided before any is written, and all are written at once. */
import { recordActivity } from '../activity/index.ts'
import { type PartnersCustomer, requireCustomer, requireMayBuy } from '../customers/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { etagHeld, requireCurrentEtag } from '../http/etag.ts'
import { type Asked, askedFor } from './asked-for.ts'
import type { Change } from './change.ts'
import { changeSeats } from './change-seats.ts'
import { afterMove, changeStatus } from './change-status.ts'
import { subscriptionFaults } from './faults.ts'
import { renewalChange } from './lifecycle.ts'
import { presentSubscription } from './present-subscriptions.ts'
import { requireReseller } from './reseller-on-record.ts'
import { lockWithAddOns, ownerOf, saveSubscriptions } from './store.ts'
import { isLegacy, type Subscription } from './subscription.ts'
import { etagOf, type SubscriptionBody, type SubscriptionWire } from './wire.ts'

/** How often one subscription may be changed in its life (subscriptions 4). */
const updatesMax = 1_200

export interface UpdateInput {
  customerId: string
  subscriptionId: string
  body: SubscriptionBody
  headers: Record<string, string | undefined>
}

/** Changes what the body says differently, and answers the subscription as it is then. */
export async function updateSubscription(call: Call, input: UpdateInput): Promise<SubscriptionWire> {
  const { subscriptionId, body, headers } = input
  const customer = await requireCustomer(call, input.customerId)
  const [before, ...addOns] = await lockWithAddOns(call.db, ownerOf(customer), subscriptionId)
  if (!before) throw subscriptionFaults.subscriptionNotFound({ subscriptionId: subscriptionId.slice(0, 40) })
  await requireMayBuy(call, customer, isLegacy(before) ? 'legacy' : 'new-commerce')
  requireCurrentEtag(etagHeld(headers, body.attributes?.etag), etagOf(before))

  const asked = askedFor(body, before)
  const oldValue = await presentSubscription(call, customer, before)
  if (Object.keys(asked).length === 0) return oldValue
  if (before.status === 'deleted') throw subscriptionFaults.subscriptionDeleted({ subscriptionId: before.id })
  if (before.version > updatesMax)
    throw subscriptionFaults.tooManyUpdates({ subscriptionId: before.id, most: updatesMax })
  requireServed(asked, before)

  const change = await decide(call, asked, { before, addOns, customer, expected: body.expected })
  await saveSubscriptions(call.db, {
    environmentId: call.environment.id,
    subscriptions: [change.subscription, ...change.addOns],
    charges: change.charges,
    at: call.now,
  })
  const after = { ...change.subscription, version: before.version + 1 }
  const newValue = await presentSubscription(call, customer, after)
  await recordActivity(call, {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'subscription',
    operationType: 'update_subscription',
    resourceId: before.id,
    oldValue,
    newValue,
  })
  return newValue
}

/** Refuses changes that have a place of their own, or none yet. */
function requireServed(asked: Asked, subscription: Subscription): void {
  const isTermAsked = asked.termDuration !== undefined || asked.billingCycle !== undefined
  if (isTermAsked && isLegacy(subscription))
    throw subscriptionFaults.billingCycleThroughOrder({ subscriptionId: subscription.id })
  const unserved =
    (isTermAsked && 'Changing the term of a subscription') ||
    (asked.scheduledNextTermInstructions && 'Scheduling a change for the next term') ||
    (asked.nextChargeInstructions && 'Changing the billing cycle with the next charge')
  if (unserved) throw faults.notSupported({ operation: unserved, hint: '' })
}

interface Decided {
  before: Subscription
  addOns: readonly Subscription[]
  customer: PartnersCustomer
  expected?: SubscriptionBody['expected']
}

async function decide(
  call: Call,
  asked: Asked,
  { before, addOns, customer, expected }: Decided,
): Promise<Change> {
  let change: Change = { subscription: before, addOns: [], charges: [] }
  if (asked.status !== undefined)
    change = await changeStatus(call, change, { to: asked.status, addOns, owner: ownerOf(customer) })
  if (asked.quantity !== undefined)
    change = await changeSeats(call, change, { customer, quantity: asked.quantity, expected })
  if (asked.autoRenewEnabled !== undefined)
    change = afterMove(change, renewalChange(change.subscription, asked.autoRenewEnabled))
  if (asked.partnerId) await requireReseller(call, asked.partnerId)
  return { ...change, subscription: renamed(change.subscription, asked) }
}

/** The subscription with the reseller and the nickname asked for; an empty partner id removes the reseller. */
function renamed(subscription: Subscription, { friendlyName, partnerId }: Asked): Subscription {
  const { resellerMpnId, ...rest } = subscription
  const reseller = partnerId ?? resellerMpnId
  return {
    ...rest,
    ...(reseller && { resellerMpnId: reseller }),
    friendlyName: friendlyName ?? subscription.friendlyName,
  }
}
