import { defineFaults, type Fault } from '../fault.ts'
import { toWireNumber } from '../money.ts'
import type { AddedSeats } from './added-seats.ts'
import type { MoveRefusal } from './lifecycle.ts'
import type { SeatRefusal } from './seat-change.ts'
import type { Subscription } from './subscription.ts'

/** Refusals of reading and changing subscriptions (subscriptions 4). */
export const subscriptionFaults = defineFaults('subscriptions', {
  subscriptionNotFound: {
    status: 404,
    code: 20003,
    text: 'Subscription {subscriptionId} was not found',
    remedy: 'Check the id. Another partner’s subscription is not visible.',
  },
  subscriptionDeleted: {
    status: 400,
    code: 2011,
    text: 'Subscription {subscriptionId} is deleted and cannot be changed',
    remedy: 'Buy it again.',
  },
  suspendedOnSeatChange: {
    status: 400,
    code: 2001,
    text: 'Seats of subscription {subscriptionId} cannot change while it is {status}',
    remedy: 'Reactivate it first.',
  },
  notActive: {
    status: 400,
    code: 800091,
    text: 'Subscription {subscriptionId} is {status}; it can be changed only while it is active',
    remedy: 'Reactivate it first.',
  },
  quantityOutsideLimits: {
    status: 400,
    code: 2002,
    text: '{quantity} seats are outside {minimum} to {maximum}',
    remedy: 'Choose a number of seats between the two.',
  },
  promotionSeatsExceeded: {
    status: 400,
    code: 2002,
    text: '{added} more seats exceed the limit of promotion {promotionId}; {seatsLeft} would fit',
    remedy: 'Add at most that many, or buy the others as a second subscription at list price.',
  },
  seatsDiffer: {
    status: 400,
    code: 800009,
    text: '{added} more seats would cost {unitPrice} {currency} each {under}, not what was expected; nothing was changed',
    remedy: 'data holds the price of an added seat as it is: show it to the buyer and ask again.',
  },
  customerSeatsExceeded: {
    status: 403,
    code: 800088,
    text: '{quantity} seats exceed the {remaining} remaining for {item}',
    remedy: 'Add fewer seats, or choose an item without that limit.',
  },
  seatsFixed: {
    status: 400,
    code: 800095,
    text: 'The seats of subscription {subscriptionId} are fixed',
    remedy: 'A trial has as many seats as it has; buy the paid product instead.',
  },
  seatsNotLowered: {
    status: 400,
    code: 800090,
    text: 'Seats cannot be lowered by {removed}: {refundable} may be given back now',
    remedy:
      'Seats can be given back while their window is open: see refundableQuantity. Others stay until renewal.',
  },
  statusFixed: {
    status: 400,
    code: 800096,
    text: 'Subscription {subscriptionId} cannot go from {from} to {to}',
    remedy: 'See the states in the reference: what may be cancelled says so in cancellationAllowedUntilDate.',
  },
  cancellationDaysOver: {
    status: 400,
    code: 900117,
    text: 'The cancellation window of {days} days has closed',
    remedy: 'Turn autoRenewEnabled off; the subscription then ends with its term.',
  },
  cancellationHoursOver: {
    status: 400,
    code: 900213,
    text: 'The cancellation window of {hours} hours has closed',
    remedy: 'Turn autoRenewEnabled off; the subscription then ends with its term.',
  },
  parentNotActive: {
    status: 409,
    code: 27009,
    text: 'Add-on {subscriptionId} cannot be active while its base is not',
    remedy: 'Reactivate the base first.',
  },
  renewalFixed: {
    status: 400,
    code: 800093,
    text: 'Whether subscription {subscriptionId} renews cannot be changed',
    remedy: 'Offers of the older catalogue always renew until they are suspended.',
  },
  billingCycleThroughOrder: {
    status: 400,
    code: 2054,
    text: 'The billing cycle of subscription {subscriptionId} is changed through its order, not here',
    remedy: 'PATCH /v1/customers/{customerId}/orders/{orderId} with the new billingCycle.',
  },
  tooManyUpdates: {
    status: 400,
    code: 900311,
    text: 'Subscription {subscriptionId} has been changed {most} times, the most it may',
    remedy: 'Buy a new one.',
  },
  resellerNotFound: {
    status: 404,
    code: 800015,
    text: 'The partner id {mpnId} was not found',
    remedy: 'Use the MPN id of an indirect reseller.',
  },
  notAReseller: {
    status: 400,
    code: 800016,
    text: 'The partner id {mpnId} is not that of an indirect reseller of this partner',
    remedy:
      'List the indirect resellers with GET /v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf.',
  },
})

/** The fault of a refused change to another number of seats. */
export function seatFault(
  refusal: SeatRefusal,
  { subscription, quantity }: { subscription: Subscription; quantity: number },
): Fault {
  const { id: subscriptionId, status, item, price } = subscription
  const added = quantity - subscription.quantity
  switch (refusal.reason) {
    case 'notActive':
      return subscriptionFaults.suspendedOnSeatChange({ subscriptionId, status })
    case 'fixed':
      return subscriptionFaults.seatsFixed({ subscriptionId })
    case 'outsideLimits': {
      const { minimum, maximum } = refusal
      return subscriptionFaults.quantityOutsideLimits({ quantity, minimum, maximum })
    }
    case 'customerSeats': {
      const { remaining } = refusal
      return subscriptionFaults.customerSeatsExceeded({ quantity: added, remaining, item: item.title })
    }
    case 'promotionSeats': {
      const { promotionId = '' } = price
      return subscriptionFaults.promotionSeatsExceeded({ added, promotionId, seatsLeft: refusal.seatsLeft })
    }
    case 'windowClosed':
      return subscriptionFaults.seatsNotLowered({ removed: -added, refundable: refusal.refundable })
  }
}

/** The fault of added seats that are not at the price or promotion that the buyer was shown. */
export function seatsDifferFault({ quantity: added, unitPrice, currency, promotionId }: AddedSeats): Fault {
  const under = promotionId ? `under promotion ${promotionId}` : 'without a promotion'
  return subscriptionFaults.seatsDiffer(
    { added, unitPrice: unitPrice.toString(), currency, under },
    { data: [{ unitPrice: toWireNumber(unitPrice), currency, ...(promotionId && { promotionId }) }] },
  )
}

/** The fault of a refused move. */
export function moveFault(refusal: MoveRefusal, about: { subscriptionId: string; status: string }): Fault {
  const { subscriptionId } = about
  switch (refusal.reason) {
    case 'statusFixed':
      return subscriptionFaults.statusFixed({ subscriptionId, from: refusal.from, to: refusal.to })
    case 'windowClosed':
      return refusal.hours > 72
        ? subscriptionFaults.cancellationDaysOver({ days: refusal.hours / 24 })
        : subscriptionFaults.cancellationHoursOver({ hours: refusal.hours })
    case 'parentNotActive':
      return subscriptionFaults.parentNotActive({ subscriptionId })
    case 'renewalFixed':
      return subscriptionFaults.renewalFixed({ subscriptionId })
    case 'notActive':
      return subscriptionFaults.notActive(about)
  }
}
