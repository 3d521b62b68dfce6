/** The sheets there are, and what is in each (purchase 4.1). */
import { addTerm, parseInstant, startOfMonth } from '../../calendar.ts'
import type { ProductKind } from '../item.ts'
import type { Period } from './prices-during.ts'

interface SheetView {
  /** The kinds of products whose prices it lists; none for what the catalogue does not have. */
  kinds: readonly ProductKind[]
  /** The first month of which there is a history. */
  historyFrom?: Date
  hasFuture?: boolean
}

const views = {
  azure_consumption: { kinds: ['azure-plan'] },
  azure_reservations: { kinds: ['reservation'] },
  updatedlicensebased: { kinds: ['new-commerce'] },
  licensebasedeos: { kinds: [] },
  licensebasedest: { kinds: [] },
  marketplace: { kinds: ['marketplace'], hasFuture: false },
  software: {
    kinds: ['software-subscription', 'perpetual-software'],
    historyFrom: new Date('2022-03-01T00:00:00Z'),
  },
} satisfies Record<string, SheetView>

export type ViewName = keyof typeof views
export const viewNames = Object.keys(views) as ViewName[]
export const viewOf = (name: ViewName): SheetView => views[name]

export const timelines = ['history', 'current', 'future'] as const
export type Timeline = (typeof timelines)[number]

/** The month of a `YYYYMM`; undefined for a month there is not. */
export function monthFrom(text: string): (Period & { to: Date }) | undefined {
  const [, year, month] = /^(\d{4})(\d{2})$/.exec(text) ?? []
  const from = year === undefined ? undefined : parseInstant(`${year}-${month}-01`)
  return from && { from, to: addTerm(from, 'P1M') }
}

/** What a sheet lists: prices that hold at some time of the period, or only those that begin in it. */
export interface SheetPeriod extends Period {
  isComing: boolean
}

/**
 * The period a sheet is about. The current one is the month up to now; the future is what begins after now, as far as it is
 * announced. Undefined where there is no such sheet: no future of the view, a month before its history or after this one.
 */
export function periodOf(
  { historyFrom, hasFuture = true }: SheetView,
  { timeline, month, now }: { timeline: Timeline; month?: Period & { to: Date }; now: Date },
): SheetPeriod | undefined {
  const justAfter = new Date(now.getTime() + 1)
  switch (timeline) {
    case 'current':
      return { from: startOfMonth(now), to: justAfter, isComing: false }
    case 'future':
      return hasFuture ? { from: justAfter, to: null, isComing: true } : undefined
    case 'history': {
      if (!month || month.from > now || (historyFrom && month.from < historyFrom)) return undefined
      return { from: month.from, to: month.to <= now ? month.to : justAfter, isComing: false }
    }
  }
}
