import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { allRoutes } from '../../src/app.ts'
import type { Role } from '../../src/http/caller.ts'
import { isWrite, type Route } from '../../src/http/route.ts'
import { buy, catalogItemId, createCart, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import type { Ask } from '../support/world.ts'

const kontor = await startKontor()
const world = await kontor.world('2022-02-01T09:00:00Z', [
  { key: 'owner' },
  { key: 'stranger' },
  { key: 'provider', programme: 'indirect_provider', country: 'FI' },
  { key: 'reseller', programme: 'indirect_reseller', country: 'EE', providerKey: 'provider' },
])
const owner = world.as('owner')
const customerId = await world.customer('owner')
const cart = await createCart(owner, customerId, {
  catalogItemId: await catalogItemId(owner, customerId, sold.e3),
  quantity: 2,
})
const bought = await buy(owner, customerId, {
  catalogItemId: await catalogItemId(owner, customerId, sold.e3),
  quantity: 2,
})
const order = bought.body.orders[0]
const own: Record<string, string> = {
  customerId,
  cartId: cart.body.id,
  orderId: order.id,
  subscriptionId: (await owner('GET', `/v1/customers/${customerId}/subscriptions`)).body.items[0].id,
}

const pathOf = (route: Route, ids: Record<string, string> = {}): string =>
  route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? 'none'))
const guarded = allRoutes.filter((route) => !route.who.anyone)
const everyRole: Role[] = ['AdminAgent', 'SalesAgent', 'HelpdeskAgent', 'GlobalAdmin']
const call = (ask: Ask, route: Route, ids?: Record<string, string>) =>
  ask(route.method, pathOf(route, ids), isWrite(route) || route.reads ? { body: {} } : undefined)

describe('every route', () => {
  for (const route of guarded) {
    const name = `${route.method} ${route.path}`

    test(`${name} refuses a call without a token`, async () => {
      const { status } = await world.ask(route.method, pathOf(route))
      assert.equal(status, 401)
    })

    if (route.who.operator) {
      test(`${name} refuses a partner`, async () => assert.equal((await call(owner, route)).status, 403))
      continue
    }

    for (const role of everyRole.filter((role) => route.who.roles && !route.who.roles.includes(role))) {
      test(`${name} refuses ${role}`, async () => {
        const { status, body } = await call(world.as('owner', role), route)
        assert.equal(status, 403)
        if (route.method !== 'HEAD') assert.equal(body.code, 900308)
      })
    }

    if (route.who.app === false) {
      test(`${name} refuses an app-only token`, async () =>
        assert.equal((await call(owner, route)).body.code, 900329))
    }

    if (isWrite(route) && !route.who.programmes?.includes('indirect_reseller')) {
      test(`${name} refuses an indirect reseller`, async () => {
        assert.equal((await call(world.as('reseller', 'AdminAgent'), route)).status, 403)
      })
    }
  }
})

describe('every route about a customer', () => {
  const foreign = guarded.filter((route) => route.path.includes(':customerId') && !route.who.operator)
  for (const route of foreign) {
    test(`${route.method} ${route.path} does not know another partner’s customer and writes nothing`, async () => {
      const before = await world.rowCounts()
      const { status, body } = await call(
        world.as('stranger', route.who.roles?.[0] ?? 'AdminAgent'),
        route,
        own,
      )
      // A body that is malformed for the route may be refused before the customer is looked at.
      assert.ok([400, 403, 404].includes(status), `answered ${status}`)
      if (status === 404 && route.method !== 'HEAD') assert.equal(body.code, 60003)
      assert.deepEqual(await world.rowCounts(), before)
    })
  }
})
