/** The contract's JSON of end dates for a first term (subscriptions 3). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { collectionOf, WireInstant } from '../http/schemas.ts'
import type { CustomTermEnd } from './custom-term-end.ts'

/** The contract prints the names in two spellings; both are read. */
export const CustomTermEndsQuery = Type.Object({
  term_duration: Type.String({ pattern: '^P(1M|[1-9]Y)$', description: 'ISO 8601: `P1M`, `P1Y`, `P3Y`' }),
  term_start_date: Type.Optional(WireInstant),
  target_coterm_subscription_id: Type.Optional(Type.String({ maxLength: 50 })),
})

const CustomTermEndWire = Type.Object({
  allowedCustomTermEndDateType: Type.String(),
  cotermSubscriptionIds: Type.Optional(Type.Array(Type.String())),
  allowedCustomTermEndDate: WireInstant,
})
export const CustomTermEndsWire = collectionOf(CustomTermEndWire)

export const toWireCustomTermEnd = ({
  type,
  date,
  subscriptionIds,
}: CustomTermEnd): Static<typeof CustomTermEndWire> => ({
  allowedCustomTermEndDateType: type,
  ...(subscriptionIds.length > 0 && { cotermSubscriptionIds: [...subscriptionIds] }),
  allowedCustomTermEndDate: toWireInstant(date),
})
