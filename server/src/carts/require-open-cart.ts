import type { Call } from '../http/call.ts'
import type { Cart } from './cart.ts'
import { cartFaults } from './faults.ts'

/** The cart, if it can still be worked on. Throws 404/800008 unknown or expired, 409/800064 busy, 400/800065 checked out. */
export function requireOpenCart({ now }: Call, cartId: string, cart: Cart | 'locked' | undefined): Cart {
  const named = { cartId: cartId.slice(0, 40) }
  if (cart === 'locked') throw cartFaults.cartInProcess(named)
  if (cart?.status === 'ordered') throw cartFaults.cartOrdered(named)
  if (!cart || now >= cart.expiresAt) throw cartFaults.cartNotFound(named)
  return cart
}
