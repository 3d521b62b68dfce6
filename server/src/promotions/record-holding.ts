import { itemKey } from '../catalog/index.ts'
import type { Call } from '../http/call.ts'
import { newGuid } from '../ids.ts'
import { recordHeld } from './holding-store.ts'
import { whoIs } from './load-basis.ts'

/** Something a customer has or had from another channel. */
export interface OutsideHolding {
  offerId: string
  channel: string
  quantity: number
  startedAt: Date
  endedAt?: Date
}

/** Records what a customer holds outside Kontor, and answers its id (decision 25). */
export async function recordHolding(
  call: Call,
  customerId: string,
  { offerId, ...holding }: OutsideHolding,
): Promise<string> {
  const { environmentId, customerId: id } = whoIs(call, customerId)
  const sourceId = newGuid()
  await recordHeld(call.db, environmentId, [{ customerId: id, item: itemKey(offerId), sourceId, ...holding }])
  return sourceId
}
