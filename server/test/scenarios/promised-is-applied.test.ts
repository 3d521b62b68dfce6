/** What a buyer was promised is what is bought, or nothing is: checkout, more seats, and the price of the renewal (mission H4, H5, H8). */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buy, catalogItemId, checkOut, createCart, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import type { Ask } from '../support/world.ts'

const kontor = await startKontor()
const { promotionId } = sold.e3

interface PromotionDocument {
  requiredProducts: { pricingPolicies: { policyType: string; value: string }[] }[]
}

/** A partner in front of a customer, another partner of the same customer, and the operator. */
async function aShop() {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'buyer' }, { key: 'other' }])
  const [ask, other] = [world.as('buyer'), world.as('other')]
  const customerId = await world.customer('buyer')
  await ask('POST', '/sandbox/relationships', {
    customerId,
    partnerTenantId: world.partner('other').tenantId,
  })
  const item = await catalogItemId(ask, customerId, sold.e3)
  const operator = asOperator(kontor, world)
  const environment = `environment=${world.partner('buyer').environment}`
  const path = `/operator/v1/promotions/${encodeURIComponent(promotionId)}`
  return {
    world,
    ask,
    customerId,
    fill: (quantity = 400) => createCart(ask, customerId, { catalogItemId: item, quantity }),
    buy: (quantity: number) => buy(ask, customerId, { catalogItemId: item, quantity }),
    otherBuys: (quantity: number) => buy(other, customerId, { catalogItemId: item, quantity }),
    async editPromotion(change: object) {
      const { body: document } = await operator('GET', `${path}?${environment}`)
      const { status, body } = await operator('PUT', `${path}?${environment}`, { ...document, ...change })
      assert.equal(status, 200, JSON.stringify(body))
    },
    async setDiscount(value: string) {
      const { body } = await operator('GET', `${path}?${environment}`)
      const requiredProducts = (body as PromotionDocument).requiredProducts.map((required) => ({
        ...required,
        pricingPolicies: [{ policyType: 'PercentDiscount', value }],
      }))
      await this.editPromotion({ requiredProducts })
    },
    /** Ends the promotion, and with it its price for seats that are added. */
    async endPromotion() {
      await this.editPromotion({ endDate: '2022-01-31T23:59:59Z' })
      const rows = [{ value: { keepsPromotionPrice: false } }]
      const policy = `/operator/v1/policies/promotion-seat-increase?${environment}`
      const { status, body } = await operator('PUT', policy, { rows })
      assert.equal(status, 200, JSON.stringify(body))
    },
    async withdrawPromotion() {
      assert.equal((await operator('POST', `${path}/withdraw?${environment}`)).status, 200)
    },
  }
}
type Shop = Awaited<ReturnType<typeof aShop>>

interface Line {
  id: number
  promotionId?: string
  pricing: { listPrice: number; discountedPrice: number; price: number }
}

/** Checks out as the portal does: with the price and promotion of every line that is on the screen, none being none. */
const buyAsShown = (ask: Ask, customerId: string, cart: { id: string; lineItems: Line[] }) =>
  ask('POST', `/v1/customers/${customerId}/carts/${cart.id}/checkout`, {
    expected: cart.lineItems.map(({ id, pricing, promotionId = '' }) => ({
      id,
      promotionId,
      unitPrice: pricing.price,
    })),
  })

/** The line of the only order, and why it has or has not the promotion. */
async function orderLine({ ask, customerId }: Shop) {
  const { body } = await ask('GET', `/v1/customers/${customerId}/orders?include_price=true`)
  assert.equal(body.items.length, 1)
  return body.items[0].lineItems[0]
}

const percentOff = ({ pricing }: Line): number =>
  Math.round(100 * (1 - pricing.discountedPrice / pricing.listPrice))

