import { Type } from 'typebox'
import { requireCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { collection } from '../http/links.ts'
import { ok, type Route, route } from '../http/route.ts'
import { CustomerParams } from '../http/schemas.ts'
import type { Database } from '../platform/database.ts'
import { customTermEnds } from './custom-term-end.ts'
import { CustomTermEndsQuery, CustomTermEndsWire, toWireCustomTermEnd } from './custom-term-end-wire.ts'
import { subscriptionFaults } from './faults.ts'
import { presentSubscription, presentSubscriptions } from './present-subscriptions.ts'
import { countLicences, findSubscription, listSubscriptions, ownerOf } from './store.ts'
import { groupsAsked, subscribedSkus } from './subscribed-skus.ts'
import { LicenceGroupsQuery, SubscribedSkusWire, toWireSubscribedSku } from './subscribed-skus-wire.ts'
import { updateSubscription } from './update-subscription.ts'
import { SubscriptionBody, SubscriptionParams, SubscriptionsWire, SubscriptionWire } from './wire.ts'

/** Selling and managing is for these; reading is for everybody (subscriptions, reading guide). */
const sellers = { roles: ['AdminAgent', 'SalesAgent'] } as const

/**
 * How many users are assigned each licence of a customer, by the licence's id. The room of users knows it downstream, so it
 * is given at composition.
 */
export type ConsumedSeats = (
  db: Database,
  owner: { environmentId: string; customerId: string },
) => Promise<ReadonlyMap<string, number>>

async function requireSubscription(
  call: Call,
  { customerId, subscriptionId }: { customerId: string; subscriptionId: string },
) {
  const customer = await requireCustomer(call, customerId)
  const subscription = await findSubscription(call.db, ownerOf(customer), subscriptionId)
  if (!subscription)
    throw subscriptionFaults.subscriptionNotFound({ subscriptionId: subscriptionId.slice(0, 40) })
  return { customer, subscription }
}

/** Every route of this room. */
export const subscriptionRoutes = ({ consumedSeats }: { consumedSeats: ConsumedSeats }): readonly Route[] => [
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/subscriptions',
    operation: 'list-subscriptions',
    summary: 'A customer’s subscriptions in every state; by order or by reseller on record if asked',
    who: {},
    params: CustomerParams,
    query: Type.Object({
      order_id: Type.Optional(Type.String({ maxLength: 100 })),
      mpn_id: Type.Optional(Type.String({ maxLength: 50 })),
    }),
    answers: { 200: SubscriptionsWire },
    async handle(call, { params, query: { order_id: orderId, mpn_id: resellerMpnId } }) {
      const customer = await requireCustomer(call, params.customerId)
      const subscriptions = await listSubscriptions(call.db, ownerOf(customer), { orderId, resellerMpnId })
      const narrowing = orderId ? `?order_id=${orderId}` : resellerMpnId ? `?mpn_id=${resellerMpnId}` : ''
      return ok(
        collection(await presentSubscriptions(call, customer, subscriptions), {
          self: `/customers/${customer.id}/subscriptions${narrowing}`,
        }),
      )
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/subscriptions/customTermEndDates',
    operation: 'get-custom-term-end-dates',
    alsoAnswers: ['list-custom-term-end-dates'],
    summary: 'End dates that the first term of a new purchase may be given',
    who: {},
    params: CustomerParams,
    query: CustomTermEndsQuery,
    answers: { 200: CustomTermEndsWire },
    async handle(call, { params, query }) {
      const customer = await requireCustomer(call, params.customerId)
      const target = query.target_coterm_subscription_id?.toLowerCase()
      const subscriptions = await listSubscriptions(call.db, ownerOf(customer))
      const start = query.term_start_date ? new Date(query.term_start_date) : call.now
      const ends = customTermEnds(
        { start, duration: query.term_duration },
        subscriptions.filter(({ id }) => !target || id === target),
      )
      return ok(
        collection(ends.map(toWireCustomTermEnd), {
          self: `/customers/${customer.id}/subscriptions/customTermEndDates?term_duration=${query.term_duration}`,
        }),
      )
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId',
    operation: 'get-subscription',
    summary: 'One subscription, with what may still be given back and what it will renew to',
    who: {},
    params: SubscriptionParams,
    answers: { 200: SubscriptionWire },
    async handle(call, { params }) {
      const { customer, subscription } = await requireSubscription(call, params)
      return ok(await presentSubscription(call, customer, subscription))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId/addons',
    operation: 'list-addons',
    summary: 'The add-ons of a subscription of the older catalogue',
    who: {},
    params: SubscriptionParams,
    answers: { 200: SubscriptionsWire },
    async handle(call, { params }) {
      const { customer, subscription } = await requireSubscription(call, params)
      const addOns = await listSubscriptions(call.db, ownerOf(customer), {
        parentSubscriptionId: subscription.id,
      })
      return ok(
        collection(await presentSubscriptions(call, customer, addOns), {
          self: `/customers/${customer.id}/subscriptions/${subscription.id}/addons`,
        }),
      )
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId',
    operation: 'update-subscription',
    summary: 'Changes what the body says differently: nickname, seats, state, renewal, reseller on record',
    who: sellers,
    params: SubscriptionParams,
    body: SubscriptionBody,
    answers: { 200: SubscriptionWire },
    async handle(call, { params, body, headers }) {
      return ok(await updateSubscription(call, { ...params, body, headers }))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/subscribedskus',
    operation: 'list-subscribed-skus',
    summary: 'Licences of a customer, from all its partners',
    who: { app: false },
    params: CustomerParams,
    query: LicenceGroupsQuery,
    answers: { 200: SubscribedSkusWire },
    async handle(call, { params, query }) {
      const customer = await requireCustomer(call, params.customerId)
      const owner = { environmentId: call.environment.id, customerId: customer.id }
      const groups = groupsAsked(query.licenseGroupIds)
      const licences = await countLicences(call.db, owner.environmentId, customer.id)
      const asked = subscribedSkus(licences).filter(({ licenceGroup }) => groups.includes(licenceGroup))
      const consumed = await consumedSeats(call.db, owner)
      return ok(
        collection(
          asked.map((sku) => toWireSubscribedSku(sku, consumed.get(sku.id) ?? 0)),
          { self: `/customers/${customer.id}/subscribedskus` },
        ),
      )
    },
  }),
]
