import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buy, catalogItemId, checkOut, createCart, sold } from '../../test/support/buying.ts'
import { startKontor } from '../../test/support/kontor.ts'
import { type Ask, aCustomer, type Reply, type World } from '../../test/support/world.ts'

const kontor = await startKontor()
const newCommerce = '2022-02-01T09:00:00Z'
const trial = { productId: 'CFQ7KTC00070', skuId: '0002' }
const projectOperations = '1476d0ca-743f-58fa-a0f2-82ce08ce71de'
const audio = { productId: 'CFQ7KTC00080', skuId: '0001' }

interface Shop {
  world: World
  ask: Ask
  customerId: string
  item(which: { productId: string; skuId: string }): Promise<string>
}

async function shop(now = newCommerce): Promise<Shop> {
  const world = await kontor.world(now, [{ key: 'se' }, { key: 'other' }])
  const ask = world.as('se')
  const customerId = await world.customer('se')
  return { world, ask, customerId, item: (which) => catalogItemId(ask, customerId, which) }
}

const moveClock = ({ world }: Shop, now: string): Promise<Reply> =>
  world.as('se')('PUT', '/sandbox/clock', { now })

const expecting = (ask: Ask, customerId: string, cartId: string, ...expected: object[]): Promise<Reply> =>
  ask('POST', `/v1/customers/${customerId}/carts/${cartId}/checkout`, { expected })

/** What a purchase writes; limits and outcomes of requests are none of it. */
async function written({ world }: Shop): Promise<Record<string, number>> {
  const { cart, customer_order, subscription, charge, promotion_use, holding, activity } =
    await world.rowCounts()
  return { cart, customer_order, subscription, charge, promotion_use, holding, activity } as Record<
    string,
    number
  >
}

describe('checking out', () => {
  it('sells what was reviewed: order, subscription, charge and record', async () => {
    const { ask, customerId, item } = await shop()
    const cart = await createCart(ask, customerId, { catalogItemId: await item(sold.e3), quantity: 10 })
    const { status, body } = await checkOut(ask, customerId, cart.body.id)
    assert.equal(status, 201)
    assert.deepEqual(body.orderErrors, [])
    const [order] = body.orders
    assert.deepEqual(
      [order.status, order.transactionType, order.billingCycle, order.currencyCode, order.totalPrice],
      ['completed', 'UserPurchase', 'monthly', 'SEK', 28070.4],
    )
    const [line] = order.lineItems
    assert.deepEqual(line.pricing, cart.body.lineItems[0].pricing)
    assert.deepEqual(line.promotionEligibilities, cart.body.lineItems[0].promotionEligibilities)
    const { body: subscription } = await ask(
      'GET',
      `/v1/customers/${customerId}/subscriptions/${line.subscriptionId}`,
    )
    assert.deepEqual(
      [subscription.quantity, subscription.status, subscription.commitmentEndDate, subscription.promotionId],
      [10, 'active', '2023-01-31T00:00:00Z', sold.e3.promotionId],
    )
    const { rows } = await kontor.platform.pool.query(
      'select type, quantity, unit_price, effective_unit_price, subtotal, charge_start, charge_end from charge where order_id = $1',
      [order.id],
    )
    assert.deepEqual(rows, [
      {
        type: 'new',
        quantity: 10,
        unit_price: '275.2',
        effective_unit_price: '233.92',
        subtotal: '2339.2',
        charge_start: new Date('2022-02-01'),
        charge_end: new Date('2022-02-28'),
      },
    ])
    const log = await ask('GET', '/v1/auditrecords?startDate=2022-02-01')
    const [record] = log.body.items.filter(
      (one: { operationType: string }) => one.operationType === 'create_order',
    )
    assert.equal(record.customerId, customerId)
    assert.ok(record.resourceNewValue.includes(order.id))
  })

  for (const [what, options] of [
    ['the .NET client’s string', { raw: '"success"' }],
    ['null', { raw: 'null' }],
    ['an empty object', { raw: '{}' }],
    ['an empty body with a JSON type', { raw: '', headers: { 'content-type': 'application/json' } }],
    ['no body at all', undefined],
  ] as const) {
    it(`takes ${what}`, async () => {
      const { ask, customerId, item } = await shop()
      const cart = await createCart(ask, customerId, { catalogItemId: await item(sold.e3), quantity: 1 })
      const path = `/v1/customers/${customerId}/carts/${cart.body.id}/checkout`
      const { status, body } = await ask('POST', path, options)
      assert.equal(status, 201, JSON.stringify(body))
      assert.equal(body.orders.length, 1)
    })
  }

  it('makes one order for each group of lines', async () => {
    const { ask, customerId, item } = await shop()
    const e3 = await item(sold.e3)
    const bought = await buy(
      ask,
      customerId,
      { catalogItemId: e3, quantity: 1 },
      { catalogItemId: e3, quantity: 2, billingCycle: 'annual' },
      { catalogItemId: await item(sold.e5), quantity: 3 },
    )
    const orders = bought.body.orders.map(
      (order: { billingCycle: string; lineItems: { quantity: number }[] }) => [
        order.billingCycle,
        order.lineItems.map(({ quantity }) => quantity),
      ],
    )
    assert.deepEqual(orders, [
      ['monthly', [1, 3]],
      ['annual', [2]],
    ])
  })

  it('sells one cart once, however many ask at the same moment', async () => {
    const { ask, customerId, item } = await shop()
    const cart = await createCart(ask, customerId, { catalogItemId: await item(sold.e3), quantity: 1 })
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => checkOut(ask, customerId, cart.body.id)),
    )
    const outcomes = answers.map(({ status, body }) => (status === 201 ? 'sold' : body.code))
    assert.equal(outcomes.filter((outcome) => outcome === 'sold').length, 1)
    assert.ok(
      outcomes.every((outcome) => ['sold', 800064, 800065].includes(outcome)),
      outcomes.join(),
    )
    const orders = await ask('GET', `/v1/customers/${customerId}/orders`)
    assert.equal(orders.body.totalCount, 1)
  })

  it('sells a trial once to a customer, however many carts with it are checked out at the same moment', async () => {
    const { ask, customerId, item } = await shop()
    const line = {
      catalogItemId: await item(trial),
      quantity: 25,
      termDuration: 'P1M',
      billingCycle: 'none',
    }
    const carts = await Promise.all(Array.from({ length: 6 }, () => createCart(ask, customerId, line)))
    const answers = await Promise.all(carts.map(({ body }) => checkOut(ask, customerId, body.id)))
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201])
    const orders = answers.flatMap(({ body }) => body.orders)
    const errors = answers.flatMap(({ body }) => body.orderErrors)
    assert.deepEqual([orders.length, errors.length], [1, 5])
    assert.ok(errors.every(({ code }: { code: number }) => code === 800089))
  })
})

