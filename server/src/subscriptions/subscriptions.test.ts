import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buy, catalogItemId, sold } from '../../test/support/buying.ts'
import { startKontor } from '../../test/support/kontor.ts'
import type { Ask, Reply, World } from '../../test/support/world.ts'

const kontor = await startKontor()
const newCommerce = '2022-02-01T09:00:00Z'
const e3Legacy = '9f1fc9bc-b347-544b-b5e4-cfbbfba068d8'
const trial = { productId: 'CFQ7KTC00070', skuId: '0002' }
const azurePlan = { productId: 'KTCAZURE0001', skuId: '0001' }

interface Held {
  world: World
  ask: Ask
  customerId: string
  /** The path of the subscription bought. */
  path: string
  read(): Promise<Reply['body']>
  patch(body: object, options?: { headers: Record<string, string> }): Promise<Reply>
  moveClock(now: string): Promise<void>
}

/** A customer of `se` (which `other` has, too) with one subscription. */
async function subscribed({
  of = sold.e3,
  offerId,
  now = newCommerce,
  ...line
}: {
  of?: { productId: string; skuId: string }
  offerId?: string
  now?: string
  quantity?: number
  termDuration?: string
  billingCycle?: string
} = {}): Promise<Held> {
  const world = await kontor.world(now, [{ key: 'se' }, { key: 'other' }])
  const ask = world.as('se')
  const customerId = await world.customer('se')
  await ask('POST', '/sandbox/relationships', {
    customerId,
    partnerTenantId: world.partner('other').tenantId,
  })
  const item = offerId ?? (await catalogItemId(ask, customerId, of))
  const { body } = await buy(ask, customerId, { catalogItemId: item, quantity: 10, ...line })
  const path = `/v1/customers/${customerId}/subscriptions/${body.orders[0].lineItems[0].subscriptionId}`
  return {
    world,
    ask,
    customerId,
    path,
    read: async () => (await ask('GET', path)).body,
    patch: (change, options) => ask('PATCH', path, { body: change, ...options }),
    async moveClock(target) {
      const { status, body } = await ask('PUT', '/sandbox/clock', { now: target })
      assert.equal(status, 202, JSON.stringify(body))
    },
  }
}

async function chargesOf(path: string): Promise<string[]> {
  const { rows } = await kontor.platform.pool.query(
    'select type, quantity, subtotal, billing_days, cycle_days from charge where subscription_id = $1 order by id',
    [path.split('/').at(-1)],
  )
  return rows.map(
    (row) => `${row.type} ${row.quantity} ${row.subtotal} ${row.billing_days}/${row.cycle_days}`,
  )
}

/** What a change of a subscription writes. */
async function written(world: World): Promise<number[]> {
  const { subscription, charge, activity, promotion_use, holding } = await world.rowCounts()
  return [subscription!, charge!, activity!, promotion_use!, holding!]
}

