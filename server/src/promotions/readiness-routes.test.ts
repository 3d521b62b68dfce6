import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { startKontor } from '../../test/support/kontor.ts'

const e3Launch = 'KTCPROMO0010:0001:KTCPROMO001A'
const kontor = await startKontor()
const world = await kontor.world('2021-09-15T09:00:00Z', [
  { key: 'se', flights: ['new-commerce-preview'] },
  { key: 'general' },
])

interface Entry {
  id: string
  name: string
  stage: string
  thisMonth: string[]
  startDate: string
  endDate: string
  requiredProducts: { title: string }[]
}
const list = (query: string, { as = world.as('se'), headers = {} } = {}) =>
  as('GET', `/v1/productpromotions/readiness?${query}`, { headers })
const where = 'country=SE&segment=commercial'

describe('GET /v1/productpromotions/readiness', () => {
  test('lists current and coming promotions of the month, as the contract writes them, and what is special', async () => {
    const { status, body } = await list(`${where}&month=2021-09`)
    assert.equal(status, 200)
    assert.equal(body.links.self.uri, `/productpromotions/readiness?${where}&month=2021-09`)
    const entry = body.items.find(({ id }: Entry) => id === e3Launch)
    assert.deepEqual([entry.stage, entry.thisMonth, entry.changedMembers], ['current', ['new'], []])
    assert.deepEqual(entry.requiredProducts[0], {
      productId: 'CFQ7KTC00010',
      skuId: '0001',
      term: { duration: 'P1Y', billingCycle: 'Monthly' },
      pricingPolicies: [{ policyType: 'PercentDiscount', value: '0.15' }],
      title: 'Microsoft 365 E3',
    })
    assert.deepEqual(entry.attributes, { objectType: 'PromotionReadiness' })
    for (const { stage, startDate, endDate } of body.items as Entry[]) {
      assert.ok(endDate >= '2021-09-01')
      assert.equal(stage, startDate < '2021-10-01' ? 'current' : 'coming')
    }
  })

  test('is of the current month unless another is asked for', async () => {
    assert.deepEqual((await list(where)).body, (await list(`${where}&month=2021-09`)).body)
    const august = (await list(`${where}&month=2021-08`)).body.items as Entry[]
    assert.equal(august.find(({ id }) => id === e3Launch)!.stage, 'coming')
    const last = (await list(`${where}&month=2023-09`)).body.items as Entry[]
    assert.deepEqual(last.find(({ id }) => id === e3Launch)!.thisMonth, ['ending'])
    const over = (await list(`${where}&month=2023-10`)).body.items as Entry[]
    assert.ok(!over.some(({ id }) => id === e3Launch))
  })

  test('wins over a promotion of that id, in any spelling', async () => {
    const { status, body } = await world.as('se')(
      'GET',
      '/V1/ProductPromotions/Readiness?Country=se;Segment=Commercial',
    )
    assert.equal(status, 200)
    assert.deepEqual(body, (await list(where)).body)
  })

  for (const [how, query, headers] of [
    ['format=csv', `${where}&format=csv`, {}],
    ['Accept: text/csv', where, { accept: 'text/csv' }],
  ] as const) {
    test(`is a sheet for people with ${how}: a row for each promotion, product and term`, async () => {
      const response = await list(query, { headers })
      assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
      assert.equal(
        response.headers.get('content-disposition'),
        'attachment; filename="promotions-SE-commercial-2021-09.csv"',
      )
      const rows: Record<string, string>[] = parse(response.body, { columns: true, bom: true })
      const json = (await list(where)).body.items as Entry[]
      assert.equal(
        rows.length,
        json.reduce((sum, { requiredProducts }) => sum + requiredProducts.length, 0),
      )
      const [row] = rows.filter((one) => one['Promotion ID'] === e3Launch)
      assert.deepEqual(row, {
        Promotion: 'Microsoft 365 E3 launch',
        Description:
          '15 % on yearly and three-year terms, for up to 2,400 seats. Terms that renew before the end keep it.',
        Status: 'Current',
        'This month': 'New',
        'What changed': '',
        Product: 'Microsoft 365 E3',
        'Product ID': 'CFQ7KTC00010',
        'SKU ID': '0001',
        Term: '1 year',
        Billing: 'Monthly',
        Discount: '15%',
        Starts: '2021-09-01',
        Ends: '2023-09-30',
        'Least seats': '1',
        'Most seats': '2400',
        'First purchase only': 'No',
        'Uses per customer': '',
        'Needs also': '',
        'Not with': '',
        Applied: 'Automatically',
        Market: 'SE',
        Segment: 'Commercial',
        'Promotion ID': e3Launch,
      })
    })
  }

  test('hides new-commerce promotions from partners that are not on the preview (H11)', async () => {
    const { body } = await list(where, { as: world.as('general') })
    assert.ok(!body.items.some(({ id }: Entry) => id === e3Launch))
  })

  for (const [query, code] of [
    ['', 800002],
    ['country=SE', 800002],
    ['country=ZZ&segment=commercial', 3000],
    [`${where}&month=2021-13`, 3000],
    [`${where}&month=October`, 800002],
    [`${where}&format=xml`, 800002],
  ] as const) {
    test(`refuses ?${query} with 400`, async () => {
      const { status, body } = await list(query)
      assert.deepEqual([status, body.code], [400, code])
    })
  }

  test('is for admin agents, sales agents, global admins and apps', async () => {
    for (const role of ['AdminAgent', 'SalesAgent', 'GlobalAdmin', undefined] as const)
      assert.equal((await list(where, { as: world.as('se', role) })).status, 200)
    const { status, body } = await list(where, { as: world.as('se', 'HelpdeskAgent') })
    assert.deepEqual([status, body.code], [403, 900308])
  })
})
