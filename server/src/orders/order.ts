/** Orders: what was sold to a customer, at which price and why. Written once. Plain values. */
import type { BillingCycle } from '../catalog/index.ts'
import type { EligibilityWire } from '../promotions/index.ts'
import type { SoldItem } from '../subscriptions/index.ts'
import type { LinePrice } from './line-price.ts'

export type OrderStatus = 'completed' | 'pending' | 'cancelled' | 'suspended'

/** Who brought it about: a partner, the system (a renewal), or billing alone. */
export type TransactionType = 'UserPurchase' | 'SystemPurchase' | 'SystemBilling'

export interface OrderLine {
  lineItemNumber: number
  item: SoldItem
  /** What the customer holds by it: its subscription, or an id of its own. */
  sourceId: string
  /** Absent for what becomes an entitlement instead. */
  subscriptionId?: string
  parentSubscriptionId?: string
  friendlyName: string
  quantity: number
  termDuration?: string
  billingCycle: BillingCycle
  customTermEnd?: Date
  renewsTo?: { termDuration: string }
  promotionId?: string
  /** The verdict on every promotion that came into question when it was sold, in the contract's words. */
  promotionEligibilities: readonly EligibilityWire[]
  price: LinePrice
  resellerMpnId?: string
  additionalResellerMpnIds?: readonly string[]
  provisioningContext?: Record<string, string>
  attestationAccepted?: boolean
}

export interface Order {
  /** A GUID on orders of the older catalogue, else twelve hexadecimal digits. */
  id: string
  environmentId: string
  customerId: string
  partnerId: string
  /** The cart and its group that became this order. */
  cart?: { id: string; group: string }
  isLegacy: boolean
  billingCycle: BillingCycle
  currency: string
  status: OrderStatus
  transactionType: TransactionType
  lines: readonly OrderLine[]
  createdAt: Date
  /** Rises with every change. */
  version: number
}
