/**
 * Calendar arithmetic in UTC. Terms are ISO 8601 durations (`P1M`, `P1Y`, `P3Y`); day counts follow the billing contract
 * (section 4.2): a cycle ends the day before the next one starts, and an anchor day that a month lacks clips to its last day.
 */
import { Temporal } from 'temporal-polyfill'

const toZoned = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('UTC')
const fromZoned = (at: Temporal.ZonedDateTime): Date => new Date(at.epochMilliseconds)

/** The instant written in an ISO 8601 text; no zone means UTC. Undefined for anything else. */
export function parseInstant(text: string): Date | undefined {
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(
      text.trim(),
    )
  if (!iso) return parseUsDate(text)
  const [, date, time = '00:00:00', fraction = '0', zone = 'Z'] = iso
  const seconds = time.length === 5 ? `${time}:00` : time
  const at = new Date(`${date}T${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}${zone.toUpperCase()}`)
  // 2021-02-30 rolls over silently in Date: refuse what does not read back.
  if (Number.isNaN(at.getTime()) || !isCalendarDate(date!)) return undefined
  return at
}

/** `6/1/2026 12:00:00 AM` and `06/01/2026 00:00:00`: month first, UTC (client lines 8; billing 5). */
function parseUsDate(text: string): Date | undefined {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2}):(\d{2})(?:\s*(AM|PM))?)?$/i.exec(
    text.trim(),
  )
  if (!us) return undefined
  const [, month, day, year, hour = '0', minute = '0', second = '0', half] = us
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  if (!isCalendarDate(date)) return undefined
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour)
  return new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second)),
  )
}

function isCalendarDate(date: string): boolean {
  try {
    Temporal.PlainDate.from(date)
    return true
  } catch {
    return false
  }
}

/** ISO 8601 with `Z`; fractions only when there are any. The form every date on the wire has. */
export const toWireInstant = (at: Date): string => at.toISOString().replace('.000Z', 'Z')

/** The date part of an instant in UTC, `YYYY-MM-DD`. */
export const utcDate = (at: Date): string => at.toISOString().slice(0, 10)

const millisecondsOfADay = 86_400_000

/** Midnight UTC of the instant's day. */
export const startOfDay = (at: Date): Date =>
  new Date(Math.floor(at.getTime() / millisecondsOfADay) * millisecondsOfADay)

/** Midnight UTC of the first day of the instant's month. */
export const startOfMonth = (at: Date): Date => addDays(startOfDay(at), 1 - at.getUTCDate())

export const addHours = (at: Date, hours: number): Date => new Date(at.getTime() + hours * 3_600_000)
export const addMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000)
/** UTC days are all 24 hours long. */
export const addDays = (at: Date, days: number): Date => addHours(at, 24 * days)

/**
 * The instant `times` durations after `anchor`, counted from the anchor so that a clipped day comes back
 * (31 January: 28 February, 31 March). `duration` is ISO 8601 such as `P1M`. Throws RangeError for another text.
 */
export function addTerm(anchor: Date, duration: string, times = 1): Date {
  const { years, months, weeks, days } = Temporal.Duration.from(duration)
  return fromZoned(
    toZoned(anchor).add({
      years: years * times,
      months: months * times,
      weeks: weeks * times,
      days: days * times,
    }),
  )
}

/** Whole days from one instant's date to the other's, both read in UTC. */
export const daysBetween = (from: Date, to: Date): number =>
  (startOfDay(to).getTime() - startOfDay(from).getTime()) / millisecondsOfADay

export const isBefore = (a: Date, b: Date): boolean => a.getTime() < b.getTime()

/** Whether an instant lies in the half-open period [from, to); an open end is undefined or null. */
export const within = (at: Date, from: Date | null | undefined, to: Date | null | undefined): boolean =>
  (!from || at.getTime() >= from.getTime()) && (!to || at.getTime() < to.getTime())
