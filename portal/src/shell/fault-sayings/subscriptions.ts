import type { FaultSayings } from '../sayings.ts'

/** What the server says of subscriptions and their seats. */
export const subscriptionSayings: FaultSayings = {
  '2001': [
    {
      says: 'Seats of subscription {subscriptionId} cannot change while it is {status}',
      id: 'fault.said.seatsNotActive',
    },
  ],
  '2002': [
    {
      says: 'The quantity {quantity} of {item} is outside {minimum} to {maximum}',
      id: 'fault.said.quantityNotOffered',
    },
    { says: '{quantity} seats are outside {minimum} to {maximum}', id: 'fault.said.seatsOutside' },
    {
      says: '{added} more seats exceed the limit of promotion {promotionId}; {seatsLeft} would fit',
      id: 'fault.said.promotionSeats',
    },
  ],
  '2011': [
    {
      says: 'Subscription {subscriptionId} is deleted and cannot be changed',
      id: 'fault.said.subscriptionDeleted',
    },
  ],
  '20003': [{ says: 'Subscription {subscriptionId} was not found', id: 'fault.said.subscriptionNotFound' }],
  '27009': [
    {
      says: 'Add-on {subscriptionId} cannot be active while its base is not',
      id: 'fault.said.parentNotActive',
    },
  ],
  '800090': [
    {
      says: 'Seats cannot be lowered by {removed}: {refundable} may be given back now',
      id: 'fault.said.seatsNotLowered',
    },
  ],
  '800091': [
    {
      says: 'Subscription {subscriptionId} is {status}; it can be changed only while it is active',
      id: 'fault.said.notActive',
    },
  ],
  '800093': [
    { says: 'Whether subscription {subscriptionId} renews cannot be changed', id: 'fault.said.renewalFixed' },
  ],
  '800095': [{ says: 'The seats of subscription {subscriptionId} are fixed', id: 'fault.said.seatsFixed' }],
  '800096': [
    { says: 'Subscription {subscriptionId} cannot go from {from} to {to}', id: 'fault.said.statusFixed' },
  ],
  '900117': [
    { says: 'The cancellation window of {days} days has closed', id: 'fault.said.cancellationDays' },
  ],
  '900213': [
    { says: 'The cancellation window of {hours} hours has closed', id: 'fault.said.cancellationHours' },
  ],
  '900242': [
    { says: '{offerId} cannot be given an end date of its own', id: 'fault.said.ownEnd' },
    {
      says: '{end} is neither a month’s end in the term nor the end of a subscription it may align to',
      id: 'fault.said.ownEndInvalid',
    },
  ],
  '900311': [
    {
      says: 'Subscription {subscriptionId} has been changed {most} times, the most it may',
      id: 'fault.said.tooManyUpdates',
    },
  ],
}
