import { catalogOf, itemKey } from '../catalog/index.ts'
import { faults } from '../fault.ts'
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

/**
 * Throws 400/3000 for an id that names nothing in the catalogue, by whatever market, date or flight: a holding of it would
 * count for nothing. Promotions name items of the catalogue only, so theirs are among them.
 */
export async function requireCatalogItem(call: Call, offerId: string): Promise<void> {
  const catalog = await catalogOf(call)
  if (!catalog.soldAs(itemKey(offerId)))
    throw faults.invalidProperty({
      field: 'offerId',
      seen: offerId.slice(0, 60),
      allowed: 'the id of an offer, or the `product:sku` of a SKU, of the catalogue',
    })
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
