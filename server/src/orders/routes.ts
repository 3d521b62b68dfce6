import { Type } from 'typebox'
import { type PartnersCustomer, requireCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { collection } from '../http/links.ts'
import { created, ok, type Route, route } from '../http/route.ts'
import { CustomerParams } from '../http/schemas.ts'
import { listSubscriptions, ownerOf } from '../subscriptions/index.ts'
import { changeOrder } from './change-order.ts'
import { createOrder } from './create-order.ts'
import { orderFaults } from './faults.ts'
import { ProvisioningsWire, toWireProvisioning } from './provisioning.ts'
import { findOrder, listOrders } from './store.ts'
import {
  BillingCycleWire,
  OrderBody,
  OrderParams,
  OrderPatchBody,
  OrdersWire,
  OrderWire,
  orderPath,
  toWireOrder,
} from './wire.ts'

/** Who may sell (purchase 0). */
const sellers = { roles: ['AdminAgent', 'SalesAgent'] } as const

const includePrice = { include_price: Type.Optional(Type.Boolean()) }

/** Prices are for apps and people that sell, of the partner that sold. Throws 403/800043 if others ask for them. */
function showsPrices(call: Call, { relationship }: PartnersCustomer, isAsked = false): boolean {
  const { tenantId, appOnly, roles } = call.caller
  const maySee =
    tenantId === relationship.partnerId && (appOnly || roles.some((role) => role !== 'HelpdeskAgent'))
  if (isAsked && !maySee) throw orderFaults.pricesNotVisible()
  return isAsked
}

export const orderRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/v1/customers/:customerId/orders',
    operation: 'create-order',
    summary: 'Buys without a cart; any refusal is the answer',
    who: sellers,
    params: CustomerParams,
    body: OrderBody,
    answers: { 201: OrderWire },
    async handle(call, { params, body }) {
      return created(await createOrder(call, { ...params, body }))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/orders',
    operation: 'list-orders',
    summary: 'A customer’s orders, oldest first; of one billing cycle if asked',
    who: {},
    params: CustomerParams,
    query: Type.Object({ billingType: Type.Optional(BillingCycleWire), ...includePrice }),
    answers: { 200: OrdersWire },
    async handle(call, { params, query: { billingType: billingCycle, include_price } }) {
      const customer = await requireCustomer(call, params.customerId)
      const withPrices = showsPrices(call, customer, include_price)
      const orders = await listOrders(call.db, ownerOf(customer), { billingCycle })
      const { country } = customer
      return ok(
        collection(
          orders.map((order) => toWireOrder(order, { country, withPrices })),
          { self: `/customers/${customer.id}/orders` },
        ),
      )
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/orders/:orderId',
    operation: 'get-order',
    summary: 'One order, with the promotions that came into question',
    who: {},
    params: OrderParams,
    query: Type.Object(includePrice),
    answers: { 200: OrderWire },
    async handle(call, { params, query }) {
      const customer = await requireCustomer(call, params.customerId)
      const withPrices = showsPrices(call, customer, query.include_price)
      const order = await findOrder(call.db, ownerOf(customer), params)
      if (!order) throw orderFaults.orderNotFound({ orderId: params.orderId.slice(0, 50) })
      return ok(toWireOrder(order, { country: customer.country, withPrices }))
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/customers/:customerId/orders/:orderId',
    operation: 'add-addon-to-order',
    alsoAnswers: ['purchase-addon', 'cancel-order'],
    summary: 'Buys add-ons of the older catalogue; cancels software, and in a sandbox reservations, too',
    who: sellers,
    params: OrderParams,
    body: OrderPatchBody,
    answers: { 200: OrderWire },
    async handle(call, { params, body, headers }) {
      return ok(await changeOrder(call, { ...params, body, headers }))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/orders/:orderId/provisioningstatus',
    operation: 'get-order-provisioning-status',
    summary: 'Which lines are usable',
    who: { app: false },
    params: OrderParams,
    answers: { 200: ProvisioningsWire },
    async handle(call, { params }) {
      const customer = await requireCustomer(call, params.customerId)
      const owner = ownerOf(customer)
      const order = await findOrder(call.db, owner, params)
      if (!order) throw orderFaults.provisioningNotFound({ orderId: params.orderId.slice(0, 50) })
      const subscriptions = await listSubscriptions(call.db, owner, { orderId: order.id })
      return ok(
        collection(toWireProvisioning(order, subscriptions), {
          self: `${orderPath(order)}/provisioningstatus`,
        }),
      )
    },
  }),
]
