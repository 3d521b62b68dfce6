import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import type { World } from '../../test/support/world.ts'
import { itemKey } from '../catalog/index.ts'
import { newGuid } from '../ids.ts'
import { promotionKey } from './promotion.ts'
import type { PromotionDocument } from './promotion-file.ts'
import { savePromotions } from './save-promotions.ts'
import { insertPromotedPurchases, recordHeld } from './store.ts'

const e3 = 'CFQ7KTC00010:0001'
const e3Launch = 'KTCPROMO0010:0001:KTCPROMO001A'
const voiceFor = { GB: 'e7d1d0fa-b769-45c7-aaea-c3e6f7402691' }

const kontor = await startKontor()
const world = await kontor.world('2021-10-01T09:00:00Z', [
  { key: 'se', flights: ['new-commerce-preview'] },
  { key: 'fi', country: 'FI', programme: 'indirect_provider', flights: ['new-commerce-preview'] },
  {
    key: 'ee',
    country: 'EE',
    programme: 'indirect_reseller',
    providerKey: 'fi',
    flights: ['new-commerce-preview'],
  },
  { key: 'general', country: 'SE' },
])
const environmentId = await environmentOf(world)

interface Problem {
  type: string
  description: string
}

async function environmentOf({ partners }: World): Promise<string> {
  const { rows } = await kontor.platform.pool.query(
    'select environment_id as id from partner where tenant_id = $1',
    [partners[0]!.tenantId],
  )
  return rows[0].id
}

const catalogItem = async (
  sku: string,
  country = 'SE',
  segment = 'commercial',
  from = world,
): Promise<string> => {
  const [product, id] = sku.split(':')
  const { body } = await from.as('se')(
    'GET',
    `/v1/products/${product}/skus/${id}/availabilities?country=${country}&targetSegment=${segment}`,
  )
  return body.items[0].catalogItemId
}

const question = async (given: Record<string, unknown> = {}) => ({
  id: 0,
  catalogItemId: await catalogItem(e3),
  quantity: 10,
  termDuration: 'P1Y',
  billingCycle: 'monthly',
  ...given,
})

const ask = async (customerId: string, given: Record<string, unknown> = {}, as = world.as('se')) => {
  const { status, body } = await as('POST', `/v1/customers/${customerId}/promotionEligibilities`, {
    items: [await question(given)],
  })
  assert.equal(status, 200, JSON.stringify(body))
  return body.items[0].eligibilities
}

/** Seats that some other partner sold this customer at the promotion's price. */
const sold = (customerId: string, seats: number) =>
  insertPromotedPurchases(kontor.platform.db, { environmentId, customerId }, [
    {
      subscriptionId: newGuid(),
      promotion: promotionKey(e3Launch),
      item: itemKey(e3),
      seats,
      seatsMax: 2400,
      redemptionsMax: null,
      at: new Date('2021-10-01Z'),
    },
  ])

/** Rows of everything that a call may write; counting calls is not the call's work. */
async function written(): Promise<Record<string, number>> {
  const { throttle_window: _, ...counts } = await world.rowCounts()
  return counts
}

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
        requiredProducts[0]?.productId === voiceFor.GB,
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

  test('a promotion of one environment replaces the general one there, at once, and nowhere else', async () => {
    const other = await kontor.world('2021-10-01T09:00:00Z', [
      { key: 'se', flights: ['new-commerce-preview'] },
    ])
    const { rows } = await kontor.platform.pool.query(
      'select document from promotion where promotion_key = $1',
      [promotionKey(e3Launch)],
    )
    const document: PromotionDocument = { ...rows[0].document, name: 'Ours', markets: ['NO'] }
    await savePromotions(kontor.platform.db, [document], {
      environmentId: await environmentOf(other),
      today: new Date('2021-10-01Z'),
    })
    const here = await untilChanged(
      async () =>
        (await other.as('se')('GET', '/v1/productpromotions?country=NO&segment=commercial')).body.items,
      ({ name }) => name === 'Ours',
    )
    assert.ok(here)
    const there = await list('country=NO&segment=commercial')
    assert.ok(there.body.items.every(({ name }: { name: string }) => name !== 'Ours'))
  })
})

/** Announcements reach a node a moment after the commit: asks again until they have. */
async function untilChanged(
  list: () => Promise<{ name: string }[]>,
  isThere: (item: { name: string }) => boolean,
): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) if ((await list()).some(isThere)) return true
  return false
}

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