describe('a checkout of what was shown', () => {
  const changes: {
    what: string
    happen(shop: Shop): Promise<unknown>
    /** What the cart shows then, and what a plain checkout pays. */
    nowOff: number
    why: string[]
  }[] = [
    {
      what: 'another partner takes the seats',
      happen: (shop) => shop.otherBuys(2300),
      nowOff: 0,
      why: ['SeatCount'],
    },
    {
      what: 'the operator withdraws the promotion',
      happen: (shop) => shop.withdrawPromotion(),
      nowOff: 0,
      why: ['InvalidPromotion'],
    },
    {
      what: 'the operator lets it end',
      happen: (shop) => shop.editPromotion({ endDate: '2022-01-31T23:59:59Z' }),
      nowOff: 0,
      why: ['InvalidPromotion'],
    },
    {
      what: 'the operator lowers the discount',
      happen: (shop) => shop.setDiscount('0.05'),
      nowOff: 5,
      why: [],
    },
    {
      what: 'the operator raises the discount',
      happen: (shop) => shop.setDiscount('0.25'),
      nowOff: 25,
      why: [],
    },
  ]
  for (const { what, happen, nowOff, why } of changes) {
    test(`buys nothing when ${what}, and answers the new price; bought plainly, the order says why`, async () => {
      const shop = await aShop()
      const { ask, customerId, world } = shop
      const { body: cart } = await shop.fill()
      assert.equal(percentOff(cart.lineItems[0]), 15)
      await happen(shop)
      const written = await world.rowCounts()
      const refused = await buyAsShown(ask, customerId, cart)
      assert.deepEqual([refused.status, refused.body.code], [400, 800009])
      assert.deepEqual(await world.rowCounts(), written)
      const [repriced] = refused.body.data
      assert.equal(percentOff(repriced.lineItems[0]), nowOff)
      assert.equal(repriced.lineItems[0].promotionId, nowOff ? promotionId : undefined)

      assert.equal((await checkOut(ask, customerId, cart.id)).status, 201)
      const line = await orderLine(shop)
      assert.deepEqual(line.pricing, repriced.lineItems[0].pricing)
      const verdict = line.promotionEligibilities?.find(
        (one: { promotionId: string }) => one.promotionId === promotionId,
      )
      assert.deepEqual(
        (verdict?.errors ?? []).map(({ type }: { type: string }) => type),
        why,
      )
    })
  }

  test('expects the percentage that was shown of a promotion that is named without a price', async () => {
    const shop = await aShop()
    const { ask, customerId } = shop
    const { body: cart } = await shop.fill()
    const buyPromoted = () =>
      ask('POST', `/v1/customers/${customerId}/carts/${cart.id}/checkout`, {
        expected: [{ id: cart.lineItems[0].id, promotionId }],
      })
    await shop.setDiscount('0.05')
    const { status, body: refused } = await buyPromoted()
    assert.deepEqual([status, refused.code], [400, 800009])
    assert.equal(percentOff(refused.data[0].lineItems[0]), 5)
    await shop.setDiscount('0.15')
    assert.equal((await buyPromoted()).status, 201)
    assert.equal(percentOff(await orderLine(shop)), 15)
  })

  test('is done at the new price once that was shown', async () => {
    const shop = await aShop()
    const { ask, customerId } = shop
    const { body: cart } = await shop.fill()
    await shop.otherBuys(2300)
    const { body: refused } = await buyAsShown(ask, customerId, cart)
    const [repriced] = refused.data
    const bought = await buyAsShown(ask, customerId, repriced)
    assert.equal(bought.status, 201, JSON.stringify(bought.body))
    assert.equal(percentOff(await orderLine(shop)), 0)
  })

  test('does not take a promotion that came since, which the plain checkout leaves aside too (H4)', async () => {
    const shop = await aShop()
    const { ask, customerId } = shop
    await shop.editPromotion({ startDate: '2022-03-01T00:00:00Z' })
    const { body: cart } = await shop.fill()
    assert.equal(cart.lineItems[0].promotionId, undefined)
    await shop.editPromotion({ startDate: '2021-09-01T00:00:00Z' })
    assert.equal((await checkOut(ask, customerId, cart.id)).status, 201)
    const line = await orderLine(shop)
    assert.deepEqual([percentOff(line), line.promotionId], [0, undefined])
  })
})

/** The one subscription of the shop, as its page shows it. */
async function subscriptionOf({ ask, customerId }: Shop) {
  const { body } = await ask('GET', `/v1/customers/${customerId}/subscriptions`)
  return body.items[0]
}

const addSeats = async (shop: Shop, quantity: number, expected?: object) => {
  const subscription = await subscriptionOf(shop)
  return shop.ask('PATCH', `/v1/customers/${shop.customerId}/subscriptions/${subscription.id}`, {
    ...subscription,
    quantity,
    expected,
  })
}

describe('more seats of a promoted subscription', () => {
  test('that another partner has taken meanwhile are refused with what is left; nothing changes', async () => {
    const shop = await aShop()
    await shop.buy(100)
    await shop.otherBuys(2200)
    const before = [await subscriptionOf(shop), await shop.world.rowCounts()]
    const refused = await addSeats(shop, 201)
    assert.deepEqual([refused.status, refused.body.code], [400, 2002])
    assert.match(refused.body.description, /\b100\b/)
    assert.deepEqual([await subscriptionOf(shop), await shop.world.rowCounts()], before)
    assert.equal((await addSeats(shop, 200)).status, 200)
    assert.equal((await addSeats(shop, 201)).body.code, 2002)
  })

  for (const [what, happen] of [
    ['lowers the discount', (shop: Shop) => shop.setDiscount('0.05')],
    ['withdraws the promotion', (shop: Shop) => shop.withdrawPromotion()],
  ] as const) {
    test(`cost what the term was bought at, also after the operator ${what}`, async () => {
      const shop = await aShop()
      await shop.buy(10)
      await happen(shop)
      assert.equal((await addSeats(shop, 20)).status, 200)
      const { rows: charges } = await kontor.platform.pool.query(
        `select type, quantity, effective_unit_price / unit_price as paid, promotion_id as promotion from charge
        where customer_id = $1 order by id`,
        [shop.customerId],
      )
      // What was charged for the old number of seats is given back, and the new number charged.
      assert.deepEqual(
        charges.map(({ type, quantity, paid, promotion }) => [type, quantity, Number(paid), promotion]),
        [
          ['new', 10, 0.85, promotionId],
          ['addQuantity', 10, -0.85, promotionId],
          ['addQuantity', 20, 0.85, promotionId],
        ],
      )
      assert.equal((await subscriptionOf(shop)).promotionId, promotionId)
    })
  }
})

