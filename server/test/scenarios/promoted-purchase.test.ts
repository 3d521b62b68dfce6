import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buy, catalogItemId, checkOut, createCart, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'

const kontor = await startKontor()
const onSale = '2022-02-01T09:00:00Z'

test('a client finds a promotion, sees it on the cart line, buys, and finds it on the order and the subscription', async () => {
  const world = await kontor.world(onSale, [{ key: 'se' }])
  const ask = world.as('se')
  const customerId = await world.customer('se')

  const list = await ask('GET', '/v1/productpromotions?country=SE&segment=commercial')
  assert.equal(list.status, 200)
  assert.ok(list.body.items.some((promotion: { id: string }) => promotion.id === sold.e3.promotionId))

  const item = await catalogItemId(ask, customerId, sold.e3)
  const verdict = await ask('POST', `/v1/customers/${customerId}/promotionEligibilities`, {
    items: [
      {
        id: 0,
        catalogItemId: item,
        quantity: 25,
        termDuration: 'P1Y',
        billingCycle: 'Monthly',
        promotionId: sold.e3.promotionId,
      },
    ],
  })
  assert.equal(verdict.body.items[0].eligibilities[0].isEligible, true)

  const cart = await createCart(ask, customerId, { catalogItemId: item, quantity: 25 })
  assert.equal(cart.status, 201)
  const [line] = cart.body.lineItems
  assert.equal(line.promotionId, sold.e3.promotionId)
  assert.equal(line.error, undefined)
  assert.ok(line.pricing.discountedPrice < line.pricing.listPrice)

  const bought = await checkOut(ask, customerId, cart.body.id)
  assert.equal(bought.status, 201)
  assert.deepEqual(bought.body.orderErrors, [])
  const [order] = bought.body.orders
  assert.equal(order.lineItems[0].promotionId, sold.e3.promotionId)

  const priced = await ask('GET', `/v1/customers/${customerId}/orders/${order.id}?include_price=True`)
  assert.deepEqual(priced.body.lineItems[0].pricing, line.pricing)

  const subscriptions = await ask('GET', `/v1/customers/${customerId}/subscriptions?order_id=${order.id}`)
  const [subscription] = subscriptions.body.items
  assert.equal(subscription.promotionId, sold.e3.promotionId)
  assert.equal(subscription.quantity, 25)
  assert.equal(subscription.status, 'active')
  // The renewal on 2023-02-01 lies inside the promotion's dates.
  assert.equal(subscription.renewalInstructions.promotionId, sold.e3.promotionId)

  const log = await ask('GET', '/v1/auditrecords?startDate=2022-02-01&endDate=2022-02-01')
  const operations = log.body.items.map((record: { operationType: string }) => record.operationType)
  assert.deepEqual(operations, ['add_customer', 'create_agreement', 'create_order'])
})

test('a purchase that does not fit the promotion is sold at list price and the order says why', async () => {
  const world = await kontor.world(onSale, [{ key: 'se' }])
  const ask = world.as('se')
  const customerId = await world.customer('se')
  const item = await catalogItemId(ask, customerId, sold.e3)
  const bought = await buy(ask, customerId, { catalogItemId: item, quantity: 2401 })
  const order = await ask(
    'GET',
    `/v1/customers/${customerId}/orders/${bought.body.orders[0].id}?include_price=true`,
  )
  const [line] = order.body.lineItems
  assert.equal(line.promotionId, undefined)
  assert.equal(line.pricing.discountedPrice, line.pricing.listPrice)
  const verdict = line.promotionEligibilities.find(
    (one: { promotionId: string }) => one.promotionId === sold.e3.promotionId,
  )
  assert.deepEqual(
    verdict.errors.map((error: { type: string }) => error.type),
    ['SeatCount'],
  )
})

test('a first purchase is once per customer, over all partners', async () => {
  const world = await kontor.world(onSale, [{ key: 'one' }, { key: 'two' }])
  const customerId = await world.customer('one')
  await world.as('one')('POST', '/sandbox/relationships', {
    customerId,
    partnerTenantId: world.partner('two').tenantId,
  })
  const item = await catalogItemId(world.as('one'), customerId, sold.businessPremium)
  const first = await buy(world.as('one'), customerId, { catalogItemId: item, quantity: 3 })
  assert.equal(first.body.orders[0].lineItems[0].promotionId, sold.businessPremium.promotionId)
  const second = await buy(world.as('two'), customerId, { catalogItemId: item, quantity: 3 })
  assert.equal(second.body.orders[0].lineItems[0].promotionId, undefined)
})

test('a cart checks out once; its repetition under the same MS-RequestId gets the first answer', async () => {
  const world = await kontor.world(onSale, [{ key: 'se' }])
  const ask = world.as('se')
  const customerId = await world.customer('se')
  const item = await catalogItemId(ask, customerId, sold.e3)
  const cart = await createCart(ask, customerId, { catalogItemId: item, quantity: 5 })
  const path = `/v1/customers/${customerId}/carts/${cart.body.id}/checkout`
  const headers = { 'MS-RequestId': '0b1d9f3a-1111-4222-8333-444455556666' }
  const twins = await Promise.all(Array.from({ length: 8 }, () => ask('POST', path, { headers })))
  for (const twin of twins) {
    assert.equal(twin.status, 201)
    assert.deepEqual(twin.body, twins[0]!.body)
  }
  const again = await ask('POST', path)
  assert.deepEqual([again.status, again.body.code], [400, 800065])
  const orders = await ask('GET', `/v1/customers/${customerId}/orders`)
  assert.equal(orders.body.items.length, 1)
})

test('screening stops the sale to an existing customer with the right code and writes nothing', async () => {
  const world = await kontor.world('2020-11-16T09:00:00Z', [{ key: 'kz', country: 'KZ' }])
  const ask = world.as('kz')
  const customerId = await world.customer('kz', { country: 'KZ' })
  await world.as('kz')('PUT', '/sandbox/clock', { now: '2022-02-01T00:00:00Z' })
  const item = await catalogItemId(ask, customerId, sold.e3)
  const cart = await createCart(ask, customerId, { catalogItemId: item, quantity: 5 })
  const before = await world.rowCounts()
  const refused = await checkOut(ask, customerId, cart.body.id)
  assert.deepEqual([refused.status, refused.body.code], [400, 600049])
  assert.deepEqual(await world.rowCounts(), before)
  assert.equal((await ask('GET', `/v1/customers/${customerId}`)).status, 200)
})
