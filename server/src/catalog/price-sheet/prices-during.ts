/** Which prices of an item hold at some time of a period, for a sheet that lists them. */
import type { Price } from '../price.ts'

/** [from, to); an open end is null. */
export interface Period {
  from: Date
  to: Date | null
}

/**
 * The prices that hold at some time of a period, each from when to when it does. An environment's own price stands before a
 * shared one of the same term and currency for as long as it holds, as in a purchase (`quoteFrom`): the shared one is listed
 * for the rest.
 */
export function pricesDuring(prices: readonly Price[], period: Period): Price[] {
  const own = prices.filter(({ isOwn }) => isOwn)
  return prices
    .flatMap((price) => (price.isOwn ? [price] : own.filter(isLike(price)).reduce(without, [price])))
    .filter(({ from, to }) => isBefore(from, period.to) && isBefore(period.from, to))
    .sort(
      (a, b) =>
        compare(`${a.duration}:${a.billingCycle}`, `${b.duration}:${b.billingCycle}`) ||
        (a.tierMin ?? 0) - (b.tierMin ?? 0) ||
        a.from.getTime() - b.from.getTime(),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether an instant lies before an end, which may be open. */
const isBefore = (at: Date, end: Date | null): boolean => !end || at < end

const isLike =
  ({ duration, billingCycle, currency }: Price) =>
  (other: Price): boolean =>
    other.duration === duration && other.billingCycle === billingCycle && other.currency === currency

/** What is left of prices outside the time of another one. */
const without = (prices: readonly Price[], { from, to }: Price): Price[] =>
  prices.flatMap((price) => {
    if (!isBefore(price.from, to) || !isBefore(from, price.to)) return [price]
    return [
      ...(price.from < from ? [{ ...price, to: from }] : []),
      ...(to && isBefore(to, price.to) ? [{ ...price, from: to }] : []),
    ]
  })
