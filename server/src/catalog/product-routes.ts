/** Products, SKUs and availabilities: six reads, by country and for a customer (purchase 1.1). */
import { type TProperties, Type } from 'typebox'
import type { Call } from '../http/call.ts'
import { collection } from '../http/links.ts'
import { ok, type Route, route } from '../http/route.ts'
import { PathText } from '../http/schemas.ts'
import { catalogFaults } from './faults.ts'
import { type ItemKey, type Segment, segments } from './item.ts'
import { openForCountry, openForCustomer } from './open-storefront.ts'
import { pricesOf } from './price-wire.ts'
import type { Availability, Product, Sku } from './product.ts'
import { namedTo } from './sight.ts'
import {
  availabilitiesKnown,
  availabilitiesShown,
  type Narrowing,
  productKnown,
  productsShown,
  type Storefront,
  skusShown,
} from './storefront.ts'
import { targetView, targetViewNames } from './target-view.ts'
import {
  AvailabilitiesWire,
  AvailabilityWire,
  ProductsWire,
  ProductWire,
  SkusWire,
  SkuWire,
  toWireAvailability,
  toWireProduct,
  toWireSku,
  type WireContext,
} from './wire.ts'

/**
 * Adds promotions to SKUs. Promotions know the catalogue and not the other way round, so whoever composes the application
 * hands this in; it is asked once per request, and answers nothing for a caller who may not see them.
 */
export type SkuPromotions = (
  call: Call,
  country: string,
) => Promise<((sku: ItemKey, segments: ReadonlySet<Segment>) => unknown[]) | undefined>

/** How a caller came to the catalogue: what stands in the path and query, and the way back in links. */
interface Entrance {
  prefix: string
  operation(verb: 'list' | 'get', what: string): string
  params: TProperties
  query: TProperties
  open(call: Call, input: { params: Asked; query: Asked }): Promise<Storefront>
  uri(input: { params: Asked; query: Asked }): (path: string) => string
}

type Asked = Record<string, string | undefined>

const byCountry: Entrance = {
  prefix: '/v1',
  operation: (verb, what) => `${verb}-${what}`,
  params: {},
  query: { country: Type.String({ pattern: '^[A-Za-z]{2}$' }) },
  open: (call, { query }) => openForCountry(call, query.country!),
  uri: ({ query }) => {
    const country = query.country!.toUpperCase()
    return (path) => `${path}?country=${country}`
  },
}

const byCustomer: Entrance = {
  prefix: '/v1/customers/:customerId',
  operation: (verb, what) => `${verb}-customer-${what}`,
  params: { customerId: PathText },
  query: {},
  open: (call, { params }) => openForCustomer(call, params.customerId!),
  uri:
    ({ params }) =>
    (path) =>
      `/customers/${params.customerId}${path}`,
}

const narrowing = {
  targetSegment: Type.Optional(Type.String({ description: segments.join(', ') })),
  reservationScope: Type.Optional(Type.String({ description: '`AzurePlan`' })),
}
const extras = { includePrices: Type.Optional(Type.Boolean()) }

/** The twelve routes. */
export const productRoutes = (skuPromotions?: SkuPromotions): Route[] =>
  [byCountry, byCustomer].flatMap((entrance) => routesBehind(entrance, skuPromotions))

interface Visit {
  store: Storefront
  wire: WireContext
  asked: Asked
  narrowing: Narrowing
}

type Handler = (visit: Visit, call: Call) => unknown

function routesBehind(entrance: Entrance, skuPromotions?: SkuPromotions): Route[] {
  const get = (
    path: string,
    operation: string,
    {
      params = {},
      query = {},
      answer,
    }: { params?: TProperties; query?: TProperties; answer: Route['answers'] },
    handle: Handler,
  ): Route =>
    route({
      method: 'GET',
      path: `${entrance.prefix}${path}`,
      operation,
      who: {},
      params: Type.Object({ ...entrance.params, ...params }),
      query: Type.Object({ ...entrance.query, ...query }),
      answers: answer,
      async handle(call, input) {
        const read = input as unknown as { params: Asked; query: Asked }
        const store = await entrance.open(call, read)
        const promotionsOf = await skuPromotions?.(call, store.country)
        const wire = {
          ...wireContext(call),
          isNamed: namedTo(store.catalog, store),
          uri: entrance.uri(read),
          ...(promotionsOf && { promotionsOf }),
        }
        const asked = { ...read.query, ...read.params }
        return ok(await handle({ store, wire, asked, narrowing: readNarrowing(asked) }, call))
      },
    })
  const name = entrance.operation
  const product = { productId: PathText }
  const sku = { ...product, skuId: PathText }
  const availability = { ...sku, availabilityId: PathText }
  return [
    get(
      '/products',
      name('list', 'products'),
      {
        query: { targetView: Type.String({ description: targetViewNames.join(', ') }), ...narrowing },
        answer: { 200: ProductsWire },
      },
      listProducts,
    ),
    get(
      '/products/:productId',
      name('get', 'product'),
      {
        params: product,
        query: narrowing,
        answer: { 200: ProductWire },
      },
      ({ store, wire, asked }) => toWireProduct(requireProduct(store, asked).product, wire),
    ),
    get(
      '/products/:productId/skus',
      name('list', 'skus'),
      {
        params: product,
        query: narrowing,
        answer: { 200: SkusWire },
      },
      listSkus,
    ),
    get(
      '/products/:productId/skus/:skuId',
      name('get', 'sku'),
      {
        params: sku,
        query: narrowing,
        answer: { 200: SkuWire },
      },
      ({ store, wire, asked, narrowing: { segment } }) => {
        const found = requireSku(store, asked)
        const known = availabilitiesKnown(store, found.sku)
        const availabilities = segment ? known.filter((one) => one.segment === segment) : known
        return toWireSku(found.sku, { ...found, availabilities }, wire)
      },
    ),
    get(
      '/products/:productId/skus/:skuId/availabilities',
      name('list', 'availabilities'),
      {
        params: sku,
        query: { ...narrowing, ...extras, includeLifeCycleState: Type.Optional(Type.Boolean()) },
        answer: { 200: AvailabilitiesWire },
      },
      listAvailabilities,
    ),
    get(
      '/products/:productId/skus/:skuId/availabilities/:availabilityId',
      name('get', 'availability'),
      {
        params: availability,
        query: extras,
        answer: { 200: AvailabilityWire },
      },
      getAvailability,
    ),
  ]
}