describe('what the review did not show is not applied', () => {
  it('a promotion that opens between review and checkout', async () => {
    const open = await shop('2021-08-31T20:00:00Z')
    // Azure plan apart, licences need the flight at that time.
    const world = await kontor.world('2021-08-31T20:00:00Z', [
      { key: 'se', flights: ['new-commerce-preview'] },
    ])
    const ask = world.as('se')
    const customerId = await world.customer('se')
    const e3 = await catalogItemId(ask, customerId, sold.e3)
    const cart = await createCart(ask, customerId, { catalogItemId: e3, quantity: 10 })
    assert.equal(cart.body.lineItems[0].promotionId, undefined)
    await moveClock({ ...open, world }, '2021-09-01T09:00:00Z')
    const { body } = await checkOut(ask, customerId, cart.body.id)
    const [line] = body.orders[0].lineItems
    assert.equal(line.promotionId, undefined)
    assert.deepEqual(line.pricing, cart.body.lineItems[0].pricing)
    const again = await createCart(ask, customerId, { catalogItemId: e3, quantity: 10 })
    assert.equal(again.body.lineItems[0].promotionId, sold.e3.promotionId)
  })

  it('a promotion that has ended, or is used up, leaves the list price, and the order says why', async () => {
    const shopping = await shop('2022-06-30T20:00:00Z')
    const { ask, customerId, item } = shopping
    const cart = await createCart(ask, customerId, { catalogItemId: await item(sold.e5), quantity: 10 })
    assert.equal(cart.body.lineItems[0].promotionId, sold.e5.promotionId)
    await moveClock(shopping, '2022-07-01T09:00:00Z')
    const { status, body } = await checkOut(ask, customerId, cart.body.id)
    assert.equal(status, 201, JSON.stringify(body))
    const [line] = body.orders[0].lineItems
    assert.equal(line.promotionId, undefined)
    assert.equal(line.pricing.discountedPrice, line.pricing.listPrice)
    const [verdict] = line.promotionEligibilities
    assert.deepEqual([verdict.promotionId, verdict.errors[0].type], [sold.e5.promotionId, 'InvalidPromotion'])
  })
})

