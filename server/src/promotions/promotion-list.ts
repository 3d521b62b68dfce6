/** The list of promotions as bytes, made once for everybody who sees the same. */
import { LRUCache } from 'lru-cache'
import { collection } from '../http/links.ts'
import type { OnOffer, Promotions, Viewer } from './promotions.ts'
import { toWirePromotion } from './wire.ts'

/** Lists kept per set of promotions: every market and segment of a few periods. */
const listsMax = 1_000

const kept = new WeakMap<Promotions, LRUCache<string, Buffer>>()

/**
 * The JSON of the promotions in force for a market and segment, in a buffer that all callers share and nobody changes.
 * Serialised once per market, segment, period between two starts or ends, and kind of viewer.
 */
export function promotionList(promotions: Promotions, on: OnOffer, viewer: Viewer): Buffer {
  const lists = kept.get(promotions) ?? new LRUCache<string, Buffer>({ max: listsMax })
  kept.set(promotions, lists)
  const flights = viewer.flights.filter((flight) => promotions.flightsNamed.has(flight)).sort()
  const period = promotions.periodAt(on.at)
  const key = `${on.market} ${on.segment} ${period} ${viewer.seesNewCommerce} ${flights.join(' ')}`
  const held = lists.get(key)
  if (held) return held
  const self = `/productpromotions?country=${on.market}&segment=${on.segment}`
  const items = promotions.onOffer(on, viewer).map(toWirePromotion)
  const list = Buffer.from(JSON.stringify(collection(items, { self })))
  lists.set(key, list)
  return list
}
