import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buy, catalogItemId, sold } from '../../test/support/buying.ts'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import { World } from '../../test/support/world.ts'
import { aDocument, yearly } from './a-promotion.ts'

const kontor = await startKontor()
const list = '/operator/v1/promotions'
const at = (id: string) => `${list}/${encodeURIComponent(id)}`

/** A world of its own, its operator, and the name of its environment. */
async function aWorld(now = '2022-02-01T09:00:00Z') {
  const world = await kontor.world(now, [{ key: 'se' }, { key: 'two' }])
  const environment = `environment=${world.partner('se').environment}`
  return { world, environment, operator: asOperator(kontor, world) }
}

const e3 = { productId: 'CFQ7KTC00010', skuId: '0001', term: yearly }
const percent = (value: string) => ({ pricingPolicies: [{ policyType: 'PercentDiscount' as const, value }] })
const spring = aDocument({
  id: 'KTESTSPRING1:0001:KTESTSPRING1A',
  requiredProducts: [{ ...e3, ...percent('0.3') }],
})

const onOffer = async (world: World): Promise<{ id: string; endDate: string }[]> =>
  (await world.as('se')('GET', '/v1/productpromotions?country=SE&segment=commercial')).body.items

describe('the promotions of an environment', () => {
  test('are listed in pages, each as it is written; links lead through all of them', async () => {
    const { operator, environment } = await aWorld()
    const all = (await operator('GET', `${list}?${environment}`)).body
    assert.ok(all.items.length > 20)
    assert.equal(all.links, undefined)
    const ids: string[] = []
    let next: string | undefined = `${list}?${environment}&size=7`
    while (next) {
      const { status, body } = await operator('GET', next)
      assert.equal(status, 200)
      ids.push(...body.items.map(({ id }: { id: string }) => id))
      next = body.links?.next?.uri
    }
    assert.deepEqual(
      ids,
      all.items.map(({ id }: { id: string }) => id),
    )
  })

  test('are read one by one, with an etag; what was read can be sent back and changes nothing', async () => {
    const { operator, environment, world } = await aWorld()
    const read = await operator('GET', `${at(sold.e3.promotionId)}?${environment}`)
    assert.deepEqual(
      [read.status, read.body.id, read.body.attributes.objectType],
      [200, sold.e3.promotionId, 'PromotionDocument'],
    )
    const before = await world.rowCounts()
    const put = await operator('PUT', `${at(sold.e3.promotionId)}?${environment}`, read.body)
    assert.deepEqual([put.status, put.body], [200, read.body])
    assert.deepEqual(await world.rowCounts(), before)
  })

  test('are named by the environment’s name or id', async () => {
    const { operator, world } = await aWorld()
    const { rows } = await kontor.platform.pool.query('select id from environment where name = $1', [
      world.partner('se').environment,
    ])
    const path = `${at(spring.id)}?environment=${rows[0].id}`
    assert.equal((await operator('PUT', path, spring)).body.environmentId, rows[0].id)
  })

  for (const [what, path] of [
    ['promotion', `${list}/NO:SUCH:ONE`],
    ['environment', `${list}?environment=nowhere`],
    ['environment by id', `${list}?environment=00000000-0000-4000-8000-000000000000`],
    ['promotion’s history', `${list}/NO:SUCH:ONE/history`],
  ] as const) {
    test(`an unknown ${what} is not found`, async () => {
      const { operator } = await aWorld()
      const { status, body } = await operator('GET', path)
      assert.deepEqual([status, body.code], [404, 1000])
    })
  }
})

