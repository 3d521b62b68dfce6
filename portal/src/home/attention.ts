import type { Qualification, Subscription } from '@kontor/client'
import { monthName, monthStart, monthsOf } from '../promotions/dates.ts'
import { type TermEnd, termEndAsOf, termEndOf } from '../subscriptions/term-end.ts'

/** What is known of a customer that may need attention. */
export interface Standing {
  subscriptions: Pick<
    Subscription,
    | 'id'
    | 'friendlyName'
    | 'offerName'
    | 'quantity'
    | 'status'
    | 'autoRenewEnabled'
    | 'commitmentEndDate'
    | 'cancellationAllowedUntilDate'
    | 'promotionId'
    | 'renewalInstructions'
  >[]
  hasAgreement: boolean
  qualifications: Pick<Qualification, 'qualification' | 'vettingStatus'>[]
}

/** Something about a subscription that comes on a day, or that came and was not acted upon. */
export interface ComingUp {
  kind: TermEnd['kind'] | 'losesPromotion' | 'windowCloses'
  subscriptionId: string
  title: string
  seats: number
  at: Date
}

const dayMilliseconds = 86_400_000
const renewalDays = 30
const windowDays = 3

/**
 * Terms that are over, renewals and ends within 30 days, and windows for a refund that close within three, the first to come
 * on top.
 */
export function comingUp({ subscriptions }: Pick<Standing, 'subscriptions'>, now: Date): ComingUp[] {
  const isWithin = (at: Date, days: number) =>
    at > now && at.getTime() - now.getTime() <= days * dayMilliseconds
  return subscriptions
    .filter(({ status }) => status === 'active')
    .flatMap((subscription) => {
      const { id: subscriptionId, friendlyName, offerName, quantity: seats } = subscription
      const about = { subscriptionId, title: friendlyName || offerName, seats }
      const term = termEndAsOf(subscription, now)
      const { cancellationAllowedUntilDate } = subscription
      const windowCloses = cancellationAllowedUntilDate && new Date(cancellationAllowedUntilDate)
      return [
        ...(term && (term.kind === 'over' || isWithin(term.at, renewalDays))
          ? [{ ...about, kind: atTermEnd(term, subscription), at: term.at }]
          : []),
        ...(windowCloses && isWithin(windowCloses, windowDays)
          ? [{ ...about, kind: 'windowCloses' as const, at: windowCloses }]
          : []),
      ]
    })
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
}

function atTermEnd(
  { kind }: TermEnd,
  { promotionId, renewalInstructions }: Standing['subscriptions'][number],
): ComingUp['kind'] {
  if (kind !== 'renews') return kind
  return promotionId && renewalInstructions && !renewalInstructions.promotionId ? 'losesPromotion' : 'renews'
}

/** Seats whose term ends in this month and in each of the next twelve: what is bought for a year today is among them. */
export function seatsByMonth(
  subscriptions: Standing['subscriptions'],
  now: Date,
): { month: Date; seats: number }[] {
  const ending = subscriptions
    .filter(({ status }) => status === 'active')
    .flatMap((subscription) => {
      const at = termEndOf(subscription)
      return at ? [{ month: monthName(at), seats: subscription.quantity }] : []
    })
  return monthsOf({ from: monthStart(now), to: monthStart(now, 13) }).map((month) => ({
    month,
    seats: ending.filter((one) => one.month === monthName(month)).reduce((sum, { seats }) => sum + seats, 0),
  }))
}

/** Qualifications that are not simply in order: under review or denied. */
export function openVettings({ qualifications }: Pick<Standing, 'qualifications'>) {
  return qualifications.filter(({ vettingStatus }) => vettingStatus && vettingStatus !== 'Approved')
}
