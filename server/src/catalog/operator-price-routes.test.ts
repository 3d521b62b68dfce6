import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'

const kontor = await startKontor()
const prices = '/operator/v1/prices'
const item = 'cfq7ktc00010:0001'
const yearly = { duration: 'P1Y', billingCycle: 'Monthly' }
const line = { item, market: 'SE', segment: 'commercial', term: yearly }

async function aWorld(now = '2022-02-01T09:00:00Z') {
  const world = await kontor.world(now, [{ key: 'se' }])
  const environment = `environment=${world.partner('se').environment}`
  return { world, environment, operator: asOperator(kontor, world) }
}
type There = Awaited<ReturnType<typeof aWorld>>

const put = ({ operator, environment }: There, price: object) =>
  operator('PUT', `${prices}?${environment}`, { ...line, ...price })

/** The yearly prices of the environment itself: from, to and amount. */
async function own({ operator, environment }: There): Promise<unknown[]> {
  const { body } = await operator('GET', `${prices}?${environment}&item=${item}&market=se&segment=Commercial`)
  return body.items
    .filter((one: { environmentId?: string; term: object }) => one.environmentId !== undefined)
    .map(({ from, to, unitPrice, isInForce }: Record<string, unknown>) => [from, to, unitPrice, isInForce])
}

/** What a partner would pay now. */
async function quoted({ world }: There): Promise<number> {
  const path = '/v1/products/CFQ7KTC00010/skus/0001/availabilities?country=SE&includePrices=true'
  const { body } = await world.as('se')('GET', path)
  const found = body.items[0].prices.find(
    (price: { termDuration: string; billingCycle: string }) =>
      price.termDuration === 'P1Y' && price.billingCycle.toLowerCase() === 'monthly',
  )
  return found.unitPrice
}

describe('a price that is put', () => {
  test('holds from its date on, in its environment alone; the one before it ends there', async () => {
    const [there, other] = [await aWorld(), await aWorld()]
    const listed = await quoted(other)
    const first = await put(there, { from: '2022-01-01T00:00:00Z', unitPrice: 301.5, retailPrice: 320 })
    assert.deepEqual(
      [first.status, first.body.currency, first.body.unitPrice, first.body.isInForce],
      [200, 'SEK', 301.5, true],
    )
    await put(there, { from: '2022-03-01T00:00:00Z', unitPrice: 310 })
    await put(there, { from: '2022-02-01T00:00:00Z', unitPrice: 305 })
    assert.deepEqual(await own(there), [
      ['2022-01-01T00:00:00Z', '2022-02-01T00:00:00Z', 301.5, false],
      ['2022-02-01T00:00:00Z', '2022-03-01T00:00:00Z', 305, true],
      ['2022-03-01T00:00:00Z', undefined, 310, false],
    ])
    await put(there, { from: '2022-03-01T00:00:00Z', unitPrice: 311 })
    assert.deepEqual((await own(there)).at(-1), ['2022-03-01T00:00:00Z', undefined, 311, false])
    assert.deepEqual([await quoted(there), await quoted(other)], [305, listed])
  })

  test('stands in the history with what held before it', async () => {
    const there = await aWorld()
    const listed = await quoted(there)
    await put(there, { from: '2022-02-01T00:00:00Z', unitPrice: 305 })
    const path = `${prices}/history?${there.environment}&item=${item}&market=SE&segment=commercial`
    const { body } = await there.operator('GET', path)
    const [{ editedAt, editedBy, before, after }] = body.items
    assert.deepEqual(
      [editedAt, editedBy, before.unitPrice, after.unitPrice, after.from],
      ['2022-02-01T09:00:00Z', kontor.operator.clientId, listed, 305, '2022-02-01T00:00:00Z'],
    )
  })

  test('that is wrong is refused with everything that is wrong with it, and nothing is written', async () => {
    const there = await aWorld()
    const before = await there.world.rowCounts()
    const refused = async (price: object): Promise<string[]> => {
      const { status, body } = await put(there, price)
      assert.deepEqual([status, body.code], [400, 800002])
      return body.data
    }
    assert.deepEqual(await refused({ unitPrice: -1, price: 3 }), [
      'from: saw nothing, allowed is an ISO 8601 instant such as 2021-09-01T00:00:00Z',
      'price: saw 3, allowed is only item, market, segment, term, currency, tierMin, tierMax, from, unitPrice, retailPrice',
      'unitPrice: saw -1, allowed is 0 or more',
    ])
    const right = { from: '2022-02-01T00:00:00Z', unitPrice: 1 }
    assert.deepEqual(await refused({ ...right, item: 'CFQ7NOSUCH01:0001' }), [
      'item: saw "CFQ7NOSUCH01:0001", allowed is an item of the catalogue',
    ])
    assert.deepEqual(await refused({ ...right, segment: 'nonprofit' }), [
      'market: saw "SE", allowed is a market and segment in which the item is sold',
    ])
    const wrong = {
      from: 'tomorrow',
      currency: 'EUR',
      term: { duration: 'P5Y', billingCycle: 'Monthly' },
      tierMin: 5,
      tierMax: 4,
    }
    assert.deepEqual(
      (await refused({ ...right, ...wrong })).map((text) => text.split(':')[0]),
      ['term', 'currency', 'from', 'tierMax'],
    )
    assert.deepEqual(await there.world.rowCounts(), before)
  })
})

test('the prices of an item are listed in pages; of an offer of the older catalogue, too', async () => {
  const there = await aWorld()
  const offerId = '1bc37440-5902-515e-ab60-3d07f4c9ab5c'
  const seen: unknown[] = []
  let next: string | undefined = `${prices}?${there.environment}&item=${offerId}&size=5`
  while (next) {
    const { status, body } = await there.operator('GET', next)
    assert.equal(status, 200)
    seen.push(...body.items)
    next = body.links?.next?.uri
  }
  assert.ok(seen.length > 10)
  assert.equal(new Set(seen.map((one) => JSON.stringify(one))).size, seen.length)
  const set = await there.operator('PUT', `${prices}?${there.environment}`, {
    item: offerId,
    market: 'GB',
    segment: 'commercial',
    term: yearly,
    from: '2022-02-01T00:00:00Z',
    unitPrice: 4.1,
  })
  assert.deepEqual([set.status, set.body.currency], [200, 'GBP'])
})
