/** Who sees what: new-commerce licences wait for the flight or general availability, others may be for flights alone. */
import type { Call } from '../http/call.ts'
import type { Catalog } from './catalog.ts'
import { catalogOf } from './current-catalog.ts'
import type { ItemKey, ItemKind, SaleRules, Sight } from './item.ts'

/** What the calling partner sees; a job for nobody in particular sees what everybody sees. */
export const sightOf = (call: Call): Sight => ({
  seesNewCommerce: call.inForce('new-commerce'),
  flights: call.caller.kind === 'partner' ? call.caller.partner.flights : [],
})

/** Whether something that is for these flights (none: for all) is there for who has this sight (mission H11). */
export const isInSight = (isNewCommerceLicence: boolean, flights: readonly string[], sight: Sight): boolean =>
  (!isNewCommerceLicence || sight.seesNewCommerce) &&
  (flights.length === 0 || flights.some((flight) => sight.flights.includes(flight)))

/** Whether an item of this kind is there at all for who has this sight. */
export const isSeen = (kind: ItemKind, { flights }: Pick<SaleRules, 'flights'>, sight: Sight): boolean =>
  isInSight(kind === 'new-commerce', flights, sight)

/** Whether an item may be named to somebody, by its key. */
export type IsNamed = (item: ItemKey) => boolean

/** Which items may be named to who has this sight. A key that the catalogue does not know hides nothing. */
export const namedTo =
  (catalog: Catalog, sight: Sight): IsNamed =>
  (item) => {
    const sold = catalog.rulesOf(item)
    return !sold || isSeen(sold.kind, sold.rules, sight)
  }

/** Which items may be named to the calling partner. */
export const namedToCaller = async (call: Call): Promise<IsNamed> =>
  namedTo(await catalogOf(call), sightOf(call))

/** Everything may be named to the operator. */
export const namedToOperator: IsNamed = () => true