describe('reading subscriptions', () => {
  it('shows what was bought, until when, what may be given back and what it renews to', async () => {
    const { read } = await subscribed()
    const subscription = await read()
    assert.deepEqual(
      {
        ...subscription,
        id: undefined,
        orderId: undefined,
        links: undefined,
        offerId: subscription.offerId.split(':').slice(0, 2),
      },
      {
        id: undefined,
        orderId: undefined,
        links: undefined,
        offerId: ['CFQ7KTC00010', '0001'],
        offerName: 'Microsoft 365 E3',
        friendlyName: 'Microsoft 365 E3',
        productType: { id: 'OnlineServicesNCE', displayName: 'OnlineServicesNCE' },
        quantity: 10,
        unitType: 'Licenses',
        hasPurchasableAddons: true,
        creationDate: '2022-02-01T09:00:00Z',
        effectiveStartDate: '2022-02-01T09:00:00Z',
        commitmentEndDate: '2023-01-31T00:00:00Z',
        commitmentEndDateTime: '2023-01-31T23:59:59Z',
        billingCycleEndDate: '2022-02-28T00:00:00Z',
        billingCycleEndDateTime: '2022-02-28T23:59:59Z',
        cancellationAllowedUntilDate: '2022-02-08T09:00:00Z',
        refundOptions: [
          { type: 'Full', expiresAt: '2022-02-02T09:00:00Z' },
          { type: 'Partial', expiresAt: '2022-02-08T09:00:00Z' },
        ],
        refundableQuantity: {
          totalQuantity: 10,
          details: [{ quantity: 10, allowedUntilDateTime: '2022-02-08T09:00:00Z' }],
        },
        status: 'active',
        autoRenewEnabled: true,
        isTrial: false,
        billingType: 'license',
        billingCycle: 'monthly',
        termDuration: 'P1Y',
        renewalTermDuration: '',
        promotionId: sold.e3.promotionId,
        renewalInstructions: {
          promotionId: sold.e3.promotionId,
          unitPrice: 233.92,
          currency: 'SEK',
          reason: 'promotion',
        },
        isMicrosoftProduct: true,
        partnerId: '',
        attentionNeeded: false,
        actionTaken: false,
        contractType: 'subscription',
        publisherName: 'Microsoft Corporation',
        actions: ['edit', 'cancel'],
        attributes: { objectType: 'Subscription' },
      },
    )
    for (const name of ['product', 'sku', 'availability', 'self'])
      assert.ok(subscription.links[name].uri, name)
  })

  it('renews at list price what ends outside its promotion’s dates', async () => {
    const { read } = await subscribed({ of: sold.e5 })
    const { promotionId, renewalInstructions } = await read()
    assert.equal(promotionId, sold.e5.promotionId)
    // The promotion ends on 2022-06-30; 57.00 dollars are 490.20 kr.
    assert.deepEqual(renewalInstructions, { unitPrice: 490.2, currency: 'SEK', reason: 'outsideDates' })
  })

  it('a trial says what it continues as, and has no windows', async () => {
    const { read } = await subscribed({ of: trial, quantity: 25, termDuration: 'P1M', billingCycle: 'none' })
    const subscription = await read()
    assert.equal(subscription.isTrial, true)
    assert.equal(subscription.cancellationAllowedUntilDate, undefined)
    const { product, quantity } = subscription.scheduledNextTermInstructions
    assert.deepEqual(
      [product.productId, product.skuId, product.termDuration, product.billingCycle, quantity],
      ['CFQ7KTC00070', '0001', 'P1Y', 'monthly', 25],
    )
  })

  it('an Azure plan has no end, no renewal and no charge', async () => {
    const { read, path } = await subscribed({
      of: azurePlan,
      quantity: 1,
      termDuration: undefined,
      billingCycle: 'one_time',
    })
    const subscription = await read()
    assert.deepEqual(
      [subscription.commitmentEndDate, subscription.billingType, subscription.renewalInstructions],
      ['9999-12-31T00:00:00Z', 'usage', undefined],
    )
    assert.deepEqual(await chargesOf(path), [])
  })

  it('lists a customer’s subscriptions, of an order or of a reseller if asked', async () => {
    const { ask, customerId, read } = await subscribed()
    const { orderId, id } = await read()
    const list = async (query: string) =>
      (await ask('GET', `/v1/customers/${customerId}/subscriptions${query}`)).body
    const all = await list('')
    assert.deepEqual([all.totalCount, all.items[0].id], [1, id])
    assert.equal((await list(`?order_id=${orderId}`)).totalCount, 1)
    assert.equal((await list(`?orderId=${orderId}`)).totalCount, 1)
    assert.equal((await list('?order_id=none')).totalCount, 0)
    assert.equal((await list('?mpn_id=4100009')).totalCount, 0)
  })

  it('is for the partner that sold: to another one of the same customer they are not there', async () => {
    const { world, customerId, path } = await subscribed()
    const other = world.as('other')
    assert.equal((await other('GET', `/v1/customers/${customerId}/subscriptions`)).body.totalCount, 0)
    for (const method of ['GET', 'PATCH'] as const) {
      const { status, body } = await other(method, path, method === 'PATCH' ? { quantity: 11 } : undefined)
      assert.deepEqual([status, body.code], [404, 20003], method)
    }
    const unknown = await world.as('se')('GET', `/v1/customers/${customerId}/subscriptions/nonsense`)
    assert.deepEqual([unknown.status, unknown.body.code], [404, 20003])
  })
})

