/** Products of new commerce and their kin: product, SKU, and the availability of a SKU in a country and segment. */
import type { BillingCycle, ItemKey, LocalText, ProductKind, SaleRules, Segment, Term } from './item.ts'

/** Where Azure reservations may be used; the query parameter knows only `AzurePlan`, its absence means the other. */
export type ReservationScope = 'AzurePlan' | 'AzureSubscription'

export interface Product {
  /** Twelve characters, upper case. */
  id: string
  kind: ProductKind
  /** Such as `VirtualMachines` or `SaaS`. */
  subType: string | null
  title: LocalText
  description: LocalText
  publisherName: string
  isMicrosoftProduct: boolean
  reservationScopes: readonly ReservationScope[]
  skus: readonly Sku[]
}

/** What a trial continues as. */
export interface Conversion extends Term {
  item: ItemKey
}

export interface Sku {
  productId: string
  /** Four characters, unique within the product. */
  id: string
  key: ItemKey
  title: LocalText
  description: LocalText
  rules: SaleRules
  isTrial: boolean
  isAddOn: boolean
  upgradeTargets: readonly ItemKey[]
  convertsTo: Conversion | null
  /** The licence that users are assigned: a GUID and its short name. */
  provisioningId: string | null
  skuPartNumber: string | null
  actions: readonly string[]
  /** Azure regions in which a reservation cannot be had. */
  restrictedRegions: readonly string[]
  /** Descriptive members passed on as they are, all texts. */
  attributes: Readonly<Record<string, string>>
  dualUseRights: string | null
  availabilities: readonly Availability[]
}

export interface Availability {
  productId: string
  skuId: string
  /** Unique within the SKU. */
  id: string
  /** ISO 3166, two letters, upper case. */
  country: string
  segment: Segment
  /** ISO 4217 of its prices. */
  currency: string
  terms: readonly Term[]
  /** No longer sold here; still found by who has bought it. */
  isWithdrawn: boolean
}

/** The value for a cart line: product, SKU and availability joined by colons. */
export const catalogItemId = ({
  productId,
  skuId,
  id,
}: Pick<Availability, 'productId' | 'skuId' | 'id'>): string => `${productId}:${skuId}:${id}`

/** The billing cycles an availability is sold with, each once. */
export const billingCyclesOf = (terms: readonly Term[]): BillingCycle[] => [
  ...new Set(terms.map(({ billingCycle }) => billingCycle)),
]
