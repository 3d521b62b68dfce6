/** The contract's JSON of offers and offer categories (purchase 3). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { link, selfLink } from '../http/links.ts'
import { Attributes, collectionOf, Link, Links } from '../http/schemas.ts'
import type { Catalog } from './catalog.ts'
import { inLocale, itemKey, type Segment } from './item.ts'
import type { Offer, OfferCategory, OfferComparison } from './offer.ts'
import { PricesWire } from './price-wire.ts'
import { billingCyclesOf } from './product.ts'
import type { IsNamed } from './sight.ts'
import { skuReference } from './sku-wire.ts'
import { isOnSale } from './storefront.ts'

export const OfferCategoryWire = Type.Object({
  id: Type.String(),
  name: Type.String(),
  rank: Type.Integer(),
  locale: Type.String(),
  country: Type.String(),
  attributes: Attributes,
})

const ComparisonWire = Type.Object({
  columns: Type.Array(Type.Object({ title: Type.String(), offers: Type.Array(Type.String()) })),
  rows: Type.Array(Type.Object({ feature: Type.String(), values: Type.Array(Type.String()) })),
})

/** The documented members, then our own: what the announcements print and the contract has no place for. */
export const OfferWire = Type.Object({
  id: Type.String(),
  name: Type.String(),
  description: Type.String(),
  minimumQuantity: Type.Integer(),
  maximumQuantity: Type.Integer(),
  rank: Type.Integer(),
  uri: Type.String(),
  locale: Type.String(),
  country: Type.String(),
  category: OfferCategoryWire,
  limitUnitOfMeasure: Type.String(),
  limit: Type.Integer(),
  prerequisiteOffers: Type.Array(Type.String()),
  isAddOn: Type.Boolean(),
  hasAddOns: Type.Boolean(),
  isAvailableForPurchase: Type.Boolean(),
  billing: Type.String(),
  supportedBillingCycles: Type.Array(Type.String()),
  isAutoRenewable: Type.Boolean(),
  upgradeTargetOffers: Type.Array(Type.String()),
  conversionTargetOffers: Type.Array(Type.String()),
  reselleeQualifications: Type.Array(Type.String()),
  resellerQualifications: Type.Array(Type.String()),
  salesGroupId: Type.String(),
  isTrial: Type.Boolean(),
  actions: Type.Array(Type.String()),
  product: Type.Object({ id: Type.String(), name: Type.String(), unit: Type.String() }),
  unitType: Type.String(),
  materialId: Type.Optional(Type.String()),
  termDuration: Type.Optional(Type.String({ description: 'ISO 8601; `P3Y` for a 36-month offer' })),
  segment: Type.String(),
  launchDate: Type.Optional(Type.String({ format: 'date-time' })),
  retirementDate: Type.Optional(Type.String({ format: 'date-time' })),
  replacedBy: Type.Optional(Link),
  migratesTo: Type.Optional(Type.String({ description: 'The new-commerce `product:sku` it migrates to' })),
  dualUseRights: Type.Optional(Type.String()),
  comparison: Type.Optional(ComparisonWire),
  prices: Type.Optional(PricesWire),
  links: Links,
  attributes: Attributes,
})

export const OffersWire = collectionOf(OfferWire)
export const OfferCategoriesWire = collectionOf(OfferCategoryWire)

/** How offers are written for one reader. */
export interface OfferContext {
  catalog: Catalog
  locale: string
  country: string
  at: Date
  /** Which other items may be named to the reader. */
  isNamed: IsNamed
}

export const toWireCategory = (
  { id, name, rank }: OfferCategory,
  { locale, country }: Pick<OfferContext, 'locale' | 'country'>,
): Static<typeof OfferCategoryWire> => ({
  id,
  name: inLocale(name, locale),
  rank,
  locale,
  country,
  attributes: { objectType: 'OfferCategory' },
})

/** What a customer must be qualified as, to be sold an offer of a segment. */
const qualifications: Record<Segment, string[]> = {
  commercial: [],
  education: ['Education'],
  government: ['GovernmentCommunityCloud'],
  nonprofit: ['Nonprofit'],
}

const limitUnits = { concurrent: 'Concurrent', lifetime: 'LifeTime' }

