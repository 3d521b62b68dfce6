import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buy, catalogItemId, sold } from '../../test/support/buying.ts'
import { startKontor } from '../../test/support/kontor.ts'
import type { Ask, Reply, World } from '../../test/support/world.ts'

const kontor = await startKontor()
const newCommerce = '2022-02-01T09:00:00Z'
const e3Legacy = '9f1fc9bc-b347-544b-b5e4-cfbbfba068d8'
const audioConferencing = 'afed5f3c-d290-5147-a118-325600b173b6'
const serviceAutomation = '0f12de6a-8d77-5954-acd0-a6c631b6dd62'
const premiumVoicePromo = 'b71df433-6fd9-4549-886d-577f7aa06070'
const perpetual = { productId: 'KTCPERPETU01', skuId: '0001' }

interface Shop {
  world: World
  ask: Ask
  customerId: string
  order(body: object): Promise<Reply>
}

async function shop(now = newCommerce): Promise<Shop> {
  const world = await kontor.world(now, [{ key: 'se' }, { key: 'other' }])
  const ask = world.as('se')
  const customerId = await world.customer('se')
  return {
    world,
    ask,
    customerId,
    order: (body) => ask('POST', `/v1/customers/${customerId}/orders`, body),
  }
}

describe('a direct order', () => {
  it('buys as the TypeScript client does, with the promotion that applies', async () => {
    const { ask, customerId, order } = await shop()
    const offerId = await catalogItemId(ask, customerId, sold.e3)
    const { status, body } = await order({
      lineItems: [{ offerId, quantity: 10, termDuration: 'P1Y', lineItemNumber: 0 }],
      billingCycle: 'monthly',
    })
    assert.equal(status, 201, JSON.stringify(body))
    assert.match(body.id, /^[0-9a-f]{12}$/)
    assert.equal(body.alternateId, body.id)
    const [line] = body.lineItems
    assert.deepEqual([line.promotionId, line.pricing.extendedPrice], [sold.e3.promotionId, 28070.4])
    assert.ok(line.subscriptionId)
  })

  it('buys an offer of the older catalogue: a GUID, an etag, no provisioning link', async () => {
    const { order, customerId } = await shop('2020-11-18T09:00:00Z')
    const { status, body } = await order({
      ReferenceCustomerId: customerId,
      BillingCycle: 'unknown',
      LineItems: [{ LineItemNumber: 0, OfferId: e3Legacy.toUpperCase(), Quantity: 5, FriendlyName: 'North' }],
    })
    assert.equal(status, 201, JSON.stringify(body))
    assert.match(body.id, /^[0-9a-f-]{36}$/)
    assert.ok(body.attributes.etag)
    assert.equal(body.links.provisioningStatus, undefined)
    assert.deepEqual(
      [body.billingCycle, body.lineItems[0].friendlyName, body.lineItems[0].links.offer.uri],
      ['monthly', 'North', `/offers/${e3Legacy}?country=SE`],
    )
  })

  it('of perpetual software is charged once and makes no subscription', async () => {
    const { ask, customerId, order } = await shop()
    const offerId = await catalogItemId(ask, customerId, perpetual)
    const { body } = await order({ billingCycle: 'OneTime', lineItems: [{ offerId, quantity: 2 }] })
    assert.deepEqual([body.billingCycle, body.lineItems[0].subscriptionId], ['one_time', undefined])
    const { rows } = await kontor.platform.pool.query(
      'select type, quantity, subtotal, subscription_id, charge_start = charge_end as is_one_day from charge where order_id = $1',
      [body.id],
    )
    assert.deepEqual(rows, [
      { type: 'new', quantity: 2, subtotal: '18386.8', subscription_id: null, is_one_day: true },
    ])
    assert.equal((await ask('GET', `/v1/customers/${customerId}/subscriptions`)).body.totalCount, 0)
  })

  const refusals = [
    ['an unknown item', { offerId: 'CFQ7KTC99999:0001:AAAAAAAAAAAA' }, 403, 800020],
    ['a withdrawn offer', { offerId: serviceAutomation }, 403, 2091],
    ['a promotion that does not exist', { of: sold.e3, promotionId: 'NONE:0001:A' }, 400, 27007],
    ['more seats than one subscription may have', { of: sold.businessPremium, quantity: 301 }, 400, 2002],
    ['another currency', { of: sold.e3, currencyCode: 'USD' }, 400, 900169],
    ['a reseller, by a partner that has none', { of: sold.e3, partnerIdOnRecord: '4100009' }, 400, 800016],
    ['a line number out of range', { of: sold.e3, lineItemNumber: 3 }, 400, 800071],
    ['no seats', { of: sold.e3, quantity: 0 }, 400, 800002],
  ] as const
  for (const [what, wish, status, code] of refusals) {
    it(`refuses ${what} with ${status}/${code} and writes nothing`, async () => {
      const { world, ask, customerId, order } = await shop()
      const { of, currencyCode, ...line } = { currencyCode: undefined, of: undefined, ...wish }
      const offerId = of && (await catalogItemId(ask, customerId, of))
      const before = await world.rowCounts()
      const refused = await order({
        billingCycle: 'monthly',
        currencyCode,
        lineItems: [{ offerId, quantity: 1, termDuration: 'P1Y', ...line }],
      })
      assert.deepEqual([refused.status, refused.body.code], [status, code], JSON.stringify(refused.body))
      const after = await world.rowCounts()
      for (const table of [
        'customer_order',
        'subscription',
        'charge',
        'activity',
        'promotion_use',
        'idempotency',
      ])
        assert.equal(after[table], before[table], table)
    })
  }

  it('is for the customer of the path: a body that names another is refused, one that names none is not', async () => {
    const { world, ask, customerId, order } = await shop()
    const another = await world.customer('se')
    const offerId = await catalogItemId(ask, customerId, sold.e3)
    const body = { billingCycle: 'monthly', lineItems: [{ offerId, quantity: 1, termDuration: 'P1Y' }] }
    for (const referenceCustomerId of [another, 'x']) {
      const { status, body: refusal } = await order({ ...body, referenceCustomerId })
      assert.deepEqual([status, refusal.code], [400, 3000])
      assert.match(
        refusal.description,
        new RegExp(`referenceCustomerId.*saw ${referenceCustomerId}.*${customerId}`),
      )
    }
    for (const id of [customerId, another])
      assert.equal((await ask('GET', `/v1/customers/${id}/orders`)).body.totalCount, 0)
    for (const referenceCustomerId of [null, '', customerId.toUpperCase()])
      assert.equal((await order({ ...body, referenceCustomerId })).status, 201)
  })

  it('buys as many seats as it says: a line without a quantity, or with a filler for one, is refused', async () => {
    const { ask, customerId, order } = await shop()
    const line = { offerId: await catalogItemId(ask, customerId, sold.e3), termDuration: 'P1Y' }
    for (const quantity of [undefined, null, 0]) {
      const { status, body } = await order({ billingCycle: 'monthly', lineItems: [{ ...line, quantity }] })
      assert.deepEqual([status, body.code], [400, 800002])
      assert.match(body.description, /lineItems\.0\.quantity/)
    }
  })

  it('refuses an offer sold only under a promotion the customer may not have: 403/800020', async () => {
    const { world, customerId, order } = await shop('2020-11-18T09:00:00Z')
    const line = { offerId: premiumVoicePromo, quantity: 5 }
    await world.as('se')('POST', '/sandbox/holdings', {
      customerId,
      offerId: audioConferencing,
      channel: 'web direct',
      quantity: 3,
      startedAt: '2020-01-01T00:00:00Z',
    })
    const refused = await order({ billingCycle: 'monthly', lineItems: [line] })
    assert.deepEqual([refused.status, refused.body.code], [403, 800020], JSON.stringify(refused.body))
  })

  it('names the line of each reason when there are several', async () => {
    const { ask, customerId, order } = await shop()
    const offerId = await catalogItemId(ask, customerId, sold.businessPremium)
    const { body } = await order({
      billingCycle: 'monthly',
      lineItems: [
        { offerId, quantity: 301, termDuration: 'P1Y' },
        { offerId: serviceAutomation, quantity: 1 },
      ],
    })
    assert.equal(body.data.length, 2)
    assert.match(body.data[0], /^2002: line 0: /)
    assert.match(body.data[1], /^2091: line 1: /)
  })
})