describe('POST /v1/customers/{id}/promotionEligibilities', () => {
  let customer: string
  before(async () => {
    customer = await world.customer('se')
  })

  test('answers true in the contract’s form, echoing the question', async () => {
    const { status, body } = await world.as('se')(
      'POST',
      `/v1/customers/${customer}/promotionEligibilities`,
      {
        items: [await question({ id: 7, promotionId: e3Launch })],
      },
    )
    assert.equal(status, 200)
    assert.deepEqual(body, {
      totalCount: 1,
      items: [
        {
          id: 7,
          catalogItemId: await catalogItem(e3),
          quantity: 10,
          termDuration: 'P1Y',
          billingCycle: 'monthly',
          eligibilities: [{ promotionId: e3Launch, isEligible: true, errors: [] }],
          attributes: { objectType: 'PromotionEligibilities' },
        },
      ],
      attributes: { objectType: 'Collection' },
    })
  })

  test('reads what the official client sends: pascal case, nulls', async () => {
    const { body } = await world.as('se')('POST', `/V1/Customers/${customer}/PromotionEligibilities`, {
      Items: [
        {
          Id: 1,
          CatalogItemId: await catalogItem(e3),
          Quantity: 10,
          TermDuration: 'P1Y',
          BillingCycle: 'Monthly',
          PromotionId: null,
          Attributes: null,
        },
      ],
    })
    assert.deepEqual(body.items[0].eligibilities, [{ promotionId: e3Launch, isEligible: true, errors: [] }])
  })

  test('without a promotion id every promotion of the item is answered', async () => {
    const eligibilities = await ask(customer, { catalogItemId: await catalogItem('CFQ7KTC00100:0001') })
    assert.deepEqual(
      eligibilities.map(({ promotionId }: { promotionId: string }) => promotionId.slice(0, 12)),
      ['KTCPROMO0070', 'KTCPROMO0080'],
    )
  })

  describe('names every unmet condition, in the contract’s types', () => {
    const errors = async (given: Record<string, unknown>, as?: ReturnType<World['as']>) => {
      const [first] = await ask(customer, given, as)
      assert.equal(first.isEligible, false)
      return first.errors.map(({ description, ...error }: Problem) => {
        assert.ok(description)
        return error
      })
    }

    test('SeatCount, with long and short names', async () => {
      assert.deepEqual(await errors({ quantity: 3000 }), [
        {
          type: 'SeatCount',
          minimumRequiredSeats: 1,
          maximumRequiredSeats: 2400,
          minRequiredSeats: 1,
          maxRequiredSeats: 2400,
          availableSeats: 2400,
        },
      ])
    })

    test('Term, with the terms that would do', async () => {
      const [error] = await errors({ termDuration: 'P1M', promotionId: e3Launch })
      assert.equal(error.type, 'Term')
      assert.deepEqual(error.eligibleTerms[0], { duration: 'P1Y', billingCycle: 'Monthly' })
    })

    test('Term and SeatCount together', async () => {
      assert.deepEqual(
        (await errors({ termDuration: 'P1M', quantity: 3000 })).map(({ type }: Problem) => type),
        ['Term', 'SeatCount'],
      )
    })

    test('PrerequisiteProductOwnership', async () => {
      assert.deepEqual(await errors({ catalogItemId: await catalogItem('CFQ7KTC00080:0001') }), [
        { type: 'PrerequisiteProductOwnership' },
      ])
    })

    for (const [name, promotionId] of [
      ['unknown', 'NO:SUCH:ONE'],
      ['over', 'KTCPROMOL010:0001:KTCPROMOL01A'],
      ['of another product', 'KTCPROMO0020:0001:KTCPROMO002A'],
    ] as const) {
      test(`InvalidPromotion, for one that is ${name}`, async () => {
        assert.deepEqual(await errors({ promotionId }), [{ type: 'InvalidPromotion' }])
      })
    }

    test('InvalidCatalogItemId, for what does not exist, is for another market, or hidden from the partner', async () => {
      const general = await world.customer('general')
      const british = await catalogItem(e3, 'GB')
      assert.deepEqual(await errors({ catalogItemId: 'CFQ7NONE0000:0001:NONE' }), [
        { type: 'InvalidCatalogItemId' },
      ])
      assert.deepEqual(await errors({ catalogItemId: british }), [{ type: 'InvalidCatalogItemId' }])
      const [hidden] = await ask(general, { promotionId: e3Launch }, world.as('general'))
      assert.deepEqual([hidden.promotionId, hidden.errors[0].type], [e3Launch, 'InvalidCatalogItemId'])
    })

    test('NoPromotionsAvailable, where nothing is on offer', async () => {
      assert.deepEqual(await errors({ catalogItemId: await catalogItem('CFQ7KTC00040:0001') }), [
        { type: 'NoPromotionsAvailable' },
      ])
    })
  })

  describe('counts what every partner of the customer sold', () => {
    test('seats: 2,300 elsewhere leave 100, and say no more than that', async () => {
      const shared = await world.customer('se')
      await sold(shared, 2300)
      assert.equal((await ask(shared, { quantity: 100 }))[0].isEligible, true)
      const [refused] = await ask(shared, { quantity: 200 })
      assert.equal(refused.errors[0].availableSeats, 100)
      assert.deepEqual(refused.conditions, [
        {
          type: 'SeatCount',
          have: '100 seats of 2,400 left',
          need: '200 seats',
          description: '100 seats of 2,400 left; buy 100 now at the promotion price',
          remedy: { action: 'reduceQuantity', quantity: 100 },
        },
      ])
    })

    test('first purchase and redemptions, under the name that the policy gives', async () => {
      const known = await world.customer('se')
      const premium = 'CFQ7KTC00070:0001'
      await recordHeld(kontor.platform.db, environmentId, [
        {
          customerId: known,
          item: itemKey(premium),
          sourceId: newGuid(),
          channel: 'kontor',
          quantity: 1,
          startedAt: new Date('2021-01-01Z'),
          endedAt: new Date('2021-01-02Z'),
        },
      ])
      const catalogItemId = await catalogItem(premium)
      const types = async () =>
        (await ask(known, { catalogItemId }))[0].errors.map(({ type }: Problem) => type)
      assert.deepEqual(await types(), ['FirstPurchase'])
      await insertPromotedPurchases(kontor.platform.db, { environmentId, customerId: known }, [
        {
          subscriptionId: newGuid(),
          promotion: promotionKey('KTCPROMO0030:0001:X'),
          item: itemKey(premium),
          seats: 1,
          seatsMax: null,
          redemptionsMax: 1,
          at: new Date('2021-10-01Z'),
        },
      ])
      const [both] = await ask(known, { catalogItemId })
      assert.deepEqual(
        both.errors.map(({ description: _, ...error }: Problem) => error),
        [
          { type: 'FirstPurchase' },
          { type: 'RedemptionLimit', maxPromotionRedemptionCount: 1, remainingPromotionRedemptionCount: 0 },
        ],
      )
    })

    test('licences from any channel, for as long as they count (G2)', async () => {
      const november = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se', country: 'GB' }])
      const customer = await november.customer('se', { country: 'GB' })
      const as = november.as('se')
      const eligible = async () => {
        const { body } = await as('POST', `/v1/customers/${customer}/promotionEligibilities`, {
          items: [{ catalogItemId: voiceFor.GB, quantity: 5, termDuration: 'P1Y', billingCycle: 'monthly' }],
        })
        return body.items[0].eligibilities[0]
      }
      assert.equal((await eligible()).isEligible, true)
      const { body } = await as('GET', '/v1/productpromotions/KTCPROMOV010:0001:KTCPROMOV01A')
      const [conferencing] = body.promotionConstraints.productOwnershipExclusions[0].bigIds
      const held = {
        customerId: customer,
        offerId: conferencing,
        channel: 'web direct',
        quantity: 5,
        startedAt: '2020-01-01T00:00:00Z',
      }
      assert.equal(
        (await as('POST', '/sandbox/holdings', { ...held, endedAt: '2020-10-18T00:00:00Z' })).status,
        201,
      )
      assert.equal((await eligible()).isEligible, true)
      assert.equal(
        (await as('POST', '/sandbox/holdings', { ...held, endedAt: '2020-11-01T00:00:00Z' })).status,
        201,
      )
      const lately = await eligible()
      assert.deepEqual(
        lately.errors.map(({ type }: Problem) => type),
        ['OfferPurchasedPreviously'],
      )
      assert.deepEqual(lately.conditions[0].remedy, { action: 'waitUntil', date: '2020-12-01T00:00:00.001Z' })
      assert.equal((await as('POST', '/sandbox/holdings', held)).status, 201)
      assert.equal('remedy' in (await eligible()).conditions[0], false)
    })
  })

  test('questions of one call are alternatives: none counts for another', async () => {
    const { body } = await world.as('se')('POST', `/v1/customers/${customer}/promotionEligibilities`, {
      items: [await question({ id: 0, quantity: 2400 }), await question({ id: 1, quantity: 2400 })],
    })
    assert.deepEqual(
      body.items.map(({ id, eligibilities }: { id: number; eligibilities: { isEligible: boolean }[] }) => [
        id,
        eligibilities[0]?.isEligible,
      ]),
      [
        [0, true],
        [1, true],
      ],
    )
  })

  test('asks one query at most, and the list none', async () => {
    const queries: string[] = []
    const { pool } = kontor.platform
    const connect = pool.connect.bind(pool)
    pool.connect = (async () => {
      queries.push('one')
      return connect()
    }) as typeof pool.connect
    try {
      await ask(customer, {})
      queries.length = 0
      const body = {
        items: await Promise.all([
          question(),
          question({ quantity: 3000 }),
          question({ promotionId: e3Launch }),
        ]),
      }
      queries.length = 0
      await world.as('se')('POST', `/v1/customers/${customer}/promotionEligibilities`, body)
      assert.equal(queries.length, 1)
      queries.length = 0
      await world.as('se')('GET', '/v1/productpromotions?country=SE&segment=commercial')
      assert.equal(queries.length, 0)
    } finally {
      pool.connect = connect
    }
  })

  for (const [name, body] of [
    ['no items', { items: [] }],
    ['no body', undefined],
    [
      'a quantity of 0',
      { items: [{ catalogItemId: 'A:B:C', quantity: 0, termDuration: 'P1Y', billingCycle: 'monthly' }] },
    ],
    ['no catalogue item', { items: [{ quantity: 1, termDuration: 'P1Y', billingCycle: 'monthly' }] }],
    ['no term', { items: [{ catalogItemId: 'A:B:C', quantity: 1, billingCycle: 'monthly' }] }],
    [
      'more than 100 questions',
      {
        items: Array.from({ length: 101 }, () => ({
          catalogItemId: 'A:B:C',
          quantity: 1,
          termDuration: 'P1Y',
          billingCycle: 'monthly',
        })),
      },
    ],
  ] as const) {
    test(`refuses ${name} with 400`, async () => {
      const { status, body: answer } = await world.as('se')(
        'POST',
        `/v1/customers/${customer}/promotionEligibilities`,
        body,
      )
      assert.deepEqual([status, answer.code], [400, 800002])
    })
  }

  test('does not know another partner’s customer', async () => {
    const { status, body } = await world.as('fi')(
      'POST',
      `/v1/customers/${customer}/promotionEligibilities`,
      { items: [await question()] },
    )
    assert.deepEqual([status, body.code], [404, 60003])
  })

  test('is not for helpdesk agents; writes nothing for anyone', async () => {
    const before = await written()
    await ask(customer, {}, world.as('se', 'SalesAgent'))
    const { status } = await world.as('se', 'HelpdeskAgent')(
      'POST',
      `/v1/customers/${customer}/promotionEligibilities`,
      { items: [await question()] },
    )
    assert.equal(status, 403)
    assert.deepEqual(await written(), before)
  })
})

