import type { EligibilityError, PromotionTerm } from '@kontor/client'
import { isSameTerm } from '../display/terms.ts'

/** What is being bought: the part of a line that conditions look at. */
export interface Purchase {
  quantity: number
  termDuration?: string | undefined
  billingCycle?: string | undefined
}

/** A condition that is not met, with its figures. */
export type Unmet = Omit<EligibilityError, 'description'>

/** A change of the purchase that a person can make with one press. */
export interface Remedy {
  quantity?: number
  term?: PromotionTerm
  /** Seats that would be left to buy at the normal price, as a line of their own. */
  rest?: number
}

/**
 * Changes after which none of the unmet conditions would stand, the smallest first; none if one of them cannot be helped
 * by changing the purchase (a first purchase, for instance). `termsOnSale` are the terms the item is sold with.
 */
export function remediesFor(
  errors: readonly Unmet[],
  purchase: Purchase,
  termsOnSale: readonly PromotionTerm[],
): Remedy[] {
  if (errors.length === 0) return []
  let remedies: Remedy[] = [{}]
  for (const error of errors) {
    const cures = curesFor(error, purchase, termsOnSale)
    remedies = remedies.flatMap((remedy) => cures.map((cure) => ({ ...remedy, ...cure })))
  }
  return remedies
}

function curesFor(error: Unmet, purchase: Purchase, termsOnSale: readonly PromotionTerm[]): Remedy[] {
  if (error.type === 'SeatCount') return seatCures(error, purchase.quantity)
  if (error.type === 'Term') return termCures(error, purchase, termsOnSale)
  return []
}

function seatCures(error: Unmet, quantity: number): Remedy[] {
  const most = Math.min(
    error.availableSeats ?? Number.POSITIVE_INFINITY,
    error.maximumRequiredSeats ?? Number.POSITIVE_INFINITY,
  )
  const least = Math.max(error.minimumRequiredSeats ?? 1, 1)
  if (most < least) return []
  if (quantity < least) return [{ quantity: least }]
  if (quantity > most) return [{ quantity: most }, { quantity: most, rest: quantity - most }]
  return [{}]
}

/** The eligible terms that are on sale: those of the same duration first, then those paid as often. */
function termCures(error: Unmet, purchase: Purchase, termsOnSale: readonly PromotionTerm[]): Remedy[] {
  const current = { duration: purchase.termDuration, billingCycle: purchase.billingCycle }
  const distance = (term: PromotionTerm) =>
    term.duration === current.duration
      ? 0
      : isSameTerm({ ...term, duration: '' }, { ...current, duration: '' })
        ? 1
        : 2
  return termsOnSale
    .filter((sold) => (error.eligibleTerms ?? []).some((eligible) => isSameTerm(eligible, sold)))
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, 2)
    .map((term) => ({ term }))
}
