import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import type { World } from '../../test/support/world.ts'

const kontor = await startKontor()
const products = '/operator/v1/products'
const offers = '/operator/v1/offers'
const e3 = `${products}/CFQ7KTC00010/skus/0001`

/** A world of its own, its operator, and the name of its environment. */
async function aWorld(now = '2022-02-01T09:00:00Z', flights: string[] = []) {
  const world = await kontor.world(now, [{ key: 'se' }, { key: 'flown', flights }])
  const environment = `environment=${world.partner('se').environment}`
  return { world, environment, operator: asOperator(kontor, world) }
}

type There = Awaited<ReturnType<typeof aWorld>>

/** Edits a document: reads it, changes members, and puts it back. */
async function edit({ operator, environment }: There, path: string, change: object) {
  const { body } = await operator('GET', `${path}?${environment}`)
  const put = await operator('PUT', `${path}?${environment}`, { ...body, ...change })
  assert.equal(put.status, 200, JSON.stringify(put.body))
  return put.body
}

const skusShown = async (world: World, partner = 'se'): Promise<string[]> =>
  (await world.as(partner)('GET', '/v1/products/CFQ7KTC00010/skus?country=SE')).body.items?.map(
    ({ id }: { id: string }) => id,
  ) ?? []

describe('the catalogue of an environment', () => {
  test('is listed in pages, found by a part of an id or title, and every document can be sent back unchanged', async () => {
    const there = await aWorld()
    const { operator, environment, world } = there
    const all = (await operator('GET', `${products}?${environment}`)).body.items
    assert.ok(all.length >= 22)
    const ids: string[] = []
    let next: string | undefined = `${products}?${environment}&size=7`
    while (next) {
      const { body } = await operator('GET', next)
      ids.push(...body.items.map(({ id }: { id: string }) => id))
      next = body.links?.next?.uri
    }
    assert.deepEqual(
      ids,
      all.map(({ id }: { id: string }) => id),
    )
    const found = async (path: string, search: string) =>
      (await operator('GET', `${path}?${environment}&search=${encodeURIComponent(search)}`)).body.items.map(
        ({ id }: { id: string }) => id,
      )
    assert.ok((await found(products, 'microsoft 365 E3')).includes('CFQ7KTC00010'))
    assert.deepEqual(await found(products, 'cfq7ktc00010'), ['CFQ7KTC00010'])
    assert.deepEqual(await found(products, '100%'), [])
    assert.ok((await found(offers, 'teams rooms')).length >= 3)

    const before = await world.rowCounts()
    const skus = ids.map((id) => `${products}/${id}/skus`)
    for (const list of [products, offers, ...skus]) {
      for (const document of (await operator('GET', `${list}?${environment}`)).body.items) {
        const put = await operator('PUT', `${list}/${document.id}?${environment}`, document)
        assert.deepEqual([put.status, put.body], [200, document])
      }
    }
    assert.deepEqual(await world.rowCounts(), before)
  })

  for (const path of [
    `${products}/CFQ7NOSUCH01`,
    `${products}/CFQ7NOSUCH01/skus`,
    `${products}/CFQ7KTC00010/skus/9999`,
    `${products}/CFQ7KTC00010/skus/9999/history`,
    `${offers}/no-such-offer`,
    `${products}?environment=nowhere`,
  ]) {
    test(`${path} is not found`, async () => {
      const { operator } = await aWorld()
      const { status, body } = await operator('GET', path)
      assert.deepEqual([status, body.code], [404, 1000])
    })
  }
})

