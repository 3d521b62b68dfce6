/** Terms: how they are written in the catalogue, chosen by a buyer, and counted for a price. */
import { type BillingCycle, billingCycles, type Term } from './item.ts'

const monthsOfCycle: Record<BillingCycle, number | undefined> = {
  monthly: 1,
  annual: 12,
  triennial: 36,
  one_time: undefined,
  none: undefined,
}

/** Reads `P1Y:monthly`, or `:one_time` for what has no term. Throws RangeError for anything else. */
export function readTerm(text: string): Term {
  const [duration = '', cycle] = text.split(':')
  const billingCycle = billingCycles.find((known) => known === cycle)
  if (!billingCycle || !/^(P\d+[MY])?$/.test(duration)) throw new RangeError(`not a term: ${text}`)
  return { duration, billingCycle }
}

/** The form that `readTerm` reads. */
export const writeTerm = ({ duration, billingCycle }: Term): string => `${duration}:${billingCycle}`

/** Months of an ISO 8601 term of whole months or years: 36 for `P3Y`; 0 for no term. */
export function monthsOf(duration: string): number {
  const [, count = '0', unit] = /^P(\d+)([MY])$/.exec(duration) ?? []
  return Number(count) * (unit === 'Y' ? 12 : 1)
}

/** How often a term is paid: 12 for a year paid monthly, once for what is paid in advance. */
export function paymentsPerTerm({ duration, billingCycle }: Term): number {
  const cycle = monthsOfCycle[billingCycle]
  return cycle === undefined ? 1 : Math.max(1, Math.round(monthsOf(duration) / cycle))
}

/** What a buyer says of the term; either may be left out (client lines 21 and 27). */
export interface TermWish {
  duration?: string
  billingCycle?: BillingCycle
}

/**
 * The term a buyer means among those on sale: the one named, or the first that fits what was said; monthly payment is
 * preferred where no cycle was named, and offers of the older catalogue need no duration. Undefined when none fits.
 */
export function chooseTerm(terms: readonly Term[], { duration, billingCycle }: TermWish): Term | undefined {
  const fitting = terms.filter(
    (term) =>
      (duration === undefined || term.duration === duration.toUpperCase()) &&
      (billingCycle === undefined || term.billingCycle === billingCycle),
  )
  return fitting.find((term) => term.billingCycle === 'monthly') ?? fitting[0]
}
