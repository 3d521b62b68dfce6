/** Subscriptions: what a customer has from a partner, at which price and until when (subscriptions 1). Plain values. */
import { addDays, startOfDay } from '../calendar.ts'
import type { BillingCycle, CatalogItem, ItemKey, ItemKind, Segment } from '../catalog/index.ts'
import type { BillingProvider, ChargeCycle, ChargeSubject, PricedSeats, Term } from '../ledger/index.ts'
import { cycleAt, nextCycleStart } from '../ledger/index.ts'
import { type Decimal, decimal } from '../money.ts'

/** States in the contract's spelling; `none` is a client's zero value and never one of ours. */
export const subscriptionStatuses = [
  'active',
  'suspended',
  'deleted',
  'expired',
  'pending',
  'disabled',
] as const
export type SubscriptionStatus = (typeof subscriptionStatuses)[number]

/** What was sold, as the catalogue described it at the sale: the catalogue may change, this does not. */
export interface SoldItem {
  kind: ItemKind
  /** The catalogue item id, or the id of a legacy offer. */
  id: string
  key: ItemKey
  segment: Segment
  /** The SKU's or the offer's. */
  title: string
  productTitle: string
  /** The offer's id on legacy items. */
  productId: string
  skuId?: string
  availabilityId?: string
  /** Such as `SaaS`. */
  subType?: string
  publisherName: string
  isMicrosoftProduct: boolean
  billing: 'license' | 'usage'
  unitType: string
  isTrial: boolean
  isAddOn: boolean
  /** What users are assigned. */
  provisioningId?: string
  skuPartNumber?: string
}

/** The price fixed for a term. */
export interface TermPrice {
  /** ISO 4217: the market's price list. */
  currency: string
  /** The list's, of one seat for one billing cycle. */
  unitPrice: Decimal
  /** The part that the promotion takes off; zero without one. */
  discount: Decimal
  promotionId?: string
}

/** Seats that may still be given back, because they were added less than a window ago. */
export interface SeatWindow {
  quantity: number
  until: Date
}

/** What the next term, or the next charge, will be (subscriptions 5). */
export interface Instructions {
  product: {
    productId: string
    skuId: string
    availabilityId: string
    billingCycle: BillingCycle
    termDuration: string
    promotionId?: string
  }
  quantity: number
  customTermEndDate?: Date
}

export interface Subscription {
  id: string
  customerId: string
  partnerId: string
  orderId: string
  orderLine: number
  item: SoldItem
  friendlyName: string
  status: SubscriptionStatus
  suspensionReasons: readonly string[]
  quantity: number
  /** Seats at the promotion's price; the others are at list price. */
  promotedQuantity: number
  price: TermPrice
  billingCycle: BillingCycle
  /** ISO 8601; absent for what is sold without a term. */
  termDuration?: string
  /** The instant the term began. */
  termStartedAt: Date
  /** Its last day, midnight UTC; absent where there is no end. */
  termEndsOn?: Date
  autoRenew: boolean
  nextTerm?: Instructions
  nextCharge?: Instructions
  /** Until when the term may be cancelled; absent: it may not. */
  cancellableUntil?: Date
  seatWindows: readonly SeatWindow[]
  /** MPN id of the reseller on record. */
  resellerMpnId?: string
  parentSubscriptionId?: string
  migratedFromSubscriptionId?: string
  createdAt: Date
  /** Rises with every change. */
  version: number
}

/** The facts of a catalogue item that a sale keeps. */
export function soldItem(item: CatalogItem): SoldItem {
  const shared = {
    id: item.id,
    key: item.key,
    segment: item.segment,
    title: item.title.en,
    isTrial: item.isTrial,
    isAddOn: item.isAddOn,
    ...(item.provisioningId !== null && { provisioningId: item.provisioningId }),
    ...(item.skuPartNumber !== null && { skuPartNumber: item.skuPartNumber }),
  }
  if (item.kind === 'legacy') {
    const { offer } = item
    return {
      ...shared,
      kind: item.kind,
      productTitle: offer.name,
      productId: offer.id,
      publisherName: 'Microsoft Corporation',
      isMicrosoftProduct: true,
      billing: offer.billing,
      unitType: offer.unit,
    }
  }
  const { product, sku, availability } = item
  return {
    ...shared,
    kind: item.kind,
    productTitle: product.title.en,
    productId: product.id,
    skuId: sku.id,
    availabilityId: availability.id,
    ...(product.subType !== null && { subType: product.subType }),
    publisherName: product.publisherName,
    isMicrosoftProduct: product.isMicrosoftProduct,
    billing: item.kind === 'azure-plan' ? 'usage' : 'license',
    unitType: item.kind === 'azure-plan' ? 'Usage-based' : 'Licenses',
  }
}

