/** The order, subscriptions and ledger lines that lines which may be bought become. Pure but for the ids it gives. */

import { startOfDay } from '../calendar.ts'
import type { Catalog, CatalogItem, Term } from '../catalog/index.ts'
import { newGuid, newOrderId } from '../ids.ts'
import { cycleAt, cycleCharges, type NewCharge, type PricedSeats, termEnd } from '../ledger/index.ts'
import { decimal } from '../money.ts'
import { type EligibilityWire, type Purchase, toWireEligibility, type Wording } from '../promotions/index.ts'
import {
  becomesSubscription,
  firstCharges,
  type Instructions,
  itemCharged,
  newSubscription,
  type SoldItem,
  type Subscription,
  soldItem,
  trialContinuation,
  type WindowRule,
} from '../subscriptions/index.ts'
import type { LinePrice } from './line-price.ts'
import type { Order, OrderLine } from './order.ts'
import type { ReviewedLine } from './purchase-line.ts'

/** A line that may be bought. */
export type Sold = Required<ReviewedLine>

export const isSold = (reviewed: ReviewedLine): reviewed is Sold =>
  reviewed.refusals.length === 0 && reviewed.price !== undefined

/** What an order is built from beside its lines. */
export interface Building {
  environmentId: string
  customer: { id: string; country: string }
  partnerId: string
  at: Date
  catalog: Catalog
  wording: Wording
  windowRuleOf(sold: { item: SoldItem; billingCycle: Term['billingCycle'] }): WindowRule | undefined
  /** The cart and its group. */
  cart?: { id: string; group: string }
  /** The order that the lines are added to, instead of one of their own. */
  extending?: Order
}

export interface BuiltOrder {
  /** With the lines it had before, if it had any. */
  order: Order
  subscriptions: Subscription[]
  charges: NewCharge[]
  /** What the customer's history learns of it. */
  purchases: Purchase[]
}

/** Builds one order of lines that share a group. */
export function buildOrder(lines: readonly Sold[], building: Building): BuiltOrder {
  const sourceIds = new Map(lines.map(({ line }) => [line.number, newGuid()]))
  const empty = building.extending ?? emptyOrder(lines[0]!, building)
  const added = lines.map((sold, index) =>
    orderLine(sold, { number: empty.lines.length + index, sourceIds, building }),
  )
  const order: Order = { ...empty, lines: [...empty.lines, ...added] }
  const referenceId = newGuid()
  const subscriptions = lines.flatMap((sold, index) => {
    const line = added[index]!
    return line.subscriptionId ? [subscriptionOf(order, line, { sold, building })] : []
  })
  return {
    order,
    subscriptions,
    charges: [
      ...subscriptions.flatMap((subscription) => firstCharges(subscription, referenceId)),
      ...added.flatMap((line) =>
        line.subscriptionId ? [] : entitlementCharges(order, line, { at: building.at, referenceId }),
      ),
    ],
    purchases: lines.map(({ line: { number, quantity }, item, promotion }) => ({
      subscriptionId: sourceIds.get(number)!,
      item: item.key,
      quantity,
      at: building.at,
      ...(promotion.applied && { applied: promotion.applied }),
    })),
  }
}

const emptyOrder = ({ item, term, price }: Sold, building: Building): Order => ({
  id: item.kind === 'legacy' ? newGuid() : newOrderId(),
  environmentId: building.environmentId,
  customerId: building.customer.id,
  partnerId: building.partnerId,
  ...(building.cart && { cart: building.cart }),
  isLegacy: item.kind === 'legacy',
  billingCycle: term.billingCycle,
  currency: price.currency,
  status: 'completed',
  transactionType: 'UserPurchase',
  lines: [],
  createdAt: building.at,
  version: 1,
})

interface Numbering {
  number: number
  /** Ids of what the lines become, by the number the buyer gave the line. */
  sourceIds: ReadonlyMap<number, string>
  building: Building
}

