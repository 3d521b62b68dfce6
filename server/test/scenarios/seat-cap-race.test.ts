import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogItemId, checkOut, createCart, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'

const kontor = await startKontor()
const checkouts = 64
const seatsEach = 60
const cap = 2400

test('64 checkouts at once by two partners never promote more than 2,400 seats; the rest pay list price and their orders say why', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'one' }, { key: 'two' }])
  const customerId = await world.customer('one')
  await world.as('one')('POST', '/sandbox/relationships', {
    customerId,
    partnerTenantId: world.partner('two').tenantId,
  })
  const asks = [world.as('one'), world.as('two')]
  const item = await catalogItemId(asks[0]!, customerId, sold.e3)

  const carts = await Promise.all(
    Array.from({ length: checkouts }, (_, n) =>
      createCart(asks[n % 2]!, customerId, { catalogItemId: item, quantity: seatsEach }),
    ),
  )
  assert.ok(
    carts.every((cart) => cart.status === 201 && cart.body.lineItems[0].promotionId === sold.e3.promotionId),
  )

  const bought = await Promise.all(carts.map((cart, n) => checkOut(asks[n % 2]!, customerId, cart.body.id)))
  assert.deepEqual([...new Set(bought.map((answer) => answer.status))], [201])

  const lines = await Promise.all(
    bought.map(async (answer, n) => {
      const order = await asks[n % 2]!(
        'GET',
        `/v1/customers/${customerId}/orders/${answer.body.orders[0].id}?include_price=true`,
      )
      return order.body.lineItems[0]
    }),
  )
  const promoted = lines.filter((line) => line.promotionId === sold.e3.promotionId)
  const listed = lines.filter((line) => line.promotionId === undefined)
  assert.equal(promoted.length * seatsEach, cap)
  assert.equal(promoted.length + listed.length, checkouts)
  for (const line of listed) {
    assert.equal(line.pricing.discountedPrice, line.pricing.listPrice)
    const [error] = line.promotionEligibilities.find(
      (one: { promotionId: string }) => one.promotionId === sold.e3.promotionId,
    ).errors
    assert.equal(error.type, 'SeatCount')
    assert.equal(error.availableSeats, 0)
  }
})