/** Perpetual software and reservations are entitlements: ordered and charged for, but no subscription (purchase 9.4 and 10). */
export const becomesSubscription = ({ kind }: Pick<SoldItem, 'kind'>): boolean =>
  kind !== 'perpetual-software' && kind !== 'reservation'

/** Offers of the older catalogue follow older rules: no windows, no end, seats at any time. */
export const isLegacy = ({ item }: Pick<Subscription, 'item'>): boolean => item.kind === 'legacy'

const billingProviderOf = ({ kind, billing }: Pick<SoldItem, 'kind' | 'billing'>): BillingProvider =>
  kind !== 'legacy' ? 'one_time' : billing === 'usage' ? 'azure' : 'office'

/** The running term, in days. */
export const termOf = ({
  termStartedAt,
  termEndsOn,
  termDuration,
}: Pick<Subscription, 'termStartedAt' | 'termEndsOn' | 'termDuration'>): Term => ({
  start: startOfDay(termStartedAt),
  ...(termEndsOn && { end: termEndsOn }),
  ...(termDuration && { duration: termDuration }),
})

/** The charge cycle of the running term that holds an instant. */
export const cycleOf = (subscription: Subscription, at: Date): ChargeCycle =>
  cycleAt(termOf(subscription), subscription.billingCycle, at)

/** The instant at which the term is over: midnight after its last day. */
export const termOverAt = ({ termEndsOn }: Pick<Subscription, 'termEndsOn'>): Date | undefined =>
  termEndsOn && addDays(termEndsOn, 1)

/** Seats by price: the promoted ones, then those at list price. */
export function pricedSeats({
  quantity,
  promotedQuantity,
  price,
}: Pick<Subscription, 'quantity' | 'promotedQuantity' | 'price'>): PricedSeats[] {
  const { unitPrice, discount, promotionId } = price
  const promoted = {
    quantity: promotedQuantity,
    unitPrice,
    discountedPrice: unitPrice.times(decimal(1).minus(discount)),
    ...(promotionId && { promotionId }),
  }
  const atList = { quantity: quantity - promotedQuantity, unitPrice, discountedPrice: unitPrice }
  return [promoted, atList].filter((seats) => seats.quantity > 0)
}

/** What the ledger's lines of the running term are about. */
export const chargeSubject = (subscription: Subscription): ChargeSubject => ({
  partnerId: subscription.partnerId,
  customerId: subscription.customerId,
  orderId: subscription.orderId,
  subscriptionId: subscription.id,
  ...itemCharged(subscription.item),
  ...(subscription.termDuration && { termDuration: subscription.termDuration }),
  billingCycle: subscription.billingCycle,
  termStart: startOfDay(subscription.termStartedAt),
  ...(subscription.termEndsOn && { termEnd: subscription.termEndsOn }),
  ...(subscription.resellerMpnId && { resellerMpnId: subscription.resellerMpnId }),
  currency: subscription.price.currency,
})

/** The item as ledger lines name it. */
export const itemCharged = (item: SoldItem) => ({
  billingProvider: billingProviderOf(item),
  offerId: item.id,
  productId: item.productId,
  ...(item.skuId && { skuId: item.skuId }),
  ...(item.availabilityId && { availabilityId: item.availabilityId }),
  productName: item.productTitle,
  skuName: item.title,
  publisherName: item.publisherName,
})

/**
 * When something is next due to happen by itself: the next charge or the term's end. Undefined for what has ended and for
 * what is only charged by use.
 */
export function nextEventAt(subscription: Subscription, at: Date): Date | undefined {
  const { status, item } = subscription
  if (item.billing === 'usage' || (status !== 'active' && status !== 'suspended')) return undefined
  return nextCycleStart(termOf(subscription), cycleOf(subscription, at)) ?? termOverAt(subscription)
}
