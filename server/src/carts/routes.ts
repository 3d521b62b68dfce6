import { requireCustomer } from '../customers/index.ts'
import { created, ok, type Route, route } from '../http/route.ts'
import { CustomerParams } from '../http/schemas.ts'
import { ownerOf } from '../subscriptions/index.ts'
import { checkOut } from './check-out.ts'
import { createCart } from './create-cart.ts'
import { cartFaults } from './faults.ts'
import { findCart } from './store.ts'
import { updateCart } from './update-cart.ts'
import { CartBody, CartParams, CartWire, CheckoutBody, CheckoutWire, toWireCart } from './wire.ts'

/** Who may sell (purchase 0). */
const sellers = { roles: ['AdminAgent', 'SalesAgent'] } as const

export const cartRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/v1/customers/:customerId/carts',
    operation: 'create-cart',
    summary: 'Prices each line and shows the promotion on it, or why not',
    who: sellers,
    params: CustomerParams,
    body: CartBody,
    answers: { 201: CartWire },
    writesOneStatement: true,
    async handle(call, { params, body }) {
      return created(toWireCart(await createCart(call, { ...params, body })))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/carts/:cartId',
    operation: 'get-cart',
    summary: 'A cart as it was last reviewed',
    who: {},
    params: CartParams,
    answers: { 200: CartWire },
    async handle(call, { params: { customerId, cartId } }) {
      const customer = await requireCustomer(call, customerId)
      const cart = await findCart(call.db, ownerOf(customer), cartId)
      if (!cart || cart.partnerId !== call.caller.tenantId)
        throw cartFaults.cartNotFound({ cartId: cartId.slice(0, 40) })
      return ok(toWireCart(cart))
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/customers/:customerId/carts/:cartId',
    operation: 'update-cart',
    summary: 'Replaces the lines and reviews them anew',
    who: sellers,
    params: CartParams,
    body: CartBody,
    answers: { 201: CartWire },
    async handle(call, { params, body }) {
      return created(toWireCart(await updateCart(call, { ...params, body })))
    },
  }),
  route({
    method: 'POST',
    path: '/v1/customers/:customerId/carts/:cartId/checkout',
    operation: 'checkout-cart',
    summary: 'Sells the cart, once; one order for each group of lines',
    who: sellers,
    params: CartParams,
    body: CheckoutBody,
    bodyOptional: true,
    answers: { 201: CheckoutWire },
    async handle(call, { params, body }) {
      return created(await checkOut(call, { ...params, body: body ?? {} }))
    },
  }),
]
