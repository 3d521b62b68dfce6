/** Unmet conditions for people: what there is, what is needed, and what would make it fit. */
import { toWireInstant, utcDate } from '../calendar.ts'
import { type IsNamed, itemKey } from '../catalog/index.ts'
import { isEnough, type OwnedProductFigures, type UnmetCondition } from './eligibility.ts'
import type { Term } from './promotion.ts'

/** Something the buyer can do so that one condition is met. */
export type Remedy =
  | { action: 'reduceQuantity' | 'raiseQuantity'; quantity: number }
  | { action: 'changeTerm'; terms: readonly Term[] }
  | { action: 'buyFirst'; products: readonly { bigId: string; seats: number }[] }
  | { action: 'waitUntil'; date: Date }

/** A condition in words, with a remedy if there is one. */
export interface Explanation {
  type: UnmetCondition['type']
  have: string
  need: string
  description: string
  remedy?: Remedy
}

const whole = new Intl.NumberFormat('en-US')
const seats = (count: number): string => `${whole.format(count)} ${count === 1 ? 'seat' : 'seats'}`
const terms = (all: readonly Term[]): string =>
  all.map(({ duration, billingCycle }) => [duration, billingCycle].filter(Boolean).join(' ')).join(' or ') ||
  'another term'

/** Says what is unmet, e.g. “90 seats of 2,400 left; buy 90 now at the promotion price”. */
export function explain(condition: UnmetCondition): Explanation {
  const { have, need, hint, remedy } = explanations[condition.type](condition as never)
  return { type: condition.type, have, need, description: hint, ...(remedy && { remedy }) }
}

/**
 * A condition as it may be told to somebody: without the products that may not be named to them, and without the
 * alternatives that need one of those.
 */
export function toldTo(isNamed: IsNamed, condition: UnmetCondition): UnmetCondition {
  const isTold = (bigId: string) => isNamed(itemKey(bigId))
  switch (condition.type) {
    case 'RequiredOwnership':
      return {
        ...condition,
        alternatives: condition.alternatives.filter((all) => all.every(({ bigId }) => isTold(bigId))),
      }
    case 'ExcludedOwnership':
      return { ...condition, bigIds: condition.bigIds.filter(isTold) }
    default:
      return condition
  }
}

/** What stands for products none of which may be named. */
const unnamed = 'another product, not available to this partner'

interface Words {
  have: string
  need: string
  hint: string
  remedy?: Remedy
}

type Of<Type extends UnmetCondition['type']> = Extract<UnmetCondition, { type: Type }>

const explanations: { [Type in UnmetCondition['type']]: (condition: Of<Type>) => Words } = {
  InvalidPromotion: ({ misfit, startsAt }) => ({
    have: 'this purchase',
    need: misfits[misfit].need,
    hint: startsAt ? `The promotion starts on ${toWireInstant(startsAt)}` : misfits[misfit].hint,
    ...(startsAt && { remedy: { action: 'waitUntil', date: startsAt } }),
  }),
  SeatCount: seatCount,
  Term: ({ term, eligibleTerms }) => ({
    have: term ? terms([term]) : 'no term',
    need: terms(eligibleTerms),
    hint: `The promotion is for ${terms(eligibleTerms)}`,
    remedy: { action: 'changeTerm', terms: eligibleTerms },
  }),
  FirstPurchase: ({ freeAt }) => ({
    have: 'the customer has or had this product',
    need: 'a first purchase',
    hint: 'The promotion is for a first purchase; the customer has or had this product, or has used the promotion',
    ...waiting(freeAt),
  }),
  RedemptionLimit: ({ redemptionsMax, redemptionsLeft }) => ({
    have: `${redemptionsLeft} of ${redemptionsMax} uses left`,
    need: '1 use',
    hint: `The customer has used the promotion as often as it allows (${redemptionsMax})`,
  }),
  RequiredOwnership: requiredOwnership,
  ExcludedOwnership: excludedOwnership,
}

