/** What the catalogue lets a customer have, and when (mission F and G), told by the answers that a buying client gets. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { catalogItemId, createCart } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import { moveClock } from '../support/story.ts'
import type { Ask } from '../support/world.ts'

const kontor = await startKontor()

const offers = {
  office365E3: '1bc37440-5902-515e-ab60-3d07f4c9ab5c',
  office365G3: 'b661629c-3aa5-5833-be91-a3ab73d68292',
  audioConferencing: 'afed5f3c-d290-5147-a118-325600b173b6',
  advancedCommunicationsGcc: '56fe76f5-f4ba-4fac-9561-d0daf59b01a1',
  projectOperations: '1476d0ca-743f-58fa-a0f2-82ce08ce71de',
  projectServiceAutomation: '0f12de6a-8d77-5954-acd0-a6c631b6dd62',
  businessVoice: 'eeaf1e24-c572-5dba-9a94-3345765ad733',
  businessVoicePromotion: '4244aed3-90ae-4754-8dc8-37f2e8d84e85',
} as const
type Offer = keyof typeof offers

async function aCustomer(now: string, country = 'US') {
  const world = await kontor.world(now, [
    { key: 'partner', country },
    { key: 'other', country },
  ])
  const ask = world.as('partner')
  const customerId = await world.customer('partner', { country })
  const order = (offerId: string) =>
    ask('POST', `/v1/customers/${customerId}/orders`, {
      billingCycle: 'monthly',
      lineItems: [{ lineItemNumber: 0, offerId, quantity: 1 }],
    })
  /** `sold`, or the fault; and the cart says the same of its line before anything is bought (decision 30). */
  async function outcome(offer: Offer): Promise<unknown> {
    const cart = await createCart(ask, customerId, { catalogItemId: offers[offer], quantity: 1 })
    const { error } = cart.body.lineItems[0]
    const { status, body } = await order(offers[offer])
    assert.equal(error?.additionalInformation.code, status === 201 ? undefined : body.code)
    return status === 201 ? 'sold' : [status, body.code]
  }
  const operator = asOperator(kontor, world)
  const qualify = async (qualification: string) => {
    const path = `/operator/v1/customers/${customerId}/qualifications/${qualification}`
    const { status, body } = await operator('PUT', path, { vettingStatus: 'Approved' })
    assert.equal(status, 200, JSON.stringify(body))
  }
  return { world, ask, customerId, order, outcome, operator, qualify }
}