function orderLine(sold: Sold, { number, sourceIds, building }: Numbering): OrderLine {
  const { line, term, price, promotion } = sold
  const item = soldItem(sold.item)
  const parentSubscriptionId = item.kind === 'legacy' ? parentOf(sold, sourceIds) : undefined
  const eligibilities: EligibilityWire[] = promotion.eligibilities.map((verdict) =>
    toWireEligibility(verdict, building.wording),
  )
  return {
    lineItemNumber: number,
    item,
    sourceId: sourceIds.get(line.number)!,
    ...(becomesSubscription(item) && { subscriptionId: sourceIds.get(line.number)! }),
    ...(parentSubscriptionId && { parentSubscriptionId }),
    friendlyName: line.friendlyName || item.title,
    quantity: line.quantity,
    ...(term.duration && { termDuration: term.duration }),
    billingCycle: term.billingCycle,
    ...(line.customTermEnd && { customTermEnd: startOfDay(line.customTermEnd) }),
    ...(line.renewsTo && { renewsTo: line.renewsTo }),
    ...(promotion.applied && { promotionId: promotion.applied.promotion.id }),
    promotionEligibilities: eligibilities,
    price,
    ...(line.resellerMpnId && { resellerMpnId: line.resellerMpnId }),
    ...(line.additionalResellerMpnIds?.length && { additionalResellerMpnIds: line.additionalResellerMpnIds }),
    ...(line.provisioningContext && { provisioningContext: line.provisioningContext }),
    ...(line.attestationAccepted !== undefined && { attestationAccepted: line.attestationAccepted }),
  }
}

/** Add-ons of the older catalogue hang on their base; those of new commerce stand alone (subscriptions 6). */
const parentOf = ({ line }: Sold, sourceIds: Numbering['sourceIds']): string | undefined =>
  line.parentSubscriptionId?.toLowerCase() ??
  (line.parentLine === undefined ? undefined : sourceIds.get(line.parentLine))

interface Selling {
  sold: Sold
  building: Building
}

function subscriptionOf(order: Order, line: OrderLine, { sold, building }: Selling): Subscription {
  const { item, subscriptionId: id = '', price, promotionId } = line
  const rule = building.windowRuleOf(line)
  const nextTerm = continuationOf(sold.item, line.quantity, building)
  return newSubscription({
    id,
    customerId: order.customerId,
    partnerId: order.partnerId,
    orderId: order.id,
    orderLine: line.lineItemNumber,
    item,
    friendlyName: line.friendlyName,
    quantity: line.quantity,
    price: {
      currency: price.currency,
      unitPrice: price.unitPrice,
      discount: price.discount,
      ...(promotionId && { promotionId }),
    },
    term: sold.term,
    ...(line.customTermEnd && { customTermEnd: line.customTermEnd }),
    at: building.at,
    ...(rule && { rule }),
    ...(nextTerm && { nextTerm }),
    ...(line.resellerMpnId && { resellerMpnId: line.resellerMpnId }),
    ...(line.parentSubscriptionId && { parentSubscriptionId: line.parentSubscriptionId }),
  })
}

/** A trial says from the beginning what it continues as (subscriptions 5). */
function continuationOf(
  item: CatalogItem,
  quantity: number,
  { catalog, customer }: Building,
): Instructions | undefined {
  if (item.kind === 'legacy' || !item.sku.convertsTo) return undefined
  const { item: key, ...term } = item.sku.convertsTo
  const target = catalog.itemOf(key, { country: customer.country, segment: item.segment })
  return trialContinuation(target, { term, quantity })
}

/** Perpetual software and reservations are paid once, and have no subscription to be charged for. */
export function entitlementCharges(
  order: Order,
  line: OrderLine,
  { at, referenceId }: { at: Date; referenceId: string },
): NewCharge[] {
  const start = startOfDay(at)
  const end = line.termDuration ? termEnd(start, line.termDuration) : undefined
  const subject = {
    partnerId: order.partnerId,
    customerId: order.customerId,
    orderId: order.id,
    ...itemCharged(line.item),
    ...(line.termDuration && { termDuration: line.termDuration }),
    billingCycle: line.billingCycle,
    termStart: start,
    ...(end && { termEnd: end }),
    ...(line.resellerMpnId && { resellerMpnId: line.resellerMpnId }),
    currency: line.price.currency,
  }
  const term = { start, ...(end && { end }), ...(line.termDuration && { duration: line.termDuration }) }
  const cycle = cycleAt(term, line.billingCycle, start)
  return cycleCharges(subject, 'new', [seatsOf(line)], { at, cycle, referenceId })
}

const seatsOf = ({ quantity, price, promotionId }: OrderLine & { price: LinePrice }): PricedSeats => ({
  quantity,
  unitPrice: price.unitPrice,
  discountedPrice: price.unitPrice.times(decimal(1).minus(price.discount)),
  ...(promotionId && { promotionId }),
})