describe('a SKU that is edited', () => {
  test('is sold as it now stands in its environment and nowhere else; its history says who did it and when', async () => {
    const [there, other] = [await aWorld(), await aWorld()]
    const edited = await edit(there, e3, { retirementDate: '2022-01-01T00:00:00Z', maximumQuantity: 300 })
    assert.equal(edited.environmentId === undefined, false)
    assert.deepEqual(await skusShown(there.world), [])
    assert.ok((await skusShown(other.world)).includes('0001'))
    const history = await there.operator('GET', `${e3}/history?${there.environment}`)
    const [{ editedAt, editedBy, changes, before, after }] = history.body.items
    assert.deepEqual(
      [editedAt, editedBy, changes],
      [
        '2022-02-01T09:00:00Z',
        kontor.operator.clientId,
        [
          { member: 'retirementDate', after: '2022-01-01T00:00:00Z' },
          { member: 'maximumQuantity', before: 10_000_000, after: 300 },
        ],
      ],
    )
    assert.deepEqual([before.retirementDate, after.retirementDate], [undefined, '2022-01-01T00:00:00Z'])
  })

  test('says from when and until when it is sold, and what is sold in its place', async () => {
    const there = await aWorld()
    const [launchDate, retirementDate] = ['2022-01-10T00:00:00Z', '2022-07-01T00:00:00Z']
    await edit(there, e3, { launchDate, retirementDate, replacedBy: 'cfq7ktc00020:0001' })
    const { body } = await there.world.as('se')('GET', '/v1/products/CFQ7KTC00010/skus/0001?country=SE')
    const { dynamicAttributes: told } = body
    assert.deepEqual(
      [told.launchDate, told.retirementDate, told.replacedBy],
      [launchDate, retirementDate, 'CFQ7KTC00020:0001'],
    )
  })

  test('is seen by partners on its flights alone', async () => {
    const there = await aWorld(undefined, ['early-suite'])
    await edit(there, e3, { flights: ['early-suite'] })
    assert.deepEqual(await skusShown(there.world), [])
    assert.ok((await skusShown(there.world, 'flown')).includes('0001'))
  })

  test('with an etag that is no longer current is refused, and nothing is written', async () => {
    const there = await aWorld()
    const path = `${e3}?${there.environment}`
    const { body } = await there.operator('GET', path)
    await edit(there, e3, { maximumQuantity: 300 })
    const before = await there.world.rowCounts()
    const late = await there.operator('PUT', path, { ...body, maximumQuantity: 200 })
    assert.deepEqual([late.status, late.body.code], [400, 2055])
    assert.deepEqual(await there.world.rowCounts(), before)
  })

  test('that is wrong is refused with everything that is wrong with it, and nothing is written', async () => {
    const there = await aWorld()
    const { body: sku } = await there.operator('GET', `${e3}?${there.environment}`)
    const before = await there.world.rowCounts()
    const refused = async (change: object) => {
      const put = await there.operator('PUT', `${e3}?${there.environment}`, { ...sku, ...change })
      assert.deepEqual([put.status, put.body.code], [400, 800002])
      return put.body.data.toSorted()
    }
    assert.deepEqual(
      await refused({ id: '0002', maximumQuantity: 0, maxQuantity: 3, title: { en: 'E3' } }),
      [
        'id: saw "0002", allowed is the one in the path, 0001',
        'maxQuantity: saw 3, allowed is only ',
        'maximumQuantity: saw 0, allowed is 1 or more',
        'title.sv: saw nothing, allowed is a value',
      ].map((text) => (text.endsWith('only ') ? `${text}${members}` : text)),
    )
    const terms = [{ duration: 'P1Y', billingCycle: 'Monthly' }]
    assert.deepEqual(
      await refused({
        launchDate: '2022-03-01T00:00:00Z',
        retirementDate: '2022-02-01T00:00:00Z',
        minimumQuantity: 10,
        maximumQuantity: 5,
        replacedBy: 'CFQ7KTC00010:0001',
        prerequisites: ['family:no-such', 'CFQ7NOSUCH01:0001'],
        limit: 1,
        availabilities: [
          { country: 'SE', segment: 'commercial', terms: [...terms, ...terms] },
          { country: 'SE', segment: 'commercial', terms },
          { country: 'XX', segment: 'commercial', terms },
        ],
      }),
      [
        'availabilities.0.terms.1: saw {"duration":"P1Y","billingCycle":"Monthly"}, allowed is each term once',
        'availabilities.1.segment: saw "commercial", allowed is each country and segment once',
        'availabilities.2.country: saw "XX", allowed is an ISO 3166 country code',
        'limitUnit: saw nothing, allowed is with limit: concurrent, lifetime',
        'maximumQuantity: saw 5, allowed is 10 or more',
        'prerequisites.0: saw "family:no-such", allowed is family:audio-conferencing, family:business-voice, family:business-voice-base, family:dynamics-base, family:teams-suite',
        'prerequisites.1: saw "CFQ7NOSUCH01:0001", allowed is an item of the catalogue',
        'replacedBy: saw "CFQ7KTC00010:0001", allowed is another item',
        'retirementDate: saw "2022-02-01T00:00:00Z", allowed is an instant after 2022-03-01T00:00:00Z',
      ],
    )
    assert.deepEqual(await there.world.rowCounts(), before)
  })
})

const members =
  'productId, id, title, description, launchDate, retirementDate, replacedBy, minimumQuantity, maximumQuantity, limit, limitUnit, prerequisites, families, flights, isTrial, isAddOn, upgradeTargets, provisioningId, skuPartNumber, dualUseRights, seatsPerCustomer, convertsTo, actions, restrictedRegions, dynamicAttributes, availabilities'

test('a product and a SKU that are made are there at once, and are sold where they say', async () => {
  const there = await aWorld()
  const { operator, environment, world } = there
  const text = { en: 'Harbour suite', sv: 'Hamnsvit' }
  const product = {
    id: 'KTESTHARBOR1',
    kind: 'new-commerce',
    title: text,
    description: text,
    publisherName: 'Kontor Test',
  }
  const sku = {
    productId: 'KTESTHARBOR1',
    id: '0001',
    title: text,
    description: text,
    availabilities: [
      { country: 'SE', segment: 'commercial', terms: [{ duration: 'P1Y', billingCycle: 'Monthly' }] },
    ],
  }
  const orphan = await operator('PUT', `${products}/KTESTHARBOR1/skus/0001?${environment}`, sku)
  assert.deepEqual([orphan.status, orphan.body.code], [404, 1000])
  assert.equal((await operator('PUT', `${products}/KTESTHARBOR1?${environment}`, product)).status, 201)
  const made = await operator('PUT', `${products}/KTESTHARBOR1/skus/0001?${environment}`, sku)
  assert.deepEqual([made.status, made.body.availabilities[0].currency], [201, 'SEK'])
  const shown = await world.as('se')('GET', '/v1/products/KTESTHARBOR1/skus/0001/availabilities?country=SE')
  assert.deepEqual([shown.status, shown.body.items.length], [200, 1])
  const elsewhere = await world.as('se')('GET', '/v1/products/KTESTHARBOR1?country=GB')
  assert.equal(elsewhere.status, 404)
  const kind = await operator('PUT', `${products}/KTESTHARBOR1?${environment}`, {
    ...product,
    kind: 'marketplace',
  })
  assert.deepEqual(kind.body.data, ['kind: saw "marketplace", allowed is new-commerce, which it was made as'])
})
