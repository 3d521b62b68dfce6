/** SQL of what decisions about promotions look back on: used seats, redemptions and holdings of a customer, in one question. */
import { CompiledQuery } from 'kysely'
import type { Database } from '../platform/database.ts'
import { customerHistory, noHistory } from './customer-history.ts'
import type { CustomerHistory, Holding, ItemKey, PromotionKey } from './promotion.ts'
import type { Who } from './store.ts'

interface HistoryRow {
  seats?: { promotion: PromotionKey; item: ItemKey; seats: number }[] | null
  redemptions?: { promotion: PromotionKey; count: number }[] | null
  holdings?: { item: ItemKey; quantity: number; started: string; ended: string | null }[] | null
}

/** What of a customer's history is asked for; what is left empty costs nothing. */
export interface HistoryAsked {
  /** Promotions whose used seats count, and the items they are used for. */
  seatsOf: readonly PromotionKey[]
  items: readonly ItemKey[]
  /** Promotions whose redemptions count. */
  redemptionsOf: readonly PromotionKey[]
  /** Items whose holdings count, as far as they began by `at`. */
  holdingsOf: readonly ItemKey[]
  at: Date
}

interface HistoryPart {
  /** What its column is asked with, besides environment and customer; undefined where it is not asked for. */
  values(asked: HistoryAsked): readonly [unknown, unknown?] | undefined
  /** The column, when its first value stands at `$place`. */
  column(place: number): string
}

const historyParts: readonly HistoryPart[] = [
  {
    values: ({ seatsOf, items }) => (seatsOf.length > 0 ? [seatsOf, items] : undefined),
    column: (place) => `
      (select json_agg(json_build_object('promotion', promotion_key, 'item', item_key, 'seats', seats_used))
        from promotion_seats
        where environment_id = $1 and customer_id = $2 and promotion_key = any($${place}) and item_key = any($${place + 1})
      ) as seats`,
  },
  {
    values: ({ redemptionsOf }) => (redemptionsOf.length > 0 ? [redemptionsOf] : undefined),
    column: (place) => `
      (select json_agg(json_build_object('promotion', promotion_key, 'count', count)) from (
        select promotion_key, count(*) from promotion_use
        where environment_id = $1 and customer_id = $2 and promotion_key = any($${place})
        group by promotion_key) as redeemed
      ) as redemptions`,
  },
  {
    values: ({ holdingsOf, at }) => (holdingsOf.length > 0 ? [holdingsOf, at] : undefined),
    column: (place) => `
      (select json_agg(json_build_object('item', item_key, 'quantity', quantity, 'started', started, 'ended', ended_at)) from (
        select item_key, ended_at, sum(quantity) as quantity, min(started_at) as started from holding
        where environment_id = $1 and customer_id = $2 and item_key = any($${place}) and started_at <= $${place + 1}
        group by item_key, ended_at) as held
      ) as holdings`,
  },
]

/** By the parts asked for, the first being 1, the second 2, the third 4. */
const historyTexts: string[] = []

/**
 * The question; undefined where nothing is asked. Its text is made once for each choice of parts, because it is sent for every
 * question about a promotion: building it each time would cost as much as asking.
 */
function historyQuery(
  { environmentId, customerId }: Who,
  asked: HistoryAsked,
): CompiledQuery<HistoryRow> | undefined {
  const values: unknown[] = [environmentId, customerId]
  const columns: (() => string)[] = []
  let parts = 0
  for (const [index, { values: valuesOf, column }] of historyParts.entries()) {
    const own = valuesOf(asked)
    if (!own) continue
    const place = values.length + 1
    columns.push(() => column(place))
    values.push(...own)
    parts += 2 ** index
  }
  if (parts === 0) return undefined
  const text = historyTexts[parts] ?? `select ${columns.map((write) => write()).join(',')}`
  historyTexts[parts] = text
  return CompiledQuery.raw(text, values) as CompiledQuery<HistoryRow>
}

/**
 * What a customer has had of these items and promotions with every partner up to an instant, in one query; none where nothing
 * is asked. Holdings that end at the same time come as one: what is decided on them looks at sums and ends, and a customer
 * may have hundreds.
 */
export async function loadHistory(db: Database, who: Who, asked: HistoryAsked): Promise<CustomerHistory> {
  const query = historyQuery(who, asked)
  if (!query) return noHistory
  const { rows } = await db.executeQuery(query)
  const { seats, redemptions, holdings } = rows[0]!
  return customerHistory({
    seatsUsed: seats ?? [],
    redemptions: redemptions ?? [],
    holdings: (holdings ?? []).map(toHolding),
  })
}

const toHolding = ({
  item,
  quantity,
  started,
  ended,
}: NonNullable<HistoryRow['holdings']>[number]): Holding => ({
  item,
  quantity,
  startedAt: new Date(started),
  ...(ended && { endedAt: new Date(ended) }),
})
