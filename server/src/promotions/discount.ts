/** What a promotion takes off. Exact: rounding happens once, on the line of the invoice (billing 4.1, decision 33). */
import { Decimal, decimal } from '../money.ts'

/** The partner price after a discount: price × (1 − fraction), unrounded. Throws RangeError for a fraction outside 0 to 1. */
export function discountedPrice(unitPrice: Decimal, fraction: Decimal): Decimal {
  if (fraction.lt(0) || fraction.gt(1))
    throw new RangeError(`a discount lies between 0 and 1, not at ${fraction}`)
  return unitPrice.times(decimal(1).minus(fraction))
}

/** What the buyer saves on a quantity, unrounded. */
export const saving = (unitPrice: Decimal, fraction: Decimal, quantity: number): Decimal =>
  unitPrice.minus(discountedPrice(unitPrice, fraction)).times(quantity)

/** A fraction as people read it: `15%`, `33.33%`. */
export const percentage = (fraction: Decimal): string =>
  `${fraction.times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)}%`
