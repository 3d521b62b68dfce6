import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buy, catalogItemId, checkOut, createCart, sold } from '../../test/support/buying.ts'
import { startKontor } from '../../test/support/kontor.ts'
import type { Ask, World } from '../../test/support/world.ts'

const kontor = await startKontor()
const newCommerce = '2022-02-01T09:00:00Z'

const e3Legacy = '9f1fc9bc-b347-544b-b5e4-cfbbfba068d8'
const audioConferencing = 'afed5f3c-d290-5147-a118-325600b173b6'
const audio = { productId: 'CFQ7KTC00080', skuId: '0001' }
const trial = { productId: 'CFQ7KTC00070', skuId: '0002' }
const perpetual = { productId: 'KTCPERPETU01', skuId: '0001' }
const academic = { productId: 'CFQ7KTC000D0', skuId: '0001' }

interface Shop {
  world: World
  ask: Ask
  customerId: string
  item(which: { productId: string; skuId: string }): Promise<string>
}

interface Said {
  type: string
  have: string
}

async function shop(now = newCommerce, wish = {}): Promise<Shop> {
  const world = await kontor.world(now, [{ key: 'se', ...wish }])
  const ask = world.as('se')
  const customerId = await world.customer('se')
  return { world, ask, customerId, item: (which) => catalogItemId(ask, customerId, which) }
}

describe('creating a cart', () => {
  it('prices each line for the whole term and shows the promotion on it', async () => {
    const { ask, customerId, item } = await shop()
    const { status, body } = await createCart(ask, customerId, {
      catalogItemId: await item(sold.e3),
      quantity: 10,
    })
    assert.equal(status, 201)
    const [line] = body.lineItems
    assert.equal(line.promotionId, sold.e3.promotionId)
    assert.equal(line.currencyCode, 'SEK')
    // 275.20 kr a month, 15 % off, twelve months.
    assert.deepEqual(line.pricing, {
      listPrice: 3302.4,
      discountedPrice: 2807.04,
      proratedPrice: 2807.04,
      price: 2807.04,
      extendedPrice: 28070.4,
    })
    assert.deepEqual(line.promotionEligibilities, [
      { promotionId: sold.e3.promotionId, isEligible: true, errors: [] },
    ])
    assert.deepEqual([body.status, body.expirationTimestamp], ['Active', '2022-02-08T09:00:00Z'])
    assert.deepEqual((await ask('GET', `/v1/customers/${customerId}/carts/${body.id}`)).body, body)
  })

  it('sells at list price what a promotion does not cover, and says which condition is not met', async () => {
    const { ask, customerId, item } = await shop()
    const { body } = await createCart(ask, customerId, {
      catalogItemId: await item(sold.e3),
      quantity: 10,
      termDuration: 'P1M',
    })
    const [line] = body.lineItems
    assert.equal(line.promotionId, undefined)
    assert.equal(line.pricing.discountedPrice, line.pricing.listPrice)
    const [verdict] = line.promotionEligibilities
    assert.deepEqual([verdict.isEligible, verdict.errors[0].type], [false, 'Term'])
    assert.equal(line.error, undefined)
  })

  it('names the term that was asked for where none that is sold fits', async () => {
    const { ask, customerId, item } = await shop()
    const catalogItemId = await item(sold.e3)
    const { body } = await createCart(
      ask,
      customerId,
      { catalogItemId, quantity: 1, termDuration: 'p5y' },
      { catalogItemId, quantity: 1, termDuration: undefined, billingCycle: 'one_time' },
    )
    const [years, once] = body.lineItems
    assert.equal(years.error.errorCode, 'billing_plan_not_supported')
    assert.deepEqual(
      years.promotionEligibilities[0].conditions.map(({ type, have }: Said) => [type, have]),
      [['Term', 'P5Y monthly']],
    )
    assert.equal(once.promotionEligibilities[0].conditions[0].have, 'one_time')
  })

  it('decides lines in their order: the seats of one count for the next', async () => {
    const { ask, customerId, item } = await shop()
    const e3 = await item(sold.e3)
    const { body } = await createCart(
      ask,
      customerId,
      { catalogItemId: e3, quantity: 2000 },
      { catalogItemId: e3, quantity: 500 },
      { catalogItemId: e3, quantity: 400 },
    )
    const promotions = body.lineItems.map((line: { promotionId?: string }) => line.promotionId)
    assert.deepEqual(promotions, [sold.e3.promotionId, undefined, sold.e3.promotionId])
    assert.equal(body.lineItems[1].promotionEligibilities[0].errors[0].availableSeats, 400)
  })

  it('puts lines that are sold and paid alike into one order group', async () => {
    const { ask, customerId, item } = await shop()
    const e3 = await item(sold.e3)
    const { body } = await createCart(
      ask,
      customerId,
      { catalogItemId: e3, quantity: 1 },
      { catalogItemId: e3, quantity: 1, billingCycle: 'annual' },
      {
        catalogItemId: await item(perpetual),
        quantity: 1,
        termDuration: undefined,
        billingCycle: 'one_time',
      },
      { catalogItemId: await item(sold.e5), quantity: 1, termDuration: 'P3Y' },
      { catalogItemId: e3Legacy, quantity: 1 },
      { catalogItemId: await item(trial), quantity: 25, termDuration: 'P1M', billingCycle: 'none' },
    )
    const groups = body.lineItems.map((line: { orderGroup: string }) => line.orderGroup)
    assert.deepEqual(groups, ['0', '1', '2', '0', 'OMS-0', '3'])
  })

  it('reads what the .NET client sends: PascalCase, nulls, fillers and zero ids', async () => {
    const { ask, customerId, item } = await shop()
    const { status, body } = await ask('POST', `/v1/customers/${customerId}/carts`, {
      Id: null,
      CreationTimestamp: null,
      ExpirationTimestamp: '0001-01-01T00:00:00',
      Status: null,
      LineItems: [
        {
          Id: 0,
          CatalogItemId: await item(sold.e3),
          FriendlyName: 'North office',
          Quantity: 3,
          CurrencyCode: null,
          BillingCycle: 'Monthly',
          TermDuration: 'P1Y',
          Participants: null,
          ProvisioningContext: null,
          Error: null,
        },
        { Id: 0, CatalogItemId: await item(sold.e5), Quantity: 1, BillingCycle: 'unknown' },
      ],
      Links: null,
      Attributes: { ObjectType: 'Cart' },
    })
    assert.equal(status, 201)
    assert.deepEqual(
      body.lineItems.map((line: { id: number }) => line.id),
      [0, 1],
    )
    assert.equal(body.lineItems[0].friendlyName, 'North office')
    assert.equal(body.lineItems[1].billingCycle, 'monthly')
  })
})