describe('a promotion that is put', () => {
  test('is there at once, in its environment and nowhere else, and its history says who did it and when', async () => {
    const { operator, environment, world } = await aWorld()
    const other = await aWorld()
    const { status, body } = await operator('PUT', `${at(spring.id)}?${environment}`, spring)
    assert.equal(status, 201)
    assert.deepEqual(
      { ...body, environmentId: undefined, attributes: undefined },
      {
        ...spring,
        environmentId: undefined,
        attributes: undefined,
      },
    )
    assert.ok((await onOffer(world)).some(({ id }) => id === spring.id))
    assert.ok(!(await onOffer(other.world)).some(({ id }) => id === spring.id))

    const edited = { ...spring, endDate: '2022-03-31T23:59:59Z', markets: ['SE'] }
    assert.equal((await operator('PUT', `${at(spring.id)}?${environment}`, edited)).status, 200)
    assert.equal((await onOffer(world)).find(({ id }) => id === spring.id)!.endDate, edited.endDate)

    const history = (await operator('GET', `${at(spring.id)}/history?${environment}`)).body.items
    assert.deepEqual(
      history.map(({ editedAt, editedBy, changes }: Record<string, unknown>) => [
        editedAt,
        editedBy,
        changes,
      ]),
      [
        [
          '2022-02-01T09:00:00Z',
          kontor.operator.clientId,
          [
            { member: 'endDate', before: spring.endDate, after: edited.endDate },
            { member: 'markets', after: ['SE'] },
          ],
        ],
        ['2022-02-01T09:00:00Z', kontor.operator.clientId, []],
      ],
    )
    assert.deepEqual([history[0].before, history[0].after, history[1].before], [spring, edited, undefined])
  })

  test('for every environment replaces the general one, but not an environment’s own', async () => {
    const [one, two] = [await aWorld(), await aWorld()]
    const general = { ...spring, id: 'KTESTSPRING2:0001:A' }
    assert.equal((await one.operator('PUT', at(general.id), general)).status, 201)
    await two.operator('PUT', `${at(general.id)}?${two.environment}`, { ...general, name: 'Ours' })
    await one.operator('PUT', at(general.id), { ...general, name: 'Theirs' })
    const names = async ({ operator, environment }: typeof one) =>
      (await operator('GET', `${at(general.id)}?${environment}`)).body.name
    assert.deepEqual([await names(one), await names(two)], ['Theirs', 'Ours'])
    await one.operator('POST', `${at(general.id)}/withdraw`)
  })

  test('with an etag that is no longer current is refused, and nothing is written', async () => {
    const { operator, environment, world } = await aWorld()
    const path = `${at(spring.id)}?${environment}`
    const { attributes } = (await operator('PUT', path, spring)).body
    await operator('PUT', path, { ...spring, name: 'Edited meanwhile' })
    const before = await world.rowCounts()
    const late = await operator('PUT', path, { ...spring, name: 'Late', attributes })
    assert.deepEqual([late.status, late.body.code], [400, 2055])
    const headers = { 'if-match': `"${attributes.etag}"` }
    const { tenant, clientId, clientSecret } = kontor.operator
    const token = await World.token(kontor.url, tenant, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      resource: 'https://api.partnercenter.microsoft.com',
    })
    const header = await world.ask('PUT', path, { headers, token, body: { ...spring, name: 'Late' } })
    assert.deepEqual([header.status, header.body.code], [400, 2055])
    assert.deepEqual(await world.rowCounts(), before)
    assert.equal((await operator('GET', path)).body.name, 'Edited meanwhile')
  })

  test('that is wrong is refused with everything that is wrong with it, and nothing is written', async () => {
    const { operator, environment, world } = await aWorld()
    const before = await world.rowCounts()
    const { status, body } = await operator('PUT', `${at(spring.id)}?${environment}`, {
      ...spring,
      id: 'KTESTOTHER01:0001:A',
      name: undefined,
      endDate: '2021-01-01T00:00:00Z',
      markets: ['se'],
      requiredProducts: [{ productId: 'CFQ7NOSUCH01', skuId: '0001', ...percent('0.15') }],
      promotionConstraints: { seatConstraints: [{ maxSeat: 300, type: 'SubscriptionQuantity' }] },
    })
    assert.deepEqual([status, body.code], [400, 800002])
    assert.deepEqual(body.data.toSorted(), [
      'endDate: saw "2021-01-01T00:00:00Z", allowed is an instant from 2021-09-01T00:00:00Z on',
      'id: saw "KTESTOTHER01:0001:A", allowed is the id in the path, ktestspring1:0001',
      'markets.0: saw "se", allowed is an ISO 3166 country code',
      'name: saw nothing, allowed is a value',
      'promotionConstraints.seatConstraints.0.maxSeat: saw 300, allowed is only minSeats, maxSeats, type',
      'requiredProducts.0.skuId: saw "CFQ7NOSUCH01:0001", allowed is a product and SKU of the catalogue',
    ])
    assert.deepEqual(await world.rowCounts(), before)
    for (const wrong of [[], 'text', 7, undefined]) {
      const refused = await operator('PUT', `${at(spring.id)}?${environment}`, wrong)
      assert.deepEqual([refused.status, refused.body.code], [400, 800002])
    }
  })
})