describe('changing a subscription', () => {
  it('accepts an unchanged copy of the whole and writes nothing', async () => {
    const { world, read, patch } = await subscribed()
    const before = await written(world)
    const copy = await read()
    const { status, body } = await patch(copy)
    assert.equal(status, 200, JSON.stringify(body))
    assert.deepEqual(body, copy)
    assert.deepEqual(await written(world), before)
  })

  it('gives it another nickname, and keeps a record of before and after', async () => {
    const { ask, read, patch } = await subscribed()
    const { status, body } = await patch({ ...(await read()), friendlyName: 'North office' })
    assert.deepEqual([status, body.friendlyName], [200, 'North office'])
    assert.deepEqual(await read(), body)
    const log = await ask('GET', '/v1/auditrecords?startDate=2022-02-01')
    const record = log.body.items.find(
      (one: { operationType: string }) => one.operationType === 'update_subscription',
    )
    assert.equal(JSON.parse(record.resourceOldValue).FriendlyName, 'Microsoft 365 E3')
    assert.equal(JSON.parse(record.resourceNewValue).FriendlyName, 'North office')
  })

  it('adds seats at the promotion’s price and charges the rest of the cycle', async () => {
    const { patch, path, moveClock } = await subscribed()
    await moveClock('2022-02-15T12:00:00Z')
    const { status, body } = await patch({ quantity: 14 })
    assert.equal(status, 200, JSON.stringify(body))
    assert.equal(body.quantity, 14)
    assert.deepEqual(body.refundableQuantity.details, [
      { quantity: 4, allowedUntilDateTime: '2022-02-22T12:00:00Z' },
    ])
    // 233.92 kr ÷ 28 × 14 days = 116.96 kr.
    assert.deepEqual(await chargesOf(path), [
      'new 10 2339.2 28/28',
      'addQuantity 10 -1169.6 14/28',
      'addQuantity 14 1637.44 14/28',
    ])
  })

  it('refuses seats beyond the promotion’s limit with the number that would fit, and takes them up to it', async () => {
    const { world, patch, read } = await subscribed({ quantity: 2390 })
    const before = await written(world)
    const refused = await patch({ quantity: 2401 })
    assert.deepEqual([refused.status, refused.body.code], [400, 2002])
    assert.match(refused.body.description, /10 would fit/)
    assert.deepEqual(await written(world), before)
    const { status, body } = await patch({ quantity: 2400 })
    assert.equal(status, 200, JSON.stringify(body))
    assert.equal((await read()).quantity, 2400)
  })

  it('counts seats of the promotion over all partners when seats are added', async () => {
    const { world, patch, customerId } = await subscribed({ quantity: 2000 })
    const other = world.as('other')
    await buy(other, customerId, {
      catalogItemId: await catalogItemId(other, customerId, sold.e3),
      quantity: 300,
    })
    const refused = await patch({ quantity: 2101 })
    assert.deepEqual([refused.body.code, /100 would fit/.test(refused.body.description)], [2002, true])
    assert.equal((await patch({ quantity: 2100 })).status, 200)
  })

  it('gives promoted seats back inside the window, free for others, and refuses it afterwards', async () => {
    const { patch, path, moveClock, world, customerId } = await subscribed({ quantity: 2400 })
    const { status, body } = await patch({ quantity: 2300 })
    assert.equal(status, 200, JSON.stringify(body))
    const other = world.as('other')
    const item = await catalogItemId(other, customerId, sold.e3)
    const { body: sale } = await buy(other, customerId, { catalogItemId: item, quantity: 100 })
    assert.equal(sale.orders[0].lineItems[0].promotionId, sold.e3.promotionId)
    assert.deepEqual((await chargesOf(path)).slice(1), [
      'removeQuantity 2400 -561408 28/28',
      'removeQuantity 2300 538016 28/28',
    ])
    await moveClock('2022-02-08T09:00:00Z')
    const refused = await patch({ quantity: 2299 })
    assert.deepEqual([refused.status, refused.body.code], [400, 800090])
    assert.deepEqual(
      [refused.body.source, Array.isArray(refused.body.data), refused.body.description.length > 0],
      ['PartnerFD', true, true],
    )
  })

  it('never more than the customer may have over all its subscriptions', async () => {
    const { ask, patch, customerId } = await subscribed({ of: sold.businessPremium, quantity: 200 })
    const item = await catalogItemId(ask, customerId, sold.businessPremium)
    await buy(ask, customerId, { catalogItemId: item, quantity: 90 })
    const refused = await patch({ quantity: 211 })
    assert.deepEqual([refused.status, refused.body.code], [403, 800088])
    assert.equal((await patch({ quantity: 210 })).status, 200)
  })

  for (const [what, change, status, code] of [
    ['no seats at all', { quantity: 0 }, 400, 2002],
    ['more seats than the item may have', { quantity: 10_000_001 }, 400, 2002],
    ['a state that only time brings', { status: 'expired' }, 400, 800096],
    ['another term', { termDuration: 'P3Y' }, 400, 900141],
    ['a reseller, by a partner that has none', { partnerId: '4100009' }, 404, 800015],
    ['a state that does not exist', { status: 'frozen' }, 400, 800002],
  ] as const) {
    it(`refuses ${what}: ${status}/${code}`, async () => {
      const { world, patch, read } = await subscribed()
      const before = [await written(world), await read()]
      const refused = await patch(change)
      assert.deepEqual([refused.status, refused.body.code], [status, code], JSON.stringify(refused.body))
      assert.deepEqual([await written(world), await read()], before)
    })
  }

  it('changes several things at once or none of them', async () => {
    const { read, patch } = await subscribed()
    const before = await read()
    const refused = await patch({ friendlyName: 'South', quantity: 0 })
    assert.equal(refused.body.code, 2002)
    assert.deepEqual(await read(), before)
    const { body } = await patch({ friendlyName: 'South', quantity: 12, autoRenewEnabled: false })
    assert.deepEqual([body.friendlyName, body.quantity, body.autoRenewEnabled], ['South', 12, false])
    assert.equal(body.renewalInstructions, undefined)
  })

  it('is screened like a purchase: a customer that lacks its number is refused every change, and read as before', async () => {
    const world = await kontor.world('2020-11-16T09:00:00Z', [{ key: 'se' }])
    const ask = world.as('se')
    const customerId = await world.customer('se', { country: 'HU' })
    const { body } = await buy(ask, customerId, { catalogItemId: e3Legacy, quantity: 3 })
    await ask('PUT', '/sandbox/clock', { now: '2020-11-18T09:00:00Z' })
    const path = `/v1/customers/${customerId}/subscriptions/${body.orders[0].lineItems[0].subscriptionId}`
    for (const change of [{ quantity: 4 }, { friendlyName: 'South' }, { status: 'suspended' }]) {
      const refused = await ask('PATCH', path, change)
      assert.deepEqual([refused.status, refused.body.code], [400, 600049], JSON.stringify(change))
    }
    assert.equal((await ask('GET', path)).status, 200)
  })

  it('by two at the same moment never goes past the promotion’s limit', async () => {
    const { ask, customerId, path } = await subscribed({ quantity: 2300 })
    const { body } = await buy(ask, customerId, {
      catalogItemId: await catalogItemId(ask, customerId, sold.e3),
      quantity: 50,
    })
    const second = `/v1/customers/${customerId}/subscriptions/${body.orders[0].lineItems[0].subscriptionId}`
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        n % 2 ? ask('PATCH', path, { quantity: 2340 }) : ask('PATCH', second, { quantity: 90 }),
      ),
    )
    const { rows } = await kontor.platform.pool.query(
      'select sum(quantity)::int as seats from subscription where customer_id = $1',
      [customerId],
    )
    assert.equal(rows[0].seats, 2390)
    assert.ok(answers.every(({ status, body }) => status === 200 || body.code === 2002))
  })
})

