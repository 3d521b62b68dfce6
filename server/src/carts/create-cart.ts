import { requireCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { newGuid } from '../ids.ts'
import type { Cart } from './cart.ts'
import { reviewCart } from './review-cart.ts'
import { insertCart } from './store.ts'
import { type CartBody, fromWireLines } from './wire.ts'

/** Prices each line and shows the promotion on it, or why not; what cannot be bought says so on its line. Three statements. */
export async function createCart(
  call: Call,
  { customerId, body }: { customerId: string; body: CartBody },
): Promise<Cart> {
  const customer = await requireCustomer(call, customerId)
  const cart: Cart = {
    id: newGuid(),
    environmentId: customer.environmentId,
    customerId: customer.id,
    partnerId: customer.relationship.partnerId,
    status: 'active',
    isAttested: body.partnerOnRecordAttestationAccepted ?? false,
    createdAt: call.now,
    ...(await reviewCart(call, customer, fromWireLines(body))),
  }
  await insertCart(call.db, cart)
  return cart
}
