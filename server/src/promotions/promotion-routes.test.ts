import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'

const e3Launch = 'KTCPROMO0010:0001:KTCPROMO001A'
const voiceGb = 'e7d1d0fa-b769-45c7-aaea-c3e6f7402691'

const kontor = await startKontor()
const world = await kontor.world('2021-10-01T09:00:00Z', [
  { key: 'se', flights: ['new-commerce-preview'] },
  { key: 'general', country: 'SE' },
])

describe('GET /v1/productpromotions', () => {
  const list = (query: string, as = world.as('se', 'SalesAgent')) =>
    as('GET', `/v1/productpromotions?${query}`)

  test('answers what is in force for a country and segment, as the contract writes it', async () => {
    const { status, body, headers } = await list('country=SE&segment=commercial')
    assert.equal(status, 200)
    assert.equal(headers.get('content-type'), 'application/json; charset=utf-8')
    assert.equal(body.totalCount, body.items.length)
    assert.deepEqual(body.links.self, {
      uri: '/productpromotions?country=SE&segment=commercial',
      method: 'GET',
      headers: [],
    })
    assert.deepEqual(
      body.items.find(({ id }: { id: string }) => id === e3Launch),
      {
        id: e3Launch,
        name: 'Microsoft 365 E3 launch',
        description:
          '15 % on yearly and three-year terms, for up to 2,400 seats. Terms that renew before the end keep it.',
        startDate: '2021-09-01T00:00:00Z',
        endDate: '2023-09-30T23:59:59Z',
        properties: { isAutoApplicable: true },
        requiredProducts: [
          ['P1Y', 'Monthly'],
          ['P1Y', 'Annual'],
          ['P3Y', 'Monthly'],
          ['P3Y', 'Annual'],
          ['P3Y', 'Triennial'],
        ].map(([duration, billingCycle]) => ({
          productId: 'CFQ7KTC00010',
          skuId: '0001',
          term: { duration, billingCycle },
          pricingPolicies: [{ policyType: 'PercentDiscount', value: '0.15' }],
        })),
        promotionConstraints: {
          seatConstraints: [{ minSeats: 1, maxSeats: 2400, type: 'SubscriptionQuantity' }],
          assetOwnershipLimits: [],
          eligibilityConstraints: [],
          productOwnershipConstraints: [],
        },
        attributes: { objectType: 'Promotion' },
      },
    )
  })

  test('reads semicolons, and any case', async () => {
    const { body } = await list('country=SE&segment=commercial')
    assert.deepEqual((await list('country=se;segment=Commercial')).body.items, body.items)
    assert.deepEqual(
      (await world.as('se')('GET', '/V1/ProductPromotions?COUNTRY=SE&Segment=COMMERCIAL')).body,
      body,
    )
  })

  test('keeps segments apart', async () => {
    const { body } = await list('country=SE&segment=nonprofit')
    assert.deepEqual(
      body.items.map(({ name }: { name: string }) => name),
      ['Business Premium for nonprofits'],
    )
  })

  test('follows the clock: what ended is gone, what began is there', async () => {
    const moving = await kontor.world('2020-11-18T09:00:00Z', [
      { key: 'se', flights: ['new-commerce-preview'] },
    ])
    const names = async () => {
      const { body } = await moving.as('se')('GET', '/v1/productpromotions?country=SE&segment=commercial')
      return body.items.map(({ id }: { id: string }) => id.slice(0, 10))
    }
    assert.deepEqual(await names(), ['KTCPROMOL0', 'KTCPROMOV0'])
    await moving.as('se')('PUT', '/sandbox/clock', { now: '2021-09-01T00:00:00Z' })
    while ((await moving.as('se')('GET', '/sandbox/clock')).body.state !== 'completed');
    assert.ok((await names()).includes('KTCPROMO00'))
    assert.ok(!(await names()).includes('KTCPROMOL0'))
  })

  test('shows new-commerce promotions to partners on the preview only, until general availability (H11)', async () => {
    const { body } = await list('country=SE&segment=commercial', world.as('general'))
    assert.deepEqual(body.items, [])
    const later = await kontor.world('2022-01-10T00:00:00Z', [{ key: 'se' }])
    const all = await later.as('se')('GET', '/v1/productpromotions?country=SE&segment=commercial')
    assert.ok(all.body.items.some(({ id }: { id: string }) => id === e3Launch))
  })

  test('shows legacy promotions to everyone', async () => {
    const november = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'gb', country: 'GB' }])
    const { body } = await november.as('gb')('GET', '/v1/productpromotions?country=GB&segment=commercial')
    const voice = body.items.find(
      ({ requiredProducts }: { requiredProducts: { productId: string }[] }) =>
        requiredProducts[0]?.productId === voiceGb,
    )
    assert.equal(voice.requiredProducts[0].pricingPolicies[0].value, '0.25')
    assert.equal('skuId' in voice.requiredProducts[0], false)
  })

  for (const [query, code] of [
    ['', 800002],
    ['country=SE', 800002],
    ['segment=commercial', 800002],
    ['country=SWE&segment=commercial', 800002],
    ['country=ZZ&segment=commercial', 3000],
    ['country=SE&segment=private', 800002],
  ] as const) {
    test(`refuses ?${query} with 400`, async () => {
      const { status, body } = await list(query)
      assert.deepEqual([status, body.code], [400, code])
    })
  }

  test('is for admin agents, sales agents, global admins and apps', async () => {
    for (const role of ['AdminAgent', 'SalesAgent', 'GlobalAdmin', undefined] as const) {
      assert.equal((await list('country=SE&segment=commercial', world.as('se', role))).status, 200)
    }
    const { status, body } = await list('country=SE&segment=commercial', world.as('se', 'HelpdeskAgent'))
    assert.deepEqual([status, body.code], [403, 900308])
    assert.equal((await world.ask('GET', '/v1/productpromotions?country=SE&segment=commercial')).status, 401)
  })
})

