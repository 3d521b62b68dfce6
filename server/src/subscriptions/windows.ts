/**
 * Windows: how long a purchase can be taken back. Hours are exact, from the instant of the event (subscriptions 15); how many
 * there are is the policy `cancellation-window` for licences, and fixed for what follows its own rule.
 */
import { addHours } from '../calendar.ts'
import type { SeatWindow, SoldItem, Subscription } from './subscription.ts'

export interface WindowRule {
  /** From purchase or renewal, while the term can be cancelled. */
  cancelHours: number
  /** From purchase or renewal, while a cancellation gives everything back; after that by day. */
  fullRefundHours: number
  /** From each addition of seats, while those seats can be given back. */
  seatHours: number
}

export interface RefundOption {
  type: 'Full' | 'Partial'
  expiresAt: Date
}

const fullRefundHours = 24
const softwareHours = 30 * 24
const marketplaceHours = { monthly: 24, longer: 14 * 24 }

/** The windows of an item; undefined: there are none. `licenceHours` is the policy's. */
export function windowRule(
  { kind, isTrial }: Pick<SoldItem, 'kind' | 'isTrial'>,
  { billingCycle, licenceHours }: { billingCycle: Subscription['billingCycle']; licenceHours: number },
): WindowRule | undefined {
  if (isTrial) return undefined
  switch (kind) {
    case 'new-commerce':
      return { cancelHours: licenceHours, fullRefundHours, seatHours: licenceHours }
    case 'software-subscription':
      return allFor(softwareHours)
    case 'marketplace':
      return allFor(billingCycle === 'monthly' ? marketplaceHours.monthly : marketplaceHours.longer)
    default:
      return undefined
  }
}

const allFor = (hours: number): WindowRule => ({
  cancelHours: hours,
  fullRefundHours: hours,
  seatHours: hours,
})

/** The windows that open when a term begins: by purchase, or by renewal. */
export const windowsOpened = (
  rule: WindowRule | undefined,
  { quantity, at }: { quantity: number; at: Date },
): Pick<Subscription, 'cancellableUntil' | 'seatWindows'> =>
  rule
    ? {
        cancellableUntil: addHours(at, rule.cancelHours),
        seatWindows: [{ quantity, until: addHours(at, rule.seatHours) }],
      }
    : { seatWindows: [] }

/** The windows still open, those that close first before the others. */
export const openWindows = (windows: readonly SeatWindow[], at: Date): SeatWindow[] =>
  windows.filter(({ until }) => until > at).sort((a, b) => a.until.getTime() - b.until.getTime())

/** Seats that may be given back now. */
export const refundableSeats = (windows: readonly SeatWindow[], at: Date): number =>
  openWindows(windows, at).reduce((seats, { quantity }) => seats + quantity, 0)

/** The windows after seats were given back: those that close first are used up first. */
export function withoutSeats(
  windows: readonly SeatWindow[],
  { seats, at }: { seats: number; at: Date },
): SeatWindow[] {
  let left = seats
  return openWindows(windows, at).flatMap((window) => {
    const taken = Math.min(left, window.quantity)
    left -= taken
    return taken < window.quantity ? [{ ...window, quantity: window.quantity - taken }] : []
  })
}

/** What a cancellation now would give back, and until when. */
export function refundOptions(
  { termStartedAt, cancellableUntil }: Pick<Subscription, 'termStartedAt' | 'cancellableUntil'>,
  { fullRefundHours, at }: { fullRefundHours: number; at: Date },
): RefundOption[] {
  if (!cancellableUntil) return []
  const fullUntil = addHours(termStartedAt, fullRefundHours)
  const options: RefundOption[] =
    fullUntil < cancellableUntil
      ? [
          { type: 'Full', expiresAt: fullUntil },
          { type: 'Partial', expiresAt: cancellableUntil },
        ]
      : [{ type: 'Full', expiresAt: cancellableUntil }]
  return options.filter(({ expiresAt }) => expiresAt > at)
}
