/** Promotions and the rules around them as a call sees them: from memory, without a query. */

import { type Catalog, catalogOf, itemKey } from '../catalog/index.ts'
import type { Call } from '../http/call.ts'
import { ownOrShared, ownOrSharedKind, whenReady } from '../platform/snapshots.ts'
import { fromDocument } from './from-document.ts'
import type { DecisionContext, ItemKey } from './promotion.ts'
import { hasOwnPromotions, loadPromotionDocuments } from './promotion-store.ts'
import { Promotions } from './promotions.ts'

/** What to announce (`changed`, `call.announce`) when promotions were written: always for all environments, without a key. */
export const promotionsChanged = 'promotions'

const promotionsSnapshot = ownOrSharedKind({
  name: promotionsChanged,
  hasOwn: hasOwnPromotions,
  load: async (db, environmentId) =>
    new Promotions((await loadPromotionDocuments(db, environmentId)).map(fromDocument)),
})

/** The promotions of the call's environment; without a promise where they are in memory. */
export const promotionsOf = ({
  platform: { snapshots },
  environment,
}: Pick<Call, 'platform' | 'environment'>): Promotions | Promise<Promotions> =>
  ownOrShared(snapshots, promotionsSnapshot, environment.id)

/** The moment and the operator's rules that decisions depend on; without a promise where the catalogue is in memory. */
export const decisionContext = (call: Call): DecisionContext | Promise<DecisionContext> =>
  whenReady(catalogOf(call), (catalog) => {
    const days = call.policyValue<{ days?: number }>('first-purchase-look-back')?.days
    const trials = trialsIn(catalog)
    return {
      at: call.now,
      ...(days !== undefined && { firstPurchaseLookBackDays: days }),
      trialsOf: (item) => trials.get(item) ?? [],
    }
  })

const knownTrials = new WeakMap<Catalog, ReadonlyMap<ItemKey, readonly ItemKey[]>>()

/** Trials by what they are trials of, found once per catalogue. */
function trialsIn(catalog: Catalog): ReadonlyMap<ItemKey, readonly ItemKey[]> {
  const known = knownTrials.get(catalog)
  if (known) return known
  const trials = new Map<ItemKey, ItemKey[]>()
  const add = (paid: ItemKey, trial: ItemKey) => trials.set(paid, [...(trials.get(paid) ?? []), trial])
  for (const sku of catalog.content.products.flatMap(({ skus }) => skus)) {
    if (sku.isTrial && sku.convertsTo) add(sku.convertsTo.item, sku.key)
  }
  for (const offer of catalog.content.offers) {
    if (offer.isTrial) for (const target of offer.conversionTargets) add(itemKey(target), offer.key)
  }
  knownTrials.set(catalog, trials)
  return trials
}