describe('a promotion that is withdrawn', () => {
  test('is on offer no more, is still found by id, and stands in the readiness list of the month', async () => {
    const { operator, environment, world } = await aWorld()
    const other = await aWorld()
    const path = `${at(sold.e3.promotionId)}/withdraw?${environment}`
    const { status, body } = await operator('POST', path)
    assert.deepEqual([status, body.isWithdrawn], [200, true])
    assert.ok(!(await onOffer(world)).some(({ id }) => id === sold.e3.promotionId))
    assert.ok((await onOffer(other.world)).some(({ id }) => id === sold.e3.promotionId))
    const found = await world.as('se')('GET', `/v1/productpromotions/${sold.e3.promotionId}?country=SE`)
    assert.equal(found.status, 200)
    const ready = await world.as('se')('GET', '/v1/productpromotions/readiness?country=SE&segment=commercial')
    const entry = ready.body.items.find(({ id }: { id: string }) => id === sold.e3.promotionId)
    assert.deepEqual([entry.stage, entry.thisMonth], ['withdrawn', ['withdrawn']])
    const customerId = await world.customer('se')
    const item = await catalogItemId(world.as('se'), customerId, sold.e3)
    const bought = await buy(world.as('se'), customerId, { catalogItemId: item, quantity: 1 })
    assert.equal(bought.body.orders[0].lineItems[0].promotionId, undefined)
  })

  test('is withdrawn once, however often it is asked for', async () => {
    const { operator, environment } = await aWorld()
    const path = at(sold.e5.promotionId)
    await operator('POST', `${path}/withdraw?${environment}`)
    await operator('POST', `${path}/withdraw?${environment}`)
    assert.equal((await operator('GET', `${path}/history?${environment}`)).body.items.length, 1)
    const unknown = await operator('POST', `${list}/NO:SUCH:ONE/withdraw?${environment}`)
    assert.deepEqual([unknown.status, unknown.body.code], [404, 1000])
  })
})

describe('a preview', () => {
  test('answers for each customer what the eligibility call would, were the promotion as it is written', async () => {
    const { operator, environment, world } = await aWorld()
    const [fresh, owner] = [await world.customer('se'), await world.customer('two')]
    const item = await catalogItemId(world.as('two'), owner, sold.e3)
    await buy(world.as('two'), owner, { catalogItemId: item, quantity: 2300 })
    const { body: written } = await operator('GET', `${at(sold.e3.promotionId)}?${environment}`)
    const customers = [
      { customerId: fresh, quantity: 200 },
      { customerId: owner, quantity: 200 },
      { customerId: owner, quantity: 100, term: { duration: 'P1M', billingCycle: 'Monthly' } },
    ]
    const before = await world.rowCounts()
    const { status, body } = await operator('POST', `${list}/preview?${environment}`, {
      promotion: written,
      customers,
    })
    assert.equal(status, 200)
    assert.deepEqual(await world.rowCounts(), before)
    for (const [index, { customerId, quantity, term = yearly }] of customers.entries()) {
      const partner = customerId === fresh ? 'se' : 'two'
      const asked = await world.as(partner)('POST', `/v1/customers/${customerId}/promotionEligibilities`, {
        items: [
          {
            catalogItemId: item,
            quantity,
            termDuration: term.duration,
            billingCycle: term.billingCycle,
            promotionId: sold.e3.promotionId,
          },
        ],
      })
      const {
        companyName,
        country,
        customerId: id,
        item: named,
        quantity: seats,
        term: meant,
        ...verdict
      } = body.items[index]
      assert.deepEqual(verdict, asked.body.items[0].eligibilities[0])
      assert.deepEqual(
        [id, country, named, seats, meant],
        [customerId, 'SE', 'cfq7ktc00010:0001', quantity, term],
      )
      assert.equal(typeof companyName, 'string')
    }
    assert.deepEqual(
      body.items.map(({ errors }: { errors: { type: string }[] }) => errors.map(({ type }) => type)),
      [[], ['SeatCount'], ['Term']],
    )
  })

  test('is of the promotion as it is written, not as it stands', async () => {
    const { operator, environment, world } = await aWorld()
    const customerId = await world.customer('se')
    const { body: written } = await operator('GET', `${at(sold.e3.promotionId)}?${environment}`)
    const promotion = {
      ...written,
      markets: ['FI'],
      promotionConstraints: { seatConstraints: [{ maxSeats: 10, type: 'SubscriptionQuantity' }] },
    }
    const preview = async (edited: object) =>
      (
        await operator('POST', `${list}/preview?${environment}`, {
          promotion: edited,
          customers: [{ customerId, quantity: 11 }],
        })
      ).body.items[0].errors.map(({ type }: { type: string }) => type)
    assert.deepEqual(await preview(promotion), ['InvalidPromotion'])
    assert.deepEqual(await preview({ ...promotion, markets: ['SE'] }), ['SeatCount'])
    assert.deepEqual(await preview(written), [])
  })

  test('for nobody says whether the promotion can be written as it is, in an environment or for all', async () => {
    const { operator, environment } = await aWorld()
    for (const query of [environment, '']) {
      const check = (promotion: object) =>
        operator('POST', `${list}/preview?${query}`, { promotion, customers: [] })
      const { status, body } = await check(spring)
      assert.deepEqual([status, body.items], [200, []])
      const refused = await check({ ...spring, name: '', markets: ['XX'] })
      assert.deepEqual([refused.status, refused.body.data.length], [400, 2])
    }
  })

  test('of what is wrong, for strangers or nowhere is refused', async () => {
    const { operator, environment, world } = await aWorld()
    const customers = [{ customerId: await world.customer('se'), quantity: 1 }]
    const stranger = await (await aWorld()).world.customer('se')
    for (const [query, body, status, code] of [
      [environment, { promotion: { ...spring, name: '' }, customers }, 400, 800002],
      [environment, { promotion: spring, customers: [{ customerId: stranger, quantity: 1 }] }, 404, 60003],
      [environment, { promotion: spring, customers: [{ customerId: 'nobody', quantity: 1 }] }, 404, 60003],
      ['', { promotion: spring, customers }, 400, 3000],
    ] as const) {
      const refused = await operator('POST', `${list}/preview?${query}`, body)
      assert.deepEqual([refused.status, refused.body.code], [status, code])
    }
  })
})

