/** End dates that a first term may be given instead of its own (subscriptions 15, co-termination). Pure. */
import { addDays, addTerm, startOfDay } from '../calendar.ts'
import { termEnd } from '../ledger/index.ts'
import type { Subscription } from './subscription.ts'

export interface CustomTermEnd {
  type: 'calendarMonthAligned' | 'subscriptionAligned'
  /** The last day, included. */
  date: Date
  /** Subscriptions that end, or renew to end, on that day. */
  subscriptionIds: readonly string[]
}

interface NewTerm {
  /** The first day of the new term. */
  start: Date
  duration: string
}

/** The dates to choose from: the last month end in the term, and where it can end together with a subscription. */
export function customTermEnds(term: NewTerm, subscriptions: readonly Subscription[]): CustomTermEnd[] {
  const start = startOfDay(term.start)
  const naturalEnd = termEnd(start, term.duration)
  const aligned = subscriptions
    .filter((subscription) => isAlignable(subscription, term.duration))
    .flatMap((subscription) => {
      const date = endsWithin(subscription, start, naturalEnd).at(-1)
      return date && isAllowedDay(date, term.duration) ? [{ id: subscription.id, date }] : []
    })
  const byDate = Map.groupBy(aligned, ({ date }) => date.getTime())
  const monthEnd = lastMonthEnd(naturalEnd)
  return [
    ...(monthEnd >= start
      ? [{ type: 'calendarMonthAligned' as const, date: monthEnd, subscriptionIds: [] }]
      : []),
    ...[...byDate].map(([time, same]) => ({
      type: 'subscriptionAligned' as const,
      date: new Date(time),
      subscriptionIds: same.map(({ id }) => id),
    })),
  ]
}

/** Whether a first term may end on a day: any month end in it, or any day on which a subscription ends or will have renewed to end. */
export function isCustomTermEnd(date: Date, term: NewTerm, subscriptions: readonly Subscription[]): boolean {
  const day = startOfDay(date)
  const start = startOfDay(term.start)
  const naturalEnd = termEnd(start, term.duration)
  if (day < start || day > naturalEnd) return false
  if (isMonthEnd(day)) return true
  return subscriptions.some(
    (subscription) =>
      isAlignable(subscription, term.duration) &&
      isAllowedDay(day, term.duration) &&
      endsWithin(subscription, start, naturalEnd).some((end) => end.getTime() === day.getTime()),
  )
}

/** Years do not align to a monthly subscription, which has no date to wait for. */
const isAlignable = ({ item, status, termDuration, termEndsOn }: Subscription, duration: string): boolean =>
  item.kind === 'new-commerce' &&
  !item.isTrial &&
  status === 'active' &&
  termEndsOn !== undefined &&
  (duration === 'P1M' || termDuration !== 'P1M')

/** The ends of the running term and of those it renews to, as far as they lie in the new term. */
function endsWithin({ termEndsOn, termDuration }: Subscription, from: Date, to: Date): Date[] {
  const ends: Date[] = []
  for (let times = 0; ; times++) {
    const end = times === 0 ? termEndsOn! : addTerm(termEndsOn!, termDuration!, times)
    if (end > to) return ends
    if (end >= from) ends.push(end)
  }
}

/** A month that ends on the 28th to 30th must be at its end: the next one might lack the day. */
const isAllowedDay = (day: Date, duration: string): boolean =>
  duration !== 'P1M' || day.getUTCDate() < 28 || isMonthEnd(day)

const isMonthEnd = (day: Date): boolean => addDays(day, 1).getUTCDate() === 1

const lastMonthEnd = (day: Date): Date => (isMonthEnd(day) ? day : addDays(day, -day.getUTCDate()))
