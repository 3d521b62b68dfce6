/** What is measured, each beside its floor. */
import type { Request } from 'autocannon'
import { type Throughput, underLoad } from './under-load.ts'
import type { MeasuredWorld } from './world.ts'

export const clients = 8

export interface Measure {
  name: string
  kontor: Throughput
  floor: Throughput
  ratio: number
  aim: string
}

const json = { 'content-type': 'application/json' }
const pick = <Item>(items: readonly Item[], n: number): Item => items[n % items.length]!

/** Two requests of a client that belong together: the cart, then the checkout of that very cart. */
function purchase({ token, customerIds, catalogItemId }: MeasuredWorld): Request[] {
  let next = 0
  const headers = { ...json, authorization: `Bearer ${token}` }
  const line = { id: 0, catalogItemId, quantity: 1, termDuration: 'P1Y', billingCycle: 'monthly' }
  return [
    {
      method: 'POST',
      headers,
      setupRequest: (request, context) => {
        const customerId = pick(customerIds, next++)
        Object.assign(context, { customerId })
        return {
          ...request,
          path: `/v1/customers/${customerId}/carts`,
          body: JSON.stringify({ lineItems: [line] }),
        }
      },
      onResponse: (status, body, context) => {
        if (status !== 201) throw new Error(`no cart: ${status} ${body}`)
        Object.assign(context, { cartId: JSON.parse(body).id })
      },
    },
    {
      method: 'POST',
      headers,
      setupRequest: (request, context) => {
        const { customerId, cartId } = context as { customerId: string; cartId: string }
        return { ...request, path: `/v1/customers/${customerId}/carts/${cartId}/checkout` }
      },
    },
  ]
}

/** A whole purchase (cart and checkout, promotion applied) beside one POST with one transaction of six bare statements. */
export async function measurePurchase(
  kontorUrl: string,
  floorUrl: string,
  world: MeasuredWorld,
  seconds: number,
): Promise<Measure> {
  let k = 0
  const floor = await underLoad({
    url: floorUrl,
    connections: clients,
    seconds,
    requests: [
      {
        method: 'POST',
        path: '/purchase',
        headers: json,
        setupRequest: (request) => ({ ...request, body: JSON.stringify({ k: k++ % 1000 }) }),
      },
    ],
  })
  const both = await underLoad({ url: kontorUrl, connections: clients, seconds, requests: purchase(world) })
  const kontor = { ...both, perSecond: both.perSecond / 2 }
  return {
    name: 'Purchase: cart and checkout, promotion applied',
    kontor,
    floor,
    ratio: kontor.perSecond / floor.perSecond,
    aim: '≥ 0.5, at least 0.25',
  }
}

export async function measurePromotionList(
  kontorUrl: string,
  floorUrl: string,
  { token }: MeasuredWorld,
  seconds: number,
): Promise<Measure> {
  const floor = await underLoad({
    url: floorUrl,
    connections: clients,
    seconds,
    requests: [{ method: 'GET', path: '/list' }],
  })
  const kontor = await underLoad({
    url: kontorUrl,
    connections: clients,
    seconds,
    requests: [
      {
        method: 'GET',
        path: '/v1/productpromotions?country=SE&segment=commercial',
        headers: { authorization: `Bearer ${token}` },
      },
    ],
  })
  return {
    name: 'Promotion list, against the same bytes from bare Fastify',
    kontor,
    floor,
    ratio: kontor.perSecond / floor.perSecond,
    aim: '≥ 0.7',
  }
}

export async function measureEligibility(
  kontorUrl: string,
  floorUrl: string,
  world: MeasuredWorld,
  seconds: number,
): Promise<Measure> {
  const { token, customerIds, catalogItemId, promotionId } = world
  let n = 0
  const floor = await underLoad({
    url: floorUrl,
    connections: clients,
    seconds,
    requests: [
      {
        method: 'POST',
        path: '/eligibility',
        headers: json,
        setupRequest: (request) => ({ ...request, body: JSON.stringify({ k: n++ % 1000 }) }),
      },
    ],
  })
  const body = JSON.stringify({
    items: [
      { id: 0, catalogItemId, quantity: 25, termDuration: 'P1Y', billingCycle: 'monthly', promotionId },
    ],
  })
  const kontor = await underLoad({
    url: kontorUrl,
    connections: clients,
    seconds,
    requests: [
      {
        method: 'POST',
        headers: { ...json, authorization: `Bearer ${token}` },
        setupRequest: (request) => ({
          ...request,
          path: `/v1/customers/${pick(customerIds, n++)}/promotionEligibilities`,
          body,
        }),
      },
    ],
  })
  return {
    name: 'Eligibility of one item, against one indexed SELECT',
    kontor,
    floor,
    ratio: kontor.perSecond / floor.perSecond,
    aim: '≥ 0.7',
  }
}
