import { documentChanges } from '../editing/index.ts'
import type { Call } from '../http/call.ts'
import type { PromotionKey } from './promotion.ts'
import { canonical } from './promotion-file.ts'
import { loadEditsDuring } from './promotion-store.ts'
import type { MonthsEdits, Period } from './readiness.ts'

/** What was done to the promotions of the call's environment in a period, by promotion. */
export async function monthsEdits(
  { db, environment }: Pick<Call, 'db' | 'environment'>,
  month: Period,
): Promise<Map<PromotionKey, MonthsEdits>> {
  const edits = Map.groupBy(await loadEditsDuring(db, environment.id, month), ({ key }) => key)
  return new Map(
    [...edits].map(([key, all]) => {
      const changes = all.flatMap(({ before, after }) =>
        before ? documentChanges(canonical(before), canonical(after)) : [],
      )
      return [
        key,
        {
          isEntered: all.some(({ before }) => !before),
          isWithdrawn: changes.some(({ member, after }) => member === 'isWithdrawn' && after === true),
          members: [...new Set(changes.map(({ member }) => member))],
        },
      ]
    }),
  )
}
