import type { Promotion } from '@kontor/client'
import { inOrderOfTime, type TimelineEvent } from '../subscriptions/timeline.ts'

/** When a promotion starts and ends, with now among them. */
export function promotionTimeline(
  { startDate, endDate }: Pick<Promotion, 'startDate' | 'endDate'>,
  now: Date,
): TimelineEvent[] {
  return inOrderOfTime(
    [
      { kind: 'promotionStarts', at: new Date(startDate) },
      { kind: 'promotionEnds', at: new Date(endDate) },
    ],
    now,
  )
}