describe('reading orders', () => {
  it('lists them, of one billing cycle in any spelling if asked, with prices if asked', async () => {
    const { ask, customerId } = await shop()
    const offerId = await catalogItemId(ask, customerId, sold.e3)
    const { body } = await buy(
      ask,
      customerId,
      { catalogItemId: offerId, quantity: 1 },
      {
        catalogItemId: await catalogItemId(ask, customerId, perpetual),
        quantity: 1,
        termDuration: undefined,
        billingCycle: 'one_time',
      },
    )
    const list = async (query = '') => (await ask('GET', `/v1/customers/${customerId}/orders${query}`)).body
    const all = await list()
    assert.deepEqual(
      [all.totalCount, all.items[0].totalPrice, all.items[0].lineItems[0].pricing],
      [2, undefined, undefined],
    )
    for (const spelling of ['OneTime', 'onetime', 'one_time']) {
      const some = await list(`?billingType=${spelling}`)
      assert.deepEqual(
        some.items.map((order: { billingCycle: string }) => order.billingCycle),
        ['one_time'],
        spelling,
      )
    }
    const priced = await list('?include_price=True')
    const [monthly] = priced.items.filter(
      (order: { billingCycle: string }) => order.billingCycle === 'monthly',
    )
    assert.equal(monthly.totalPrice, 2807.04)
    assert.deepEqual(monthly, body.orders[0])
  })

  it('shows no prices to the help desk: 403/800043', async () => {
    const { world, ask, customerId, order } = await shop()
    const offerId = await catalogItemId(ask, customerId, sold.e3)
    const { body } = await order({
      billingCycle: 'monthly',
      lineItems: [{ offerId, quantity: 1, termDuration: 'P1Y' }],
    })
    const help = world.as('se', 'HelpdeskAgent')
    const path = `/v1/customers/${customerId}/orders/${body.id}`
    assert.equal((await help('GET', path)).status, 200)
    const refused = await help('GET', `${path}?include_price=true`)
    assert.deepEqual([refused.status, refused.body.code], [403, 800043])
  })

  it('is for the partner that sold: to another one of the same customer they are not there', async () => {
    const { world, ask, customerId, order } = await shop()
    const offerId = await catalogItemId(ask, customerId, sold.e3)
    const { body } = await order({
      billingCycle: 'monthly',
      lineItems: [{ offerId, quantity: 1, termDuration: 'P1Y' }],
    })
    await ask('POST', '/sandbox/relationships', {
      customerId,
      partnerTenantId: world.partner('other').tenantId,
    })
    const path = `/v1/customers/${customerId}/orders`
    assert.equal((await world.as('other')('GET', path)).body.totalCount, 0)
    for (const [method, suffix, code] of [
      ['GET', '', 20000],
      ['PATCH', '', 20000],
    ] as const) {
      const answer = await world.as('other')(
        method,
        `${path}/${body.id}${suffix}`,
        method === 'PATCH' ? {} : undefined,
      )
      assert.deepEqual([answer.status, answer.body.code], [404, code], method)
    }
    const status = await world.as('other', 'AdminAgent')('GET', `${path}/${body.id}/provisioningstatus`)
    assert.deepEqual([status.status, status.body.code], [404, 800007])
  })

  it('tells people which lines are usable; a cancelled one is not', async () => {
    const { world, ask, customerId, order } = await shop()
    const offerId = await catalogItemId(ask, customerId, sold.e3)
    const { body } = await order({
      billingCycle: 'monthly',
      lineItems: [
        { offerId, quantity: 4, termDuration: 'P1Y', lineItemNumber: 0 },
        { offerId, quantity: 2, termDuration: 'P1Y', lineItemNumber: 1 },
      ],
    })
    const [, second] = body.lineItems
    await ask('PATCH', `/v1/customers/${customerId}/subscriptions/${second.subscriptionId}`, {
      status: 'deleted',
    })
    const path = `/v1/customers/${customerId}/orders/${body.id}/provisioningstatus`
    const answer = await world.as('se', 'AdminAgent')('GET', path)
    assert.deepEqual(answer.body.items, [
      {
        lineItemNumber: 0,
        status: 'fulfilled',
        quantityProvisioningInformation: [{ quantity: 4, status: 'fulfilled' }],
      },
      {
        lineItemNumber: 1,
        status: 'unfulfilled',
        quantityProvisioningInformation: [{ quantity: 2, status: 'unfulfilled' }],
      },
    ])
    const app = await ask('GET', path)
    assert.deepEqual([app.status, app.body.code], [403, 900329])
  })
})