describe('what cannot be bought says so on its line, and the cart is created', () => {
  interface Case {
    what: string
    /** The product to ask the catalogue for, and where. */
    of?: { productId: string; skuId: string }
    market?: string
    segment?: string
    line?: object
    errorCode: string
    code: number
  }
  const cases: Case[] = [
    {
      what: 'an unknown item',
      line: { catalogItemId: 'CFQ7KTC99999:0001:AAAAAAAAAAAA' },
      errorCode: 'catalog_item_id_is_not_valid',
      code: 800020,
    },
    {
      what: 'more seats than one subscription may have',
      of: sold.businessPremium,
      line: { quantity: 301 },
      errorCode: 'max_allowed_seats_per_subscription_exceeded',
      code: 2002,
    },
    {
      what: 'a term that is not offered',
      of: sold.e3,
      line: { termDuration: 'P5Y' },
      errorCode: 'billing_plan_not_supported',
      code: 800002,
    },
    {
      what: 'a segment the customer is not qualified for',
      of: academic,
      segment: 'education',
      errorCode: 'catalog_item_id_is_not_valid',
      code: 800086,
    },
    {
      what: 'an add-on without its prerequisite',
      of: audio,
      errorCode: 'catalog_item_id_is_not_valid',
      code: 10018,
    },
    {
      what: 'a promotion that does not exist',
      of: sold.e3,
      line: { promotionId: 'NONE:0001:X' },
      errorCode: 'invalid_promotion_id',
      code: 27007,
    },
    {
      what: 'another currency',
      of: sold.e3,
      line: { currencyCode: 'USD' },
      errorCode: 'currency_is_not_supported',
      code: 900169,
    },
    {
      what: 'an item of another market',
      of: sold.e3,
      market: 'GB',
      errorCode: 'catalog_item_id_is_not_valid',
      code: 800070,
    },
    {
      what: 'an end date for what has no term',
      of: perpetual,
      line: { termDuration: undefined, billingCycle: 'one_time', customTermEndDate: '2022-06-30T00:00:00Z' },
      errorCode: 'invalid_custom_term_end_date_product',
      code: 900242,
    },
    {
      what: 'an end date that aligns to nothing',
      of: sold.e3,
      line: { customTermEndDate: '2022-06-29T00:00:00Z' },
      errorCode: 'invalid_custom_term_end_date',
      code: 900242,
    },
    {
      what: 'a base that is none',
      line: {
        catalogItemId: audioConferencing,
        provisioningContext: { ParentSubscriptionId: 'd7f05b04-74c6-4d0a-9a53-000000000000' },
      },
      errorCode: 'subscription_is_not_valid',
      code: 800029,
    },
  ]

  for (const { what, of, market = 'SE', segment = 'commercial', line, errorCode, code } of cases) {
    it(`${what}: ${errorCode}, ${code}`, async () => {
      const { ask, customerId } = await shop()
      const path = `/v1/products/${of?.productId}/skus/${of?.skuId}/availabilities?country=${market}&targetSegment=${segment}`
      const catalogItemId = of && (await ask('GET', path)).body.items[0].catalogItemId
      const usual = { catalogItemId, quantity: 1, termDuration: 'P1Y', billingCycle: 'monthly' }
      const { status, body } = await ask('POST', `/v1/customers/${customerId}/carts`, {
        lineItems: [{ ...usual, ...line }],
      })
      assert.equal(status, 201, JSON.stringify(body))
      const [{ error, orderGroup }] = body.lineItems
      assert.equal(error.errorCode, errorCode)
      assert.equal(error.additionalInformation.code, code)
      assert.equal(orderGroup, undefined)
      const refused = await checkOut(ask, customerId, body.id)
      assert.deepEqual([refused.status, refused.body.code], [400, 800009])
    })
  }

  it('new-commerce licences before general availability, unless the partner is on the flight', async () => {
    const open = await shop('2021-10-01T09:00:00Z', { flights: ['new-commerce-preview'] })
    const e3 = await open.item(sold.e3)
    const seen = await createCart(open.ask, open.customerId, { catalogItemId: e3, quantity: 1 })
    assert.equal(seen.body.lineItems[0].error, undefined)
    const closed = await shop('2021-10-01T09:00:00Z')
    const hidden = await createCart(closed.ask, closed.customerId, { catalogItemId: e3, quantity: 1 })
    assert.equal(hidden.body.lineItems[0].error.additionalInformation.code, 800020)
  })

  it('seats that the customer has used up over all its subscriptions, with what is left', async () => {
    const { ask, customerId, item } = await shop()
    const premium = await item(sold.businessPremium)
    await buy(ask, customerId, { catalogItemId: premium, quantity: 290 })
    const { body } = await createCart(ask, customerId, { catalogItemId: premium, quantity: 20 })
    assert.deepEqual(body.lineItems[0].error.errorCode, 'max_allowed_seats_per_subscription_exceeded')
    const { code, availableQuantity, purchasedQuantity } = body.lineItems[0].error.additionalInformation
    assert.deepEqual([code, availableQuantity, purchasedQuantity], [800088, 10, 290])
  })

  it('a second trial of the same product', async () => {
    const { ask, customerId, item } = await shop()
    const line = { catalogItemId: await item(trial), quantity: 25, termDuration: 'P1M', billingCycle: 'none' }
    await buy(ask, customerId, line)
    const { body } = await createCart(ask, customerId, line)
    assert.equal(body.lineItems[0].error.errorCode, 'quota_not_available')
    assert.equal(body.lineItems[0].error.additionalInformation.code, 800089)
  })

  it('resellers on record that the partner does not have', async () => {
    const direct = await shop()
    const cart = {
      partnerOnRecordAttestationAccepted: true,
      lineItems: [
        {
          catalogItemId: await direct.item(sold.e3),
          quantity: 1,
          billingCycle: 'monthly',
          termDuration: 'P1Y',
          participants: [{ key: 'transaction_reseller', value: '4100009' }],
        },
      ],
    }
    const { body } = await direct.ask('POST', `/v1/customers/${direct.customerId}/carts`, cart)
    assert.equal(body.lineItems[0].error.errorCode, 'participants_is_not_supported_for_partner')
  })
})

