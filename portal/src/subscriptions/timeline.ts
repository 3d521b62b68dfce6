import type { Promotion, Subscription } from '@kontor/client'
import { dayAfter, isUnending, type TermEnd, termEndAsOf } from './term-end.ts'

/** Something on the time line of a subscription or a promotion. */
export interface TimelineEvent {
  kind:
    | 'bought'
    | 'termStarted'
    | 'windowCloses'
    | 'now'
    | 'nextCharge'
    | 'promotionStarts'
    | 'promotionEnds'
    | TermEnd['kind']
  at: Date
  isPast: boolean
}

/** What a time line is drawn from. */
export type SubscriptionDates = Pick<
  Subscription,
  | 'status'
  | 'autoRenewEnabled'
  | 'creationDate'
  | 'effectiveStartDate'
  | 'commitmentEndDate'
  | 'billingCycleEndDate'
  | 'cancellationAllowedUntilDate'
>

/** The events of a subscription in order of time, now among them. What the wire does not say is left out. */
export function timelineOf(
  subscription: SubscriptionDates,
  now: Date,
  promotion?: Pick<Promotion, 'endDate'>,
): TimelineEvent[] {
  const { creationDate, effectiveStartDate, billingCycleEndDate } = subscription
  const events: Happening[] = []
  const add = (kind: TimelineEvent['kind'], at: string | Date | undefined) => {
    if (at !== undefined) events.push({ kind, at: new Date(at) })
  }
  const isRunning = subscription.status === 'active'
  const term = termEndAsOf(subscription, now)
  const cycleEnds = dayAfter(billingCycleEndDate)
  // Time does not charge yet: a charge whose day has gone was not made.
  const isToBeCharged = cycleEnds && isRunning && cycleEnds > now && (!term || cycleEnds < term.at)

  add('bought', creationDate)
  if (effectiveStartDate && !isSameDay(effectiveStartDate, creationDate))
    add('termStarted', effectiveStartDate)
  add('windowCloses', subscription.cancellationAllowedUntilDate)
  if (isToBeCharged) add('nextCharge', cycleEnds)
  if (promotion && !isUnending(promotion.endDate)) add('promotionEnds', promotion.endDate)
  if (term) add(term.kind, term.at)

  return inOrderOfTime(events, now)
}

/** What happens, and when. */
type Happening = Pick<TimelineEvent, 'kind' | 'at'>

/** What happens in order of time, with now among it. */
export function inOrderOfTime(events: readonly Happening[], now: Date): TimelineEvent[] {
  return [...events, { kind: 'now' as const, at: now }]
    .toSorted((one, other) => one.at.getTime() - other.at.getTime() || isNow(one) - isNow(other))
    .map((event) => ({ ...event, isPast: event.kind !== 'now' && event.at <= now }))
}

/** What falls on this very instant stands before it. */
const isNow = ({ kind }: Pick<TimelineEvent, 'kind'>): number => (kind === 'now' ? 1 : 0)

function isSameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10)
}
