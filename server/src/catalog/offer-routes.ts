/** Offers of the older catalogue and their categories (purchase 3). */
import { Type } from 'typebox'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { collection } from '../http/links.ts'
import { OffsetQuery, offsetFrom, offsetPage } from '../http/paging.ts'
import { ok, type Route, route } from '../http/route.ts'
import { CustomerParams, PathText } from '../http/schemas.ts'
import { isGuid } from '../ids.ts'
import { catalogFaults } from './faults.ts'
import type { Offer } from './offer.ts'
import {
  OfferCategoriesWire,
  type OfferContext,
  OffersWire,
  OfferWire,
  toWireCategory,
  toWireOffer,
} from './offer-wire.ts'
import { openForCountry, openForCustomer } from './open-storefront.ts'
import { pricesOf } from './price-wire.ts'
import { namedTo } from './sight.ts'
import { isOfferKnown, isOnSale, offersShown, type Storefront } from './storefront.ts'

const Country = { country: Type.String({ pattern: '^[A-Za-z]{2}$' }) }
const Paged = {
  ...OffsetQuery,
  offer_category_id: Type.Optional(Type.String()),
  includePrices: Type.Optional(Type.Boolean()),
}

interface ListQuery {
  size?: number
  offset?: number
  offer_category_id?: string
  includePrices?: boolean
}

const context = (call: Call, store: Storefront): OfferContext => ({
  catalog: store.catalog,
  country: store.country,
  at: store.at,
  locale: call.locale,
  isNamed: namedTo(store.catalog, store),
})

/** The offers with the prices, if the caller wants them. */
async function toWireOffers(call: Call, store: Storefront, offers: readonly Offer[], withPrices = false) {
  const items = offers.map(({ id }) => store.catalog.item(id, store.country)!)
  const prices = withPrices ? await pricesOf(call, items) : []
  return offers.map((offer, index) => toWireOffer(offer, context(call, store), prices[index]))
}

/** One page; `totalCount` counts all that there are (purchase 3). */
async function offerPage(
  call: Call,
  input: { store: Storefront; offers: readonly Offer[]; query: ListQuery; path: string },
) {
  const { store, offers, query, path } = input
  const { size, offset } = offsetFrom(query)
  const { rows, ...links } = offsetPage(offers.slice(offset, offset + size + 1), { size, offset }, path)
  const items = await toWireOffers(call, store, rows, query.includePrices)
  return { ...collection(items, { self: path, ...links }), totalCount: offers.length }
}

const inCategory =
  (id: string | undefined) =>
  (offer: Offer): boolean =>
    !id || offer.categoryId.toLowerCase() === id.toLowerCase()

const categories = (call: Call, store: Storefront, path: string) =>
  collection(
    store.catalog.content.categories
      .filter(({ id }) => offersShown(store).some(inCategory(id)))
      .map((category) => toWireCategory(category, context(call, store))),
    { self: path },
  )

/** Throws 400/2100 for an id of new commerce, 404/1000 for an offer that is not sold in the country. */
function requireOffer(store: Storefront, offerId: string): Offer {
  const offer = store.catalog.offer(offerId)
  if (offer && isOfferKnown(store, offer)) return offer
  if (!offer && !isGuid(offerId)) throw catalogFaults.notAnOffer({ offerId: offerId.slice(0, 60) })
  throw faults.notFound({ resource: 'Offer', id: offerId })
}

export const offerRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/offers',
    operation: 'list-offers',
    who: {},
    query: Type.Object({ ...Country, ...Paged }),
    answers: { 200: OffersWire },
    async handle(call, { query }) {
      const store = await openForCountry(call, query.country)
      const offers = offersShown(store).filter(inCategory(query.offer_category_id))
      const category = query.offer_category_id ? `&offer_category_id=${query.offer_category_id}` : ''
      const path = `/offers?country=${store.country}${category}`
      return ok(await offerPage(call, { store, offers, query, path }))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/offers/:offerId',
    operation: 'get-offer',
    who: {},
    params: Type.Object({ offerId: PathText }),
    query: Type.Object({ ...Country, includePrices: Paged.includePrices }),
    answers: { 200: OfferWire },
    async handle(call, { params, query }) {
      const store = await openForCountry(call, query.country)
      const [offer] = await toWireOffers(
        call,
        store,
        [requireOffer(store, params.offerId)],
        query.includePrices,
      )
      return ok(offer)
    },
  }),
  route({
    method: 'GET',
    path: '/v1/offers/:offerId/addons',
    operation: 'list-offer-addons',
    who: {},
    params: Type.Object({ offerId: PathText }),
    query: Type.Object({ ...Country, ...Paged }),
    answers: { 200: OffersWire },
    async handle(call, { params, query }) {
      const store = await openForCountry(call, query.country)
      const base = requireOffer(store, params.offerId)
      const offers = store.catalog
        .addOnsOf(base)
        .filter((offer) => isOfferKnown(store, offer) && isOnSale(offer.rules, store.at))
      const path = `/offers/${base.id}/addons?country=${store.country}`
      return ok(await offerPage(call, { store, offers, query, path }))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/offercategories',
    operation: 'list-offer-categories',
    who: {},
    query: Type.Object(Country),
    answers: { 200: OfferCategoriesWire },
    async handle(call, { query }) {
      const store = await openForCountry(call, query.country)
      return ok(categories(call, store, `/offercategories?country=${store.country}`))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/offers',
    operation: 'list-customer-offers',
    who: {},
    params: CustomerParams,
    query: Type.Object(Paged),
    answers: { 200: OffersWire },
    async handle(call, { params, query }) {
      const store = await openForCustomer(call, params.customerId)
      const offers = offersShown(store).filter(inCategory(query.offer_category_id))
      const path = `/customers/${params.customerId}/offers`
      return ok(await offerPage(call, { store, offers, query, path }))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/offercategories',
    operation: 'list-customer-offer-categories',
    who: {},
    params: CustomerParams,
    answers: { 200: OfferCategoriesWire },
    async handle(call, { params }) {
      const store = await openForCustomer(call, params.customerId)
      return ok(categories(call, store, `/customers/${params.customerId}/offercategories`))
    },
  }),
]