describe('malformed carts are refused as a whole, and nothing is written', () => {
  const cases = [
    ['no lines', { lineItems: [] }, 800002],
    ['a line without an item', { lineItems: [{ quantity: 1 }] }, 900142],
    ['a line without seats', { lineItems: [{ catalogItemId: 'A:B:C', quantity: 0 }] }, 800002],
    [
      'an unknown billing cycle',
      { lineItems: [{ catalogItemId: 'A:B:C', quantity: 1, billingCycle: 'weekly' }] },
      800002,
    ],
    [
      'a date that is none',
      { lineItems: [{ catalogItemId: 'A:B:C', quantity: 1, customTermEndDate: 'soon' }] },
      800002,
    ],
    [
      'participants without attestation',
      {
        lineItems: [
          {
            catalogItemId: 'A:B:C',
            quantity: 1,
            participants: [{ key: 'transaction_reseller', value: '1' }],
          },
        ],
      },
      900206,
    ],
  ] as const
  for (const [what, cart, code] of cases) {
    it(`${what}: 400/${code}`, async () => {
      const { world, ask, customerId } = await shop()
      const before = await world.rowCounts()
      const { status, body } = await ask('POST', `/v1/customers/${customerId}/carts`, cart)
      assert.deepEqual([status, body.code], [400, code], JSON.stringify(body))
      assert.deepEqual((await world.rowCounts()).cart, before.cart)
    })
  }
})

