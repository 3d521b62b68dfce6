/** The moves a partner may make with a subscription's state and renewal (subscriptions 2 and 4). Pure. */
import { isLegacy, type Subscription, type SubscriptionStatus, termOverAt } from './subscription.ts'
import type { WindowRule } from './windows.ts'

export type MoveRefusal =
  /** The state cannot be changed that way. */
  | { reason: 'statusFixed'; from: SubscriptionStatus; to: SubscriptionStatus }
  | { reason: 'windowClosed'; hours: number }
  | { reason: 'parentNotActive' }
  | { reason: 'renewalFixed' }
  | { reason: 'notActive' }

export interface Moved {
  subscription: Subscription
  /** What a cancellation gives back. */
  refund?: 'full' | 'partial'
}

export interface Surroundings {
  at: Date
  rule?: WindowRule
  /** Whether the base of an add-on is active; absent where there is none. */
  isParentActive?: boolean
}

/** Decides a move to another state. */
export function statusChange(
  subscription: Subscription,
  to: SubscriptionStatus,
  around: Surroundings,
): Moved | MoveRefusal {
  const { status } = subscription
  if (status === 'active' && to === 'suspended') return suspended(subscription)
  if (status === 'suspended' && to === 'active') return reactivated(subscription, around)
  if ((status === 'active' || status === 'suspended') && to === 'deleted')
    return cancelled(subscription, around)
  return { reason: 'statusFixed', from: status, to }
}

/** The customer is locked out; a subscription of new commerce will not renew and forgets its schedule. */
function suspended(subscription: Subscription): Moved | MoveRefusal {
  if (subscription.item.isTrial) return { reason: 'statusFixed', from: 'active', to: 'suspended' }
  if (isLegacy(subscription)) return { subscription: { ...subscription, status: 'suspended' } }
  const { nextTerm: _, ...kept } = subscription
  return { subscription: { ...kept, status: 'suspended', autoRenew: false } }
}

function reactivated(subscription: Subscription, { at, isParentActive }: Surroundings): Moved | MoveRefusal {
  const overAt = termOverAt(subscription)
  if (overAt && at >= overAt && !isLegacy(subscription))
    return { reason: 'statusFixed', from: 'suspended', to: 'active' }
  if (isParentActive === false) return { reason: 'parentNotActive' }
  return { subscription: { ...subscription, status: 'active', suspensionReasons: [] } }
}

function cancelled(subscription: Subscription, { at, rule }: Surroundings): Moved | MoveRefusal {
  const { status, cancellableUntil, termStartedAt } = subscription
  if (!rule || !cancellableUntil) return { reason: 'statusFixed', from: status, to: 'deleted' }
  if (at >= cancellableUntil) return { reason: 'windowClosed', hours: rule.cancelHours }
  const hoursSince = (at.getTime() - termStartedAt.getTime()) / 3_600_000
  return {
    subscription: cancelledSubscription(subscription),
    refund: hoursSince < rule.fullRefundHours ? 'full' : 'partial',
  }
}

/** The subscription once it is cancelled: final. */
export function cancelledSubscription(subscription: Subscription): Subscription {
  const { nextTerm: _, nextCharge: __, ...kept } = subscription
  return { ...kept, status: 'deleted', autoRenew: false, seatWindows: [] }
}

/** Decides whether the term's end renews it. */
export function renewalChange(subscription: Subscription, autoRenew: boolean): Moved | MoveRefusal {
  if (isLegacy(subscription) || subscription.item.billing === 'usage') return { reason: 'renewalFixed' }
  if (subscription.status !== 'active') return { reason: 'notActive' }
  if (autoRenew) return { subscription: { ...subscription, autoRenew } }
  const { nextTerm, ...kept } = subscription
  // A trial says what it would continue as even while it is not going to (subscriptions 5).
  return { subscription: { ...kept, ...(subscription.item.isTrial && { nextTerm }), autoRenew } }
}
