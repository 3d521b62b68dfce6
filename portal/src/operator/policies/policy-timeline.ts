import { placeOn } from '../../promotions/dates.ts'
import type { PolicyRow } from './queries.ts'

/** The stretch of time that is drawn. */
export interface Axis {
  from: Date
  to: Date
  /** The beginnings of the years on it. */
  years: Date[]
}

/** A row's stretch of the axis, in per cent of it. */
export interface Bar {
  row: PolicyRow
  left: number
  width: number
  isOpenStart: boolean
  isOpenEnd: boolean
  when: 'past' | 'now' | 'coming'
}

type Period = Pick<PolicyRow, 'from' | 'to'>

const yearStart = (year: number): Date => new Date(Date.UTC(year, 0, 1))

/** Whole years around every date of the rows and now, with some room before the first. */
export function axisOf(rows: readonly Period[], now: Date): Axis {
  const dates = rows.flatMap(({ from, to }) => [from, to]).flatMap((text) => (text ? [new Date(text)] : []))
  const years = [...dates, now].map((date) => date.getUTCFullYear())
  const [first, last] = [Math.min(...years), Math.max(...years) + 1]
  return {
    from: yearStart(first),
    to: yearStart(last),
    years: Array.from({ length: last - first }, (_, index) => yearStart(first + index)),
  }
}

/** Whether a half-open period is over, runs, or is yet to come. */
export function whenOf({ from, to }: Period, now: Date): Bar['when'] {
  if (to !== undefined && new Date(to) <= now) return 'past'
  return from !== undefined && new Date(from) > now ? 'coming' : 'now'
}

/** The rows as bars, those for everyone first, then by their start. */
export function barsOf(rows: readonly PolicyRow[], axis: Axis, now: Date): Bar[] {
  return rows
    .toSorted(
      (one, other) =>
        (one.flight ?? '').localeCompare(other.flight ?? '') ||
        (one.from ?? '').localeCompare(other.from ?? ''),
    )
    .map((row) => {
      const left = row.from === undefined ? 0 : placeOn(axis, new Date(row.from))
      const right = row.to === undefined ? 100 : placeOn(axis, new Date(row.to))
      return {
        row,
        left,
        width: right - left,
        isOpenStart: row.from === undefined,
        isOpenEnd: row.to === undefined,
        when: whenOf(row, now),
      }
    })
}
