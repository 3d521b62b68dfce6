import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buy, catalogItemId, checkOut, createCart, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'

const kontor = await startKontor()

test('what is sold keeps its price and goes on, whatever the operator then does to the item and its price', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const environment = `environment=${world.partner('se').environment}`
  const operator = asOperator(kontor, world)
  const se = world.as('se')
  const customerId = await world.customer('se')
  const item = await catalogItemId(se, customerId, sold.e3)
  const line = { catalogItemId: item, quantity: 25 }
  const { orders } = (await buy(se, customerId, line)).body
  const open = (await createCart(se, customerId, line)).body
  const paths = {
    order: `/v1/customers/${customerId}/orders/${orders[0].id}?include_price=True`,
    subscription: `/v1/customers/${customerId}/subscriptions/${orders[0].lineItems[0].subscriptionId}`,
  }
  /** What was sold; what a renewal will cost is a look at the price list as it is. */
  const asSold = async () => {
    const { renewalInstructions: _, ...subscription } = (await se('GET', paths.subscription)).body
    return { order: (await se('GET', paths.order)).body, subscription }
  }
  const before = await asSold()

  const sku = '/operator/v1/products/CFQ7KTC00010/skus/0001'
  const written = (await operator('GET', `${sku}?${environment}`)).body
  const edit = async (change: object) => {
    const { status, body } = await operator('PUT', `${sku}?${environment}`, {
      ...written,
      attributes: undefined,
      ...change,
    })
    assert.equal(status, 200, JSON.stringify(body))
  }
  const price = await operator('PUT', `/operator/v1/prices?${environment}`, {
    item: 'CFQ7KTC00010:0001',
    market: 'SE',
    segment: 'commercial',
    term: { duration: 'P1Y', billingCycle: 'Monthly' },
    from: '2022-02-01T00:00:00Z',
    unitPrice: 999,
  })
  assert.equal(price.status, 200)

  assert.deepEqual(await asSold(), before)

  // A cart that is open is priced again, and says so before anything is bought.
  const { unitPrice, promotionId } = open.lineItems[0].pricing
    ? { unitPrice: open.lineItems[0].pricing.discountedPrice, promotionId: open.lineItems[0].promotionId }
    : open.lineItems[0]
  const expected = { expected: [{ id: 0, unitPrice, promotionId }] }
  const rejected = await se('POST', `/v1/customers/${customerId}/carts/${open.id}/checkout`, expected)
  assert.deepEqual([rejected.status, rejected.body.code], [400, 800009])

  await edit({ retirementDate: '2022-02-01T09:00:00Z', maximumQuantity: 10 })
  assert.deepEqual(await asSold(), before)
  const late = await checkOut(se, customerId, open.id)
  assert.deepEqual([late.body.orders, late.body.orderErrors.length], [[], 1])

  await edit({
    availabilities: written.availabilities.filter(({ country }: { country: string }) => country !== 'SE'),
  })
  assert.deepEqual(await asSold(), before)
  const found = await se(
    'GET',
    `/v1/products/CFQ7KTC00010/skus/0001/availabilities/${item.split(':')[2]}?country=SE`,
  )
  assert.deepEqual([found.status, found.body.isPurchasable], [200, false])
  const again = await createCart(se, customerId, line)
  assert.match(JSON.stringify(again.body.lineItems[0].error), /800070/)
})
