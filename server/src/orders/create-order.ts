import { requireCustomer, requireMayBuy } from '../customers/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { lockCustomerPromotions, whoIs } from '../promotions/index.ts'
import { faultOfLines } from './faults.ts'
import { lineNumbers } from './line-numbers.ts'
import { orderGroupKey } from './order-group.ts'
import { placeOrder } from './place-order.ts'
import { requireSameCustomer } from './require-same-customer.ts'
import { reviewLines } from './review-lines.ts'
import { fromWireLines, type OrderBody, type OrderWire } from './wire.ts'

/** A purchase without a cart: the same decisions as checkout, and any refusal is the answer (purchase 8.6). */
export async function createOrder(
  call: Call,
  { customerId, body }: { customerId: string; body: OrderBody },
): Promise<OrderWire> {
  const customer = await requireCustomer(call, customerId)
  requireSameCustomer(customer, body)
  const numbers = lineNumbers(body.lineItems.map(({ lineItemNumber }) => lineItemNumber))
  const lines = fromWireLines(body, numbers).sort((a, b) => a.number - b.number)
  await lockCustomerPromotions(call.db, whoIs(call, customer.id))
  const reviewed = await reviewLines(call, customer, lines)
  const isLegacyAlone = reviewed.every(({ item }) => item?.kind === 'legacy')
  await requireMayBuy(call, customer, isLegacyAlone ? 'legacy' : 'new-commerce')
  const fault = faultOfLines(reviewed)
  if (fault) throw fault
  if (new Set(reviewed.map(orderGroupKey)).size > 1)
    throw faults.invalidInput({
      reason: 'lines of one order are of one kind and share their billing cycle; use a cart for several',
    })
  return placeOrder(call, { customer, lines: reviewed })
}
