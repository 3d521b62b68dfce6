/** The contract's JSON of products (purchase 1.2), and how catalogue resources are written for one reader. */
import { type Static, Type } from 'typebox'
import { link, selfLink } from '../http/links.ts'
import { Attributes, collectionOf, Links } from '../http/schemas.ts'
import { type ItemKey, inLocale, type Segment } from './item.ts'
import type { Product } from './product.ts'
import type { IsNamed } from './sight.ts'

export const ItemTypeWire = Type.Object({
  id: Type.String(),
  displayName: Type.String(),
  subType: Type.Optional(Type.Object({ id: Type.String(), displayName: Type.String() })),
})
export type ItemTypeWire = Static<typeof ItemTypeWire>

export const ProductWire = Type.Object({
  id: Type.String(),
  title: Type.String(),
  description: Type.String(),
  productType: ItemTypeWire,
  isMicrosoftProduct: Type.Boolean(),
  publisherName: Type.String(),
  links: Links,
  attributes: Attributes,
})

export const ProductsWire = collectionOf(ProductWire)

/** How catalogue resources are written for one reader. */
export interface WireContext {
  locale: string
  at: Date
  /** Hours in which a licence may be cancelled. */
  cancellationHours: number
  /** The uri of a catalogue path as this reader reached it: with the country, or below the customer. */
  uri(path: string): string
  /** Which other items may be named to the reader. */
  isNamed: IsNamed
  /** Promotions of a SKU on these price lists, where somebody adds them. */
  promotionsOf?(sku: ItemKey, segments: ReadonlySet<Segment>): unknown[]
}

/** The product type of a product; subscriptions carry it too. */
export function productTypeOf({ kind, subType }: Pick<Product, 'kind' | 'subType'>): ItemTypeWire {
  const id = {
    'new-commerce': 'OnlineServicesNCE',
    'software-subscription': 'Software',
    'perpetual-software': 'Software',
  }
  const name = id[kind as keyof typeof id] ?? 'Azure'
  return { id: name, displayName: name, ...(subType && { subType: { id: subType, displayName: subType } }) }
}

export const toWireProduct = (
  product: Product,
  { locale, uri }: WireContext,
): Static<typeof ProductWire> => ({
  id: product.id,
  title: inLocale(product.title, locale),
  description: inLocale(product.description, locale),
  productType: productTypeOf(product),
  isMicrosoftProduct: product.isMicrosoftProduct,
  publisherName: product.publisherName,
  links: {
    skus: link(uri(`/products/${product.id}/skus`)),
    ...selfLink(uri(`/products/${product.id}`)),
  },
  attributes: { objectType: 'Product' },
})
