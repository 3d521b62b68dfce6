/** The list of promotions as bytes, made once for everybody who sees the same. */
import { BoundedMap } from '../bounded-map.ts'
import { type Catalog, namedTo, type Sight } from '../catalog/index.ts'
import { collection } from '../http/links.ts'
import type { OnOffer, Promotions } from './promotions.ts'
import { shownPromotion } from './shown-promotion.ts'
import { toWirePromotion } from './wire.ts'

/** Lists kept per set of promotions and catalogue: every market and segment of a few periods. */
const listsMax = 1_000

type Lists = BoundedMap<string, Buffer>

const kept = new WeakMap<Promotions, WeakMap<Catalog, Lists>>()

/**
 * The JSON of the promotions in force for a market and segment, in a buffer that all callers share and nobody changes.
 * Serialised once per market, segment, period between two starts or ends, and what may be seen.
 */
export function promotionList(
  { promotions, catalog }: { promotions: Promotions; catalog: Catalog },
  on: OnOffer,
  sight: Sight,
): Buffer {
  const lists = listsOf(promotions, catalog)
  const { flightsNamed } = promotions
  const flights = sight.flights.filter(
    (flight) => flightsNamed.has(flight) || catalog.flightsNamed.has(flight),
  )
  const period = promotions.periodAt(on.at)
  const key = `${on.market} ${on.segment} ${period} ${sight.seesNewCommerce} ${flights.join(' ')}`
  const held = lists.get(key)
  if (held) return held
  const self = `/productpromotions?country=${on.market}&segment=${on.segment}`
  const isNamed = namedTo(catalog, sight)
  const items = promotions
    .onOffer(on, sight)
    .flatMap((promotion) => shownPromotion(promotion, isNamed) ?? [])
    .map(toWirePromotion)
  const list = Buffer.from(JSON.stringify(collection(items, { self })))
  lists.set(key, list)
  return list
}

function listsOf(promotions: Promotions, catalog: Catalog): Lists {
  const held = kept.get(promotions)?.get(catalog)
  if (held) return held
  const byCatalog = kept.get(promotions) ?? new WeakMap<Catalog, Lists>()
  const lists: Lists = new BoundedMap(listsMax)
  kept.set(promotions, byCatalog.set(catalog, lists))
  return lists
}