describe('an import', () => {
  test('says what it would change, and changes it only without dryRun', async () => {
    const { operator, environment, world } = await aWorld()
    const { body: written } = await operator('GET', `${at(sold.e3.promotionId)}?${environment}`)
    const { attributes: _, ...e3Launch } = written
    const promotions = [spring, { ...e3Launch, name: 'Renamed' }]
    const before = await world.rowCounts()
    const trial = await operator('POST', `${list}/import?${environment}&dryRun=true`, { promotions })
    assert.equal(trial.status, 200)
    assert.deepEqual(trial.body, {
      isImported: false,
      added: [{ id: spring.id, name: spring.name }],
      changed: [
        {
          id: sold.e3.promotionId,
          name: 'Renamed',
          members: [{ member: 'name', before: e3Launch.name, after: 'Renamed' }],
        },
      ],
      unchanged: [],
      refused: [],
    })
    assert.deepEqual(await world.rowCounts(), before)
    const done = await operator('POST', `${list}/import?${environment}`, { promotions })
    assert.deepEqual(done.body, { ...trial.body, isImported: true })
    const again = await operator('POST', `${list}/import?${environment}`, { promotions })
    assert.deepEqual([again.body.added, again.body.changed, again.body.unchanged.length], [[], [], 2])
    assert.ok((await onOffer(world)).some(({ id }) => id === spring.id))
  })

  test('with a wrong entry is refused as a whole, each problem with its place; a trial lists them', async () => {
    const { operator, environment, world } = await aWorld()
    const promotions = [spring, { ...spring, name: 7 }, 'text']
    const before = await world.rowCounts()
    const { status, body } = await operator('POST', `${list}/import?${environment}`, { promotions })
    assert.deepEqual([status, body.code], [400, 800002])
    assert.deepEqual(body.data, [
      'promotions.1.name: saw 7, allowed is text',
      `promotions.1.id: saw "${spring.id}", allowed is each promotion once; entry 0 has it`,
      'promotions.2.promotion: saw "text", allowed is an object',
    ])
    assert.deepEqual(await world.rowCounts(), before)
    const trial = await operator('POST', `${list}/import?${environment}&dryRun=True`, { promotions })
    assert.deepEqual(
      trial.body.refused.map(
        ({ index, id, problems }: { index: number; id?: string; problems: object[] }) => [
          index,
          id,
          problems.length,
        ],
      ),
      [
        [1, spring.id, 2],
        [2, undefined, 1],
      ],
    )
    assert.deepEqual(trial.body.added, [{ id: spring.id, name: spring.name }])
  })
})
