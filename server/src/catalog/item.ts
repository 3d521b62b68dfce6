/** What is sold: the words that products of new commerce and offers of the older catalogue share. */

export const segments = ['commercial', 'education', 'government', 'nonprofit'] as const
/** The price list an item is sold from; all but `commercial` need a qualified customer (decision 30). */
export type Segment = (typeof segments)[number]

/** New-commerce licences, what is sold beside them (decision 22), and offers of the older catalogue. */
export const productKinds = [
  'new-commerce',
  'azure-plan',
  'reservation',
  'software-subscription',
  'perpetual-software',
  'marketplace',
] as const
export type ProductKind = (typeof productKinds)[number]
export type ItemKind = ProductKind | 'legacy'

export const billingCycles = ['monthly', 'annual', 'triennial', 'one_time', 'none'] as const
/** How often a term is paid; `none` is a trial. */
export type BillingCycle = (typeof billingCycles)[number]

/** A commitment and how it is paid. `duration` is ISO 8601 (`P1Y`), or empty for what is sold without a term. */
export interface Term {
  duration: string
  billingCycle: BillingCycle
}

/**
 * What names an item apart from market and segment: `product:sku`, or the id of an offer, in lower case. Holdings,
 * promotions and prerequisites speak of items by this key.
 */
export type ItemKey = string & { readonly brand: 'ItemKey' }

/** The key in an id of any form: `product:sku`, `product/sku`, `product:sku:availability`, or an offer id. */
export const itemKey = (id: string): ItemKey =>
  id.trim().toLowerCase().replaceAll('/', ':').split(':').slice(0, 2).join(':') as ItemKey

/** A text in the languages of the portal. */
export interface LocalText {
  en: string
  sv: string
}

/** The text in a culture's language (`sv-SE`), English where there is none. */
export const inLocale = (text: LocalText, locale: string): string =>
  locale.toLowerCase().startsWith('sv') ? text.sv : text.en

/** How many subscriptions of an item a customer may have: at once, or ever (trials). */
export interface SubscriptionLimit {
  count: number
  unit: 'concurrent' | 'lifetime'
}

/** The conditions under which an item is sold, whoever asks. */
export interface SaleRules {
  /** First instant of sale; null: always on sale until it retires. */
  launchesAt: Date | null
  /** First instant at which it is no longer sold; null: none announced. */
  retiresAt: Date | null
  /** What is sold in its place once it has retired. */
  replacedBy: ItemKey | null
  /** Seats of one purchase. */
  minimumQuantity: number
  maximumQuantity: number
  /** Most seats of it a customer may hold in all its subscriptions together; null: no such limit. */
  seatsPerCustomer: number | null
  subscriptionLimit: SubscriptionLimit | null
  /** One of these must be held; empty: nothing is needed. Families of items are resolved when the catalogue is loaded. */
  prerequisites: readonly ItemKey[]
  /** Only partners on one of these flights see it; empty: everyone. */
  flights: readonly string[]
}

/** What a partner sees: new-commerce licences or not (mission H11), and what is for its flights only. */
export interface Sight {
  seesNewCommerce: boolean
  flights: readonly string[]
}

/** Something a customer has or had, from any partner or channel. */
export interface Holding {
  item: ItemKey
  quantity: number
  startedAt: Date
  /** Absent: still held. */
  endedAt?: Date
}
