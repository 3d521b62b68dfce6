/** What a visitor of the catalogue is shown: products, SKUs and availabilities as the contract writes them (purchase 1.2 to 1.4). */
import type { Call } from '../http/call.ts'
import { collection } from '../http/links.ts'
import { toWireAvailability } from './availability-wire.ts'
import type { Asked } from './entrance.ts'
import { catalogFaults } from './faults.ts'
import { pricesOf } from './price-wire.ts'
import type { Availability, Product, Sku } from './product.ts'
import { toWireProduct, type WireContext } from './product-wire.ts'
import { toWireSku } from './sku-wire.ts'
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

/** One request: where the caller looks from, how it is answered, and what it asks for. */
export interface Visit {
  store: Storefront
  wire: WireContext
  asked: Asked
  narrowing: Narrowing
}

export function listProducts({ store, wire, asked, narrowing }: Visit) {
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

export const getProduct = ({ store, wire, asked }: Visit) =>
  toWireProduct(requireProduct(store, asked).product, wire)

export function listSkus({ store, wire, asked, narrowing }: Visit) {
  const { product } = requireProduct(store, asked)
  return collection(
    skusShown(store, product, narrowing).map((sku) =>
      toWireSku(sku, { product, availabilities: availabilitiesShown(store, sku, narrowing) }, wire),
    ),
    { self: wire.uri(`/products/${product.id}/skus`) },
  )
}

export function getSku({ store, wire, asked, narrowing: { segment } }: Visit) {
  const found = requireSku(store, asked)
  const known = availabilitiesKnown(store, found.sku)
  const availabilities = segment ? known.filter((one) => one.segment === segment) : known
  return toWireSku(found.sku, { ...found, availabilities }, wire)
}

export async function listAvailabilities({ store, wire, asked, narrowing }: Visit, call: Call) {
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

export async function getAvailability({ store, wire, asked }: Visit, call: Call) {
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
