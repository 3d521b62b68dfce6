/** The technical preview (mission H11): who sees new-commerce licences and their promotions, from when, and where. */
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { catalogItemId, checkOut, createCart, sold } from '../support/buying.ts'
import { type Kontor, startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import { moveClock } from '../support/story.ts'
import type { Ask, World } from '../support/world.ts'

const kontor = await startKontor()
const { productId, skuId, promotionId } = sold.e3
const beforeAvailability = '2021-10-01T09:00:00Z'
const generalAvailability = '2022-01-10T00:00:00Z'
const licences = "/v1.0/sales/pricesheets(Market='SE',PricesheetView='updatedlicensebased')/$value"
const offerMatrix = '/v1.0/sales/offermatrix/$value'

type Found = { items: { id: string }[] }
const has = (id: string) => (body: Found) => body.items.some((item) => item.id === id)
const hasRow =
  (id: string = productId) =>
  (csv: string) =>
    (parse(csv, { columns: true }) as { ProductId: string }[]).some(({ ProductId }) => ProductId === id)
const anything = () => true

/** Everywhere that a licence or its promotion can be come upon by reading, and how it is recognised there. */
const surfaces = (
  customerId: string,
  availabilityId: string,
): [path: string, isShown: (body: never) => boolean][] => {
  const sku = `/products/${productId}/skus/${skuId}`
  return [
    ['/v1/products?country=SE&targetView=OnlineServices', has(productId)],
    [`/v1/customers/${customerId}/products?targetView=OnlineServices`, has(productId)],
    [`/v1/products/${productId}?country=SE`, anything],
    [`/v1/products/${productId}/skus?country=SE`, has(skuId)],
    [`/v1${sku}?country=SE`, anything],
    [`/v1${sku}/availabilities?country=SE`, has(availabilityId)],
    [`/v1${sku}/availabilities/${availabilityId}?country=SE`, anything],
    [`/v1/customers/${customerId}${sku}`, anything],
    [`/v1/customers/${customerId}${sku}/availabilities/${availabilityId}`, anything],
    [licences, hasRow()],
    [offerMatrix, hasRow()],
    ['/v1/productpromotions?country=SE&segment=commercial', has(promotionId)],
    [`/v1/productpromotions/${promotionId}`, anything],
    [
      '/v1/productpromotions/readiness?country=SE&segment=commercial',
      (body) => JSON.stringify(body).includes(promotionId),
    ],
  ]
}

/** The paths on which a partner finds nothing of the licence. */
async function hiddenOn(ask: Ask, customerId: string, availabilityId: string): Promise<string[]> {
  const hidden: string[] = []
  for (const [path, isShown] of surfaces(customerId, availabilityId)) {
    const { status, body } = await ask('GET', path, { headers: { 'accept-encoding': 'identity' } })
    assert.ok([200, 404].includes(status), `${path}: ${status} ${JSON.stringify(body)}`)
    if (status === 404 || !isShown(body as never)) hidden.push(path)
  }
  return hidden
}

const inventory = (ask: Ask) =>
  ask('POST', '/v1/extensions/product/checkInventory?country=SE', { targetItems: [{ productId }] })

async function eligibility(ask: Ask, customerId: string, item: string) {
  const { body } = await ask('POST', `/v1/customers/${customerId}/promotionEligibilities`, {
    items: [
      { id: 0, catalogItemId: item, quantity: 5, termDuration: 'P1Y', billingCycle: 'Monthly', promotionId },
    ],
  })
  const [{ isEligible, errors = [] }] = body.items[0].eligibilities
  return [isEligible, ...errors.map(({ type }: { type: string }) => type)]
}

/** Buys by id, as a client does that was told the id by somebody else. */
const order = (ask: Ask, customerId: string, offerId: string) =>
  ask('POST', `/v1/customers/${customerId}/orders`, {
    billingCycle: 'monthly',
    lineItems: [{ lineItemNumber: 0, offerId, quantity: 5, termDuration: 'P1Y' }],
  })

async function assertHidden(world: World, key: string, customerId: string, item: string): Promise<void> {
  const person = world.as(key, 'AdminAgent')
  const everywhere = surfaces(customerId, item.split(':')[2]!).map(([path]) => path)
  assert.deepEqual(await hiddenOn(person, customerId, item.split(':')[2]!), everywhere)
  assert.deepEqual((await inventory(person)).body, [])
  assert.deepEqual(await eligibility(person, customerId, item), [false, 'InvalidCatalogItemId'])
  const cart = await createCart(person, customerId, { catalogItemId: item, quantity: 5, promotionId })
  const [line] = cart.body.lineItems
  assert.equal(line.error.additionalInformation.code, 800020)
  assert.deepEqual([line.promotionId, line.pricing], [undefined, undefined])
  assert.deepEqual((await checkOut(person, customerId, cart.body.id)).body.code, 800009)
  const written = await world.rowCounts()
  const bought = await order(person, customerId, item)
  assert.deepEqual([bought.status, bought.body.code], [403, 800020])
  assert.deepEqual(await world.rowCounts(), written)
}

async function assertShown(world: World, key: string, customerId: string, item: string): Promise<void> {
  const person = world.as(key, 'AdminAgent')
  assert.deepEqual(await hiddenOn(person, customerId, item.split(':')[2]!), [])
  assert.equal((await inventory(person)).body.length, 1)
  assert.deepEqual(await eligibility(person, customerId, item), [true])
  const cart = await createCart(person, customerId, { catalogItemId: item, quantity: 5 })
  assert.deepEqual(
    [cart.body.lineItems[0].error, cart.body.lineItems[0].promotionId],
    [undefined, promotionId],
  )
  assert.equal((await checkOut(person, customerId, cart.body.id)).body.orders.length, 1)
  assert.equal((await order(person, customerId, item)).status, 201)
}

describe('new-commerce licences and their promotions', () => {
  let world: World
  let item: string
  const customers: Record<string, string> = {}

  before(async () => {
    world = await kontor.world(beforeAvailability, [
      { key: 'preview', flights: ['new-commerce-preview'] },
      { key: 'waiting' },
      { key: 'elsewhere', flights: ['some-other-flight'] },
    ])
    for (const { key } of world.partners) customers[key] = await world.customer(key)
    item = await catalogItemId(world.as('preview'), customers.preview!, sold.e3)
  })

  test('are on every surface for a partner on the technical preview', () =>
    assertShown(world, 'preview', customers.preview!, item))

  for (const key of ['waiting', 'elsewhere']) {
    test(`are on no surface, and not sold by id, to a partner that is not on it: ${key}`, () =>
      assertHidden(world, key, customers[key]!, item))
  }

  test('are for admin agents, sales agents and global admins; a helpdesk agent sees no promotion and buys nothing', async () => {
    const customerId = customers.preview!
    const paths = [
      '/v1/productpromotions?country=SE&segment=commercial',
      `/v1/productpromotions/${promotionId}`,
      '/v1/productpromotions/readiness?country=SE&segment=commercial',
      licences,
      offerMatrix,
    ]
    for (const role of ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] as const) {
      const person = world.as('preview', role)
      for (const path of paths) assert.equal((await person('GET', path)).status, 200, `${role} ${path}`)
      assert.deepEqual(await eligibility(person, customerId, item), [true])
    }
    const helpdesk = world.as('preview', 'HelpdeskAgent')
    for (const path of paths) assert.equal((await helpdesk('GET', path)).status, 403, path)
    const details = `/v1/products/${productId}/skus/${skuId}?country=SE`
    const { promotions } = (await world.as('preview', 'SalesAgent')('GET', details)).body
    assert.deepEqual(
      promotions.map(({ id }: { id: string }) => id),
      [promotionId],
    )
    assert.equal((await helpdesk('GET', details)).body.promotions, undefined)
    const line = { catalogItemId: item, quantity: 5 }
    const asked = { items: [{ id: 0, ...line, termDuration: 'P1Y', billingCycle: 'Monthly', promotionId }] }
    const refused = [
      await helpdesk('POST', `/v1/customers/${customerId}/promotionEligibilities`, asked),
      await createCart(helpdesk, customerId, line),
      await order(helpdesk, customerId, item),
    ]
    assert.deepEqual(
      refused.map(({ status }) => status),
      [403, 403, 403],
    )
  })

  test('are for everybody from general availability on, and for nobody else a second before', async () => {
    await moveClock(world.as('waiting'), '2022-01-09T23:59:59Z')
    await assertHidden(world, 'waiting', customers.waiting!, item)
    await moveClock(world.as('waiting'), generalAvailability)
    for (const key of ['waiting', 'elsewhere']) await assertShown(world, key, customers[key]!, item)
  })

  test('appear with the very next call when the operator puts a partner on the flight, and go when it is taken off', async () => {
    const there = await kontor.world(beforeAvailability, [{ key: 'joining' }])
    const customerId = await there.customer('joining')
    const operator = asOperator(kontor, there)
    const flights = `/operator/v1/partners/${there.partner('joining').tenantId}/flights`
    assert.equal((await operator('PUT', flights, { flights: ['new-commerce-preview'] })).status, 200)
    await assertShown(there, 'joining', customerId, item)
    assert.equal((await operator('PUT', flights, { flights: [] })).status, 200)
    await assertHidden(there, 'joining', customerId, item)
  })
})

