/** The ledger's entries: what was charged for, when, at which price, and why (billing and operations 3.5 and 3.9). */
import type { BillingCycle } from '../catalog/index.ts'
import type { Decimal } from '../money.ts'

/** Charge types of the contract, in its spelling on the wire (billing and operations 3.9). */
export type ChargeType =
  | 'new'
  | 'renew'
  | 'cycleCharge'
  | 'addQuantity'
  | 'removeQuantity'
  | 'moveQuantity'
  | 'convert'
  | 'cancelImmediate'
  | 'changeBillingPlan'
  | 'customerCredit'
  | 'extendTerm'

/** Who invoices it: `office` and `azure` are the two older kinds, everything of new commerce is `one_time` (billing 3.4). */
export type BillingProvider = 'office' | 'azure' | 'one_time'

/** What a charge is about: the same in every line of one subscription's term. */
export interface ChargeSubject {
  partnerId: string
  customerId: string
  orderId: string
  /** Absent for what is bought without a subscription (perpetual software). */
  subscriptionId?: string
  billingProvider: BillingProvider
  /** The catalogue item or legacy offer sold. */
  offerId: string
  productId: string
  skuId?: string
  availabilityId?: string
  productName: string
  skuName: string
  publisherName?: string
  /** ISO 8601; absent for what has no term. */
  termDuration?: string
  billingCycle: BillingCycle
  /** First and last day of the term, both included; no end for usage and perpetual items. */
  termStart: Date
  termEnd?: Date
  /** The reseller on record (MPN id). */
  resellerMpnId?: string
  /** ISO 4217: the currency of the customer market's price list. */
  currency: string
}

/** Some of the seats and what one of them costs in one billing cycle; a subscription may hold seats at two prices. */
export interface PricedSeats {
  quantity: number
  /** The price list's. */
  unitPrice: Decimal
  /** After the promotion, before proration. Unrounded. */
  discountedPrice: Decimal
  /** Whose discount it is. */
  promotionId?: string
}

/** One line of the ledger. Never changed: a correction is a further line. */
export interface Charge extends NewCharge {
  /** Given by the database; rises with the order of writing. */
  id: number
}

/** A line as it is decided, before it is written. */
export interface NewCharge extends ChargeSubject {
  type: ChargeType
  /** The instant of the event. */
  at: Date
  /** Units charged or given back; always positive. */
  quantity: number
  unitPrice: Decimal
  /** After promotion and proration, unrounded; negative where money is given back. */
  effectiveUnitPrice: Decimal
  /** `effectiveUnitPrice` rounded toward zero to the minor unit, times `quantity`; negative where money is given back. */
  subtotal: Decimal
  promotionId?: string
  /** First and last day charged for, both included, at midnight UTC. */
  chargeStart: Date
  chargeEnd: Date
  /** The part of the cycle that is charged; equal numbers are a whole cycle. */
  billingDays: number
  cycleDays: number
  /** Joins the lines of one event. */
  referenceId: string
}
