import type { Promotion, Subscription } from '@kontor/client'

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
    | 'renews'
    | 'ends'
  at: Date
  isPast: boolean
}

const dayMilliseconds = 86_400_000

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
  const termEnds = termEndOf(subscription)
  const cycleEnds = isUnending(billingCycleEndDate) ? undefined : dayAfter(billingCycleEndDate)

  add('bought', creationDate)
  if (effectiveStartDate && !isSameDay(effectiveStartDate, creationDate))
    add('termStarted', effectiveStartDate)
  add('windowCloses', subscription.cancellationAllowedUntilDate)
  if (isRunning && cycleEnds && (!termEnds || cycleEnds < termEnds)) add('nextCharge', cycleEnds)
  if (promotion && !isUnending(promotion.endDate)) add('promotionEnds', promotion.endDate)
  add(subscription.autoRenewEnabled && isRunning ? 'renews' : 'ends', termEnds)

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

/** When the term has ended: what follows happens on the day after its last. `undefined` for what has no end. */
export function termEndOf({ commitmentEndDate }: Pick<Subscription, 'commitmentEndDate'>): Date | undefined {
  return isUnending(commitmentEndDate) ? undefined : dayAfter(commitmentEndDate)
}

/** What falls on this very instant stands before it. */
const isNow = ({ kind }: Pick<TimelineEvent, 'kind'>): number => (kind === 'now' ? 1 : 0)

function dayAfter(lastDay: string | undefined): Date | undefined {
  return lastDay === undefined ? undefined : new Date(new Date(lastDay).getTime() + dayMilliseconds)
}

function isUnending(date: string | undefined): boolean {
  return date === undefined || date.startsWith('9999') || date.startsWith('0001')
}

function isSameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10)
}
