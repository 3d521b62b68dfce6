/**
 * Whether a promotion can be had for a purchase: one pure function for the eligibility call, the cart's review, checkout,
 * migration and the portal. It names every condition that is not met, with its figures (mission H3).
 */
import { addDays } from '../calendar.ts'
import {
  type CustomerHistory,
  type DecisionContext,
  entriesFor,
  entryFor,
  type Holding,
  type OwnedProduct,
  type Promotion,
  type PurchaseIntent,
  type Term,
} from './promotion.ts'

/** Why a promotion is not one for this purchase at all. */
export type Misfit = 'unknown' | 'product' | 'market' | 'segment' | 'notYet' | 'ended' | 'withdrawn'

/** A product of a prerequisite, and how many seats of it the customer has now. */
export interface OwnedProductFigures {
  bigId: string
  seatsHave: number
  seatsMin: number
  seatsMax?: number
}

/**
 * A condition that is not met. The figures never tell more about other partners than the contract's own answer does: what
 * is left, not who took it or when.
 */
export type UnmetCondition =
  | { type: 'InvalidPromotion'; misfit: Misfit; startsAt?: Date }
  | { type: 'SeatCount'; seatsWanted: number; seatsMin?: number; seatsMax?: number; seatsLeft?: number }
  | { type: 'Term'; term?: Term; eligibleTerms: readonly Term[] }
  | { type: 'FirstPurchase'; freeAt?: Date }
  | { type: 'RedemptionLimit'; redemptionsMax: number; redemptionsLeft: number }
  | { type: 'RequiredOwnership'; alternatives: readonly (readonly OwnedProductFigures[])[] }
  | { type: 'ExcludedOwnership'; bigIds: readonly string[]; lookBackDays: number; freeAt?: Date }

/** The answer for one promotion; eligible exactly when nothing is unmet. */
export interface Verdict {
  promotionId: string
  isEligible: boolean
  /** It does not apply by itself: the line must carry its id. */
  mustBeNamed: boolean
  unmet: readonly UnmetCondition[]
}

/** The answer for an id that names no promotion the caller may see. */
export const unknownPromotion = (promotionId: string): Verdict => ({
  promotionId,
  isEligible: false,
  mustBeNamed: false,
  unmet: [{ type: 'InvalidPromotion', misfit: 'unknown' }],
})

/** What a condition looks at. */
export interface Question {
  promotion: Promotion
  intent: PurchaseIntent
  history: CustomerHistory
  context: DecisionContext
}

export type Condition = (question: Question) => UnmetCondition | undefined

/**
 * Decides one promotion for one purchase. A promotion for other products, markets or segments says that alone, since its
 * limits mean nothing there; every other condition is always examined, whatever the others say.
 */
export function eligibility(question: Question, conditions: readonly Condition[] = allConditions): Verdict {
  const misfit = belongs(question)
  const unmet = misfit ? [misfit] : conditions.flatMap((condition) => condition(question) ?? [])
  const { id, isAutoApplicable } = question.promotion
  return { promotionId: id, isEligible: unmet.length === 0, mustBeNamed: !isAutoApplicable, unmet }
}

/** Whether the promotion is about this product, this market and this segment. */
function belongs({ promotion, intent }: Question): UnmetCondition | undefined {
  if (entriesFor(promotion, intent.item).length === 0) return { type: 'InvalidPromotion', misfit: 'product' }
  if (promotion.markets && !promotion.markets.includes(intent.market.toUpperCase()))
    return { type: 'InvalidPromotion', misfit: 'market' }
  if (!promotion.segments.includes(intent.segment)) return { type: 'InvalidPromotion', misfit: 'segment' }
  return undefined
}

const inForce: Condition = ({ promotion, context: { at } }) => {
  if (promotion.isWithdrawn) return { type: 'InvalidPromotion', misfit: 'withdrawn' }
  if (at < promotion.startDate)
    return { type: 'InvalidPromotion', misfit: 'notYet', startsAt: promotion.startDate }
  if (at > promotion.endDate) return { type: 'InvalidPromotion', misfit: 'ended' }
  return undefined
}

/** H5: the most counts over all partners of the customer, per product SKU; the least is per purchase. */
const seatCount: Condition = ({ promotion, intent, history }) => {
  const { min, max } = promotion.constraints.seats ?? {}
  const left =
    max === undefined ? undefined : Math.max(0, max - history.seatsUsed(promotion.key, intent.item))
  const isTooFew = min !== undefined && intent.quantity < min
  const isTooMany = left !== undefined && intent.quantity > left
  if (!isTooFew && !isTooMany) return undefined
  return {
    type: 'SeatCount',
    seatsWanted: intent.quantity,
    ...(min !== undefined && { seatsMin: min }),
    ...(max !== undefined && { seatsMax: max, seatsLeft: left! }),
  }
}