describe('what the operator limits to a flight', () => {
  test('is in the price sheet and the offer matrix of partners on it alone', async () => {
    const { world, edit } = await edited()
    await edit(`products/${productId}/skus/${skuId}`, { flights: ['early-suite'] })
    for (const path of [licences, `${licences}?timeline=history&month=202201`, offerMatrix]) {
      assert.equal(await isListed(world, 'on', path, productId), true, path)
      assert.equal(await isListed(world, 'off', path, productId), false, path)
      assert.equal(await isListed(world, 'off', path, sold.e5.productId), true, path)
    }
  })

  test('is not named in the offer matrix as what another licence can become', async () => {
    const { world, edit } = await edited()
    await edit(`products/${sold.e5.productId}/skus/${sold.e5.skuId}`, { flights: ['early-suite'] })
    const becomes = async (key: string) => {
      const { body } = await world.as(key, 'SalesAgent')('GET', offerMatrix, {
        headers: { 'accept-encoding': 'identity' },
      })
      const rows = parse(body, { columns: true }) as { ProductId: string; ProductSkuConversion: string }[]
      return rows.find(({ ProductId }) => ProductId === productId)?.ProductSkuConversion ?? ''
    }
    assert.ok((await becomes('on')).includes(sold.e5.productId))
    assert.ok(!(await becomes('off')).includes(sold.e5.productId))
  })

  test('is hidden in the sheets of every kind of product', async () => {
    const { world, edit } = await edited()
    await edit('products/KTCSERVERS01/skus/0001', { flights: ['early-suite'] })
    await edit('products/KTCSERVERS01/skus/0002', { flights: ['early-suite'] })
    const software = licences.replace('updatedlicensebased', 'software')
    assert.equal(await isListed(world, 'on', software, 'KTCSERVERS01'), true)
    assert.equal(await isListed(world, 'off', software, 'KTCSERVERS01'), false)
  })

  test('is, as an offer of the older catalogue, neither found nor sold without it', async () => {
    const { world, edit } = await edited()
    const offerId = '3c7fba86-6f8e-5c89-9af4-f5f2da41537c'
    await edit(`offers/${offerId}`, { flights: ['early-suite'] })
    for (const [key, status] of [
      ['on', 200],
      ['off', 404],
    ] as const)
      assert.equal((await world.as(key)('GET', `/v1/offers/${offerId}?country=SE`)).status, status)
    for (const [key, expected] of [
      ['on', 201],
      ['off', 403],
    ] as const)
      assert.equal((await order(world.as(key), await world.customer(key), offerId)).status, expected)
  })
})

