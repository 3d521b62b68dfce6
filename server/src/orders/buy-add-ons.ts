/** PATCH of an order: buying add-ons of the older catalogue for a subscription of it (purchase 8.4). */
import { type Activity, activityWrite } from '../activity/index.ts'
import { catalogOf } from '../catalog/index.ts'
import { requireCustomer, requireMayBuy } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { etagHeld, requireCurrentEtag } from '../http/etag.ts'
import { writeTogether } from '../platform/write-together.ts'
import { firstPurchaseName, purchaseWrites } from '../promotions/index.ts'
import { ownerOf, windowRuleNow } from '../subscriptions/index.ts'
import { buildOrder, isSold } from './build-order.ts'
import { faultOfLines, orderFaults } from './faults.ts'
import type { Order } from './order.ts'
import { reviewLines } from './review-lines.ts'
import { extensionWrites, findOrder } from './store.ts'
import { etagOf, fromWireLines, type OrderPatchBody, type OrderWire, toWireOrder } from './wire.ts'

export interface PatchInput {
  customerId: string
  orderId: string
  body: OrderPatchBody
  headers: Record<string, string | undefined>
}

/** Adds the body's lines that name a parent to its order. Throws 400/4018 for a body that asks for something else. */
export async function buyAddOns(
  call: Call,
  { customerId, orderId, body, headers }: PatchInput,
): Promise<OrderWire> {
  const customer = await requireCustomer(call, customerId)
  const order = await findOrder(call.db, ownerOf(customer), { orderId, lock: true })
  if (!order) throw orderFaults.orderNotFound({ orderId: orderId.slice(0, 50) })
  await requireMayBuy(call, customer, order.isLegacy ? 'legacy' : 'new-commerce')
  if (order.isLegacy) requireCurrentEtag(etagHeld(headers, body.attributes?.etag), etagOf(order))
  // Lines with a subscription are the order's own, sent back with the rest of it.
  const lineItems = (body.lineItems ?? []).filter((line) => line.parentSubscriptionId && !line.subscriptionId)
  requireAddOns(order, { ...body, lineItems })

  const numbers = lineItems.map((_, index) => order.lines.length + index)
  const billingCycle = body.billingCycle ?? order.billingCycle
  const reviewed = await reviewLines(
    call,
    customer,
    fromWireLines({ ...body, lineItems, billingCycle }, numbers),
    {
      lock: true,
    },
  )
  const fault = faultOfLines(reviewed)
  if (fault) throw fault

  const built = buildOrder(reviewed.filter(isSold), {
    environmentId: call.environment.id,
    customer,
    partnerId: order.partnerId,
    at: call.now,
    catalog: await catalogOf(call),
    firstPurchase: firstPurchaseName(call),
    windowRuleOf: (sold) => windowRuleNow(call, sold),
    extending: order,
  })
  const seen = { country: customer.country, withPrices: true }
  const newValue = toWireOrder({ ...built.order, version: order.version + 1 }, seen)
  const activity: Activity = {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'order',
    operationType: 'update_order',
    resourceId: order.id,
    oldValue: toWireOrder(order, seen),
    newValue,
  }
  await writeTogether(call.db, [
    ...extensionWrites({ ...built, at: call.now }),
    ...purchaseWrites(call, customer.id, built.purchases),
    activityWrite(call, [activity]),
  ])
  return newValue
}

/** What a PATCH may ask for at all. */
function requireAddOns(order: Order, { status, lineItems = [] }: OrderPatchBody): void {
  const refuse = (reason: string) => orderFaults.cannotBeChanged({ orderId: order.id, reason })
  if (status?.toLowerCase() === 'cancelled')
    throw order.isLegacy
      ? orderFaults.cancelBySubscription({ orderId: order.id })
      : orderFaults.notCancellable({ orderId: order.id })
  if (!order.isLegacy) throw refuse('only orders of the older catalogue take further lines')
  if (lineItems.length === 0) throw refuse('it names no new add-on with its parentSubscriptionId')
}