const misfits = {
  unknown: { need: 'the id of a promotion', hint: 'There is no such promotion' },
  product: { need: 'a product of the promotion', hint: 'The promotion does not cover this product' },
  market: {
    need: 'a customer in a market of the promotion',
    hint: 'The promotion does not apply in the customer’s country',
  },
  segment: { need: 'a price list of the promotion', hint: 'The promotion does not apply to this segment' },
  notYet: { need: 'a purchase after it starts', hint: 'The promotion has not started' },
  ended: { need: 'a purchase before it ends', hint: 'The promotion has ended' },
  withdrawn: { need: 'a promotion on offer', hint: 'The promotion is no longer on offer' },
}

const waiting = (date: Date | undefined): { remedy?: Remedy } =>
  date ? { remedy: { action: 'waitUntil', date } } : {}

function seatCount({ seatsWanted, seatsMin = 1, seatsMax, seatsLeft }: Of<'SeatCount'>): Words {
  const left =
    seatsMax === undefined ? undefined : `${whole.format(seatsLeft!)} seats of ${whole.format(seatsMax)} left`
  if (seatsMax !== undefined && seatsLeft! < Math.max(1, seatsMin)) {
    const none =
      seatsLeft === 0
        ? `All ${seats(seatsMax)} of the promotion are in use`
        : `${left}, fewer than the promotion’s least purchase of ${seatsMin}`
    return { have: left!, need: seats(Math.max(seatsWanted, seatsMin)), hint: none }
  }
  if (seatsWanted < seatsMin) {
    return {
      have: seats(seatsWanted),
      need: `at least ${seats(seatsMin)}`,
      hint: `The promotion starts at ${seats(seatsMin)}; buy ${whole.format(seatsMin)} to get it`,
      remedy: { action: 'raiseQuantity', quantity: seatsMin },
    }
  }
  return {
    have: left!,
    need: seats(seatsWanted),
    hint: `${left}; buy ${whole.format(seatsLeft!)} now at the promotion price`,
    remedy: { action: 'reduceQuantity', quantity: seatsLeft! },
  }
}

/** The alternative that takes the fewest further seats; one that is over its limit cannot be bought into. */
function requiredOwnership({ alternatives }: Of<'RequiredOwnership'>): Words {
  const missing = (all: readonly OwnedProductFigures[]) =>
    all
      .filter((product) => !isEnough(product))
      .map(({ bigId, seatsHave, seatsMin }) => ({ bigId, seats: seatsMin - seatsHave }))
  const nearest = alternatives
    .map(missing)
    .filter((products) => products.every((product) => product.seats > 0))
    .sort((a, b) => total(a) - total(b))[0]
  const need = alternatives.map((all) => all.map(required).join(' and ')).join(', or ') || unnamed
  const have = alternatives.flat().map(({ bigId, seatsHave }) => `${seats(seatsHave)} of ${bigId}`)
  return {
    have: have.join(', ') || 'none of it',
    need,
    hint: `The promotion needs ${need}`,
    ...(nearest && { remedy: { action: 'buyFirst', products: nearest } }),
  }
}

function excludedOwnership({ bigIds, lookBackDays, freeAt }: Of<'ExcludedOwnership'>): Words {
  const have = bigIds.join(', ') || unnamed
  return {
    have,
    need: `none of these, and none cancelled in the last ${lookBackDays} days`,
    hint: freeAt
      ? `The customer gave up ${have} less than ${lookBackDays} days ago; possible from ${utcDate(freeAt)}`
      : `The customer holds ${have}`,
    ...waiting(freeAt),
  }
}

const total = (products: readonly { seats: number }[]): number =>
  products.reduce((sum, product) => sum + product.seats, 0)

const required = ({ bigId, seatsMin, seatsMax }: OwnedProductFigures): string =>
  `${whole.format(seatsMin)}${seatsMax === undefined ? ' or more' : ` to ${whole.format(seatsMax)}`} seats of ${bigId}`
