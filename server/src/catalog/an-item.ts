/** Builders of catalogue values with valid defaults, for tests of this room and others. */
import { Catalog, type CatalogItem } from './catalog.ts'
import { itemKey, type SaleRules } from './item.ts'
import type { Offer } from './offer.ts'
import type { Availability, Product, Sku } from './product.ts'
import { readTerm } from './term.ts'

const text = (en: string) => ({ en, sv: en })

const someRules = (rules: Partial<SaleRules> = {}): SaleRules => ({
  launchesAt: null,
  retiresAt: null,
  replacedBy: null,
  minimumQuantity: 1,
  maximumQuantity: 10_000_000,
  seatsPerCustomer: null,
  subscriptionLimit: null,
  prerequisites: [],
  flights: [],
  ...rules,
})

/** A commercial availability in Sweden. */
const anAvailability = (availability: Partial<Availability> = {}): Availability => ({
  productId: 'CFQ7TEST0001',
  skuId: '0001',
  id: 'AV0000000001',
  country: 'SE',
  segment: 'commercial',
  currency: 'SEK',
  terms: ['P1M:monthly', 'P1Y:monthly', 'P1Y:annual'].map(readTerm),
  isWithdrawn: false,
  ...availability,
})

export const aSku = (sku: Partial<Sku> = {}): Sku => ({
  productId: 'CFQ7TEST0001',
  id: '0001',
  key: itemKey('CFQ7TEST0001:0001'),
  title: text('Test suite'),
  description: text('A suite for tests'),
  rules: someRules(),
  isTrial: false,
  isAddOn: false,
  upgradeTargets: [],
  convertsTo: null,
  provisioningId: null,
  skuPartNumber: null,
  actions: [],
  restrictedRegions: [],
  attributes: {},
  dualUseRights: null,
  availabilities: [anAvailability()],
  ...sku,
})

/** A new-commerce licence with one SKU. */
const aProduct = (product: Partial<Product> = {}): Product => ({
  id: 'CFQ7TEST0001',
  kind: 'new-commerce',
  subType: null,
  title: text('Test suite'),
  description: text('A suite for tests'),
  publisherName: 'Test publisher',
  isMicrosoftProduct: true,
  reservationScopes: [],
  skus: [aSku()],
  ...product,
})

/** A commercial offer sold in Sweden and the United Kingdom. */
const anOffer = (offer: Partial<Offer> = {}): Offer => {
  const id = offer.id ?? '00000000-0000-4000-8000-000000000001'
  return {
    id,
    key: itemKey(id),
    name: 'Test offer',
    description: text('An offer for tests'),
    categoryId: 'Enterprise_Key',
    rank: 10,
    segment: 'commercial',
    markets: new Set(['SE', 'GB']),
    rules: someRules(),
    terms: ['P1Y:monthly', 'P1Y:annual'].map(readTerm),
    billing: 'license',
    unit: 'Licenses',
    isTrial: false,
    isAddOn: false,
    upgradeTargets: [],
    conversionTargets: [],
    migratesTo: null,
    provisioningId: null,
    skuPartNumber: null,
    materialId: null,
    dualUseRights: null,
    comparisonId: null,
    ...offer,
  }
}

const aCatalog = ({ products = [], offers = [] }: { products?: Product[]; offers?: Offer[] } = {}): Catalog =>
  new Catalog({
    markets: [
      { country: 'SE', currency: 'SEK' },
      { country: 'GB', currency: 'GBP' },
      { country: 'US', currency: 'USD' },
    ],
    products,
    offers,
    categories: [{ id: 'Enterprise_Key', name: text('Enterprise'), rank: 10 }],
    comparisons: [],
    families: [],
  })

/** The item of a SKU with these rules, commercial and in Sweden. */
export const aProductItem = ({
  rules,
  ...product
}: Partial<Product> & { rules?: Partial<SaleRules> } = {}): CatalogItem => {
  const skus = [aSku({ rules: someRules(rules) })]
  return aCatalog({ products: [aProduct({ skus, ...product })] }).item(
    'CFQ7TEST0001:0001:AV0000000001',
    'SE',
  )!
}

/** An offer as seen from Sweden. */
export const anOfferItem = ({
  rules,
  ...offer
}: Partial<Omit<Offer, 'rules'>> & { rules?: Partial<SaleRules> } = {}): CatalogItem => {
  const sold = anOffer({ ...offer, rules: someRules(rules) })
  return aCatalog({ offers: [sold] }).item(sold.id, 'SE')!
}
