/** A stretch of calendar months, [from, to). */
export interface Months {
  from: Date
  to: Date
}

/** The first instant of the month that lies so many months after a date's own. */
export function monthStart(at: Date, monthsLater = 0): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + monthsLater, 1))
}

/** `2021-10`, as addresses and the API write a month. */
export const monthName = (at: Date): string => at.toISOString().slice(0, 7)

/** The first instant of a `2021-10`; `undefined` for what is no month. */
export function readMonth(text: unknown): Date | undefined {
  return typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
    ? new Date(`${text}-01T00:00:00Z`)
    : undefined
}

/** The months of a stretch, by their first instants. */
export function monthsOf({ from, to }: Months): Date[] {
  const months: Date[] = []
  for (let month = monthStart(from); month < to; month = monthStart(month, 1)) months.push(month)
  return months
}

/** Where an instant lies on a stretch of time, in per cent of it; within its ends. */
export function placeOn({ from, to }: Months, at: Date): number {
  const share = (at.getTime() - from.getTime()) / (to.getTime() - from.getTime())
  return Math.min(100, Math.max(0, share * 100))
}

/** A promotion's part of a stretch of time, in per cent of it, and whether it goes on beyond the ends. */
export interface Bar {
  left: number
  width: number
  isOpenStart: boolean
  isOpenEnd: boolean
}

/** `undefined` for what lies outside the stretch. */
export function barOn(stretch: Months, dates: { startDate: string; endDate: string }): Bar | undefined {
  const [start, end] = [new Date(dates.startDate), new Date(dates.endDate)]
  if (end < stretch.from || start >= stretch.to) return undefined
  const left = placeOn(stretch, start)
  return {
    left,
    width: placeOn(stretch, end) - left,
    isOpenStart: start < stretch.from,
    isOpenEnd: end >= stretch.to,
  }
}
