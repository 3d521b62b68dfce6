import { addHours } from '../calendar.ts'
import type { PartnersCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { orderGroups, type PurchaseLine, type ReviewedLine, reviewLines } from '../orders/index.ts'
import { wordingFor } from '../promotions/index.ts'
import { type Cart, type CartLine, cartLine } from './cart.ts'

/** How long a cart lives where the policy `cart-lifetime` says nothing, in hours (purchase 6.2). */
const lifetimeHoursDefault = 168

/** What a review writes into a cart: the lines as they are now, and when, by whom and until when. */
export async function reviewCart(
  call: Call,
  customer: PartnersCustomer,
  lines: readonly PurchaseLine[],
): Promise<Pick<Cart, 'lines' | 'modifiedAt' | 'modifiedBy' | 'expiresAt'>> {
  const hours = call.policyValue<{ hours?: number }>('cart-lifetime')?.hours ?? lifetimeHoursDefault
  return {
    lines: await cartLines(call, await reviewLines(call, customer, lines)),
    ...modified(call),
    expiresAt: addHours(call.now, hours),
  }
}

/** Reviewed lines as a cart keeps them, each with its order group. */
export async function cartLines(call: Call, reviewed: readonly ReviewedLine[]): Promise<CartLine[]> {
  const groups = orderGroups(reviewed)
  const wording = await wordingFor(call)
  return reviewed.map((one) => {
    const orderGroup = groups.get(one.line.number)
    return cartLine(one, { wording, ...(orderGroup && { orderGroup }) })
  })
}

/** When and by whom a cart is changed: a person, or an app without one. */
export const modified = ({ now, caller }: Call): Pick<Cart, 'modifiedAt' | 'modifiedBy'> => ({
  modifiedAt: now,
  modifiedBy: caller.userId ?? caller.appId,
})