describe('POST /sandbox/holdings', () => {
  const held = { offerId: 'some-offer', channel: 'web direct', quantity: 5, startedAt: '2020-01-01' }

  test('records what a customer holds elsewhere', async () => {
    const customerId = await world.customer('se')
    const { status, body } = await world.as('se')('POST', '/sandbox/holdings', {
      ...held,
      customerId,
      endedAt: '2020-02-01T00:00:00Z',
    })
    assert.equal(status, 201)
    const { id, ...rest } = body
    assert.ok(id)
    assert.deepEqual(rest, {
      ...held,
      customerId,
      startedAt: '2020-01-01T00:00:00Z',
      endedAt: '2020-02-01T00:00:00Z',
      attributes: { objectType: 'Holding' },
    })
  })

  test('refuses another partner’s customer, a date that is none, and an end before the start, writing nothing', async () => {
    const customerId = await world.customer('se')
    const before = await written()
    const post = async (key: string, body: object) => {
      const answer = await world.as(key)('POST', '/sandbox/holdings', { ...held, customerId, ...body })
      return [answer.status, answer.body.code]
    }
    assert.deepEqual(await post('fi', {}), [404, 60003])
    assert.deepEqual(await post('se', { startedAt: 'yesterday' }), [400, 3000])
    assert.deepEqual(await post('se', { endedAt: '2019-12-31' }), [400, 3000])
    assert.deepEqual(await post('se', { quantity: 0 }), [400, 800002])
    assert.deepEqual(await written(), before)
  })
})

test('SKU details show the promotions on offer there (H4)', async () => {
  const { body } = await world.as('se')('GET', '/v1/products/CFQ7KTC00010/skus/0001?country=SE')
  assert.deepEqual(
    body.promotions.map(({ id }: { id: string }) => id),
    [e3Launch],
  )
})
