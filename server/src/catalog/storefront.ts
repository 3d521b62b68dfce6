/** What a partner sees of the catalogue: by country, or for one customer (purchase 1.1 and 3). */
import { within } from '../calendar.ts'
import type { Catalog } from './catalog.ts'
import type { SaleRules, Segment, Sight } from './item.ts'
import type { Offer } from './offer.ts'
import type { Availability, Product, ReservationScope, Sku } from './product.ts'
import { isSeen } from './sight.ts'

/** From where somebody looks. */
export interface Storefront extends Sight {
  catalog: Catalog
  country: string
  /** The segments that may be shown: every one by country, those the customer is qualified for otherwise. */
  segments: ReadonlySet<Segment>
  at: Date
}

/** What a list is narrowed to. */
export interface Narrowing {
  /** Absent: every segment but nonprofit, which must be asked for by name (purchase 1.1). */
  segment?: Segment
  reservationScope?: ReservationScope
}

export const isOnSale = ({ launchesAt, retiresAt }: SaleRules, at: Date): boolean =>
  within(at, launchesAt, retiresAt)

/** The products with something on sale, in catalogue order. */
export const productsShown = (store: Storefront, narrowing: Narrowing): Product[] =>
  store.catalog.content.products.filter((product) => skusShown(store, product, narrowing).length > 0)

/** The SKUs of a product that are on sale. */
export function skusShown(store: Storefront, product: Product, narrowing: Narrowing): Sku[] {
  if (!isInScope(product, narrowing.reservationScope)) return []
  return product.skus.filter(
    (sku) =>
      isSeen(product.kind, sku.rules, store) &&
      isOnSale(sku.rules, store.at) &&
      availabilitiesShown(store, sku, narrowing).length > 0,
  )
}

/** The availabilities of a SKU in the segments asked for, those of coming and retired SKUs too. */
export function availabilitiesShown(store: Storefront, sku: Sku, { segment }: Narrowing): Availability[] {
  return sku.availabilities.filter(
    (availability) =>
      availability.country === store.country &&
      !availability.isWithdrawn &&
      store.segments.has(availability.segment) &&
      (segment ? availability.segment === segment : availability.segment !== 'nonprofit'),
  )
}

/** A product by id, with its SKUs that the storefront knows, retired and coming ones too. Undefined when it knows none. */
export function productKnown(
  store: Storefront,
  productId: string,
): { product: Product; skus: Sku[] } | undefined {
  const product = store.catalog.product(productId)
  if (!product) return undefined
  const skus = product.skus.filter(
    (sku) => isSeen(product.kind, sku.rules, store) && availabilitiesKnown(store, sku).length > 0,
  )
  return skus.length > 0 ? { product, skus } : undefined
}

/** Every availability of a SKU in the storefront's country and segments. */
export const availabilitiesKnown = (store: Storefront, sku: Sku): Availability[] =>
  sku.availabilities.filter(
    (availability) => availability.country === store.country && store.segments.has(availability.segment),
  )

/** The offers on sale, in order of rank. */
export const offersShown = (store: Storefront): Offer[] =>
  store.catalog.content.offers.filter(
    (offer) => isOfferKnown(store, offer) && isOnSale(offer.rules, store.at),
  )

/** Whether the storefront knows an offer, on sale or not. */
export const isOfferKnown = (store: Storefront, offer: Offer): boolean =>
  offer.markets.has(store.country) &&
  store.segments.has(offer.segment) &&
  isSeen('legacy', offer.rules, store)

/** Without a scope come the reservations that fit Azure subscriptions (purchase 1.1). */
const isInScope = (product: Product, scope: ReservationScope = 'AzureSubscription'): boolean =>
  product.kind !== 'reservation' || product.reservationScopes.includes(scope)
