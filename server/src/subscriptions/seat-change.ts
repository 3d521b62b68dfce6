/** Whether seats may be added or given back, and what the subscription is afterwards (subscriptions 4 and 15). Pure. */
import { addHours } from '../calendar.ts'
import { isLegacy, type Subscription } from './subscription.ts'
import { refundableSeats, type WindowRule, withoutSeats } from './windows.ts'

export interface SeatChange {
  /** The number wanted. */
  quantity: number
  at: Date
  /** Seats that one subscription of the item may have. */
  minimum: number
  maximum: number
  /** Seats of the item that the customer may still add over all its subscriptions; absent: any number. */
  customerSeatsLeft?: number
  /** How added seats stand to the promotion of the term; absent where there is none. */
  promotion?: { kind: 'promotion' } | { kind: 'list' } | { kind: 'refused'; seatsLeft: number }
  rule?: WindowRule
}

export type SeatRefusal =
  /** Nothing but active subscriptions change their seats. */
  | { reason: 'notActive' }
  /** A trial has as many seats as it has. */
  | { reason: 'fixed' }
  | { reason: 'outsideLimits'; minimum: number; maximum: number }
  | { reason: 'customerSeats'; remaining: number }
  /** Beyond the promotion's limit; so many would fit. */
  | { reason: 'promotionSeats'; seatsLeft: number }
  /** Given back only within their window; so many may be now. */
  | { reason: 'windowClosed'; refundable: number }

export interface SeatsChanged {
  subscription: Subscription
  type: 'addQuantity' | 'removeQuantity'
  /** Promoted seats taken (or, negative, given back). */
  promotedSeats: number
}

/** Decides a change to another number of seats. */
export function seatChange(subscription: Subscription, change: SeatChange): SeatsChanged | SeatRefusal {
  if (subscription.status !== 'active') return { reason: 'notActive' }
  if (subscription.item.isTrial) return { reason: 'fixed' }
  const { quantity, minimum, maximum } = change
  if (quantity < Math.max(1, minimum) || quantity > maximum)
    return { reason: 'outsideLimits', minimum, maximum }
  return quantity > subscription.quantity ? increase(subscription, change) : decrease(subscription, change)
}

function increase(subscription: Subscription, change: SeatChange): SeatsChanged | SeatRefusal {
  const { quantity, at, customerSeatsLeft, promotion, rule } = change
  const added = quantity - subscription.quantity
  if (customerSeatsLeft !== undefined && added > customerSeatsLeft)
    return { reason: 'customerSeats', remaining: customerSeatsLeft }
  if (promotion?.kind === 'refused') return { reason: 'promotionSeats', seatsLeft: promotion.seatsLeft }
  const promotedSeats = promotion?.kind === 'promotion' ? added : 0
  const opened = rule ? [{ quantity: added, until: addHours(at, rule.seatHours) }] : []
  return {
    type: 'addQuantity',
    promotedSeats,
    subscription: {
      ...withoutSchedule(subscription),
      quantity,
      promotedQuantity: subscription.promotedQuantity + promotedSeats,
      seatWindows: [...subscription.seatWindows.filter(({ until }) => until > at), ...opened],
    },
  }
}

function decrease(subscription: Subscription, { quantity, at }: SeatChange): SeatsChanged | SeatRefusal {
  const removed = subscription.quantity - quantity
  const refundable = isLegacy(subscription) ? removed : refundableSeats(subscription.seatWindows, at)
  if (removed > refundable) return { reason: 'windowClosed', refundable }
  // Seats at list price go first: they are the ones that were added last.
  const promotedQuantity = Math.min(subscription.promotedQuantity, quantity)
  return {
    type: 'removeQuantity',
    promotedSeats: promotedQuantity - subscription.promotedQuantity,
    subscription: {
      ...withoutSchedule(subscription),
      quantity,
      promotedQuantity,
      seatWindows: withoutSeats(subscription.seatWindows, { seats: removed, at }),
    },
  }
}

/** A saved schedule does not survive an immediate change (subscriptions 5). */
const withoutSchedule = ({ nextTerm: _, ...subscription }: Subscription): Subscription => subscription
