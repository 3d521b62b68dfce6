import type { Subscription } from '@kontor/client'

/** What the end of a term means today. */
export interface TermEnd {
  /** `over`: the end has come. Time does not act on subscriptions yet, so nothing was done about it and nothing is promised. */
  kind: 'renews' | 'ends' | 'over'
  at: Date
}

const dayMilliseconds = 86_400_000

/** What is to be said of a subscription's end; `undefined` for what has none. */
export function termEndAsOf(
  subscription: Pick<Subscription, 'status' | 'autoRenewEnabled' | 'commitmentEndDate'>,
  now: Date,
): TermEnd | undefined {
  const at = termEndOf(subscription)
  if (!at) return undefined
  if (at <= now) return { kind: 'over', at }
  return { kind: subscription.autoRenewEnabled && subscription.status === 'active' ? 'renews' : 'ends', at }
}

/** When the term has ended: what follows happens on the day after its last. `undefined` for what has no end. */
export const termEndOf = ({ commitmentEndDate }: Pick<Subscription, 'commitmentEndDate'>): Date | undefined =>
  dayAfter(commitmentEndDate)

/** The day after the last of a term or billing cycle; `undefined` for what has no end. */
export function dayAfter(lastDay: string | undefined): Date | undefined {
  if (lastDay === undefined || isUnending(lastDay)) return undefined
  return new Date(new Date(lastDay).getTime() + dayMilliseconds)
}

/** The wire says of what has no end that it ends where the calendar does. */
export function isUnending(date: string): boolean {
  return date.startsWith('9999') || date.startsWith('0001')
}
