/** Promotions and the rules around them as a call sees them: from memory, without a query. */

import { catalogOf } from '../catalog/index.ts'
import type { Call } from '../http/call.ts'
import { ownOrSharedKind, whenReady } from '../platform/snapshots.ts'
import { fromDocument } from './from-document.ts'
import type { DecisionContext } from './promotion.ts'
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
  snapshots.ready(promotionsSnapshot, environment.id)

/** The moment and the operator's rules that decisions depend on; without a promise where the catalogue is in memory. */
export const decisionContext = (call: Call): DecisionContext | Promise<DecisionContext> =>
  whenReady(catalogOf(call), (catalog) => {
    const days = call.policyValue<{ days?: number }>('first-purchase-look-back')?.days
    return {
      at: call.now,
      ...(days !== undefined && { firstPurchaseLookBackDays: days }),
      trialsOf: (item) => catalog.trialsOf(item),
    }
  })