describe('a checkout that expects what was shown', () => {
  it('sells exactly that', async () => {
    const { ask, customerId, item } = await shop()
    const { body: cart } = await createCart(ask, customerId, {
      catalogItemId: await item(sold.e3),
      quantity: 10,
    })
    const [{ id, pricing, promotionId }] = cart.lineItems
    const { status, body } = await expecting(ask, customerId, cart.id, {
      id,
      unitPrice: pricing.price,
      promotionId,
    })
    assert.equal(status, 201, JSON.stringify(body))
  })

  it('buys nothing when a promotion no longer fits, and answers with the cart at its price now', async () => {
    const shopping = await shop()
    const { world, ask, customerId, item } = shopping
    await ask('POST', '/sandbox/relationships', {
      customerId,
      partnerTenantId: world.partner('other').tenantId,
    })
    const e3 = await item(sold.e3)
    const { body: cart } = await createCart(ask, customerId, { catalogItemId: e3, quantity: 400 })
    const [{ id, pricing, promotionId }] = cart.lineItems
    await buy(world.as('other'), customerId, { catalogItemId: e3, quantity: 2300 })
    const before = await written(shopping)
    const refused = await expecting(ask, customerId, cart.id, { id, unitPrice: pricing.price, promotionId })
    assert.deepEqual([refused.status, refused.body.code], [400, 800009])
    const [repriced] = refused.body.data
    assert.equal(repriced.id, cart.id)
    assert.equal(repriced.lineItems[0].promotionId, undefined)
    assert.equal(repriced.lineItems[0].pricing.price, pricing.listPrice)
    assert.equal(repriced.lineItems[0].promotionEligibilities[0].errors[0].availableSeats, 100)
    assert.deepEqual(await written(shopping), before)
    assert.equal((await ask('GET', `/v1/customers/${customerId}/carts/${cart.id}`)).body.status, 'Active')
    assert.equal((await checkOut(ask, customerId, cart.id)).status, 201)
  })

  for (const [what, difference] of [
    ['another price', { unitPrice: 1 }],
    ['another promotion', { promotionId: 'OTHER:0001:A' }],
    ['a line that is not there', { id: 7 }],
  ] as const) {
    it(`buys nothing with ${what}`, async () => {
      const { ask, customerId, item } = await shop()
      const { body: cart } = await createCart(ask, customerId, {
        catalogItemId: await item(sold.e3),
        quantity: 1,
      })
      const [{ id, pricing, promotionId }] = cart.lineItems
      const refused = await expecting(ask, customerId, cart.id, {
        ...{ id, unitPrice: pricing.price, promotionId },
        ...difference,
      })
      assert.deepEqual([refused.status, refused.body.code], [400, 800009])
      const orders = await ask('GET', `/v1/customers/${customerId}/orders`)
      assert.equal(orders.body.totalCount, 0)
    })
  }
})

