/**
 * The cycles of a term: when each starts and ends, and how many days count (billing and operations 4.1 and 4.2). All dates
 * are midnights UTC; the last day of a cycle or term is part of it.
 */
import { addDays, daysBetween, startOfDay } from '../calendar.ts'
import { type BillingCycle, monthsOf } from '../catalog/index.ts'

/** A commitment in days. */
export interface Term {
  /** The first day. */
  start: Date
  /** The last day; absent where there is no end. */
  end?: Date
  /** ISO 8601; absent where there is none. */
  duration?: string
}

export interface ChargeCycle {
  start: Date
  end: Date
  /** Days of the whole cycle: a monthly one counts the days of the month it starts in, longer ones their own. */
  cycleDays: number
  /** Whether the term's end cuts it short. */
  isCut: boolean
}

const monthsOfCycle: Partial<Record<BillingCycle, number>> = { monthly: 1, annual: 12, triennial: 36 }

/**
 * The last day of a term that starts on a day: the day before its anniversary. A month from a month's last day lasts to the
 * day before the next month's last.
 */
export const termEnd = (start: Date, duration: string): Date =>
  addDays(
    monthsAfter(startOfDay(start), monthsOf(duration), duration === 'P1M' ? 'lastStaysLast' : 'clips'),
    -1,
  )

/**
 * The cycle that holds a day of the term. What is paid once (one_time, none) has one cycle: the term, or the day of purchase
 * where there is no term.
 */
export function cycleAt(term: Term, billingCycle: BillingCycle, day: Date): ChargeCycle {
  const months = monthsOfCycle[billingCycle]
  if (!months) return wholeTerm(term)
  let index = Math.max(0, Math.floor(monthsApart(term.start, day) / months) - 1)
  let cycle = cycleNumber(term, months, index)
  while (cycle.end < startOfDay(day) && !isLast(term, cycle)) cycle = cycleNumber(term, months, ++index)
  return cycle
}

/** The first day of the cycle after this one; undefined after the last of the term. */
export const nextCycleStart = (term: Term, cycle: ChargeCycle): Date | undefined =>
  isLast(term, cycle) ? undefined : addDays(cycle.end, 1)

const isLast = (term: Term, cycle: ChargeCycle): boolean => term.end !== undefined && cycle.end >= term.end

function cycleNumber(term: Term, months: number, index: number): ChargeCycle {
  const start = monthsAfter(term.start, months * index, anchorOf(term))
  // Anchors that clip in February may miss the term's end by a day: the last cycle of a whole term always reaches it.
  const isLastOfWhole = isWhole(term) && months * (index + 1) >= monthsOf(term.duration!)
  const fullEnd = isLastOfWhole
    ? term.end!
    : addDays(monthsAfter(term.start, months * (index + 1), anchorOf(term)), -1)
  const isCut = term.end !== undefined && term.end < fullEnd
  return {
    start,
    end: isCut ? term.end! : fullEnd,
    isCut,
    cycleDays: months === 1 ? lastDayOfMonth(start) : daysBetween(start, fullEnd) + 1,
  }
}

/** Whether the term ends where its duration says, not at an end date of the buyer's choice. */
export const isWhole = ({ start, end, duration }: Term): boolean =>
  end !== undefined && duration !== undefined && end.getTime() === termEnd(start, duration).getTime()

function wholeTerm({ start, end }: Term): ChargeCycle {
  const last = end ?? start
  return { start, end: last, isCut: false, cycleDays: daysBetween(start, last) + 1 }
}

/** Which days keep their distance from the month's end: a month's last, that and the one before it, or none. */
type Anchor = 'lastStaysLast' | 'lastTwoStay' | 'clips'

const anchorOf = ({ duration }: Term): Anchor => (duration === 'P1M' ? 'lastStaysLast' : 'lastTwoStay')

/**
 * The day so many months after another. A month's last day stays the last, and in terms longer than a month the day before it
 * stays second to last (31 January: 28 February, 31 March; 30 January: 27 February, 30 March); any other day that a month
 * lacks is its last.
 */
function monthsAfter(start: Date, months: number, anchor: Anchor): Date {
  if (months === 0) return start
  const day = start.getUTCDate()
  const fromEnd = lastDayOfMonth(start) - day
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months]
  const last = lastDayOfMonth(new Date(Date.UTC(year, month, 1)))
  const isKept = anchor !== 'clips' && (fromEnd === 0 || (fromEnd === 1 && anchor === 'lastTwoStay'))
  return new Date(Date.UTC(year, month, isKept ? last - fromEnd : Math.min(day, last)))
}

const lastDayOfMonth = (at: Date): number =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()

const monthsApart = (from: Date, to: Date): number =>
  (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
