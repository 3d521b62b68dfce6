/**
 * What a promotion is, what is asked of it, and what a customer brings to the question. Plain values: every decision of
 * this room goes from these types to a verdict, without database, clock or HTTP.
 */
import type { Holding, ItemKey, Segment } from '../catalog/index.ts'
import type { Decimal } from '../money.ts'

export type { Holding, ItemKey, Segment }

/** The first two parts of a promotion id, in lower case: its third part may change and names the same promotion (contract purchase 5.4). */
export type PromotionKey = string & { readonly brand: 'PromotionKey' }

/** The key of a promotion id, old or new form alike. */
export const promotionKey = (id: string): PromotionKey =>
  id.trim().toLowerCase().split(':').slice(0, 2).join(':') as PromotionKey

/** Whether a promotion is the one that a buyer was shown; an empty id says that none was (decision 29). */
export const isPromotionShown = (shown: string, actual: string | undefined): boolean =>
  actual === undefined ? shown === '' : promotionKey(shown) === promotionKey(actual)

/** A commitment and how it is billed: `{ duration: 'P1Y', billingCycle: 'Monthly' }`. */
export interface Term {
  duration: string
  billingCycle: string
}

/** One product, SKU and term that a promotion makes cheaper, and by how much. */
export interface RequiredProduct {
  productId: string
  /** Absent for a legacy offer, whose id stands in `productId`. */
  skuId?: string
  item: ItemKey
  /** Absent: every term and billing cycle the product is sold with. */
  term?: Term
  /** The part taken off the partner price: 0.15 is 15 %. */
  discount: Decimal
  /** For an offer that carries the discounted price itself: the offer whose price holds once the promotion does not. */
  regularProductId?: string
}

/** A product that must be owned, and in what numbers. */
export interface OwnedProduct {
  item: ItemKey
  /** As it was written, for the wire. */
  bigId: string
  seatsMin: number
  /** Absent: any number. */
  seatsMax?: number
}

/** Products that a customer must not hold, nor have given up within the last days, in anybody's sales (mission G2). */
export interface ExcludedOwnership {
  items: readonly { item: ItemKey; bigId: string }[]
  lookBackDays: number
}

export interface Constraints {
  /** Seats per purchase (least) and per customer and product SKU over all partners (most). */
  seats?: { min?: number; max?: number }
  /** Purchases at the promotion's price, per customer over all partners. */
  redemptionsMax?: number
  /** Only a customer who never had the product SKU, at any price; and then once. */
  isFirstPurchaseOnly: boolean
  /** Alternatives, each a list of products that must all be owned; empty: nothing is required. */
  requiredOwnership: readonly (readonly OwnedProduct[])[]
  excludedOwnership?: ExcludedOwnership
}

export interface Promotion {
  /** Colon-joined triple, opaque; not the id of the promoted product. */
  id: string
  key: PromotionKey
  name: string
  description: string
  /** First and last instant at which it can be had; both count (purchase 5.1). */
  startDate: Date
  endDate: Date
  /** Applied without the buyer naming it. */
  isAutoApplicable: boolean
  /** Customer countries, upper case; absent: every market. */
  markets?: readonly string[]
  segments: readonly Segment[]
  requiredProducts: readonly RequiredProduct[]
  constraints: Constraints
  /** Seen only by partners on one of these flights; empty: by everyone. */
  flights: readonly string[]
  /** About new-commerce licences: hidden from a partner for whom the `new-commerce` policy is not in force (mission H11). */
  isNewCommerceLicence: boolean
  /** The offers named carry the discounted price themselves: it decides who may buy them and takes nothing off (decision 24). */
  isDiscountInPrice: boolean
  /** Taken out of circulation before its end: still found by id, never applied. */
  isWithdrawn: boolean
}

/** A purchase as it is meant: one line of a cart, an order or a question. */
export interface PurchaseIntent {
  item: ItemKey
  quantity: number
  /** Absent for what is sold without a term. */
  term?: Term
  /** The customer's country, ISO 3166 two letters. */
  market: string
  segment: Segment
}

/** What one customer has had with every partner: read in one query, never more than a verdict needs. */
export interface CustomerHistory {
  /** Promoted seats in use by promotion and item. */
  seatsUsed(promotion: PromotionKey, item: ItemKey): number
  /** Purchases at a promotion's price so far, cancelled ones included. */
  redemptions(promotion: PromotionKey): number
  /** Everything had of an item, ended or not. */
  holdings(item: ItemKey): readonly Holding[]
}

/** What surrounds a decision: the moment, and the rules that an operator can change. */
export interface DecisionContext {
  at: Date
  /** How far back a purchase counts against a first-purchase promotion; absent: for ever (decision 3). */
  firstPurchaseLookBackDays?: number
  /** The trials of an item: having had one of them counts as having had it (decision 27). */
  trialsOf?(item: ItemKey): readonly ItemKey[]
}

/** Whether a promotion can be had at this instant. */
export const isInForce = (promotion: Promotion, at: Date): boolean =>
  !promotion.isWithdrawn && promotion.startDate <= at && at <= promotion.endDate

const spelling = (text: string): string => text.toLowerCase().replaceAll('_', '')

/** Whether two terms are the same, whatever the spelling (`one_time`, `OneTime`). */
export const isSameTerm = (a: Term, b: Term): boolean =>
  spelling(a.duration) === spelling(b.duration) && spelling(a.billingCycle) === spelling(b.billingCycle)

/** The entries of a promotion for one item. */
export const entriesFor = (promotion: Promotion, item: ItemKey): readonly RequiredProduct[] =>
  promotion.requiredProducts.filter((required) => required.item === item)

/** The entry that covers an item at a term, which says the discount; undefined when the promotion does not cover it. */
export const entryFor = (
  promotion: Promotion,
  item: ItemKey,
  term: Term | undefined,
): RequiredProduct | undefined =>
  entriesFor(promotion, item).find((required) => !required.term || (term && isSameTerm(required.term, term)))

/** Whether a promotion is for customers of a country and a segment. */
export const isFor = ({ markets, segments }: Promotion, market: string, segment: Segment): boolean =>
  segments.includes(segment) && (!markets || markets.includes(market.toUpperCase()))
