/**
 * The promotion readiness list of a month (mission H2): what partners prepare for, and what is different this month. Computed
 * from the promotions as they are now, so the list of a past month shows them with later edits.
 */
import { within } from '../calendar.ts'
import { isFor, type Promotion, type PromotionKey, type Segment } from './promotion.ts'

/** [from, to). */
export interface Period {
  from: Date
  to: Date
}

/** `current`: it runs at some time of the month; `coming`: it starts later; `withdrawn`: it was withdrawn this month. */
export const stages = ['current', 'coming', 'withdrawn'] as const
export type Stage = (typeof stages)[number]

/** `new`: it starts or was entered this month; `changed`: it was edited; `ending`: its last day lies in the month. */
export const turns = ['new', 'changed', 'ending', 'withdrawn'] as const
export type Turn = (typeof turns)[number]

/** What edits of the month did to a promotion. */
export interface MonthsEdits {
  isEntered: boolean
  isWithdrawn: boolean
  /** Members that were edited, each once. */
  members: readonly string[]
}

export interface ReadinessEntry {
  promotion: Promotion
  stage: Stage
  turns: readonly Turn[]
  members: readonly string[]
}

const noEdits: MonthsEdits = { isEntered: false, isWithdrawn: false, members: [] }

/** The promotions of a market and segment that run in a month or start later: current ones first, then by start and name. */
export function readinessList(
  promotions: readonly Promotion[],
  { market, segment, month }: { market: string; segment: Segment; month: Period },
  edits: ReadonlyMap<PromotionKey, MonthsEdits>,
): ReadinessEntry[] {
  return promotions
    .filter((promotion) => isFor(promotion, market, segment) && promotion.endDate >= month.from)
    .flatMap((promotion) => entry(promotion, month, edits.get(promotion.key) ?? noEdits) ?? [])
    .sort(
      (a, b) =>
        stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
        a.promotion.startDate.getTime() - b.promotion.startDate.getTime() ||
        a.promotion.name.localeCompare(b.promotion.name),
    )
}

function entry(promotion: Promotion, month: Period, edits: MonthsEdits): ReadinessEntry | undefined {
  const { members } = edits
  if (promotion.isWithdrawn) {
    return edits.isWithdrawn ? { promotion, stage: 'withdrawn', turns: ['withdrawn'], members } : undefined
  }
  const happens: Record<Turn, boolean> = {
    new: within(promotion.startDate, month.from, month.to) || edits.isEntered,
    changed: members.length > 0,
    ending: within(promotion.endDate, month.from, month.to),
    withdrawn: false,
  }
  return {
    promotion,
    stage: promotion.startDate < month.to ? 'current' : 'coming',
    turns: turns.filter((turn) => happens[turn]),
    members,
  }
}
