/** A line of a cart or an order as the buyer asks for it, and what the review of it comes to. Plain values. */
import type { BillingCycle, CatalogItem, SaleRefusal, Term } from '../catalog/index.ts'
import type { LinePromotion } from '../promotions/index.ts'
import type { LinePrice } from './line-price.ts'

export interface PurchaseLine {
  /** Unique in the cart or order. */
  number: number
  /** A catalogue item id, or the id of a legacy offer. */
  offerId: string
  quantity: number
  /** ISO 8601. */
  termDuration?: string
  billingCycle?: BillingCycle
  /** A promotion that the buyer names. */
  promotionId?: string
  /**
   * What an earlier review showed. The sale then gets that promotion or none: what the review page does not show is not
   * applied (mission H4). Absent: not reviewed before.
   */
  offered?: { promotionId?: string; hadError: boolean }
  /** The subscription's nickname. */
  friendlyName?: string
  /** The currency that the buyer expects. */
  currencyCode?: string
  /** MPN ids of the indirect resellers on record. */
  resellerMpnId?: string
  additionalResellerMpnIds?: readonly string[]
  /** The last day of the first term, if it is not to be the natural one. */
  customTermEnd?: Date
  renewsTo?: { termDuration: string }
  provisioningContext?: Record<string, string>
  attestationAccepted?: boolean
  /** The base of an add-on: a line of the same purchase that stands before this one, or a subscription. */
  parentLine?: number
  parentSubscriptionId?: string
}

/** Why a line cannot be bought. */
export type LineRefusal =
  | { reason: 'unknownItem' }
  | { reason: 'sale'; refusal: SaleRefusal }
  /** The price list has no price for it. */
  | { reason: 'noPrice' }
  /** The buyer names a promotion that does not exist for the item. */
  | { reason: 'promotion'; promotionId: string }
  /** The offer is sold only under its promotion, and the customer may not have it (mission G2). */
  | { reason: 'promotionOnly' }
  | { reason: 'currency'; allowed: readonly string[] }
  | { reason: 'resellerNotSupported' }
  | { reason: 'reseller'; mpnId: string }
  /** The reseller on record has not accepted the partner agreement. */
  | { reason: 'resellerAgreement'; mpnId: string }
  | { reason: 'parent'; parentSubscriptionId: string }
  | { reason: 'termEndProduct' }
  | { reason: 'termEnd'; end: Date }
  | { reason: 'sandboxSeats'; limit: number }
  | { reason: 'sandboxSubscriptions'; limit: number }

export interface ReviewedLine {
  line: PurchaseLine
  /** Empty: the line may be bought. */
  refusals: readonly LineRefusal[]
  /** Absent for an item that the catalogue does not know. */
  item?: CatalogItem
  /** The commitment meant; absent when none fits. */
  term?: Term
  /** What it gets and why; absent when nothing could be decided. */
  promotion?: LinePromotion
  /** Absent when it cannot be bought. */
  price?: LinePrice
}