describe('more seats of what was shown', () => {
  /** A shop with ten promoted seats, and what a seat costs in a billing cycle: from the list, and under the promotion. */
  async function promoted() {
    const shop = await aShop()
    await shop.buy(10)
    const { unitPrice: paid } = (await subscriptionOf(shop)).renewalInstructions
    return { shop, paid, list: Math.round((paid / 0.85) * 100) / 100 }
  }

  test('are added at the price and promotion expected; so are seats of which nothing is expected', async () => {
    const { shop, paid } = await promoted()
    assert.equal((await addSeats(shop, 11, { promotionId, unitPrice: paid })).status, 200)
    assert.equal((await addSeats(shop, 12, { promotionId })).status, 200)
    assert.equal((await addSeats(shop, 13, { unitPrice: paid })).status, 200)
    assert.equal((await addSeats(shop, 14, {})).status, 200)
    assert.equal((await subscriptionOf(shop)).quantity, 14)
  })

  for (const [what, expected] of [
    ['the promotion and its price', { withPrice: true }],
    ['the promotion', { withPrice: false }],
  ] as const) {
    test(`are refused once the promotion is over, where ${what} was expected; nothing changes, and the price is told`, async () => {
      const { shop, paid, list } = await promoted()
      await shop.endPromotion()
      const before = [await subscriptionOf(shop), await shop.world.rowCounts()]
      const shown = { promotionId, ...(expected.withPrice && { unitPrice: paid }) }
      const { status, body } = await addSeats(shop, 20, shown)
      assert.deepEqual([status, body.code], [400, 800009])
      assert.match(body.description, /10 more seats .* without a promotion/)
      assert.deepEqual(body.data, [{ unitPrice: list, currency: 'SEK' }])
      assert.deepEqual([await subscriptionOf(shop), await shop.world.rowCounts()], before)
      const { unitPrice } = body.data[0]
      assert.equal((await addSeats(shop, 20, { promotionId: '', unitPrice })).status, 200)
    })
  }

  test('are refused at another price, and under a promotion where none was shown', async () => {
    const { shop, list, paid } = await promoted()
    for (const expected of [{ unitPrice: list }, { promotionId: '' }, { promotionId: sold.e5.promotionId }]) {
      const { status, body } = await addSeats(shop, 20, expected)
      assert.deepEqual([status, body.code], [400, 800009])
      assert.deepEqual(body.data, [{ unitPrice: paid, currency: 'SEK', promotionId }])
    }
    assert.equal((await subscriptionOf(shop)).quantity, 10)
  })

  test('beyond the promotion are refused as ever, whatever was expected', async () => {
    const { shop } = await promoted()
    const { status, body } = await addSeats(shop, 2401, { promotionId })
    assert.deepEqual([status, body.code], [400, 2002])
  })

  test('expect nothing of seats that are given back, or of another change', async () => {
    const { shop } = await promoted()
    assert.equal((await addSeats(shop, 9, { promotionId: '' })).status, 200)
    assert.equal((await addSeats(shop, 9, { promotionId: '' })).status, 200)
  })
})

describe('the price of the renewal that a subscription shows', () => {
  const renewal = async (shop: Shop) => (await subscriptionOf(shop)).renewalInstructions
  const asIs = ({ renewalInstructions: _, ...subscription }: Record<string, unknown>) => subscription

  for (const [what, change, off, why] of [
    ['the promotion is lowered', (shop: Shop) => shop.setDiscount('0.05'), 5, 'promotion'],
    [
      'it is to end before the renewal',
      (shop: Shop) => shop.editPromotion({ endDate: '2023-01-31T23:59:59Z' }),
      0,
      'outsideDates',
    ],
    ['it is withdrawn', (shop: Shop) => shop.withdrawPromotion(), 0, 'withdrawn'],
  ] as const) {
    test(`follows at once when ${what}, and says why; the running term stays as it was bought`, async () => {
      const shop = await aShop()
      await shop.buy(10)
      const [before, order] = [await subscriptionOf(shop), await orderLine(shop)]
      assert.equal(before.renewalInstructions.promotionId, promotionId)
      const list = before.renewalInstructions.unitPrice / 0.85
      await change(shop)
      const { unitPrice, promotionId: kept, reason } = await renewal(shop)
      assert.equal(reason, why)
      assert.equal(Math.round(100 * (1 - unitPrice / list)), off)
      assert.equal(kept, off ? promotionId : undefined)
      assert.deepEqual(asIs(await subscriptionOf(shop)), asIs(before))
      assert.deepEqual((await orderLine(shop)).pricing, order.pricing)
    })
  }
})