describe('suspending, cancelling, renewing', () => {
  it('suspends with nothing but the state, as the .NET client’s sample does, and reactivates', async () => {
    const { patch, read } = await subscribed()
    const { status, body } = await patch({
      Status: 'suspended',
      Quantity: 0,
      AutoRenewEnabled: false,
      BillingCycle: 'unknown',
    })
    assert.equal(status, 200, JSON.stringify(body))
    assert.deepEqual([body.status, body.quantity, body.autoRenewEnabled], ['suspended', 10, false])
    assert.equal((await patch({ quantity: 11 })).body.code, 2001)
    const again = await patch({ ...(await read()), status: 'active' })
    assert.deepEqual([again.body.status, again.body.autoRenewEnabled], ['active', false])
    assert.equal((await patch({ autoRenewEnabled: true })).body.autoRenewEnabled, true)
  })

  it('cancels with everything back on the first day, but the promotion stays used', async () => {
    const { ask, patch, path, customerId } = await subscribed({ of: sold.businessPremium })
    await patch({ quantity: 12 })
    const { status, body } = await patch({ status: 'deleted' })
    assert.deepEqual([status, body.status, body.refundOptions], [200, 'deleted', []])
    const lines = await chargesOf(path)
    assert.equal(lines.length, 6)
    const { rows } = await kontor.platform.pool.query(
      'select sum(subtotal) as total from charge where subscription_id = $1',
      [path.split('/').at(-1)],
    )
    assert.equal(Number(rows[0].total), 0)
    const item = await catalogItemId(ask, customerId, sold.businessPremium)
    const { body: again } = await buy(ask, customerId, { catalogItemId: item, quantity: 1 })
    assert.equal(again.orders[0].lineItems[0].promotionId, undefined)
    const refused = await patch({ friendlyName: 'gone' })
    assert.deepEqual([refused.status, refused.body.code], [400, 2011])
  })

  it('cancels by day inside the window and not after it', async () => {
    const { patch, path, moveClock } = await subscribed()
    await moveClock('2022-02-05T00:00:00Z')
    assert.equal((await patch({ status: 'deleted' })).status, 200)
    // 233.92 kr ÷ 28 × 24 days = 200.50 kr.
    assert.deepEqual(await chargesOf(path), ['new 10 2339.2 28/28', 'cancelImmediate 10 -2005 24/28'])
    const late = await subscribed()
    await late.moveClock('2022-02-08T09:00:00Z')
    const refused = await late.patch({ status: 'deleted' })
    assert.deepEqual([refused.status, refused.body.code], [400, 900117])
    assert.match(refused.body.description, /7 days/)
  })

  it('offers of the older catalogue are suspended, never cancelled, always renew, and carry an etag', async () => {
    const { patch, read } = await subscribed({ offerId: e3Legacy, now: '2020-11-18T09:00:00Z' })
    const before = await read()
    assert.equal((await patch({ status: 'deleted' })).body.code, 800096)
    assert.equal((await patch({ autoRenewEnabled: false })).body.code, 800093)
    assert.equal((await patch({ billingCycle: 'annual' })).body.code, 2054)
    const renamed = await patch({ ...before, friendlyName: 'first' })
    assert.equal(renamed.status, 200, JSON.stringify(renamed.body))
    const stale = await patch({ ...before, friendlyName: 'second' })
    assert.deepEqual([stale.status, stale.body.code], [400, 2055])
    const headed = await patch(
      { friendlyName: 'third' },
      { headers: { 'If-Match': `"${before.attributes.etag}"` } },
    )
    assert.equal(headed.body.code, 2055)
    assert.equal((await patch({ quantity: 2 })).status, 200)
    assert.equal((await patch({ status: 'suspended' })).body.autoRenewEnabled, true)
  })

  it('a trial keeps its seats', async () => {
    const { patch } = await subscribed({ of: trial, quantity: 25, termDuration: 'P1M', billingCycle: 'none' })
    assert.equal((await patch({ quantity: 30 })).body.code, 800095)
    assert.equal((await patch({ status: 'deleted' })).body.code, 800096)
  })
})

