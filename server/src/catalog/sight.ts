/** Who sees an item: new-commerce licences wait for the flight or general availability, others may be for flights alone. */
import type { Call } from '../http/call.ts'
import type { ItemKind, SaleRules, Sight } from './item.ts'

/** What the calling partner sees; a job for nobody in particular sees what everybody sees. */
export const sightOf = (call: Call): Sight => ({
  seesNewCommerce: call.inForce('new-commerce'),
  flights: call.caller.kind === 'partner' ? call.caller.partner.flights : [],
})

/** Whether an item of this kind is there at all for who has this sight. */
export const isSeen = (kind: ItemKind, { flights }: Pick<SaleRules, 'flights'>, sight: Sight): boolean =>
  (kind !== 'new-commerce' || sight.seesNewCommerce) &&
  (flights.length === 0 || flights.some((flight) => sight.flights.includes(flight)))
