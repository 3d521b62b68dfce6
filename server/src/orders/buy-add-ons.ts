/** Buying add-ons of the older catalogue for a subscription of an order (purchase 8.4). */
import { type Activity, activityWrite } from '../activity/index.ts'
import { catalogOf } from '../catalog/index.ts'
import type { PartnersCustomer } from '../customers/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { writeTogether } from '../platform/write-together.ts'
import { lockCustomerPromotions, purchaseWrites, whoIs, wordingFor } from '../promotions/index.ts'
import { windowRuleNow } from '../subscriptions/index.ts'
import { buildOrder, isSold } from './build-order.ts'
import { faultOfLines, orderFaults } from './faults.ts'
import type { Order } from './order.ts'
import { reviewLines } from './review-lines.ts'
import { extensionWrites } from './store.ts'
import { type BoughtLine, fromWireLines, type OrderPatchBody, type OrderWire, toWireOrder } from './wire.ts'

type AddedLine = NonNullable<OrderPatchBody['lineItems']>[number]

export interface AddOnInput {
  customer: PartnersCustomer
  /** Locked by the caller. */
  order: Order
  body: OrderPatchBody
}

/** Adds the body's lines that name a base to its order. Throws 400/4018 for a body that asks for something else. */
export async function buyAddOns(call: Call, { customer, order, body }: AddOnInput): Promise<OrderWire> {
  // Lines with a subscription are the order's own, sent back with the rest of it.
  const added = (body.lineItems ?? []).filter((line) => line.parentSubscriptionId && !line.subscriptionId)
  const lineItems = requireAddOns(order, added)

  const numbers = lineItems.map((_, index) => order.lines.length + index)
  const billingCycle = body.billingCycle ?? order.billingCycle
  await lockCustomerPromotions(call.db, whoIs(call, customer.id))
  const reviewed = await reviewLines(
    call,
    customer,
    fromWireLines({ ...body, lineItems, billingCycle }, numbers),
  )
  const fault = faultOfLines(reviewed)
  if (fault) throw fault

  const built = buildOrder(reviewed.filter(isSold), {
    environmentId: call.environment.id,
    customer,
    partnerId: order.partnerId,
    at: call.now,
    catalog: await catalogOf(call),
    wording: await wordingFor(call),
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
    ...extensionWrites(built, call.now),
    ...purchaseWrites(call, customer.id, built.purchases),
    activityWrite(call, [activity]),
  ])
  return newValue
}

/** Throws 400/800002, too, for an add-on without a quantity. */
function requireAddOns(order: Order, lineItems: readonly AddedLine[]): BoughtLine[] {
  const refuse = (reason: string) => orderFaults.cannotBeChanged({ orderId: order.id, reason })
  if (!order.isLegacy) throw refuse('only orders of the older catalogue take further lines')
  if (lineItems.length === 0) throw refuse('it names no new add-on with its parentSubscriptionId')
  return lineItems.map((line) => {
    if (line.quantity !== undefined) return { ...line, quantity: line.quantity }
    throw faults.invalidInput({ reason: `quantity of the line for ${line.offerId} is required` })
  })
}
