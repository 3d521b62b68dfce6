/**
 * What a part of a charge cycle costs (billing and operations 4.1; they win over subscriptions 15, decision 33). Pure and
 * exact: rounding happens once, in `subtotal`.
 */
import { daysBetween } from '../calendar.ts'
import { type Decimal, roundDown } from '../money.ts'
import type { ChargeCycle } from './charge-cycle.ts'

export interface Proration {
  /** Days charged, the day of the event and the last day included. */
  billingDays: number
  cycleDays: number
}

/**
 * The part of a cycle from a day to its end. From the first day of an uncut cycle it is the whole; it is never more than the
 * whole, though a cycle from 28 February to 30 March has more days than its month.
 */
export function proration(cycle: ChargeCycle, from: Date): Proration {
  const { start, end, isCut, cycleDays } = cycle
  if (from <= start && !isCut) return { billingDays: cycleDays, cycleDays }
  const days = daysBetween(from > start ? from : start, end) + 1
  return { billingDays: Math.max(0, Math.min(days, cycleDays)), cycleDays }
}

/** The price of one unit for the days charged, unrounded: discounted price ÷ cycle days × billing days. */
export const effectiveUnitPrice = (
  discountedPrice: Decimal,
  { billingDays, cycleDays }: Proration,
): Decimal =>
  // Multiplied first: a third of a cycle times three is then the whole.
  billingDays === cycleDays ? discountedPrice : discountedPrice.times(billingDays).div(cycleDays)

/** The amount of a line: the unit price rounded toward zero to the currency's minor unit, times the units. */
export const subtotal = (effective: Decimal, quantity: number, currency: string): Decimal =>
  roundDown(effective, currency).times(quantity)