describe('GET /v1/productpromotions/{id}', () => {
  const get = (id: string, query = '', as = world.as('se')) =>
    as('GET', `/v1/productpromotions/${id}${query}`)

  test('answers regardless of dates, with colons raw or escaped, and by the old form of the id', async () => {
    const ended = 'KTCPROMOL010:0001:KTCPROMOL01A'
    for (const id of [ended, encodeURIComponent(ended), ended.toLowerCase(), 'KTCPROMOL010:0001:BEFORE']) {
      const { status, body } = await get(id, '?country=SE')
      assert.deepEqual([status, body.id, body.endDate], [200, ended, '2021-06-30T23:59:59Z'])
    }
  })

  for (const [name, id, query, key] of [
    ['unknown', 'NO:SUCH:ONE', '', 'se'],
    ['not for the country', 'KTCPROMOV010:0001:KTCPROMOV01A', '?country=SE', 'se'],
    ['not visible to the partner', e3Launch, '', 'general'],
  ] as const) {
    test(`one that is ${name} is not found`, async () => {
      const { status, body } = await get(id, query, world.as(key))
      assert.deepEqual([status, body.code], [404, 1000])
    })
  }

  test('is not for helpdesk agents', async () => {
    assert.equal((await get(e3Launch, '', world.as('se', 'HelpdeskAgent'))).status, 403)
  })
})

test('SKU details show the promotions on offer there (H4)', async () => {
  const { body } = await world.as('se')('GET', '/v1/products/CFQ7KTC00010/skus/0001?country=SE')
  assert.deepEqual(
    body.promotions.map(({ id }: { id: string }) => id),
    [e3Launch],
  )
})

test('SKU details show the promotions of the price lists that are shown, and no other’s', async () => {
  const [forAll, forNonprofits] = ['KTCPROMO0030:0001:KTCPROMO003A', 'KTCPROMO0100:0001:KTCPROMO010A']
  const shown = async (path: string) =>
    (await world.as('se')('GET', `/v1/products/CFQ7KTC00070/skus${path}`)).body
  const ids = ({ promotions }: { promotions: { id: string }[] }) => promotions.map(({ id }) => id)
  assert.deepEqual(ids((await shown('?country=SE')).items[0]), [forAll])
  assert.deepEqual(ids((await shown('?country=SE&targetSegment=nonprofit')).items[0]), [forNonprofits])
  assert.deepEqual(ids(await shown('/0001?country=SE&targetSegment=commercial')), [forAll])
  for (const { segment, sku } of (await shown('/0001/availabilities?country=SE&targetSegment=nonprofit'))
    .items)
    assert.deepEqual([segment, ids(sku)], ['nonprofit', [forNonprofits]])
})
