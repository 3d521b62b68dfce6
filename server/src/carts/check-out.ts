/** Checkout: everything is decided again under the customer's lock, then each order group is sold (purchase 7, decision 31). */
import { type PartnersCustomer, requireCustomer, requireMayBuy } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { faultOfLines, type OrderWire, type ReviewedLine, reviewLines } from '../orders/index.ts'
import { customerLock, whoIs } from '../promotions/index.ts'
import { ownerOf } from '../subscriptions/index.ts'
import type { Cart, CartLine } from './cart.ts'
import { differingLines } from './difference.ts'
import { cartFaults } from './faults.ts'
import { requireOpenCart } from './require-open-cart.ts'
import { cartLines, modified } from './review-cart.ts'
import { sellGroup } from './sell-group.ts'
import { claimCart, updateCart } from './store.ts'
import {
  type CheckoutBody,
  type CheckoutWire,
  type ExpectedLine,
  type OrderErrorWire,
  toWireCart,
  toWireCheckout,
} from './wire.ts'

export interface CheckoutInput {
  customerId: string
  cartId: string
  body: CheckoutBody
}

/**
 * Sells a cart, once. Groups succeed or fail independently; if all fail, nothing is written and the cart stays active. Throws
 * the cart-level refusals of purchase 7, and 400/800009 with the re-priced cart if it is not what was expected.
 */
export async function checkOut(
  call: Call,
  { customerId, cartId, body: { expected = [] } }: CheckoutInput,
): Promise<CheckoutWire> {
  const customer = await requireCustomer(call, customerId)
  const { modifiedBy: by } = modified(call)
  const cart = requireOpenCart(
    call,
    cartId,
    await claimCart(call.db, ownerOf(customer), {
      cartId,
      at: call.now,
      by,
      alsoLock: customerLock(whoIs(call, customer.id)),
    }),
  )
  const reviewed = await reviewAgain(call, customer, cart.lines)
  const isLegacyAlone = reviewed.every(({ item }) => item?.kind === 'legacy')
  await requireMayBuy(call, customer, isLegacyAlone ? 'legacy' : 'new-commerce')
  requireNoKnownErrors(cart, reviewed)
  if (expected.length > 0) requireAsExpected(cart, await cartLines(call, reviewed), expected)

  const { groups, orderErrors } = await settle(call, { customer, cart, reviewed })
  const orders: OrderWire[] = []
  for (const [group, lines] of groups) {
    const sold = await sellGroup(call, { customer, cartId, group, lines, isOnly: groups.size === 1 })
    if ('orderGroupId' in sold) orderErrors.push(sold)
    else orders.push(sold)
  }
  if (orders.length === 0) await updateCart(call.db, cart)
  return toWireCheckout(orders, orderErrors)
}

/** Reviews lines again, with no promotion that the buyer was not shown (mission H4). */
const reviewAgain = (
  call: Call,
  customer: PartnersCustomer,
  lines: readonly CartLine[],
): Promise<ReviewedLine[]> =>
  reviewLines(
    call,
    customer,
    lines.map(({ asked, promotionId, error }) => ({
      ...asked,
      offered: { hadError: error !== undefined, ...(promotionId && { promotionId }) },
    })),
  )

/** Throws 400/800009 for a line whose error was on the cart already, and still is. */
function requireNoKnownErrors({ id, lines }: Cart, reviewed: readonly ReviewedLine[]): void {
  const known = reviewed.filter(({ refusals }, index) => refusals.length > 0 && lines[index]!.error)
  if (known.length === 0) return
  const reasons = known.map(
    ({ line }, index) => `line ${line.number}: ${faultOfLines([known[index]!])!.message}`,
  )
  throw cartFaults.cartHasErrors(
    { cartId: id, count: known.length, reasons: reasons.slice(0, 3).join('; ') },
    { data: reasons },
  )
}

/** Throws 400/800009 with the cart as it is now, if the buyer was shown another. */
function requireAsExpected(cart: Cart, lines: readonly CartLine[], expected: readonly ExpectedLine[]): void {
  const differing = differingLines(expected, { shown: cart.lines, now: lines })
  if (differing.length === 0) return
  throw cartFaults.cartDiffers(
    { cartId: cart.id, lines: differing.join(', ') },
    { data: [toWireCart({ ...cart, lines })] },
  )
}

interface Settling {
  customer: PartnersCustomer
  cart: Cart
  reviewed: readonly ReviewedLine[]
}

/**
 * The groups that can be sold, and an error for each that cannot any more. What a failed group would have bought does not
 * count for the others, so they are decided again without it.
 */
async function settle(
  call: Call,
  { customer, cart, reviewed }: Settling,
): Promise<{ groups: Map<string, ReviewedLine[]>; orderErrors: OrderErrorWire[] }> {
  const orderErrors: OrderErrorWire[] = []
  const lineOf = new Map(cart.lines.map((line) => [line.asked.number, line]))
  let left = [...reviewed]
  for (;;) {
    const groups = Map.groupBy(left, ({ line }) => lineOf.get(line.number)?.orderGroup ?? '')
    const failed = [...groups].filter(([, lines]) => lines.some(({ refusals }) => refusals.length > 0))
    if (failed.length === 0) return { groups, orderErrors }
    for (const [orderGroupId, lines] of failed) {
      const { code, message: description } = faultOfLines(lines)!
      orderErrors.push({ orderGroupId, code, description })
      groups.delete(orderGroupId)
    }
    const lines = [...groups.values()].flat().map(({ line }) => lineOf.get(line.number)!)
    left = lines.length > 0 ? await reviewAgain(call, customer, lines) : []
  }
}
