/** The list of promotions as bytes, made once for everybody who sees the same. */
import { type Catalog, namedTo, type Sight } from '../catalog/index.ts'
import { collection } from '../http/links.ts'
import type { OnOffer, Promotions } from './promotions.ts'
import { shownPromotion } from './shown-promotion.ts'
import { toWirePromotion } from './wire.ts'

/** A list, and for whom it is the list. */
interface MadeList {
  segment: string
  /** Between two starts or ends of promotions. */
  period: number
  seesNewCommerce: boolean
  /** Those of the flights that decide on anything, in one word. */
  flights: string
  bytes: Buffer
}

/** Lists kept per market of one set of promotions and catalogue: every segment of a few periods. */
const listsMax = 50

const kept = new WeakMap<Promotions, WeakMap<Catalog, Map<string, MadeList[]>>>()

/**
 * The JSON of the promotions in force for a market and segment, in a buffer that all callers share and nobody changes.
 * Serialised once per market, segment, period between two starts or ends, and what may be seen.
 */
export function promotionList({ promotions, catalog }: Offered, on: OnOffer, sight: Sight): Buffer {
  const { segment } = on
  const { seesNewCommerce } = sight
  const period = promotions.periodAt(on.at)
  const flights = sight.flights.length > 0 ? decidingFlights({ promotions, catalog }, sight.flights) : ''
  // Compared one by one: to put them together and look the whole up costs more than all else the answer needs.
  const lists = listsOf({ promotions, catalog }, on.market)
  for (const made of lists)
    if (
      made.segment === segment &&
      made.period === period &&
      made.seesNewCommerce === seesNewCommerce &&
      made.flights === flights
    )
      return made.bytes
  if (lists.length >= listsMax) lists.length = 0
  const bytes = makeList({ promotions, catalog }, on, sight)
  lists.push({ segment, period, seesNewCommerce, flights, bytes })
  return bytes
}

interface Offered {
  promotions: Promotions
  catalog: Catalog
}

function makeList({ promotions, catalog }: Offered, on: OnOffer, sight: Sight): Buffer {
  const self = `/productpromotions?country=${on.market}&segment=${on.segment}`
  const isNamed = namedTo(catalog, sight)
  const items = promotions
    .onOffer(on, sight)
    .flatMap((promotion) => shownPromotion(promotion, isNamed) ?? [])
    .map(toWirePromotion)
  return Buffer.from(JSON.stringify(collection(items, { self })))
}

const decidingFlights = ({ promotions, catalog }: Offered, flights: readonly string[]): string =>
  flights
    .filter((flight) => promotions.flightsNamed.has(flight) || catalog.flightsNamed.has(flight))
    .join(' ')

function listsOf({ promotions, catalog }: Offered, market: string): MadeList[] {
  const held = kept.get(promotions)?.get(catalog)?.get(market)
  if (held) return held
  const byCatalog = kept.get(promotions) ?? new WeakMap<Catalog, Map<string, MadeList[]>>()
  const byMarket = byCatalog.get(catalog) ?? new Map<string, MadeList[]>()
  const lists: MadeList[] = []
  kept.set(promotions, byCatalog.set(catalog, byMarket.set(market, lists)))
  return lists
}
