/** What a flight hides is named to nobody without it: not as a target, a prerequisite or a part of a promotion, nor in a refusal. */
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { buy, catalogItemId, createCart, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import type { Ask, World } from '../support/world.ts'

const kontor = await startKontor()

const skus = {
  e3: sold.e3,
  e5: sold.e5,
  audioConferencing: { productId: 'CFQ7KTC00080', skuId: '0001' },
  roomsPremium: { productId: 'CFQ7KTC000A0', skuId: '0001' },
  businessPremium: { productId: 'CFQ7KTC00070', skuId: '0001' },
  visio: { productId: 'CFQ7KTC000F0', skuId: '0001' },
  powerBi: { productId: 'CFQ7KTC00100', skuId: '0001' },
} as const
const offers = {
  businessPremium: 'f2693430-0839-53da-a696-452cd6338931',
  roomsPremium: '5db9aa31-f039-4740-b122-a33514e4c492',
  roomsPremiumOfAmerica: '03070f91-cc77-4c2e-b269-4a214b3698ab',
  roomsPremiumForFaculty: 'd0c9a9a9-c9b6-41d7-9148-b60115c36c95',
  projectOperations: '1476d0ca-743f-58fa-a0f2-82ce08ce71de',
  projectServiceAutomation: '0f12de6a-8d77-5954-acd0-a6c631b6dd62',
} as const

const { projectServiceAutomation: _, ...hiddenOffers } = offers
const keyOf = ({ productId, skuId }: { productId: string; skuId: string }) => `${productId}:${skuId}`
const hidden = [
  keyOf(skus.e5),
  keyOf(skus.roomsPremium),
  keyOf(skus.businessPremium),
  ...Object.values(hiddenOffers),
]

/** Those of the hidden items that an answer names, in whatever form. */
function namedIn(body: unknown): string[] {
  const text = (typeof body === 'string' ? body : JSON.stringify(body)).toLowerCase().replaceAll('/', ':')
  return hidden.filter((key) => text.includes(key.toLowerCase()))
}

describe('items that the operator has put on a flight', () => {
  let world: World
  const customers: Record<string, string> = {}
  const as = (key: string): { ask: Ask; customerId: string } => ({
    ask: world.as(key, 'SalesAgent'),
    customerId: customers[key]!,
  })

  before(async () => {
    world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'on', flights: ['early'] }, { key: 'off' }])
    for (const { key } of world.partners) customers[key] = await world.customer(key)
    const operator = asOperator(kontor, world)
    const environment = `environment=${world.partner('on').environment}`
    const edit = async (path: string, change: object) => {
      const { body: document } = await operator('GET', `/operator/v1/${path}?${environment}`)
      const edited = { ...document, attributes: undefined, ...change }
      const { status, body } = await operator('PUT', `/operator/v1/${path}?${environment}`, edited)
      assert.equal(status, 200, JSON.stringify(body))
    }
    const pathOf = ({ productId, skuId }: { productId: string; skuId: string }) =>
      `products/${productId}/skus/${skuId}`
    const flights = ['early']
    const { e5, roomsPremium, businessPremium } = skus
    for (const sku of [e5, roomsPremium, businessPremium]) await edit(pathOf(sku), { flights })
    for (const id of Object.values(hiddenOffers)) await edit(`offers/${id}`, { flights })
    await edit(pathOf(skus.audioConferencing), { prerequisites: [keyOf(skus.e5), keyOf(skus.e3)] })
    await edit(pathOf(skus.powerBi), { replacedBy: keyOf(skus.e5) })
    await edit(pathOf(skus.visio), { flights, isAddOn: true, prerequisites: [keyOf(skus.powerBi)] })
  })

  /** Everything that can be read of the catalogue and of promotions, starting from the lists. */
  async function everythingRead(key: string): Promise<[path: string, body: unknown][]> {
    const { ask, customerId } = as(key)
    const read: [string, unknown][] = []
    const get = async (path: string) => {
      const { status, body } = await ask('GET', path, { headers: { 'accept-encoding': 'identity' } })
      assert.equal(status, 200, `${path}: ${JSON.stringify(body)}`)
      read.push([path, body])
      return body
    }
    for (const [prefix, where] of [
      ['/v1', 'country=SE&'],
      [`/v1/customers/${customerId}`, ''],
    ]) {
      const products = await get(`${prefix}/products?${where}targetView=OnlineServices`)
      for (const { id } of products.items) {
        const { items } = await get(`${prefix}/products/${id}/skus?${where}`)
        for (const sku of items) await get(`${prefix}/products/${id}/skus/${sku.id}/availabilities?${where}`)
      }
      await get(`${prefix}/offers?${where}size=500`)
    }
    const { items } = await get('/v1/offers?country=SE')
    for (const { id } of items) await get(`/v1/offers/${id}/addons?country=SE`)
    await get(`/v1/offers/${offers.projectServiceAutomation}?country=SE`)
    await get('/v1/productpromotions/readiness?country=SE&segment=commercial')
    await get('/v1/productpromotions/readiness?country=SE&segment=commercial&format=csv')
    const promotions = await get('/v1/productpromotions?country=SE&segment=commercial')
    for (const { id } of promotions.items) await get(`/v1/productpromotions/${id}`)
    await get('/v1.0/sales/offermatrix/$value')
    return read
  }

  test('are named all over what a partner on it reads, and nowhere in what another reads', async () => {
    const shown = await everythingRead('on')
    assert.deepEqual(new Set(shown.flatMap(([, body]) => namedIn(body))), new Set(hidden))
    const found = (await everythingRead('off')).filter(([, body]) => namedIn(body).length > 0)
    assert.deepEqual(
      found.map(([path, body]) => [path, namedIn(body)]),
      [],
    )
  })

  test('take their column of a comparison along, and promotions of nothing else', async () => {
    const columns = async (key: string) => {
      const { body } = await as(key).ask('GET', '/v1/offers/4f476106-d283-5114-ae73-4ca82c862420?country=SE')
      const { columns, rows } = body.comparison
      for (const { values } of rows) assert.equal(values.length, columns.length)
      return columns.length
    }
    assert.equal(await columns('off'), (await columns('on')) - 1)
    for (const [key, status] of [
      ['on', 200],
      ['off', 404],
    ] as const)
      assert.equal((await as(key).ask('GET', `/v1/productpromotions/${sold.e5.promotionId}`)).status, status)
  })

  test('are not named by a refusal: one of prerequisites, or of what has been replaced', async () => {
    const refusals = async (key: string) => {
      const { ask, customerId } = as(key)
      const item = await catalogItemId(ask, customerId, skus.audioConferencing)
      const { body } = await createCart(
        ask,
        customerId,
        { catalogItemId: item, quantity: 1 },
        { catalogItemId: offers.projectServiceAutomation, quantity: 1 },
      )
      return body.lineItems.map(({ error }: { error: { additionalInformation: { code: number } } }) => [
        error.additionalInformation.code,
        namedIn(error),
      ])
    }
    assert.deepEqual(await refusals('on'), [
      [10018, [keyOf(skus.e5)]],
      [2091, [offers.projectOperations]],
    ])
    assert.deepEqual(await refusals('off'), [
      [10018, []],
      [2091, []],
    ])
  })

  test('are not named by the verdict on a promotion that needs one of them', async () => {
    const verdict = async (key: string) => {
      const { ask, customerId } = as(key)
      const item = await catalogItemId(ask, customerId, skus.audioConferencing)
      const { body } = await ask('POST', `/v1/customers/${customerId}/promotionEligibilities`, {
        items: [{ catalogItemId: item, quantity: 1, termDuration: 'P1Y', billingCycle: 'Monthly' }],
      })
      const [{ errors, conditions }] = body.items[0].eligibilities
      assert.equal(errors[0].type, 'PrerequisiteProductOwnership')
      assert.match(conditions[0].need, new RegExp(skus.e3.productId))
      return namedIn({ errors, conditions })
    }
    assert.deepEqual([await verdict('on'), await verdict('off')], [[keyOf(skus.e5)], []])
  })

  test('cannot be told from what there is not, however much is wrong with the purchase', async () => {
    const { customerId } = as('on')
    const item = await catalogItemId(as('on').ask, customerId, skus.e5)
    const { ask, customerId: own } = as('off')
    const asked = { quantity: 999_999_999, termDuration: 'P9Y', promotionId: sold.e5.promotionId }
    const { body } = await createCart(
      ask,
      own,
      { catalogItemId: item, ...asked },
      { catalogItemId: 'CFQ7NOTTHERE:0001:CFQ7NOTTHERE', ...asked },
    )
    const [one, other] = body.lineItems.map(
      ({ error, catalogItemId, id: _, ...line }: Record<string, unknown>) => ({
        ...line,
        error: JSON.parse(JSON.stringify(error).replaceAll(String(catalogItemId), 'it')),
      }),
    )
    assert.deepEqual(one, other)
  })

  test('are no add-on that a subscription could have', async () => {
    const has = async (key: string) => {
      const { ask, customerId } = as(key)
      const item = await catalogItemId(ask, customerId, skus.powerBi)
      await buy(ask, customerId, { catalogItemId: item, quantity: 1 })
      const { body } = await ask('GET', `/v1/customers/${customerId}/subscriptions`)
      return body.items[0].hasPurchasableAddons
    }
    assert.deepEqual([await has('on'), await has('off')], [true, false])
  })
})