test('what was withdrawn from a market stands in no price sheet of it', async () => {
  const { world, edit } = await edited()
  await edit(`products/${productId}/skus/${skuId}`, {}, ({ availabilities }) => ({
    availabilities: availabilities.filter(({ country }) => country !== 'SE'),
  }))
  assert.equal(await isListed(world, 'on', licences, productId), false)
  assert.equal(await isListed(world, 'on', licences.replace("'SE'", "'FI'"), productId), true)
  await edit(`products/${productId}/skus/${skuId}`, { availabilities: [] })
  assert.equal(await isListed(world, 'on', offerMatrix, productId), false)
})

interface SkuDocument {
  availabilities: { country: string }[]
}

/** A world after general availability with a catalogue of its own to edit, and a partner on a flight of that. */
async function edited(from: Kontor = kontor) {
  const world = await from.world('2022-02-01T09:00:00Z', [
    { key: 'on', flights: ['early-suite'] },
    { key: 'off' },
  ])
  const operator = asOperator(from, world)
  const environment = `environment=${world.partner('on').environment}`
  const edit = async (
    what: string,
    change: object,
    derive: (document: SkuDocument) => object = () => ({}),
  ) => {
    const path = `/operator/v1/${what}?${environment}`
    const { body: written } = await operator('GET', path)
    const document = { ...written, attributes: undefined, ...change, ...derive(written) }
    const { status, body } = await operator('PUT', path, document)
    assert.equal(status, 200, JSON.stringify(body))
  }
  return { world, edit }
}

async function isListed(world: World, key: string, path: string, id: string): Promise<boolean> {
  const { status, body } = await world.as(key, 'SalesAgent')('GET', path, {
    headers: { 'accept-encoding': 'identity' },
  })
  return status === 200 && hasRow(id)(body)
}
