/**
 * The ledger lines of each event in a subscription's life. Pure: what was held before and after goes in, lines come out.
 * Seats at two prices make two lines.
 */
import { startOfDay } from '../calendar.ts'
import type { ChargeSubject, ChargeType, NewCharge, PricedSeats } from './charge.ts'
import type { ChargeCycle } from './charge-cycle.ts'
import { effectiveUnitPrice, type Proration, proration, subtotal } from './proration.ts'

/** When it happened, and the cycle it happened in. */
export interface ChargeMoment {
  at: Date
  cycle: ChargeCycle
  /** Joins the lines of the event. */
  referenceId: string
}

/** A cycle charged in advance: the first of a purchase, of a renewal, or a further instalment. */
export function cycleCharges(
  subject: ChargeSubject,
  type: 'new' | 'renew' | 'cycleCharge',
  seats: readonly PricedSeats[],
  { at, cycle, referenceId }: ChargeMoment,
): NewCharge[] {
  const part = proration(cycle, cycle.start)
  return lines(subject, { type, seats, sign: 1, at, from: cycle.start, cycle, part, referenceId })
}

/**
 * A change of seats in mid-cycle: everything held before is given back and everything held now is charged, both from the day
 * of the change to the end of the cycle, under one reference (billing and operations 4.1).
 */
export function seatChangeCharges(
  subject: ChargeSubject,
  type: 'addQuantity' | 'removeQuantity',
  { before, after }: { before: readonly PricedSeats[]; after: readonly PricedSeats[] },
  { at, cycle, referenceId }: ChargeMoment,
): NewCharge[] {
  const from = startOfDay(at)
  const shared = { type, at, from, cycle, part: proration(cycle, from), referenceId }
  return [
    ...lines(subject, { ...shared, seats: before, sign: -1 }),
    ...lines(subject, { ...shared, seats: after, sign: 1 }),
  ]
}

/** A cancellation refunded by day: the rest of the cycle, the day of the cancellation included, is given back. */
export function partialRefund(
  subject: ChargeSubject,
  seats: readonly PricedSeats[],
  { at, cycle, referenceId }: ChargeMoment,
): NewCharge[] {
  const from = startOfDay(at)
  const part = proration(cycle, from)
  return lines(subject, { type: 'cancelImmediate', seats, sign: -1, at, from, cycle, part, referenceId })
}

/** A cancellation refunded in full: every charge of the term so far is taken back, line by line. */
export const fullRefund = (
  charges: readonly NewCharge[],
  { at, referenceId }: Pick<ChargeMoment, 'at' | 'referenceId'>,
): NewCharge[] =>
  charges.map((charge) => ({
    ...charge,
    type: 'cancelImmediate',
    at,
    effectiveUnitPrice: charge.effectiveUnitPrice.negated(),
    subtotal: charge.subtotal.negated(),
    referenceId,
  }))

interface Event {
  type: ChargeType
  seats: readonly PricedSeats[]
  /** -1 gives back. */
  sign: 1 | -1
  at: Date
  from: Date
  cycle: ChargeCycle
  part: Proration
  referenceId: string
}

const lines = (
  subject: ChargeSubject,
  { type, seats, sign, at, from, cycle, part, referenceId }: Event,
): NewCharge[] =>
  seats
    .filter(({ quantity }) => quantity > 0)
    .map(({ quantity, unitPrice, discountedPrice, promotionId }) => {
      const effective = effectiveUnitPrice(discountedPrice, part).times(sign)
      return {
        ...subject,
        type,
        at,
        quantity,
        unitPrice,
        effectiveUnitPrice: effective,
        subtotal: subtotal(effective, quantity, subject.currency),
        ...(promotionId && { promotionId }),
        chargeStart: from,
        chargeEnd: cycle.end,
        ...part,
        referenceId,
      }
    })
