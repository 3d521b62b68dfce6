import type { Promotion } from '@kontor/client'

/** When a term bought now renews, and whether its promotion would still be in force on that day. */
export interface RenewalOutlook {
  date: Date
  isPromoted: boolean
}

/** `duration` is ISO 8601 of whole months or years. `undefined` for what does not renew. */
export function renewalOutlook(
  now: Date,
  duration: string | undefined,
  promotion: Pick<Promotion, 'startDate' | 'endDate'> | undefined,
): RenewalOutlook | undefined {
  const months = monthsOf(duration)
  if (months === 0) return undefined
  const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1))
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(now.getUTCDate(), lastDay))
  const isPromoted =
    promotion !== undefined && new Date(promotion.startDate) <= date && date <= new Date(promotion.endDate)
  return { date, isPromoted }
}

/** How many payments a term is paid in. */
export function paymentsOf(duration: string | undefined, cycle: string): number {
  const months = monthsOf(duration)
  if (cycle === 'monthly') return Math.max(1, months)
  return cycle === 'annual' ? Math.max(1, months / 12) : 1
}

function monthsOf(duration: string | undefined): number {
  const [, count = '0', unit] = /^P(\d+)([MY])$/.exec(duration ?? '') ?? []
  return Number(count) * (unit === 'Y' ? 12 : 1)
}
