/** The contract's JSON of availabilities (purchase 1.4). */
import { type Static, Type } from 'typebox'
import { selfLink } from '../http/links.ts'
import { Attributes, collectionOf, Links } from '../http/schemas.ts'
import { currencySymbol } from '../money.ts'
import type { ItemKey, Term } from './item.ts'
import { PricesWire } from './price-wire.ts'
import { type Availability, catalogItemId, type Product, type Sku } from './product.ts'
import { ProductWire, toWireProduct, type WireContext } from './product-wire.ts'
import { SkuWire, skuReference, toWireSku } from './sku-wire.ts'
import { isOnSale } from './storefront.ts'
import { TermWire, termId, toWireTerm } from './term-wire.ts'

export const AvailabilityWire = Type.Object({
  id: Type.String(),
  productId: Type.String(),
  skuId: Type.String(),
  catalogItemId: Type.String(),
  defaultCurrency: Type.Object({ code: Type.String(), symbol: Type.String() }),
  segment: Type.String(),
  country: Type.String(),
  isPurchasable: Type.Boolean(),
  isRenewable: Type.Boolean(),
  renewalInstructions: Type.Array(
    Type.Object({
      applicableTermIds: Type.Array(Type.String()),
      renewalOptions: Type.Array(Type.Object({ renewToId: Type.String(), isAutoRenewable: Type.Boolean() })),
    }),
  ),
  terms: Type.Array(TermWire),
  prices: Type.Optional(PricesWire),
  product: ProductWire,
  sku: SkuWire,
  links: Links,
  attributes: Attributes,
})

export const AvailabilitiesWire = collectionOf(AvailabilityWire)

export function toWireAvailability(
  availability: Availability,
  { product, sku, prices }: { product: Product; sku: Sku; prices?: Static<typeof PricesWire> },
  context: WireContext,
): Static<typeof AvailabilityWire> {
  const { productId, skuId, id } = availability
  // What is sold without a term has none on the wire (purchase 1.4).
  const terms = availability.terms.filter(({ duration }) => duration !== '')
  const isRenewable = renewable.has(product.kind)
  const renewsTo = sku.convertsTo?.item ?? sku.key
  return {
    id,
    productId,
    skuId,
    catalogItemId: catalogItemId(availability),
    defaultCurrency: { code: availability.currency, symbol: currencySymbol(availability.currency) },
    segment: availability.segment,
    country: availability.country,
    isPurchasable: !availability.isWithdrawn && isOnSale(sku.rules, context.at),
    isRenewable,
    renewalInstructions:
      isRenewable && context.isNamed(renewsTo) ? [renewalInstruction(renewsTo, terms)] : [],
    terms: terms.map((term) => toWireTerm(term, product, context)),
    ...(prices && { prices }),
    product: toWireProduct(product, context),
    sku: toWireSku(sku, { product, availabilities: [availability] }, context),
    links: selfLink(context.uri(`/products/${productId}/skus/${skuId}/availabilities/${id}`)),
    attributes: { objectType: 'Availability' },
  }
}

const renewable: ReadonlySet<Product['kind']> = new Set([
  'new-commerce',
  'software-subscription',
  'marketplace',
])

const renewalInstruction = (renewsTo: ItemKey, terms: readonly Term[]) => ({
  applicableTermIds: terms.map(termId),
  renewalOptions: [{ renewToId: skuReference(renewsTo), isAutoRenewable: true }],
})