describe('updating a cart', () => {
  it('replaces the lines, reviews them anew and lives on from then', async () => {
    const { world, ask, customerId, item } = await shop()
    const { body: cart } = await createCart(ask, customerId, {
      catalogItemId: await item(sold.e3),
      quantity: 2401,
    })
    assert.equal(cart.lineItems[0].promotionId, undefined)
    await world.as('se')('PUT', '/sandbox/clock', { now: '2022-02-02T09:00:00Z' })
    const [line] = cart.lineItems
    const path = `/v1/customers/${customerId}/carts/${cart.id}/`
    const { status, body } = await ask('PUT', path, { ...cart, lineItems: [{ ...line, quantity: 2400 }] })
    assert.equal(status, 201)
    assert.equal(body.lineItems[0].promotionId, sold.e3.promotionId)
    assert.deepEqual(
      [body.creationTimestamp, body.lastModifiedTimestamp, body.expirationTimestamp],
      ['2022-02-01T09:00:00Z', '2022-02-02T09:00:00Z', '2022-02-09T09:00:00Z'],
    )
  })

  it('a cart sent back as it was read does not name the promotion it was given', async () => {
    const { world, ask, customerId, item } = await shop('2022-06-30T20:00:00Z')
    const { body: cart } = await createCart(ask, customerId, {
      catalogItemId: await item(sold.e5),
      quantity: 5,
    })
    assert.equal(cart.lineItems[0].promotionId, sold.e5.promotionId)
    await world.as('se')('PUT', '/sandbox/clock', { now: '2022-07-01T09:00:00Z' })
    const { body } = await ask('PUT', `/v1/customers/${customerId}/carts/${cart.id}`, cart)
    assert.equal(body.lineItems[0].error, undefined)
    assert.equal(body.lineItems[0].promotionId, undefined)
  })

  it('is refused once the cart is checked out or has expired', async () => {
    const { world, ask, customerId, item } = await shop()
    const line = { catalogItemId: await item(sold.e3), quantity: 5 }
    const { body: bought } = await createCart(ask, customerId, line)
    const { body: kept } = await createCart(ask, customerId, line)
    await checkOut(ask, customerId, bought.id)
    const put = (cart: { id: string }) => ask('PUT', `/v1/customers/${customerId}/carts/${cart.id}`, cart)
    assert.deepEqual([(await put(bought)).status, (await put(bought)).body.code], [400, 800065])
    await world.as('se')('PUT', '/sandbox/clock', { now: '2022-02-08T09:00:00Z' })
    assert.deepEqual([(await put(kept)).status, (await put(kept)).body.code], [404, 800008])
    assert.deepEqual((await checkOut(ask, customerId, kept.id)).body.code, 800008)
  })
})