describe('Business Voice at its promotion price is for customers without voice licences now and in the last 30 days (G2)', () => {
  const held = {
    offerId: offers.audioConferencing,
    channel: 'web direct',
    quantity: 5,
    startedAt: '2020-01-01T00:00:00Z',
  }
  const hold = async (ask: Ask, body: object) =>
    assert.equal((await ask('POST', '/sandbox/holdings', { ...held, ...body })).status, 201)

  test('what was given up in another channel counts for 30 days, and not a moment longer', async () => {
    const { ask, customerId, outcome } = await aCustomer('2020-11-18T09:00:00Z')
    await hold(ask, { customerId, endedAt: '2020-11-10T12:00:00Z' })
    assert.deepEqual(await outcome('businessVoicePromotion'), [403, 800020])
    await moveClock(ask, '2020-12-10T12:00:00Z')
    assert.deepEqual(await outcome('businessVoicePromotion'), [403, 800020])
    await moveClock(ask, '2020-12-10T12:00:01Z')
    assert.equal(await outcome('businessVoicePromotion'), 'sold')
  })

  test('what is still held in another channel counts however long the partner waits; at list price it is sold', async () => {
    const { ask, customerId, outcome } = await aCustomer('2020-11-18T09:00:00Z')
    await hold(ask, { customerId, offerId: offers.businessVoice })
    await moveClock(ask, '2021-04-30T23:59:59Z')
    assert.deepEqual(await outcome('businessVoicePromotion'), [403, 800020])
    assert.equal(await outcome('businessVoice'), 'sold')
  })

  test('what another partner of the customer sold counts, and nothing is said of that partner', async () => {
    const { world, ask, customerId, order, outcome } = await aCustomer('2020-11-18T09:00:00Z')
    const other = world.partner('other')
    await ask('POST', '/sandbox/relationships', { customerId, partnerTenantId: other.tenantId })
    const sold = await world.as('other')('POST', `/v1/customers/${customerId}/orders`, {
      billingCycle: 'monthly',
      lineItems: [{ lineItemNumber: 0, offerId: offers.businessVoice, quantity: 1 }],
    })
    assert.equal(sold.status, 201, JSON.stringify(sold.body))
    assert.deepEqual(await outcome('businessVoicePromotion'), [403, 800020])
    const refused = JSON.stringify((await order(offers.businessVoicePromotion)).body)
    for (const secret of [other.tenantId, other.name, sold.body.id]) assert.ok(!refused.includes(secret))
  })

  test('what a partner suspends, which is how the older offers are cancelled, counts for 30 days as well; until it is active again', async () => {
    const { ask, customerId, order, outcome } = await aCustomer('2020-11-18T09:00:00Z')
    const { body } = await order(offers.businessVoice)
    const path = `/v1/customers/${customerId}/subscriptions/${body.lineItems[0].subscriptionId}`
    const put = async (status: string) => assert.equal((await ask('PATCH', path, { status })).status, 200)
    await put('suspended')
    await moveClock(ask, '2020-12-18T09:00:00Z')
    assert.deepEqual(await outcome('businessVoicePromotion'), [403, 800020])
    await moveClock(ask, '2020-12-18T09:00:01Z')
    await put('active')
    assert.deepEqual(await outcome('businessVoicePromotion'), [403, 800020])
    await put('suspended')
    await moveClock(ask, '2021-01-17T09:00:02Z')
    assert.equal(await outcome('businessVoicePromotion'), 'sold')
  })

  test('a partner that does not see the promotion cannot buy its offer at all', async () => {
    const { world, operator, outcome } = await aCustomer('2020-11-18T09:00:00Z')
    const environment = `environment=${world.partner('partner').environment}`
    const { body } = await operator('GET', `/operator/v1/promotions?${environment}`)
    const promotion = body.items.find(({ requiredProducts }: { requiredProducts: { productId: string }[] }) =>
      requiredProducts.some(({ productId }) => productId === offers.businessVoicePromotion),
    )
    const path = `/operator/v1/promotions/${encodeURIComponent(promotion.id)}?${environment}`
    assert.equal((await operator('PUT', path, { ...promotion, flights: ['chosen'] })).status, 200)
    assert.deepEqual(await outcome('businessVoicePromotion'), [403, 800020])
    assert.equal(await outcome('businessVoice'), 'sold')
  })

  test('other licences do not count, and the promotion is over after April 2021', async () => {
    const { ask, customerId, outcome } = await aCustomer('2021-04-30T23:59:59Z')
    await hold(ask, { customerId, offerId: offers.office365E3 })
    assert.equal(await outcome('businessVoicePromotion'), 'sold')
    await moveClock(ask, '2021-05-01T00:00:00Z')
    assert.deepEqual(await outcome('businessVoicePromotion'), [403, 2091])
  })
})

describe('Advanced Communications for GCC (F2)', () => {
  test('is sold from December 2020 to a government customer that has a suite with Teams, and to nobody before or without', async () => {
    const { ask, outcome, qualify } = await aCustomer('2020-11-30T23:59:59Z')
    await qualify('GovernmentCommunityCloud')
    assert.equal(await outcome('office365G3'), 'sold')
    assert.deepEqual(await outcome('advancedCommunicationsGcc'), [403, 800020])
    await moveClock(ask, '2020-12-01T00:00:00Z')
    assert.equal(await outcome('advancedCommunicationsGcc'), 'sold')
  })

  test('needs the suite: without one the fault names those that would do', async () => {
    const { order, outcome, qualify } = await aCustomer('2020-12-01T00:00:00Z')
    await qualify('GovernmentCommunityCloud')
    assert.deepEqual(await outcome('advancedCommunicationsGcc'), [400, 10018])
    assert.match(
      (await order(offers.advancedCommunicationsGcc)).body.description,
      /needs one of these first: [0-9a-f-]{36}/,
    )
    assert.equal(await outcome('office365E3'), 'sold')
    assert.equal(await outcome('advancedCommunicationsGcc'), 'sold')
  })

  test('is not for a commercial customer, whatever suite it has, nor for one whose request is not decided', async () => {
    const { ask, customerId, outcome } = await aCustomer('2020-12-03T00:00:00Z')
    assert.equal(await outcome('office365E3'), 'sold')
    assert.deepEqual(await outcome('advancedCommunicationsGcc'), [400, 800086])
    await ask('POST', `/v1/customers/${customerId}/qualifications`, { qualification: 'StateOwnedEntity' })
    assert.deepEqual(await outcome('advancedCommunicationsGcc'), [400, 800086])
  })

  test('is sold in the United States alone', async () => {
    const { outcome } = await aCustomer('2020-12-01T00:00:00Z', 'GB')
    assert.deepEqual(await outcome('advancedCommunicationsGcc'), [400, 800070])
  })
})