const wireContext = (call: Call) => ({
  locale: call.locale,
  at: call.now,
  cancellationHours: call.policyValue<{ hours: number }>('cancellation-window')?.hours ?? 168,
})

/** Throws 403/400030 for a segment there is not. */
function readNarrowing({ targetSegment, reservationScope }: Asked): Narrowing {
  const segment = segments.find((known) => known === targetSegment?.toLowerCase())
  if (targetSegment && !segment) {
    throw catalogFaults.segmentNotAllowed({ segment: targetSegment, allowed: segments.join(', ') })
  }
  const isAzurePlan = reservationScope?.toLowerCase() === 'azureplan'
  return { ...(segment && { segment }), reservationScope: isAzurePlan ? 'AzurePlan' : 'AzureSubscription' }
}

function listProducts({ store, wire, asked, narrowing }: Visit) {
  const isInView = targetView(asked.targetView!)
  if (!isInView) {
    throw catalogFaults.viewNotAllowed({ view: asked.targetView!, allowed: targetViewNames.join(', ') })
  }
  const uri = wire.uri('/products')
  return collection(
    productsShown(store, narrowing)
      .filter(isInView)
      .map((product) => toWireProduct(product, wire)),
    // Without the view the list cannot be asked for again.
    { self: `${uri}${uri.includes('?') ? '&' : '?'}targetView=${asked.targetView}` },
  )
}

function listSkus({ store, wire, asked, narrowing }: Visit) {
  const { product } = requireProduct(store, asked)
  return collection(
    skusShown(store, product, narrowing).map((sku) =>
      toWireSku(sku, { product, availabilities: availabilitiesShown(store, sku, narrowing) }, wire),
    ),
    { self: wire.uri(`/products/${product.id}/skus`) },
  )
}

async function listAvailabilities({ store, wire, asked, narrowing }: Visit, call: Call) {
  const { product, sku } = requireSku(store, asked)
  const found = availabilitiesShown(store, sku, narrowing)
  const prices = await pricesAsked(call, { store, asked, found })
  return collection(
    found.map((availability, index) =>
      toWireAvailability(availability, { product, sku, prices: prices?.[index] }, wire),
    ),
    { self: wire.uri(`/products/${product.id}/skus/${sku.id}/availabilities`) },
  )
}

async function getAvailability({ store, wire, asked }: Visit, call: Call) {
  const { product, sku } = requireSku(store, asked)
  const id = asked.availabilityId!.toUpperCase()
  const availability = availabilitiesKnown(store, sku).find((one) => one.id === id)
  if (!availability) {
    throw catalogFaults.availabilityNotFound({
      productId: product.id,
      skuId: sku.id,
      availabilityId: asked.availabilityId!,
      country: store.country,
    })
  }
  const prices = await pricesAsked(call, { store, asked, found: [availability] })
  return toWireAvailability(availability, { product, sku, prices: prices?.[0] }, wire)
}

/** Prices of availabilities, if the caller wants them. */
async function pricesAsked(
  call: Call,
  { store, asked, found }: { store: Storefront; asked: Asked; found: readonly Availability[] },
) {
  if (!asked.includePrices) return undefined
  const items = found.map(({ productId, skuId, id, country }) =>
    store.catalog.item(`${productId}:${skuId}:${id}`, country),
  )
  return pricesOf(
    call,
    items.filter((item) => item !== undefined),
  )
}

function requireProduct(store: Storefront, { productId = '' }: Asked): { product: Product; skus: Sku[] } {
  const found = productKnown(store, productId)
  if (!found) throw catalogFaults.productNotFound({ productId, country: store.country })
  return found
}

function requireSku(store: Storefront, asked: Asked): { product: Product; sku: Sku } {
  const { product, skus } = requireProduct(store, asked)
  const id = asked.skuId?.toUpperCase()
  const sku = skus.find((one) => one.id === id)
  if (!sku)
    throw catalogFaults.skuNotFound({
      productId: product.id,
      skuId: asked.skuId ?? '',
      country: store.country,
    })
  return { product, sku }
}