describe('add-ons', () => {
  it('hang on their base in the cart, go into its order, and are numbered behind it', async () => {
    const { ask, customerId } = await shop('2020-11-18T09:00:00Z')
    const line = (catalogItemId: string, quantity: number) => ({
      catalogItemId,
      quantity,
      billingCycle: 'monthly',
    })
    const { body } = await ask('POST', `/v1/customers/${customerId}/carts`, {
      lineItems: [
        { ...line(e3Legacy, 10), addonItems: [line(audioConferencing, 4)] },
        line('68e6f24d-7bd3-56d7-81a8-da61d7552ee6', 1),
      ],
    })
    const [base, other] = body.lineItems
    assert.deepEqual([base.id, base.addonItems[0].id, other.id], [0, 1, 2])
    assert.deepEqual([base.orderGroup, base.addonItems[0].orderGroup], ['OMS-0', 'OMS-0'])
    const { body: bought } = await checkOut(ask, customerId, body.id)
    const [order] = bought.orders
    assert.equal(order.lineItems[1].parentSubscriptionId, order.lineItems[0].subscriptionId)
    const addOns = await ask(
      'GET',
      `/v1/customers/${customerId}/subscriptions/${order.lineItems[0].subscriptionId}/addons`,
    )
    assert.deepEqual(
      addOns.body.items.map((one: { id: string }) => one.id),
      [order.lineItems[1].subscriptionId],
    )
  })

  it('of new commerce stand alone once the customer holds what they need, from whatever partner', async () => {
    const { ask, customerId, item } = await shop()
    const { body } = await createCart(
      ask,
      customerId,
      { catalogItemId: await item(sold.e3), quantity: 10 },
      { catalogItemId: await item(audio), quantity: 4 },
    )
    assert.equal(body.lineItems[1].error, undefined)
    const { body: bought } = await checkOut(ask, customerId, body.id)
    assert.equal(bought.orders[0].lineItems[1].parentSubscriptionId, undefined)
  })
})

describe('carts of others', () => {
  it('are not there, whoever asks', async () => {
    const world = await kontor.world(newCommerce, [{ key: 'one' }, { key: 'two' }])
    const customerId = await world.customer('one')
    await world.as('one')('POST', '/sandbox/relationships', {
      customerId,
      partnerTenantId: world.partner('two').tenantId,
    })
    const item = await catalogItemId(world.as('one'), customerId, sold.e3)
    const { body: cart } = await createCart(world.as('one'), customerId, { catalogItemId: item, quantity: 1 })
    const path = `/v1/customers/${customerId}/carts/${cart.id}`
    for (const [method, suffix] of [
      ['GET', ''],
      ['PUT', ''],
      ['POST', '/checkout'],
    ] as const) {
      const { status, body } = await world.as('two')(
        method,
        path + suffix,
        method === 'PUT' ? cart : undefined,
      )
      assert.deepEqual([status, body.code], [404, 800008], `${method} ${suffix}`)
    }
    const unknown = await world.as('one')('GET', `/v1/customers/${customerId}/carts/nonsense`)
    assert.deepEqual([unknown.status, unknown.body.code], [404, 800008])
  })

  it('are filled by admin and sales agents, not by the help desk', async () => {
    const { world, customerId } = await shop()
    for (const [role, status] of [
      ['SalesAgent', 201],
      ['AdminAgent', 201],
      ['HelpdeskAgent', 403],
    ] as const) {
      const item = await catalogItemId(world.as('se'), customerId, sold.e3)
      const answer = await createCart(world.as('se', role), customerId, { catalogItemId: item, quantity: 1 })
      assert.equal(answer.status, status, role)
    }
  })
})
