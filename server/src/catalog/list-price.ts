/** How the seed's dollar list prices become the price list of a market. */
import { type Decimal, decimal, roundHalfUp } from '../money.ts'
import type { Term } from './item.ts'
import type { SeedMarket } from './seed-files.ts'
import { monthsOf, paymentsPerTerm } from './term.ts'

/** What a month costs more without a yearly commitment. */
const monthlyCommitmentFactor = '1.2'

/** Dollars in a market's currency, at one of its price points: `32.00` is 275.20 kr where prices step by 0.10. */
export const marketPrice = (dollars: string | Decimal, { perDollar, priceStep }: SeedMarket): Decimal =>
  decimal(dollars).times(perDollar).dividedBy(priceStep).round().times(priceStep)

/** One payment of a term, from a dollar price a month. A year paid at once is exactly twelve months. */
export function paymentOf(monthlyDollars: string, term: Term, market: SeedMarket): Decimal {
  if (term.billingCycle === 'none') return decimal(0)
  if (term.duration === 'P1M')
    return marketPrice(decimal(monthlyDollars).times(monthlyCommitmentFactor), market)
  const months = Math.max(1, monthsOf(term.duration) / paymentsPerTerm(term))
  return marketPrice(monthlyDollars, market).times(months)
}

/** One payment of a discounted offer: the part is taken off the regular monthly price and rounded once. */
export function discountedPaymentOf(
  regularMonthlyDollars: string,
  term: Term,
  { market, percent }: { market: SeedMarket; percent: string },
): Decimal {
  const monthly = marketPrice(regularMonthlyDollars, market).times(decimal(1).minus(percent))
  return roundHalfUp(monthly, market.currency).times(monthsOf(term.duration) / paymentsPerTerm(term))
}
