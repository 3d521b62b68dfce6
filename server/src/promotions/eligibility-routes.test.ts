import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { PoolClient } from 'pg'
import { startKontor } from '../../test/support/kontor.ts'
import type { World } from '../../test/support/world.ts'
import { itemKey } from '../catalog/index.ts'
import { newGuid } from '../ids.ts'
import { recordHeld } from './holding-store.ts'
import { promotionKey } from './promotion.ts'
import { insertPromotedPurchases } from './store.ts'

const e3 = 'CFQ7KTC00010:0001'
const e3Launch = 'KTCPROMO0010:0001:KTCPROMO001A'
const voiceGb = 'e7d1d0fa-b769-45c7-aaea-c3e6f7402691'

const kontor = await startKontor()
const world = await kontor.world('2021-10-01T09:00:00Z', [
  { key: 'se', flights: ['new-commerce-preview'] },
  { key: 'fi', country: 'FI', programme: 'indirect_provider', flights: ['new-commerce-preview'] },
  { key: 'general', country: 'SE' },
])
const { rows } = await kontor.platform.pool.query(
  'select environment_id as id from partner where tenant_id = $1',
  [world.partner('se').tenantId],
)
const environmentId: string = rows[0].id

interface Problem {
  type: string
  description: string
}

const catalogItem = async (sku: string, country = 'SE'): Promise<string> => {
  const [product, id] = sku.split(':')
  const { body } = await world.as('se')(
    'GET',
    `/v1/products/${product}/skus/${id}/availabilities?country=${country}&targetSegment=commercial`,
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

/** Every statement that this node sends from now on; counting calls is not the call's work. */
function statementsSent(): string[] {
  const sent: string[] = []
  const watched = new WeakSet<PoolClient>()
  kontor.platform.queries.on('acquire', (client) => {
    if (watched.has(client)) return
    watched.add(client)
    const query = client.query.bind(client) as (...parameters: unknown[]) => unknown
    client.query = ((...parameters: unknown[]) => {
      const [first] = parameters
      const text = typeof first === 'string' ? first : (first as { text: string }).text
      if (!text.includes('throttle')) sent.push(text)
      return query(...parameters)
    }) as typeof client.query
  })
  return sent
}

/** Rows of everything that a call may write; counting calls is not the call's work. */
async function written(): Promise<Record<string, number>> {
  const { throttle_window: _, ...counts } = await world.rowCounts()
  return counts
}

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
          items: [{ catalogItemId: voiceGb, quantity: 5, termDuration: 'P1Y', billingCycle: 'monthly' }],
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
    const statements = statementsSent()
    const body = {
      items: await Promise.all([
        question(),
        question({ quantity: 3000 }),
        question({ promotionId: e3Launch }),
      ]),
    }
    await world.as('se')('POST', `/v1/customers/${customer}/promotionEligibilities`, body)
    statements.length = 0
    await world.as('se')('POST', `/v1/customers/${customer}/promotionEligibilities`, body)
    assert.deepEqual(
      statements.map((text) => /from (\w+)/.exec(text)?.[1]),
      ['promotion_seats'],
    )
    statements.length = 0
    await world.as('se')('GET', '/v1/productpromotions?country=SE&segment=commercial')
    assert.deepEqual(statements, [])
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
