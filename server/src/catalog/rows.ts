/** Stored rows and the values they become. Families of items are resolved here, so that decisions see item keys only. */
import type { CatalogContent, Market } from './catalog.ts'
import {
  type ItemKey,
  itemKey,
  type LocalText,
  type ProductKind,
  type SaleRules,
  type Segment,
} from './item.ts'
import type { Offer, OfferCategory, OfferComparison } from './offer.ts'
import type { Availability, Conversion, Product, ReservationScope, Sku } from './product.ts'
import { readTerm } from './term.ts'

export interface ProductRow {
  environment_id: string | null
  id: string
  kind: ProductKind
  sub_type: string | null
  title: LocalText
  description: LocalText
  publisher_name: string
  is_microsoft_product: boolean
  reservation_scopes: ReservationScope[]
}

export interface SaleColumns {
  launches_at: Date | null
  retires_at: Date | null
  replaced_by: string | null
  minimum_quantity: number
  maximum_quantity: number
  limit_count: number | null
  limit_unit: 'concurrent' | 'lifetime' | null
  prerequisites: string[]
  families: string[]
  flights: string[]
  is_trial: boolean
  is_add_on: boolean
  upgrade_targets: string[]
  provisioning_id: string | null
  sku_part_number: string | null
  dual_use_rights: string | null
}

export interface SkuRow extends SaleColumns {
  environment_id: string | null
  product_id: string
  id: string
  title: LocalText
  description: LocalText
  seats_per_customer: number | null
  converts_to: { item: string; termDuration: string; billingCycle: Conversion['billingCycle'] } | null
  actions: string[]
  restricted_regions: string[]
  attributes: Record<string, string>
}

export interface AvailabilityRow {
  environment_id: string | null
  product_id: string
  sku_id: string
  country: string
  segment: Segment
  id: string
  currency: string
  terms: string[]
  withdrawn: boolean
}

export interface OfferRow extends SaleColumns {
  environment_id: string | null
  id: string
  name: string
  description: LocalText
  category_id: string
  rank: number
  segment: Segment
  markets: string[]
  terms: string[]
  billing: 'license' | 'usage'
  unit: string
  conversion_targets: string[]
  migrates_to: string | null
  material_id: string | null
  comparison_id: string | null
}

export interface CatalogRows {
  markets: Market[]
  categories: OfferCategory[]
  comparisons: OfferComparison[]
  products: ProductRow[]
  skus: SkuRow[]
  availabilities: AvailabilityRow[]
  offers: OfferRow[]
}

/** The catalogue that these rows describe. */
export function buildContent({
  products,
  skus,
  availabilities,
  offers,
  ...rest
}: CatalogRows): CatalogContent {
  const families = familiesOf(skus, offers)
  const terms = termReader()
  const availabilitiesBySku = Map.groupBy(availabilities, (row) => skuKey(row.product_id, row.sku_id))
  const skusByProduct = Map.groupBy(skus, (row) => row.product_id)
  const toSku = (row: SkuRow): Sku => {
    const key = skuKey(row.product_id, row.id)
    const rows = availabilitiesBySku.get(key) ?? []
    return skuFrom(row, {
      key,
      prerequisites: families.resolve(row.prerequisites),
      availabilities: rows.map((one) => availabilityFrom(one, terms)),
    })
  }
  return {
    ...rest,
    products: products.map((row) => productFrom(row, (skusByProduct.get(row.id) ?? []).map(toSku))),
    offers: offers
      .map((row) => offerFrom(row, { terms, prerequisites: families.resolve(row.prerequisites) }))
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)),
    families: families.names,
  }
}

const skuKey = (productId: string, skuId: string): ItemKey => itemKey(`${productId}:${skuId}`)

const familyPrefix = 'family:'

/** The members of every family, and prerequisites with families replaced by them. */
function familiesOf(skus: readonly SkuRow[], offers: readonly OfferRow[]) {
  const members = new Map<string, ItemKey[]>()
  const join = (key: ItemKey, families: readonly string[]): void => {
    for (const family of families) members.set(family, [...(members.get(family) ?? []), key])
  }
  for (const row of offers) join(itemKey(row.id), row.families)
  for (const row of skus) join(skuKey(row.product_id, row.id), row.families)
  return {
    names: [...members.keys()].sort(),
    resolve: (prerequisites: readonly string[]): ItemKey[] =>
      prerequisites.flatMap((text) =>
        text.startsWith(familyPrefix)
          ? (members.get(text.slice(familyPrefix.length)) ?? [])
          : [itemKey(text)],
      ),
  }
}

