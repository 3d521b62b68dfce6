import { requireCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import type { PurchaseLine } from '../orders/index.ts'
import { ownerOf } from '../subscriptions/index.ts'
import type { Cart } from './cart.ts'
import { requireOpenCart } from './require-open-cart.ts'
import { reviewCart } from './review-cart.ts'
import { lockCart, updateCart as saveCart } from './store.ts'
import { type CartBody, fromWireLines } from './wire.ts'

/** Replaces the lines of an active cart and reviews them anew (purchase 6.3). */
export async function updateCart(
  call: Call,
  { customerId, cartId, body }: { customerId: string; cartId: string; body: CartBody },
): Promise<Cart> {
  const customer = await requireCustomer(call, customerId)
  const cart = requireOpenCart(call, cartId, await lockCart(call.db, ownerOf(customer), cartId))
  const lines = fromWireLines(body).map((line) => withoutEcho(line, cart))
  const updated: Cart = {
    ...cart,
    isAttested: body.partnerOnRecordAttestationAccepted ?? cart.isAttested,
    ...(await reviewCart(call, customer, lines)),
  }
  await saveCart(call.db, updated)
  return updated
}

/** A client that sends the cart back as it read it does not name the promotion that was applied by itself. */
function withoutEcho({ promotionId, ...line }: PurchaseLine, cart: Cart): PurchaseLine {
  const before = cart.lines.find(
    ({ asked }) => asked.number === line.number && asked.offerId === line.offerId,
  )
  const isEcho = before?.asked.promotionId === undefined && before?.promotionId === promotionId
  return { ...line, ...(promotionId && !isEcho && { promotionId }) }
}
