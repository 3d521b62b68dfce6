/** Subscriptions as the database has them. */
import type { Selectable } from 'kysely'
import { utcDate } from '../calendar.ts'
import type { BillingCycle } from '../catalog/index.ts'
import { decimal } from '../money.ts'
import {
  type Instructions,
  nextEventAt,
  type SeatWindow,
  type SoldItem,
  type Subscription,
  type SubscriptionStatus,
} from './subscription.ts'

type Stored<Value> = { [Key in keyof Value]: Value[Key] extends Date | undefined ? string : Value[Key] }

export interface SubscriptionTable {
  environment_id: string
  customer_id: string
  id: string
  partner_id: string
  order_id: string
  order_line: number
  item: SoldItem
  item_key: string
  friendly_name: string
  status: SubscriptionStatus
  suspension_reasons: string[]
  quantity: number
  promoted_quantity: number
  promotion_id: string | null
  unit_price: string
  discount: string
  currency: string
  billing_cycle: BillingCycle
  term_duration: string | null
  term_started_at: Date
  term_ends_on: Date | null
  auto_renew: boolean
  next_term: Stored<Instructions> | null
  next_charge: Stored<Instructions> | null
  cancellable_until: Date | null
  seat_windows: Stored<SeatWindow>[]
  reseller_mpn_id: string | null
  parent_subscription_id: string | null
  migrated_from_subscription_id: string | null
  created_at: Date
  next_event_at: Date | null
  version: number
}

declare module '../platform/database.ts' {
  interface Tables {
    subscription: SubscriptionTable
  }
}

const toInstructions = ({ customTermEndDate, ...stored }: Stored<Instructions>): Instructions => ({
  ...stored,
  ...(customTermEndDate && { customTermEndDate: new Date(customTermEndDate) }),
})

export const toSubscription = (row: Selectable<SubscriptionTable>): Subscription => ({
  id: row.id,
  customerId: row.customer_id,
  partnerId: row.partner_id,
  orderId: row.order_id,
  orderLine: row.order_line,
  item: row.item,
  friendlyName: row.friendly_name,
  status: row.status,
  suspensionReasons: row.suspension_reasons,
  quantity: row.quantity,
  promotedQuantity: row.promoted_quantity,
  price: {
    currency: row.currency,
    unitPrice: decimal(row.unit_price),
    discount: decimal(row.discount),
    ...(row.promotion_id !== null && { promotionId: row.promotion_id }),
  },
  billingCycle: row.billing_cycle,
  ...(row.term_duration !== null && { termDuration: row.term_duration }),
  termStartedAt: row.term_started_at,
  ...(row.term_ends_on !== null && { termEndsOn: row.term_ends_on }),
  autoRenew: row.auto_renew,
  ...(row.next_term !== null && { nextTerm: toInstructions(row.next_term) }),
  ...(row.next_charge !== null && { nextCharge: toInstructions(row.next_charge) }),
  ...(row.cancellable_until !== null && { cancellableUntil: row.cancellable_until }),
  seatWindows: row.seat_windows.map(({ quantity, until }) => ({ quantity, until: new Date(until) })),
  ...(row.reseller_mpn_id !== null && { resellerMpnId: row.reseller_mpn_id }),
  ...(row.parent_subscription_id !== null && { parentSubscriptionId: row.parent_subscription_id }),
  ...(row.migrated_from_subscription_id !== null && {
    migratedFromSubscriptionId: row.migrated_from_subscription_id,
  }),
  createdAt: row.created_at,
  version: row.version,
})

/** The row of a subscription written at `at`: what is due next lies after that. */
export const toRow = (environmentId: string, subscription: Subscription, at: Date) => ({
  environment_id: environmentId,
  customer_id: subscription.customerId,
  id: subscription.id,
  partner_id: subscription.partnerId,
  order_id: subscription.orderId,
  order_line: subscription.orderLine,
  item: subscription.item,
  item_key: subscription.item.key,
  friendly_name: subscription.friendlyName,
  status: subscription.status,
  suspension_reasons: subscription.suspensionReasons,
  quantity: subscription.quantity,
  promoted_quantity: subscription.promotedQuantity,
  promotion_id: subscription.price.promotionId,
  unit_price: subscription.price.unitPrice.toFixed(),
  discount: subscription.price.discount.toFixed(),
  currency: subscription.price.currency,
  billing_cycle: subscription.billingCycle,
  term_duration: subscription.termDuration,
  term_started_at: subscription.termStartedAt,
  term_ends_on: subscription.termEndsOn && utcDate(subscription.termEndsOn),
  auto_renew: subscription.autoRenew,
  next_term: subscription.nextTerm,
  next_charge: subscription.nextCharge,
  cancellable_until: subscription.cancellableUntil,
  seat_windows: subscription.seatWindows,
  reseller_mpn_id: subscription.resellerMpnId,
  parent_subscription_id: subscription.parentSubscriptionId,
  migrated_from_subscription_id: subscription.migratedFromSubscriptionId,
  created_at: subscription.createdAt,
  next_event_at: nextEventAt(subscription, at),
  version: subscription.version,
})
