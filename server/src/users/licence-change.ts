/** What a change of a user's licences comes to (customers 10). Pure: every problem is found at once. */
import type { Refusal } from '../customers/index.ts'
import type { SubscribedSku } from '../subscriptions/index.ts'

/** A licence asked for, without some of its services. */
export interface Assignment {
  skuId: string
  excludedPlans: readonly string[]
}

export interface LicenceRequest {
  assign: readonly Assignment[]
  /** SKU ids. */
  remove: readonly string[]
}

export interface LicenceFacts {
  /** What the customer has. */
  subscribed: readonly SubscribedSku[]
  /** SKU ids that the user has. */
  held: readonly string[]
  usageLocation?: string
}

export interface LicenceChange {
  /** Each takes a unit. */
  taken: { sku: SubscribedSku; excludedPlans: readonly string[] }[]
  /** Held already: only the excluded services change. */
  adjusted: Assignment[]
  /** Each gives a unit back. */
  freed: string[]
}

/** The change, or everything that stands against it. Ids are compared without regard to case. */
export function licenceChange(
  { assign, remove }: LicenceRequest,
  { subscribed, held, usageLocation }: LicenceFacts,
): LicenceChange | { refusals: Refusal[] } {
  const skus = new Map(subscribed.map((sku) => [sku.id.toLowerCase(), sku]))
  const heldIds = new Map(held.map((id) => [id.toLowerCase(), id]))
  const refusals: Refusal[] = []
  const asked = new Set<string>()
  const once = (field: string, skuId: string): string => {
    const key = skuId.trim().toLowerCase()
    if (asked.has(key)) refusals.push(refused(field, skuId, 'each license once in a request'))
    asked.add(key)
    return key
  }
  const change: LicenceChange = { taken: [], adjusted: [], freed: [] }
  for (const { skuId, excludedPlans } of assign) {
    const key = once('licensesToAssign', skuId)
    const [sku, heldId] = [skus.get(key), heldIds.get(key)]
    if (heldId !== undefined) change.adjusted.push({ skuId: heldId, excludedPlans })
    else if (sku) change.taken.push({ sku, excludedPlans })
    else refusals.push(refused('licensesToAssign', skuId, 'a license of GET …/subscribedskus'))
  }
  for (const skuId of remove) {
    const heldId = heldIds.get(once('licensesToRemove', skuId))
    if (heldId !== undefined) change.freed.push(heldId)
    else refusals.push(refused('licensesToRemove', skuId, 'a license that the user has'))
  }
  const groups = new Set([...asked].flatMap((key) => skus.get(key)?.licenceGroup ?? []))
  if (groups.size > 1)
    refusals.push(refused('licensesToAssign', [...groups].join(', '), 'licenses of one group'))
  if (assign.length > 0 && !usageLocation)
    refusals.push(refused('usageLocation', undefined, 'a country of the user before licenses are assigned'))
  if (asked.size === 0)
    refusals.push(refused('licensesToAssign', undefined, 'at least one license to assign or to remove'))
  return refusals.length > 0 ? { refusals } : change
}

const refused = (field: string, seen: string | undefined, allowed: string): Refusal => ({
  reason: 'propertyInvalid',
  field,
  seen: seen?.slice(0, 80) || 'nothing',
  allowed,
})