describe('an end date for a first term', () => {
  it('is listed, and a purchase with it is charged by the day for its last cycle', async () => {
    const { ask, customerId, read, moveClock } = await subscribed()
    const first = await read()
    await moveClock('2022-11-15T09:00:00Z')
    const list = await ask(
      'GET',
      `/v1/customers/${customerId}/subscriptions/customTermEndDates?TermDuration=P1Y`,
    )
    assert.deepEqual(list.body.items, [
      {
        allowedCustomTermEndDateType: 'calendarMonthAligned',
        allowedCustomTermEndDate: '2023-10-31T00:00:00Z',
      },
      {
        allowedCustomTermEndDateType: 'subscriptionAligned',
        cotermSubscriptionIds: [first.id],
        allowedCustomTermEndDate: '2023-01-31T00:00:00Z',
      },
    ])
    const { body: cart } = await ask('POST', `/v1/customers/${customerId}/carts`, {
      lineItems: [
        {
          catalogItemId: first.offerId,
          quantity: 1,
          termDuration: 'P1Y',
          billingCycle: 'annual',
          customTermEndDate: '2023-01-31T00:00:00Z',
        },
      ],
    })
    // A year is 3,302.40 kr less 15 %; 78 of its 365 days are 599.86 kr.
    const { discountedPrice, proratedPrice, price } = cart.lineItems[0].pricing
    assert.deepEqual([discountedPrice, Number(proratedPrice.toFixed(4)), price], [2807.04, 599.8606, 599.86])
    const { body } = await ask('POST', `/v1/customers/${customerId}/carts/${cart.id}/checkout`)
    const [line] = body.orders[0].lineItems
    assert.equal(line.customTermEndDate, '2023-01-31T00:00:00Z')
    const path = `/v1/customers/${customerId}/subscriptions/${line.subscriptionId}`
    assert.equal((await ask('GET', path)).body.commitmentEndDate, '2023-01-31T00:00:00Z')
    assert.deepEqual(await chargesOf(path), ['new 1 599.86 78/365'])
  })

  it('needs the duration of the term', async () => {
    const { ask, customerId } = await subscribed()
    const path = `/v1/customers/${customerId}/subscriptions/customTermEndDates`
    for (const query of ['', '?term_duration=P5M', '?term_duration=year']) {
      const { status, body } = await ask('GET', path + query)
      assert.deepEqual([status, body.code], [400, 800002], query)
    }
  })
})

