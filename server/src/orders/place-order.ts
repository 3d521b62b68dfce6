import { recordActivity } from '../activity/index.ts'
import { catalogOf } from '../catalog/index.ts'
import type { PartnersCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { firstPurchaseName, recordPurchases } from '../promotions/index.ts'
import { windowRuleNow } from '../subscriptions/index.ts'
import { buildOrder, isSold } from './build-order.ts'
import type { Order } from './order.ts'
import type { ReviewedLine } from './purchase-line.ts'
import { insertOrder } from './store.ts'
import { toWireOrder } from './wire.ts'

export interface Placement {
  customer: PartnersCustomer
  /** Reviewed with `lock` in this transaction, none of them refused, all of one order group. */
  lines: readonly ReviewedLine[]
  /** The cart and its group. */
  cart?: { id: string; group: string }
}

/**
 * Sells lines as one order: order, subscriptions and charges in one statement, then the use of promotions and the activity
 * record. Carts and direct orders end here.
 */
export async function placeOrder(call: Call, { customer, lines, cart }: Placement): Promise<Order> {
  const { order, subscriptions, charges, purchases } = buildOrder(lines.filter(isSold), {
    environmentId: call.environment.id,
    customer,
    partnerId: customer.relationship.partnerId,
    at: call.now,
    catalog: await catalogOf(call),
    firstPurchase: firstPurchaseName(call),
    windowRuleOf: (sold) => windowRuleNow(call, sold),
    ...(cart && { cart }),
  })
  await insertOrder(call.db, { order, subscriptions, charges })
  await recordPurchases(call, customer.id, purchases)
  await recordActivity(call, {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'order',
    operationType: 'create_order',
    resourceId: order.id,
    newValue: toWireOrder(order, { country: customer.country, withPrices: true }),
  })
  return order
}