/** Reads term lists; equal lists are read once and shared, since availabilities by the ten thousand have the same. */
function termReader() {
  const known = new Map<string, Availability['terms']>()
  return (texts: readonly string[]): Availability['terms'] => {
    const id = texts.join(' ')
    let terms = known.get(id)
    if (!terms) {
      terms = texts.map(readTerm)
      known.set(id, terms)
    }
    return terms
  }
}
type TermReader = ReturnType<typeof termReader>

const productFrom = (row: ProductRow, skus: Sku[]): Product => ({
  id: row.id,
  kind: row.kind,
  subType: row.sub_type,
  title: row.title,
  description: row.description,
  publisherName: row.publisher_name,
  isMicrosoftProduct: row.is_microsoft_product,
  reservationScopes: row.reservation_scopes,
  skus,
})

const rulesFrom = (
  row: SaleColumns & { seats_per_customer?: number | null },
  prerequisites: readonly ItemKey[],
): SaleRules => ({
  launchesAt: row.launches_at,
  retiresAt: row.retires_at,
  replacedBy: row.replaced_by === null ? null : itemKey(row.replaced_by),
  minimumQuantity: row.minimum_quantity,
  maximumQuantity: row.maximum_quantity,
  seatsPerCustomer: row.seats_per_customer ?? null,
  subscriptionLimit:
    row.limit_count === null || row.limit_unit === null
      ? null
      : { count: row.limit_count, unit: row.limit_unit },
  prerequisites,
  flights: row.flights,
})

const skuFrom = (
  row: SkuRow,
  {
    key,
    prerequisites,
    availabilities,
  }: { key: ItemKey; prerequisites: ItemKey[]; availabilities: Availability[] },
): Sku => ({
  productId: row.product_id,
  id: row.id,
  key,
  title: row.title,
  description: row.description,
  rules: rulesFrom(row, prerequisites),
  isTrial: row.is_trial,
  isAddOn: row.is_add_on,
  upgradeTargets: row.upgrade_targets.map(itemKey),
  convertsTo: row.converts_to && {
    item: itemKey(row.converts_to.item),
    duration: row.converts_to.termDuration,
    billingCycle: row.converts_to.billingCycle,
  },
  provisioningId: row.provisioning_id,
  skuPartNumber: row.sku_part_number,
  actions: row.actions,
  restrictedRegions: row.restricted_regions,
  attributes: row.attributes,
  dualUseRights: row.dual_use_rights,
  availabilities,
})

const availabilityFrom = (row: AvailabilityRow, terms: TermReader): Availability => ({
  productId: row.product_id,
  skuId: row.sku_id,
  id: row.id,
  country: row.country,
  segment: row.segment,
  currency: row.currency,
  terms: terms(row.terms),
  isWithdrawn: row.withdrawn,
})

const offerFrom = (
  row: OfferRow,
  { terms, prerequisites }: { terms: TermReader; prerequisites: ItemKey[] },
): Offer => ({
  id: row.id,
  key: itemKey(row.id),
  name: row.name,
  description: row.description,
  categoryId: row.category_id,
  rank: row.rank,
  segment: row.segment,
  markets: new Set(row.markets),
  rules: rulesFrom(row, prerequisites),
  terms: terms(row.terms),
  billing: row.billing,
  unit: row.unit,
  isTrial: row.is_trial,
  isAddOn: row.is_add_on,
  upgradeTargets: row.upgrade_targets,
  conversionTargets: row.conversion_targets,
  migratesTo: row.migrates_to === null ? null : itemKey(row.migrates_to),
  provisioningId: row.provisioning_id,
  skuPartNumber: row.sku_part_number,
  materialId: row.material_id,
  dualUseRights: row.dual_use_rights,
  comparisonId: row.comparison_id,
})