describe('a sale through an indirect reseller', () => {
  it('names the reseller on cart, order and subscription, and the provider can change it', async () => {
    const world = await kontor.world(newCommerce, [
      { key: 'fi', country: 'FI', programme: 'indirect_provider' },
      { key: 'ee', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
      { key: 'pl', country: 'PL', programme: 'indirect_reseller', providerKey: 'fi' },
    ])
    const ask = world.as('fi')
    const customerId = await world.customer('fi', { country: 'FI' })
    const [ee, pl] = [world.partner('ee').mpnId, world.partner('pl').mpnId]
    const { body: cart } = await ask('POST', `/v1/customers/${customerId}/carts`, {
      PartnerOnRecordAttestationAccepted: true,
      LineItems: [
        {
          CatalogItemId: await catalogItemId(ask, customerId, sold.e3),
          Quantity: 2,
          BillingCycle: 'monthly',
          TermDuration: 'P1Y',
          Participants: [
            { Key: 'transaction_reseller', Value: ee },
            { Key: 'additional_transaction_reseller', Value: pl },
          ],
        },
      ],
    })
    assert.deepEqual(cart.lineItems[0].participants, [
      { key: 'transaction_reseller', value: ee },
      { key: 'additional_transaction_reseller', value: pl },
    ])
    const { body } = await ask('POST', `/v1/customers/${customerId}/carts/${cart.id}/checkout`, {
      raw: '"success"',
    })
    const [line] = body.orders[0].lineItems
    assert.deepEqual([line.partnerIdOnRecord, line.additionalPartnerIdsOnRecord], [ee, [pl]])
    const list = async (mpnId: string) =>
      (await ask('GET', `/v1/customers/${customerId}/subscriptions?mpn_id=${mpnId}`)).body.totalCount
    assert.deepEqual([await list(ee), await list(pl)], [1, 0])
    const path = `/v1/customers/${customerId}/subscriptions/${line.subscriptionId}`
    const changed = await ask('PATCH', path, { ...(await ask('GET', path)).body, partnerId: pl })
    assert.deepEqual([changed.status, changed.body.partnerId], [200, pl], JSON.stringify(changed.body))
    const refused = await ask('PATCH', path, { partnerId: world.partner('fi').mpnId })
    assert.deepEqual([refused.status, refused.body.code], [400, 800016])
    assert.equal((await ask('PATCH', path, { partnerId: '' })).body.partnerId, '')
  })
})

describe('subscribed SKUs', () => {
  it('count the customer’s licences over all partners, for people only', async () => {
    const { world, customerId, patch } = await subscribed({ quantity: 40 })
    const other = world.as('other')
    await buy(other, customerId, {
      catalogItemId: await catalogItemId(other, customerId, sold.e3),
      quantity: 5,
    })
    await patch({ status: 'suspended' })
    const path = `/v1/customers/${customerId}/subscribedskus`
    const { body } = await world.as('other', 'HelpdeskAgent')('GET', path)
    assert.equal(body.totalCount, 1)
    const [sku] = body.items
    assert.deepEqual(
      [sku.activeUnits, sku.suspendedUnits, sku.totalUnits, sku.availableUnits, sku.productSku.skuPartNumber],
      [5, 40, 5, 5, 'SPE_E3'],
    )
    const group2 = await world.as('other', 'HelpdeskAgent')('GET', `${path}?licenseGroupIds=Group2`)
    assert.equal(group2.body.totalCount, 0)
    const app = await other('GET', path)
    assert.deepEqual([app.status, app.body.code], [403, 900329])
  })
})
