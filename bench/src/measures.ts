/** What is measured, each beside its floor. */
import type { Request } from 'autocannon'
import { type Load, sideBySide, type Throughput } from './under-load.ts'
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
export function purchase({ token, customerIds, catalogItemId }: MeasuredWorld): Request[] {
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

export interface Place {
  kontorUrl: string
  floorUrl: string
  world: MeasuredWorld
  /** Seconds of one round, for each side. */
  seconds: number
  rounds: number
}

const load = (url: string, seconds: number, requests: Request[]): Load => ({
  url,
  connections: clients,
  seconds,
  requests,
})

/** A POST whose body differs from request to request, with the headers that Kontor gets. */
function floorPost(path: string, { token }: MeasuredWorld): Request {
  let k = 0
  return {
    method: 'POST',
    path,
    headers: { ...json, authorization: `Bearer ${token}` },
    setupRequest: (request) => ({ ...request, body: JSON.stringify({ k: k++ % 1000 }) }),
  }
}

/** A whole purchase (cart and checkout, promotion applied) beside one POST with one transaction of six bare statements. */
export async function measurePurchase({
  kontorUrl,
  floorUrl,
  world,
  seconds,
  rounds,
}: Place): Promise<Measure> {
  const both = await sideBySide(
    load(kontorUrl, seconds, purchase(world)),
    load(floorUrl, seconds, [floorPost('/purchase', world)]),
    rounds,
  )
  // Two requests are one purchase.
  const kontor = { ...both.kontor, perSecond: both.kontor.perSecond / 2 }
  return {
    name: 'Purchase: cart and checkout, promotion applied',
    kontor,
    floor: both.floor,
    ratio: both.ratio / 2,
    aim: '≥ 0.5, at least 0.25',
  }
}

export async function measurePromotionList({
  kontorUrl,
  floorUrl,
  world,
  seconds,
  rounds,
}: Place): Promise<Measure> {
  const list: Request = {
    method: 'GET',
    path: '/v1/productpromotions?country=SE&segment=commercial',
    headers: { authorization: `Bearer ${world.token}` },
  }
  const both = await sideBySide(load(kontorUrl, seconds, [list]), load(floorUrl, seconds, [list]), rounds)
  return { name: 'Promotion list, against the same bytes from bare Fastify', ...both, aim: '≥ 0.7' }
}

export async function measureEligibility({
  kontorUrl,
  floorUrl,
  world,
  seconds,
  rounds,
}: Place): Promise<Measure> {
  const { token, customerIds, catalogItemId, promotionId } = world
  const item = {
    id: 0,
    catalogItemId,
    quantity: 25,
    termDuration: 'P1Y',
    billingCycle: 'monthly',
    promotionId,
  }
  const body = JSON.stringify({ items: [item] })
  let n = 0
  const question: Request = {
    method: 'POST',
    headers: { ...json, authorization: `Bearer ${token}` },
    setupRequest: (request) => ({
      ...request,
      path: `/v1/customers/${pick(customerIds, n++)}/promotionEligibilities`,
      body,
    }),
  }
  const both = await sideBySide(
    load(kontorUrl, seconds, [question]),
    load(floorUrl, seconds, [floorPost('/eligibility', world)]),
    rounds,
  )
  return { name: 'Eligibility of one item, against one indexed SELECT', ...both, aim: '≥ 0.7' }
}
