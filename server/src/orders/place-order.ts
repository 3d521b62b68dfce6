import { type Activity, activityWrite } from '../activity/index.ts'
import { catalogOf } from '../catalog/index.ts'
import type { PartnersCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { writeTogether } from '../platform/write-together.ts'
import { purchaseWrites, wordingFor } from '../promotions/index.ts'
import { windowRuleNow } from '../subscriptions/index.ts'
import { buildOrder, isSold } from './build-order.ts'
import type { ReviewedLine } from './purchase-line.ts'
import { saleWrites } from './store.ts'
import { type OrderWire, toWireOrder } from './wire.ts'

export interface Placement {
  customer: PartnersCustomer
  /** Reviewed under the customer's lock, none of them refused, all of one order group. */
  lines: readonly ReviewedLine[]
  /** The cart and its group. */
  cart?: { id: string; group: string }
}

/**
 * Sells lines as one order, in one statement: order, subscriptions, charges, use of promotions and activity record. Carts and
 * direct orders end here. Answers the order with its prices, as its record shows it.
 */
export async function placeOrder(call: Call, { customer, lines, cart }: Placement): Promise<OrderWire> {
  const built = buildOrder(lines.filter(isSold), {
    environmentId: call.environment.id,
    customer,
    partnerId: customer.relationship.partnerId,
    at: call.now,
    catalog: await catalogOf(call),
    wording: await wordingFor(call),
    windowRuleOf: (sold) => windowRuleNow(call, sold),
    ...(cart && { cart }),
  })
  const { order, purchases } = built
  const newValue = toWireOrder(order, { country: customer.country, withPrices: true })
  const activity: Activity = {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'order',
    operationType: 'create_order',
    resourceId: order.id,
    newValue,
  }
  await writeTogether(call.db, [
    ...saleWrites(built),
    ...purchaseWrites(call, customer.id, purchases),
    activityWrite(call, [activity]),
  ])
  return newValue
}