describe('what is no longer sold', () => {
  test('says what is sold in its place, in the catalogue and in the refusal, and that can be bought', async () => {
    const { ask, order, outcome } = await aCustomer('2020-10-31T23:59:59Z')
    assert.equal(await outcome('projectServiceAutomation'), 'sold')
    assert.deepEqual(await outcome('projectOperations'), [403, 800020])
    await moveClock(ask, '2020-11-01T00:00:00Z')
    assert.deepEqual(await outcome('projectServiceAutomation'), [403, 2091])
    const refused = await order(offers.projectServiceAutomation)
    assert.ok(refused.body.description.endsWith(`instead there is ${offers.projectOperations}`))
    const { body } = await ask('GET', `/v1/offers/${offers.projectServiceAutomation}?country=US`)
    assert.deepEqual(
      [body.isAvailableForPurchase, body.replacedBy.uri],
      [false, `/offers/${offers.projectOperations}?country=US`],
    )
    assert.equal(await outcome('projectOperations'), 'sold')
  })
})

describe('the inventory check', () => {
  test('is asked for by reservations alone, with the variables it needs, and answers by region', async () => {
    const { ask, customerId } = await aCustomer('2021-02-01T09:00:00Z', 'SE')
    const needs = async (view: string) => {
      const { body } = await ask('GET', `/v1/products?country=SE&targetView=${view}`)
      const skus = await ask('GET', `/v1${body.items[0].links.skus.uri}`)
      return { id: body.items[0].id, ...skus.body.items[0] }
    }
    assert.equal(
      (await needs('SoftwareSubscriptions')).purchasePrerequisites.includes('InventoryCheck'),
      false,
    )
    const {
      productId,
      id: skuId,
      purchasePrerequisites,
      inventoryVariables,
    } = await needs('AzureReservationsVM')
    assert.ok(purchasePrerequisites.includes('InventoryCheck'))
    const check = async (armRegionName: string) => {
      const values: Record<string, string> = {
        CustomerId: customerId,
        AzureSubscriptionId: 'any',
        ArmRegionName: armRegionName,
      }
      const { status, body } = await ask('POST', '/v1/extensions/product/checkInventory?country=SE', {
        targetItems: [
          { productId, skuId },
          { productId: 'NOTINCATALOG', skuId: '0001' },
        ],
        inventoryContext: Object.fromEntries(inventoryVariables.map((name: string) => [name, values[name]])),
      })
      assert.equal(status, 200, JSON.stringify(body))
      return body
    }
    assert.deepEqual(await check('westeurope'), [{ productId, skuId, isRestricted: false, restrictions: [] }])
    const [{ isRestricted, restrictions }] = await check('southafricawest')
    assert.equal(isRestricted, true)
    assert.deepEqual(restrictions[0].properties, { type: 'Location', values: 'southafricawest' })
  })

  test('is what a purchase is refused by, in the cart and without one, where the SKU cannot be had', async () => {
    const { ask, customerId, operator, world } = await aCustomer('2021-10-01T09:00:00Z', 'SE')
    const sku = { productId: 'KTCRESERVM01', skuId: '0001' }
    const item = await catalogItemId(ask, customerId, sku)
    const line = (region?: string) => ({
      quantity: 1,
      termDuration: 'P1Y',
      provisioningContext: { scope: 'shared', ...(region && { ArmRegionName: region }) },
    })
    const refused = async (region?: string) => {
      const { body: cart } = await ask('POST', `/v1/customers/${customerId}/carts`, {
        lineItems: [{ catalogItemId: item, billingCycle: 'one_time', ...line(region) }],
      })
      const { error } = cart.lineItems[0]
      const { status, body } = await ask('POST', `/v1/customers/${customerId}/orders`, {
        billingCycle: 'one_time',
        lineItems: [{ lineItemNumber: 0, offerId: item, ...line(region) }],
      })
      return [error?.errorCode, error?.additionalInformation.code, status, body.code]
    }
    const notThere = ['inventory_not_available', 800010, 400, 800010]
    const sold = [undefined, undefined, 201, undefined]
    assert.deepEqual(await refused('South Africa West'), notThere)
    assert.deepEqual(await refused('westeurope'), sold)
    assert.deepEqual(await refused(), sold)
    // The operator says that there is none left in the SKU's own region.
    const path = `/operator/v1/products/${sku.productId}/skus/${sku.skuId}?environment=${world.partner('partner').environment}`
    const { body: document } = await operator('GET', path)
    const edited = await operator('PUT', path, { ...document, restrictedRegions: ['West Europe'] })
    assert.equal(edited.status, 200, JSON.stringify(edited.body))
    assert.deepEqual(await refused(), notThere)
  })
})
