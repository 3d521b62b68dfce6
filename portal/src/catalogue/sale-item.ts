import type { Availability, Offer, Price, Sku } from '@kontor/client'
import { isSameTerm } from '../display/terms.ts'
import type { ItemName } from '../promotions/promotion.ts'

/** One way to buy an item: how long, how often it is paid, and what one payment for one seat costs now. */
export interface SaleTerm {
  /** ISO 8601; absent for what is sold without a term. */
  duration?: string
  billingCycle: string
  price?: Price
}

/** What a person can buy: a SKU in one availability, or an offer of the older catalogue. */
export interface SaleItem {
  name: ItemName
  /** What a cart line names. */
  catalogItemId: string
  title: string
  description: string
  terms: SaleTerm[]
  minimumQuantity: number
  maximumQuantity: number
  isPurchasable: boolean
  isAddOn: boolean
  /** `product:sku`, or offer ids, of which the customer must have one. */
  prerequisites: string[]
  upgradeTargets: string[]
  dualUseRights?: string
  materialId?: string
  /** When its sale begins or ended, where that is announced; ISO 8601. */
  launchDate?: string
  retirementDate?: string
  /** What is sold in its place, by reference. */
  replacedBy?: string
  /** The new-commerce SKU that its subscriptions migrate to. */
  migratesTo?: string
  comparison?: Offer['comparison']
}

/** The item that an availability puts on sale. */
export function saleItemOfAvailability(sku: Sku, availability: Availability): SaleItem {
  const { prices = [] } = availability
  const terms: SaleTerm[] =
    availability.terms.length > 0
      ? availability.terms
      : // What is sold without a term says how it is paid by its prices alone.
        prices.length > 0
        ? prices.map(({ billingCycle }) => ({ billingCycle }))
        : (sku.supportedBillingCycles ?? ['one_time']).map((billingCycle) => ({ billingCycle }))
  const attributes = sku.dynamicAttributes ?? {}
  return {
    name: { productId: sku.productId, skuId: sku.id },
    catalogItemId: availability.catalogItemId,
    title: sku.title,
    description: sku.description ?? '',
    terms: terms.map(({ duration, billingCycle }) => saleTerm(duration, billingCycle, prices)),
    minimumQuantity: sku.minimumQuantity,
    maximumQuantity: sku.maximumQuantity,
    isPurchasable: availability.isPurchasable,
    isAddOn: attributes.isAddon === true,
    prerequisites: texts(attributes.prerequisiteSkus),
    upgradeTargets: texts(attributes.upgradeTargetOffers),
    ...givenTexts(attributes, ['dualUseRights', 'launchDate', 'retirementDate', 'replacedBy']),
  }
}

/** The item that an offer is; a licence of the older catalogue runs for a year. */
export function saleItemOfOffer(offer: Offer): SaleItem {
  const { prices = [] } = offer
  const terms: SaleTerm[] =
    prices.length > 0
      ? prices.map(({ termDuration, billingCycle }) => ({ duration: termDuration, billingCycle }))
      : offer.supportedBillingCycles.map((billingCycle) => ({
          duration: offer.termDuration ?? 'P1Y',
          billingCycle,
        }))
  return {
    name: { productId: offer.id },
    catalogItemId: offer.id,
    title: offer.name,
    description: offer.description ?? '',
    terms: terms.map(({ duration, billingCycle }) => saleTerm(duration, billingCycle, prices)),
    minimumQuantity: offer.minimumQuantity,
    maximumQuantity: offer.maximumQuantity,
    isPurchasable: offer.isAvailableForPurchase,
    isAddOn: offer.isAddOn,
    prerequisites: offer.prerequisiteOffers ?? [],
    upgradeTargets: offer.upgradeTargetOffers ?? [],
    // The link ends in the offer's id.
    ...(offer.replacedBy?.uri && { replacedBy: offer.replacedBy.uri.split(/[/?]/)[2] }),
    ...given(offer, [
      'dualUseRights',
      'materialId',
      'launchDate',
      'retirementDate',
      'migratesTo',
      'comparison',
    ]),
  }
}

/** The price that stands for an item in a list: a year paid monthly if it is sold so, else the first. */
export function leadingPrice(item: SaleItem): Price | undefined {
  const priced = item.terms.flatMap(({ price }) => (price ? [price] : []))
  return (
    priced.find(({ termDuration, billingCycle }) =>
      isSameTerm({ duration: termDuration, billingCycle }, { duration: 'P1Y', billingCycle: 'monthly' }),
    ) ?? priced[0]
  )
}

/** A unit price under a discount: price × (1 − fraction), as the server computes it, without binary fractions. */
export function discountedUnitPrice(unitPrice: number, discount: number): number {
  return Number((unitPrice * (1 - discount)).toFixed(6))
}

/** The members that are there. */
function given<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  ) as Pick<T, K>
}

/** Those of the members that are texts. */
function givenTexts<K extends string>(
  from: Record<string, unknown>,
  names: readonly K[],
): Partial<Record<K, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (typeof from[name] === 'string' ? [[name, from[name]]] : [])),
  ) as Partial<Record<K, string>>
}

function saleTerm(duration: string | undefined, billingCycle: string, prices: readonly Price[]): SaleTerm {
  const term = { ...(duration && { duration }), billingCycle }
  const price = prices.find((candidate) =>
    isSameTerm(
      { duration: candidate.termDuration || undefined, billingCycle: candidate.billingCycle },
      { duration: term.duration, billingCycle },
    ),
  )
  return { ...term, ...(price && { price }) }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
