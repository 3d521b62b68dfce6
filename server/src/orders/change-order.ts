import { requireCustomer, requireMayBuy } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { etagHeld, requireCurrentEtag } from '../http/etag.ts'
import { ownerOf } from '../subscriptions/index.ts'
import { buyAddOns } from './buy-add-ons.ts'
import { cancelOrder } from './cancel-order.ts'
import { orderFaults } from './faults.ts'
import { requireSameCustomer } from './require-same-customer.ts'
import { findOrder } from './store.ts'
import { etagOf, type OrderPatchBody, type OrderWire } from './wire.ts'

export interface PatchInput {
  customerId: string
  orderId: string
  body: OrderPatchBody
  headers: Record<string, string | undefined>
}

/** PATCH of an order: cancels it or lines of it, or buys add-ons of the older catalogue (purchase 8.4). */
export async function changeOrder(
  call: Call,
  { customerId, orderId, body, headers }: PatchInput,
): Promise<OrderWire> {
  const customer = await requireCustomer(call, customerId)
  requireSameCustomer(customer, body)
  const order = await findOrder(call.db, ownerOf(customer), { orderId, lock: true })
  if (!order) throw orderFaults.orderNotFound({ orderId: orderId.slice(0, 50) })
  await requireMayBuy(call, customer, order.isLegacy ? 'legacy' : 'new-commerce')
  if (order.isLegacy) requireCurrentEtag(etagHeld(headers, body.attributes?.etag), etagOf(order))
  const isCancelled = body.status?.toLowerCase() === 'cancelled' && order.status !== 'cancelled'
  return isCancelled
    ? cancelOrder(call, { customer, order, body })
    : buyAddOns(call, { customer, order, body })
}