/** H6: some terms and billing cycles only. */
const term: Condition = ({ promotion, intent }) => {
  if (entryFor(promotion, intent.item, intent.term)) return undefined
  const eligibleTerms = entriesFor(promotion, intent.item).flatMap((entry) => entry.term ?? [])
  return { type: 'Term', ...(intent.term && { term: intent.term }), eligibleTerms }
}

/** H7 and decision 27: never had at any price, trial and cancelled purchases included, and never redeemed. */
const firstPurchase: Condition = ({ promotion, intent, history, context }) => {
  if (!promotion.constraints.isFirstPurchaseOnly) return undefined
  if (history.redemptions(promotion.key) > 0) return { type: 'FirstPurchase' }
  const days = context.firstPurchaseLookBackDays
  const had = [intent.item, ...(context.trialsOf?.(intent.item) ?? [])].flatMap((item) =>
    history.holdings(item),
  )
  const held = had.filter(({ startedAt }) => startedAt <= context.at)
  if (days === undefined) return held.length > 0 ? { type: 'FirstPurchase' } : undefined
  const counting = held.filter((holding) => isHeldWithin(holding, days, context.at))
  return counting.length > 0 ? { type: 'FirstPurchase', ...freeAt(counting, days) } : undefined
}

const redemptionLimit: Condition = ({ promotion, history }) => {
  const max = promotion.constraints.redemptionsMax
  if (max === undefined) return undefined
  const left = Math.max(0, max - history.redemptions(promotion.key))
  return left > 0 ? undefined : { type: 'RedemptionLimit', redemptionsMax: max, redemptionsLeft: left }
}

/** One alternative must be owned in full, each of its products within its seat limits (purchase 5.3). */
const requiredOwnership: Condition = ({ promotion, history, context: { at } }) => {
  const alternatives = promotion.constraints.requiredOwnership.map((all) =>
    all.map((product) => figures(product, history, at)),
  )
  if (alternatives.length === 0 || alternatives.some((all) => all.every(isEnough))) return undefined
  return { type: 'RequiredOwnership', alternatives }
}

function figures(
  { item, bigId, seatsMin, seatsMax }: OwnedProduct,
  history: CustomerHistory,
  at: Date,
): OwnedProductFigures {
  const seatsHave = history
    .holdings(item)
    .filter((holding) => isHeldWithin(holding, 0, at))
    .reduce((sum, { quantity }) => sum + quantity, 0)
  return { bigId, seatsHave, seatsMin, ...(seatsMax !== undefined && { seatsMax }) }
}

/** Whether the seats owned lie within what is required. */
export const isEnough = ({ seatsHave, seatsMin, seatsMax }: OwnedProductFigures): boolean =>
  seatsHave >= seatsMin && (seatsMax === undefined || seatsHave <= seatsMax)

/** G2: nothing of these active, nor given up within the last days, in any channel. */
const excludedOwnership: Condition = ({ promotion, history, context: { at } }) => {
  const excluded = promotion.constraints.excludedOwnership
  if (!excluded) return undefined
  const { lookBackDays } = excluded
  const found = excluded.items.map(({ item, bigId }) => ({
    bigId,
    holdings: history.holdings(item).filter((holding) => isHeldWithin(holding, lookBackDays, at)),
  }))
  const counting = found.filter(({ holdings }) => holdings.length > 0)
  if (counting.length === 0) return undefined
  return {
    type: 'ExcludedOwnership',
    bigIds: counting.map(({ bigId }) => bigId),
    lookBackDays,
    ...freeAt(
      counting.flatMap(({ holdings }) => holdings),
      lookBackDays,
    ),
  }
}

/** Held at the moment, or given up no more than so many days before it. With no days, what ends at the moment is over. */
const isHeldWithin = ({ startedAt, endedAt }: Holding, days: number, at: Date): boolean =>
  startedAt <= at && (!endedAt || (days === 0 ? endedAt > at : endedAt >= addDays(at, -days)))

/** The first instant at which ended holdings stop to count; nothing while one of them still runs. */
function freeAt(holdings: readonly Holding[], days: number): { freeAt?: Date } {
  const ends = holdings.map(({ endedAt }) => endedAt)
  if (ends.some((end) => !end)) return {}
  const last = Math.max(...ends.map((end) => end!.getTime()))
  return { freeAt: new Date(addDays(new Date(last), days).getTime() + 1) }
}

/** Every condition there is. Their order decides the order of the answer and nothing else. */
export const allConditions: readonly Condition[] = [
  inForce,
  term,
  seatCount,
  firstPurchase,
  redemptionLimit,
  requiredOwnership,
  excludedOwnership,
]