describe('changing an order', () => {
  async function legacyOrder(): Promise<Shop & { path: string; base: string }> {
    const shopping = await shop('2020-11-18T09:00:00Z')
    const { body } = await shopping.order({
      billingCycle: 'monthly',
      lineItems: [{ offerId: e3Legacy, quantity: 10 }],
    })
    const path = `/v1/customers/${shopping.customerId}/orders/${body.id}`
    return { ...shopping, path, base: body.lineItems[0].subscriptionId }
  }

  it('buys an add-on for a subscription of the older catalogue: old and new lines, a further etag', async () => {
    const { ask, customerId, path, base } = await legacyOrder()
    const { body: before } = await ask('GET', path)
    const { status, body } = await ask('PATCH', path, {
      referenceCustomerId: customerId,
      lineItems: [{ lineItemNumber: 0, offerId: audioConferencing, quantity: 4, parentSubscriptionId: base }],
    })
    assert.equal(status, 200, JSON.stringify(body))
    const lines = body.lineItems.map((line: { lineItemNumber: number; quantity: number }) => [
      line.lineItemNumber,
      line.quantity,
    ])
    assert.deepEqual(lines, [
      [0, 10],
      [1, 4],
    ])
    assert.equal(body.lineItems[1].parentSubscriptionId, base)
    assert.notEqual(body.attributes.etag, before.attributes.etag)
    const addOns = await ask('GET', `/v1/customers/${customerId}/subscriptions/${base}/addons`)
    assert.equal(addOns.body.totalCount, 1)
    const suspended = await ask('PATCH', `/v1/customers/${customerId}/subscriptions/${base}`, {
      status: 'suspended',
    })
    assert.equal(suspended.status, 200, JSON.stringify(suspended.body))
    const addOn = `/v1/customers/${customerId}/subscriptions/${addOns.body.items[0].id}`
    assert.equal((await ask('GET', addOn)).body.status, 'suspended')
    const refused = await ask('PATCH', addOn, { status: 'active' })
    assert.deepEqual([refused.status, refused.body.code], [409, 27009])
    const stale = await ask('PATCH', path, { ...before, lineItems: [] })
    assert.deepEqual([stale.status, stale.body.code], [400, 2055])
  })

  it('cancels perpetual software with everything back, and lets the customer go afterwards', async () => {
    const { ask, customerId, order } = await shop()
    const offerId = await catalogItemId(ask, customerId, perpetual)
    const { body } = await order({ billingCycle: 'one_time', lineItems: [{ offerId, quantity: 2 }] })
    const held = await ask('DELETE', `/v1/customers/${customerId}`)
    assert.deepEqual([held.status, held.body.code, held.body.data], [400, 3000, [`order ${body.id}`]])
    const path = `/v1/customers/${customerId}/orders/${body.id}`
    const cancelled = await ask('PATCH', path, { id: body.id, status: 'cancelled' })
    assert.deepEqual(
      [cancelled.status, cancelled.body.status],
      [200, 'cancelled'],
      JSON.stringify(cancelled.body),
    )
    assert.equal(cancelled.body.lineItems[0].quantity, 0)
    const { rows } = await kontor.platform.pool.query(
      'select type, subtotal from charge where order_id = $1 order by id',
      [body.id],
    )
    assert.deepEqual(rows, [
      { type: 'new', subtotal: '18386.8' },
      { type: 'cancelImmediate', subtotal: '-18386.8' },
    ])
    assert.equal((await ask('DELETE', `/v1/customers/${customerId}`)).status, 204)
  })

  it('refuses to cancel licences through their order: 400/800063', async () => {
    const { world, ask, customerId, order } = await shop()
    const offerId = await catalogItemId(ask, customerId, sold.e3)
    const { body } = await order({
      billingCycle: 'monthly',
      lineItems: [{ offerId, quantity: 1, termDuration: 'P1Y' }],
    })
    const refused = await ask('PATCH', `/v1/customers/${customerId}/orders/${body.id}`, {
      status: 'cancelled',
    })
    assert.deepEqual([refused.status, refused.body.code], [400, 800063])
    const leaving = await world.as('se', 'AdminAgent')('PATCH', `/v1/customers/${customerId}`, {
      relationshipToPartner: 'none',
    })
    assert.deepEqual([leaving.status, leaving.body.code], [400, 3000], JSON.stringify(leaving.body))
  })

  for (const [what, change, code] of [
    [
      'a base that is none',
      {
        lineItems: [
          {
            offerId: audioConferencing,
            quantity: 1,
            parentSubscriptionId: 'd7f05b04-74c6-4d0a-9a53-000000000000',
          },
        ],
      },
      800029,
    ],
    [
      'an add-on without a quantity',
      {
        lineItems: [
          { offerId: audioConferencing, parentSubscriptionId: 'd7f05b04-74c6-4d0a-9a53-000000000000' },
        ],
      },
      800002,
    ],
    ['another customer', { referenceCustomerId: 'd7f05b04-74c6-4d0a-9a53-000000000000' }, 3000],
    ['nothing new', {}, 4018],
    ['a cancellation', { status: 'cancelled' }, 800063],
  ] as const) {
    it(`refuses ${what}: 400/${code}`, async () => {
      const { ask, path } = await legacyOrder()
      const refused = await ask('PATCH', path, change)
      assert.deepEqual([refused.status, refused.body.code], [400, code], JSON.stringify(refused.body))
    })
  }
})