describe('groups fail alone', () => {
  it('what cannot be sold any more is an error of its group; the others are sold', async () => {
    const { world, ask, customerId, item } = await shop()
    const trialItem = await item(trial)
    const { body: cart } = await createCart(
      ask,
      customerId,
      { catalogItemId: await item(sold.e3), quantity: 5 },
      { catalogItemId: trialItem, quantity: 25, termDuration: 'P1M', billingCycle: 'none' },
    )
    const line = { catalogItemId: trialItem, quantity: 25, termDuration: 'P1M', billingCycle: 'none' }
    await buy(world.as('se'), customerId, line)
    const { status, body } = await checkOut(ask, customerId, cart.id)
    assert.equal(status, 201)
    assert.equal(body.orders.length, 1)
    assert.equal(body.orders[0].lineItems[0].quantity, 5)
    const { orderGroup } = cart.lineItems[1]
    assert.deepEqual(
      body.orderErrors.map((error: { orderGroupId: string; code: number }) => [
        error.orderGroupId,
        error.code,
      ]),
      [[orderGroup, 800089]],
    )
    assert.equal((await ask('GET', `/v1/customers/${customerId}/carts/${cart.id}`)).body.status, 'Ordered')
  })

  it('if all fail nothing is sold and the cart stays active', async () => {
    const shopping = await shop()
    const { ask, customerId, item } = shopping
    const line = { catalogItemId: await item(trial), quantity: 25, termDuration: 'P1M', billingCycle: 'none' }
    const { body: cart } = await createCart(ask, customerId, line)
    await buy(ask, customerId, line)
    const before = await written(shopping)
    const { status, body } = await checkOut(ask, customerId, cart.id)
    assert.deepEqual([status, body.orders, body.orderErrors.length], [201, [], 1])
    assert.deepEqual(await written(shopping), before)
    assert.equal((await ask('GET', `/v1/customers/${customerId}/carts/${cart.id}`)).body.status, 'Active')
  })

  it('an add-on fails with the group that would have brought what it needs', async () => {
    const { ask, customerId, item } = await shop()
    const line = { catalogItemId: await item(trial), quantity: 25, termDuration: 'P1M', billingCycle: 'none' }
    const { body: cart } = await createCart(ask, customerId, line, {
      catalogItemId: await item(audio),
      quantity: 1,
    })
    assert.equal(cart.lineItems[1].error, undefined)
    // The trial is used up and its holding ended, so that only the cart's own trial would carry the add-on.
    const { body: used } = await buy(ask, customerId, line)
    await kontor.platform.pool.query('update holding set ended_at = started_at where source_id = $1', [
      used.orders[0].lineItems[0].subscriptionId,
    ])
    const { body } = await checkOut(ask, customerId, cart.id)
    assert.deepEqual(body.orders, [])
    const codes = body.orderErrors.map((error: { code: number }) => error.code)
    assert.deepEqual(codes.sort(), [10018, 800089])
  })
})

describe('the customer’s standing stops a checkout, and nothing is written', () => {
  async function refusedWith(shopping: Shop, customerId: string, catalogItemId: string): Promise<unknown[]> {
    const cart = await createCart(shopping.ask, customerId, { catalogItemId, quantity: 1 })
    assert.equal(cart.status, 201, JSON.stringify(cart.body))
    const before = await written(shopping)
    const { status, body } = await checkOut(shopping.ask, customerId, cart.body.id)
    assert.deepEqual(await written(shopping), before)
    return [status, body.code]
  }

  it('no agreement: 403/13605, and the older one is not enough for new commerce', async () => {
    const shopping = await shop()
    const { ask, item } = shopping
    const { body: customer } = await ask('POST', '/v1/customers', aCustomer())
    const e3 = await item(sold.e3)
    assert.deepEqual(await refusedWith(shopping, customer.id, e3), [403, 13605])
    const agreed = await shopping.world.as('se', 'AdminAgent')(
      'POST',
      `/v1/customers/${customer.id}/agreements`,
      {
        primaryContact: { firstName: 'Kim', lastName: 'Berg', email: 'kim@example.com' },
        templateId: '998b88de-aa99-4388-a42c-1b3517d49490',
        dateAgreed: '2020-11-01T00:00:00Z',
        type: 'MicrosoftCloudAgreement',
      },
    )
    assert.equal(agreed.status, 201, JSON.stringify(agreed.body))
    assert.deepEqual(await refusedWith(shopping, customer.id, e3), [403, 13605])
    assert.equal((await buy(ask, customer.id, { catalogItemId: projectOperations, quantity: 1 })).status, 201)
  })

  it('screening: 400/600049 and 600051 together, for a customer who lacks both', async () => {
    const world = await kontor.world('2020-11-16T09:00:00Z', [{ key: 'se' }])
    const customerId = await world.customer('se', { country: 'HU' })
    const shopping = { ...(await shop()), world, ask: world.as('se'), customerId }
    await moveClock(shopping, '2020-11-18T09:00:00Z')
    const cart = await createCart(shopping.ask, customerId, { catalogItemId: projectOperations, quantity: 1 })
    const before = await written(shopping)
    const { status, body } = await checkOut(shopping.ask, customerId, cart.body.id)
    assert.deepEqual([status, body.code], [400, 600049])
    assert.deepEqual(
      body.data.map((reason: string) => Number.parseInt(reason, 10)),
      [600049, 600051],
    )
    assert.deepEqual(await written(shopping), before)
  })
})
