/** The catalogue and its prices as a call sees them, from memory wherever possible. */
import { LRUCache } from 'lru-cache'
import type { Call } from '../http/call.ts'
import { ownOrSharedKind, type SnapshotKind, shared } from '../platform/snapshots.ts'
import { Catalog, type CatalogItem } from './catalog.ts'
import type { Term } from './item.ts'
import { type Price, type Quote, quoteFrom } from './price.ts'
import { hasOwnCatalog, type PriceKey, readCatalog, readPrices } from './store.ts'

/** What to announce (`changed`, `call.announce`) when catalogue or price rows were written, without a key. */
export const catalogChanged = 'catalog'
export const pricesChanged = 'catalog-prices'

const catalogSnapshot = ownOrSharedKind({
  name: catalogChanged,
  hasOwn: hasOwnCatalog,
  load: async (db, environmentId) => new Catalog(await readCatalog(db, environmentId)),
})

/** Items whose prices one node remembers; each is a few kilobytes. */
const pricedItemsMax = 20_000

/** Remembered prices. An announcement drops the whole shelf; a question on its way fills the one that was dropped. */
const priceShelf: SnapshotKind<LRUCache<string, Price[]>> = {
  name: pricesChanged,
  load: async () => new LRUCache({ max: pricedItemsMax }),
}

type Asking = Pick<Call, 'platform' | 'environment' | 'db'>

/** The catalogue of the call's environment; without a promise where it is in memory. */
export const catalogOf = ({
  platform,
  environment,
}: Pick<Call, 'platform' | 'environment'>): Catalog | Promise<Catalog> => catalogIn(platform, environment.id)

/** The catalogue of an environment, or the one that all share (null). */
export const catalogIn = (
  { snapshots }: Call['platform'],
  environmentId: string | null,
): Catalog | Promise<Catalog> => snapshots.ready(catalogSnapshot, environmentId ?? shared)

/** One price question: an item at a term. */
export interface PriceAsk {
  item: CatalogItem
  term: Term
  at: Date
  quantity?: number
}

/**
 * The price of each item asked for, in order; undefined where the price list has none. At most one query, none when
 * every item is remembered.
 */
export async function quotesFor(call: Asking, asks: readonly PriceAsk[]): Promise<(Quote | undefined)[]> {
  const shelf = await call.platform.snapshots.ready(priceShelf, shared)
  const keys = asks.map(
    ({ item }): PriceKey => ({ item: item.key, market: item.country, segment: item.segment }),
  )
  const places = keys.map((key) => `${call.environment.id} ${key.item} ${key.market} ${key.segment}`)
  const known = new Map(places.map((place) => [place, shelf.get(place)]))
  const missing = [...new Set(places)].filter((place) => !known.get(place))
  if (missing.length > 0) {
    const read = await readPrices(
      call.db,
      call.environment.id,
      missing.map((place) => keys[places.indexOf(place)]!),
    )
    for (const [index, place] of missing.entries()) {
      known.set(place, read[index]!)
      shelf.set(place, read[index]!)
    }
  }
  return asks.map(({ item, term, at, quantity }, index) =>
    quoteFrom(known.get(places[index]!)!, { term, at, quantity, currency: item.currency }),
  )
}

/** The price of one item; undefined where the price list has none. */
export const quoteFor = async (call: Asking, ask: PriceAsk): Promise<Quote | undefined> =>
  (await quotesFor(call, [ask]))[0]