describe('a limited sandbox', () => {
  it('refuses more seats and more subscriptions than the official one allows', async () => {
    const { ask, customerId, order } = await shop()
    const offerId = await catalogItemId(ask, customerId, sold.e3)
    const { rows } = await kontor.platform.pool.query('select environment_id from customer where id = $1', [
      customerId,
    ])
    const environmentId = rows[0].environment_id
    await kontor.platform.pool.query(
      "insert into policy (environment_id, name, value) values ($1, 'sandbox-limits', $2)",
      [environmentId, { seats: 25, subscriptions: 2 }],
    )
    kontor.platform.snapshots.drop('policy', environmentId)
    const line = (quantity: number, lineItemNumber: number) => ({
      offerId,
      quantity,
      termDuration: 'P1Y',
      lineItemNumber,
    })
    const many = await order({ billingCycle: 'monthly', lineItems: [line(26, 0)] })
    assert.deepEqual([many.status, many.body.code], [400, 800018])
    const three = await order({ billingCycle: 'monthly', lineItems: [line(1, 0), line(1, 1), line(1, 2)] })
    assert.deepEqual([three.status, three.body.code], [400, 800018])
    assert.equal((await order({ billingCycle: 'monthly', lineItems: [line(25, 0), line(1, 1)] })).status, 201)
    assert.equal((await order({ billingCycle: 'monthly', lineItems: [line(1, 0)] })).body.code, 800018)
  })
})