/** Offers of different groups cannot share an order: licences one group, usage another. */
export const salesGroupOf = ({ billing }: Pick<Offer, 'billing'>): string => (billing === 'usage' ? '2' : '1')

export function toWireOffer(
  offer: Offer,
  context: OfferContext,
  prices?: Static<typeof PricesWire>,
): Static<typeof OfferWire> {
  const { catalog, locale, country, at, isNamed } = context
  const named = (ids: readonly string[]) => ids.filter((id) => isNamed(itemKey(id)))
  const { rules } = offer
  return {
    id: offer.id,
    name: offer.name,
    description: inLocale(offer.description, locale),
    minimumQuantity: rules.minimumQuantity,
    maximumQuantity: rules.maximumQuantity,
    rank: offer.rank,
    uri: `/offers/${offer.id}`,
    locale,
    country,
    category: categoryOf(offer, context),
    limitUnitOfMeasure: rules.subscriptionLimit ? limitUnits[rules.subscriptionLimit.unit] : 'None',
    limit: rules.subscriptionLimit?.count ?? 0,
    prerequisiteOffers: named(rules.prerequisites).filter((key) => !key.includes(':')),
    isAddOn: offer.isAddOn,
    hasAddOns: catalog.addOnsOf(offer).some((addOn) => addOn.markets.has(country) && isNamed(addOn.key)),
    isAvailableForPurchase: isOnSale(rules, at),
    billing: offer.billing,
    supportedBillingCycles: billingCyclesOf(offer.terms),
    isAutoRenewable: !offer.isTrial,
    upgradeTargetOffers: named(offer.upgradeTargets),
    conversionTargetOffers: named(offer.conversionTargets),
    reselleeQualifications: qualifications[offer.segment],
    resellerQualifications: [],
    salesGroupId: salesGroupOf(offer),
    isTrial: offer.isTrial,
    actions: ['Cancel', 'Edit'],
    product: { id: offer.provisioningId ?? offer.id, name: offer.name, unit: offer.unit },
    unitType: offer.unit,
    ...announcedMembers(offer, context),
    ...(prices && { prices }),
    links: {
      learnMore: { method: 'GET', headers: [] },
      ...selfLink(`/offers/${offer.id}?country=${country}`),
    },
    attributes: { objectType: 'Offer' },
  }
}

/** An add-on stands below the offers it extends, in no category of its own (purchase 3). */
function categoryOf({ isAddOn, categoryId }: Offer, context: OfferContext): Static<typeof OfferCategoryWire> {
  const category = isAddOn ? undefined : context.catalog.category(categoryId)
  return toWireCategory(category ?? { id: '', name: { en: '', sv: '' }, rank: 0 }, context)
}

function announcedMembers(offer: Offer, { catalog, country, isNamed }: OfferContext) {
  const { launchesAt, retiresAt, replacedBy } = offer.rules
  const duration = offer.terms[0]?.duration
  const comparison = offer.comparisonId ? catalog.comparison(offer.comparisonId) : undefined
  return {
    ...(offer.materialId && { materialId: offer.materialId }),
    ...(duration && { termDuration: duration }),
    segment: offer.segment,
    ...(launchesAt && { launchDate: toWireInstant(launchesAt) }),
    ...(retiresAt && { retirementDate: toWireInstant(retiresAt) }),
    ...(replacedBy &&
      isNamed(replacedBy) && { replacedBy: link(`/offers/${replacedBy}?country=${country}`) }),
    ...(offer.migratesTo && isNamed(offer.migratesTo) && { migratesTo: skuReference(offer.migratesTo) }),
    ...(offer.dualUseRights && { dualUseRights: offer.dualUseRights }),
    ...(comparison && { comparison: toWireComparison(comparison, isNamed) }),
  }
}

/** A comparison without the columns of which no offer may be named. */
function toWireComparison(
  { columns, rows }: OfferComparison,
  isNamed: IsNamed,
): Static<typeof ComparisonWire> {
  const named = columns.map(({ offers }) => offers.filter((id) => isNamed(itemKey(id))))
  const isShown = (_: unknown, column: number) => named[column]!.length > 0
  return {
    columns: columns.map(({ title }, column) => ({ title, offers: named[column]! })).filter(isShown),
    rows: rows.map(({ feature, values }) => ({ feature, values: values.filter(isShown) })),
  }
}
