/** Opening the catalogue for a caller: by country, or for one of its customers. */
import { requireCustomer, segmentsNow } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { catalogOf } from './current-catalog.ts'
import { segments } from './item.ts'
import { sightOf } from './sight.ts'
import type { Storefront } from './storefront.ts'

/** What anybody may see in a country. */
export async function openForCountry(call: Call, country: string): Promise<Storefront> {
  return {
    catalog: await catalogOf(call),
    country: country.toUpperCase(),
    segments: new Set(segments),
    at: call.now,
    ...sightOf(call),
  }
}

/** What can be sold to a customer by market and qualification. Throws as `requireCustomer`. */
export async function openForCustomer(call: Call, customerId: string): Promise<Storefront> {
  const customer = await requireCustomer(call, customerId)
  return { ...(await openForCountry(call, customer.country)), segments: segmentsNow(call, customer) }
}
