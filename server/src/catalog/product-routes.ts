/** Products, SKUs and availabilities: six reads, by country and for a customer (purchase 1.1). */
import { type TProperties, Type } from 'typebox'
import type { Call } from '../http/call.ts'
import { ok, type Route, route } from '../http/route.ts'
import { PathText } from '../http/schemas.ts'
import { AvailabilitiesWire, AvailabilityWire } from './availability-wire.ts'
import { cancellationHours } from './cancellation-hours.ts'
import { type Asked, byCountry, byCustomer, type Entrance } from './entrance.ts'
import { catalogFaults } from './faults.ts'
import { type ItemKey, type Segment, segments } from './item.ts'
import { ProductsWire, ProductWire } from './product-wire.ts'
import {
  getAvailability,
  getProduct,
  getSku,
  listAvailabilities,
  listProducts,
  listSkus,
  type Visit,
} from './show-products.ts'
import { namedTo } from './sight.ts'
import { SkusWire, SkuWire } from './sku-wire.ts'
import type { Narrowing } from './storefront.ts'
import { targetViewNames } from './target-view.ts'

/**
 * Adds promotions to SKUs. Promotions know the catalogue and not the other way round, so whoever composes the application
 * hands this in; it is asked once per request, and answers nothing for a caller who may not see them.
 */
export type SkuPromotions = (
  call: Call,
  country: string,
) => Promise<((sku: ItemKey, segments: ReadonlySet<Segment>) => unknown[]) | undefined>

const narrowing = {
  targetSegment: Type.Optional(Type.String({ description: segments.join(', ') })),
  reservationScope: Type.Optional(Type.String({ description: '`AzurePlan`' })),
}
const extras = { includePrices: Type.Optional(Type.Boolean()) }

const product = { productId: PathText }
const sku = { ...product, skuId: PathText }
const availability = { ...sku, availabilityId: PathText }

/** One read, whichever way the caller came. */
interface Read {
  path: string
  verb: 'list' | 'get'
  what: string
  params?: TProperties
  query: TProperties
  answers: Route['answers']
  show(visit: Visit, call: Call): unknown
}

const reads: readonly Read[] = [
  {
    path: '/products',
    verb: 'list',
    what: 'products',
    query: { targetView: Type.String({ description: targetViewNames.join(', ') }), ...narrowing },
    answers: { 200: ProductsWire },
    show: listProducts,
  },
  {
    path: '/products/:productId',
    verb: 'get',
    what: 'product',
    params: product,
    query: narrowing,
    answers: { 200: ProductWire },
    show: getProduct,
  },
  {
    path: '/products/:productId/skus',
    verb: 'list',
    what: 'skus',
    params: product,
    query: narrowing,
    answers: { 200: SkusWire },
    show: listSkus,
  },
  {
    path: '/products/:productId/skus/:skuId',
    verb: 'get',
    what: 'sku',
    params: sku,
    query: narrowing,
    answers: { 200: SkuWire },
    show: getSku,
  },
  {
    path: '/products/:productId/skus/:skuId/availabilities',
    verb: 'list',
    what: 'availabilities',
    params: sku,
    query: { ...narrowing, ...extras, includeLifeCycleState: Type.Optional(Type.Boolean()) },
    answers: { 200: AvailabilitiesWire },
    show: listAvailabilities,
  },
  {
    path: '/products/:productId/skus/:skuId/availabilities/:availabilityId',
    verb: 'get',
    what: 'availability',
    params: availability,
    query: extras,
    answers: { 200: AvailabilityWire },
    show: getAvailability,
  },
]

/** The twelve routes. */
export const productRoutes = (skuPromotions?: SkuPromotions): Route[] =>
  [byCountry, byCustomer].flatMap((entrance) =>
    reads.map((read) => routeBehind(entrance, read, skuPromotions)),
  )

const routeBehind = (entrance: Entrance, read: Read, skuPromotions?: SkuPromotions): Route =>
  route({
    method: 'GET',
    path: `${entrance.prefix}${read.path}`,
    operation: entrance.operation(read.verb, read.what),
    who: {},
    params: Type.Object({ ...entrance.params, ...read.params }),
    query: Type.Object({ ...entrance.query, ...read.query }),
    answers: read.answers,
    async handle(call, input) {
      const { params, query } = input as unknown as { params: Asked; query: Asked }
      const store = await entrance.open(call, { params, query })
      const promotionsOf = await skuPromotions?.(call, store.country)
      const wire = {
        ...wireContext(call),
        isNamed: namedTo(store.catalog, store),
        uri: entrance.uri({ params, query }),
        ...(promotionsOf && { promotionsOf }),
      }
      const asked = { ...query, ...params }
      return ok(await read.show({ store, wire, asked, narrowing: readNarrowing(asked) }, call))
    },
  })

const wireContext = (call: Call) => ({
  locale: call.locale,
  at: call.now,
  cancellationHours: cancellationHours(call),
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
