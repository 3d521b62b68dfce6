export const clockSteps = ['day', 'week', 'month', 'year'] as const
/** A usual distance to move a clock. */
export type ClockStep = (typeof clockSteps)[number]

/** The instant one step on, in the calendar of UTC; a month from a month's last day is the next month's last. */
export function stepFrom(now: Date, step: ClockStep): Date {
  const later = new Date(now)
  if (step === 'day') later.setUTCDate(later.getUTCDate() + 1)
  else if (step === 'week') later.setUTCDate(later.getUTCDate() + 7)
  else {
    const day = later.getUTCDate()
    later.setUTCDate(1)
    later.setUTCMonth(later.getUTCMonth() + (step === 'month' ? 1 : 12))
    const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
    later.setUTCDate(Math.min(day, lastDay))
  }
  return later
}
