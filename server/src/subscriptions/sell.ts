/** A new subscription and its first charge, from a decided sale. Pure. */
import { startOfDay } from '../calendar.ts'
import type { CatalogItem, Term } from '../catalog/index.ts'
import { cycleCharges, type NewCharge, termEnd } from '../ledger/index.ts'
import {
  chargeSubject,
  cycleOf,
  type Instructions,
  pricedSeats,
  type SoldItem,
  type Subscription,
  type TermPrice,
} from './subscription.ts'
import { type WindowRule, windowsOpened } from './windows.ts'

export interface Sale {
  id: string
  customerId: string
  partnerId: string
  orderId: string
  orderLine: number
  item: SoldItem
  friendlyName?: string
  quantity: number
  price: TermPrice
  /** The commitment bought; its duration is empty for what has none. */
  term: Term
  /** The end of the first term, if the buyer chose one. */
  customTermEnd?: Date
  at: Date
  rule?: WindowRule
  /** What it says of its next term from the beginning: a trial, what it continues as. */
  nextTerm?: Instructions
  resellerMpnId?: string
  parentSubscriptionId?: string
}

/** The subscription that a sale begins: active at once, renewing by itself. */
export function newSubscription(sale: Sale): Subscription {
  const { term, customTermEnd, at, quantity, price } = sale
  const ends = customTermEnd ?? (term.duration ? termEnd(startOfDay(at), term.duration) : undefined)
  return {
    id: sale.id,
    customerId: sale.customerId,
    partnerId: sale.partnerId,
    orderId: sale.orderId,
    orderLine: sale.orderLine,
    item: sale.item,
    friendlyName: sale.friendlyName || sale.item.title,
    status: 'active',
    suspensionReasons: [],
    quantity,
    promotedQuantity: price.promotionId ? quantity : 0,
    price,
    billingCycle: term.billingCycle,
    ...(term.duration && { termDuration: term.duration }),
    termStartedAt: at,
    ...(ends && { termEndsOn: ends }),
    autoRenew: sale.item.billing === 'license' && !(sale.item.isTrial && sale.item.kind === 'legacy'),
    ...(sale.nextTerm && { nextTerm: sale.nextTerm }),
    ...windowsOpened(sale.rule, { quantity, at }),
    ...(sale.resellerMpnId && { resellerMpnId: sale.resellerMpnId }),
    ...(sale.parentSubscriptionId && { parentSubscriptionId: sale.parentSubscriptionId }),
    createdAt: at,
    version: 1,
  }
}

/** The first cycle's charge; none for what is paid by use. */
export const firstCharges = (subscription: Subscription, referenceId: string): NewCharge[] =>
  subscription.item.billing === 'usage'
    ? []
    : cycleCharges(chargeSubject(subscription), 'new', pricedSeats(subscription), {
        at: subscription.termStartedAt,
        cycle: cycleOf(subscription, subscription.termStartedAt),
        referenceId,
      })

/** What a trial continues as unless something else is scheduled: the paid equivalent (subscriptions 5). */
export function trialContinuation(
  target: CatalogItem | undefined,
  { term, quantity }: { term: Term; quantity: number },
): Instructions | undefined {
  if (target?.kind === undefined || target.kind === 'legacy') return undefined
  return {
    product: {
      productId: target.product.id,
      skuId: target.sku.id,
      availabilityId: target.availability.id,
      billingCycle: term.billingCycle,
      termDuration: term.duration,
    },
    quantity,
  }
}
