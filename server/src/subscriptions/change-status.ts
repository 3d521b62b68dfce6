/** Suspending, reactivating and cancelling, with what a cancellation gives back (subscriptions 2 and 4). */
import type { Call } from '../http/call.ts'
import { newGuid } from '../ids.ts'
import { chargesOfSubscription, fullRefund, type NewCharge, partialRefund } from '../ledger/index.ts'
import { endHeld, recordHeld } from '../promotions/index.ts'
import type { Change } from './change.ts'
import { moveFault } from './faults.ts'
import { heldAs } from './held.ts'
import { type Moved, type MoveRefusal, statusChange } from './lifecycle.ts'
import { windowRuleNow } from './present-subscriptions.ts'
import { findSubscription, type Owner } from './store.ts'
import {
  chargeSubject,
  cycleOf,
  isLegacy,
  pricedSeats,
  type Subscription,
  type SubscriptionStatus,
} from './subscription.ts'

export interface StatusAsked {
  to: SubscriptionStatus
  /** The add-ons of a base, locked with it: they are suspended together. */
  addOns: readonly Subscription[]
  owner: Owner
}

/**
 * Moves a locked subscription to another state. A cancelled one is held no longer, but has used its promotion (decision 28);
 * offers of the older catalogue are cancelled by suspending them (subscriptions 2).
 */
export async function changeStatus(
  call: Call,
  change: Change,
  { to, addOns, owner }: StatusAsked,
): Promise<Change> {
  const { subscription } = change
  const { parentSubscriptionId } = subscription
  const parent = parentSubscriptionId && (await findSubscription(call.db, owner, parentSubscriptionId))
  const rule = windowRuleNow(call, subscription)
  const verdict = statusChange(subscription, to, {
    at: call.now,
    ...(rule && { rule }),
    ...(parent && { isParentActive: parent.status === 'active' }),
  })
  const next = afterMove(change, verdict)
  switch (to) {
    case 'suspended': {
      const active = addOns.filter(({ status }) => status === 'active')
      await endHoldings(call, [subscription, ...active].filter(isLegacy))
      return { ...next, addOns: active.map((addOn) => ({ ...addOn, status: 'suspended' })) }
    }
    case 'active':
      if (isLegacy(subscription)) await recordHeld(call.db, owner.environmentId, [heldAs(subscription)])
      return next
    case 'deleted':
      await endHoldings(call, [subscription])
      return { ...next, charges: await refundOf(call, subscription, (verdict as Moved).refund) }
    default:
      return next
  }
}

const endHoldings = (
  { db, environment, now: endedAt }: Call,
  ended: readonly Subscription[],
): Promise<void> =>
  endHeld(
    db,
    environment.id,
    ended.map(({ id: sourceId, customerId }) => ({ customerId, sourceId, endedAt })),
  )

/** The change after a move. Throws the fault of a refused one. */
export function afterMove(change: Change, verdict: Moved | MoveRefusal): Change {
  if (!('reason' in verdict)) return { ...change, subscription: verdict.subscription }
  const { id: subscriptionId, status } = change.subscription
  throw moveFault(verdict, { subscriptionId, status })
}

async function refundOf(
  { db, now: at, environment }: Call,
  subscription: Subscription,
  refund: Moved['refund'],
): Promise<NewCharge[]> {
  const referenceId = newGuid()
  if (refund === 'partial') {
    const cycle = cycleOf(subscription, at)
    return partialRefund(chargeSubject(subscription), pricedSeats(subscription), { at, cycle, referenceId })
  }
  const charges = await chargesOfSubscription(db, {
    environmentId: environment.id,
    customerId: subscription.customerId,
    subscriptionId: subscription.id,
    since: subscription.termStartedAt,
  })
  return fullRefund(charges, { at, referenceId })
}
