import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { type Reply, World } from '../../test/support/world.ts'
import { newGuid } from '../ids.ts'

const kontor = await startKontor()
const token = await World.token(kontor.url, 'operator', {
  grant_type: 'client_credentials',
  client_id: kontor.operator.clientId,
  client_secret: kontor.operator.clientSecret,
  resource: 'https://api.partnercenter.microsoft.com',
})
const nowhere = new World(kontor.url, [], kontor.platform)
const operator = (method: string, path: string, body?: unknown): Promise<Reply> =>
  nowhere.ask(method, path, { body, token })

suite('the operator', () => {
  const environmentOf = (world: World): string => encodeURIComponent(world.partners[0]!.environment)

  suite('changes policies', () => {
    test('in one environment, from the very next call on, and gives it back to the defaults with no rows', async () => {
      const world = await kontor.world('2021-06-01T00:00:00Z', [{ key: 'se' }])
      const other = await kontor.world('2021-06-01T00:00:00Z', [{ key: 'se' }])
      const path = `/operator/v1/policies/api-throttling?environment=${environmentOf(world)}`
      const put = await operator('PUT', path, { rows: [{ value: { otherPerMinute: 2 } }] })
      assert.equal(put.status, 200)
      assert.deepEqual(
        put.body.items.map((item: { value: object }) => item.value),
        [{ otherPerMinute: 2 }],
      )
      const clock = async (where: World) => (await where.as('se')('GET', '/sandbox/clock')).status
      assert.deepEqual([await clock(world), await clock(world), await clock(world)], [200, 200, 429])
      assert.deepEqual([await clock(other), await clock(other), await clock(other)], [200, 200, 200])
      const back = await operator('PUT', path, { rows: [] })
      assert.equal(back.body.items[0].environmentId, undefined)
      assert.equal(await clock(world), 200)
    })

    test('a throttled call gets exactly the gateway’s body and Retry-After, and writes nothing', async () => {
      const world = await kontor.world('2021-06-01T00:00:00Z', [{ key: 'se' }])
      await operator('PUT', `/operator/v1/policies/api-throttling?environment=${environmentOf(world)}`, {
        rows: [{ value: { otherPerMinute: 1 } }],
      })
      const move = () => world.as('se')('PUT', '/sandbox/clock', { body: { now: '2021-07-01T00:00:00Z' } })
      assert.equal((await move()).status, 202)
      const before = await world.rowCounts()
      const refused = await world.as('se')('PUT', '/sandbox/clock', {
        body: { now: '2021-08-01T00:00:00Z' },
        headers: { 'ms-requestid': newGuid() },
      })
      assert.equal(refused.status, 429)
      const seconds = refused.headers.get('retry-after')
      assert.match(seconds ?? '', /^[1-9]\d?$/)
      assert.deepEqual(refused.body, {
        statusCode: 429,
        message: `Rate limit is exceeded. Try again in ${seconds} seconds.`,
      })
      assert.deepEqual(await world.rowCounts(), before)
    })

    test('and reads what each of them means, without being sent to another paper', async () => {
      const { items } = (await operator('GET', '/operator/v1/policies')).body
      assert.ok(items.length > 0)
      for (const { name, description } of items) {
        assert.match(description, /^[A-Z]/, name)
        assert.doesNotMatch(description, /mission|decision/, name)
      }
    })

    test('for partners on a flight, or for a period', async () => {
      const world = await kontor.world('2021-06-01T00:00:00Z', [
        { key: 'on', flights: ['slow'] },
        { key: 'off' },
      ])
      const rows = [{ flight: 'slow', from: '2021-06-01', to: '2021-07-01', value: { otherPerMinute: 1 } }]
      await operator('PUT', `/operator/v1/policies/api-throttling?environment=${environmentOf(world)}`, {
        rows,
      })
      const clock = async (key: string) => (await world.as(key)('GET', '/sandbox/clock')).status
      assert.deepEqual([await clock('on'), await clock('on')], [200, 429])
      assert.deepEqual([await clock('off'), await clock('off')], [200, 200])
      await world.as('off')('PUT', '/sandbox/clock', { body: { now: '2021-07-01T00:00:00Z' } })
      assert.equal(await clock('on'), 200)
    })

    const refusals: [string, string, object, number, RegExp][] = [
      [
        'a policy that does not exist',
        'no-such-policy',
        { rows: [] },
        404,
        /There is no policy no-such-policy; there are customer-screening/,
      ],
      [
        'a member the value does not have',
        'api-throttling',
        { rows: [{ value: { perMinute: 5 } }] },
        400,
        /perMinute|additional/i,
      ],
      [
        'a limit that is no number',
        'api-throttling',
        { rows: [{ value: { otherPerMinute: 'many' } }] },
        400,
        /otherPerMinute: saw "many"/,
      ],
      [
        'a period that ends before it starts',
        'new-commerce',
        { rows: [{ from: '2021-02-01', to: '2021-01-01' }] },
        400,
        /to is not valid: saw 2021-01-01/,
      ],
      [
        'a date that is none',
        'new-commerce',
        { rows: [{ from: '2021-02-30' }] },
        400,
        /from is not valid: saw 2021-02-30/,
      ],
    ]
    for (const [what, name, body, status, text] of refusals) {
      test(`refuses ${what}, and changes nothing`, async () => {
        const before = await operator('GET', '/operator/v1/policies')
        const refused = await operator('PUT', `/operator/v1/policies/${name}`, body)
        assert.equal(refused.status, status)
        assert.match(refused.body.description, text)
        assert.deepEqual((await operator('GET', '/operator/v1/policies')).body, before.body)
      })
    }

    test('two replacements at once leave the rows of one of them', async () => {
      const world = await kontor.world('2021-06-01T00:00:00Z', [{ key: 'se' }])
      const path = `/operator/v1/policies/cart-lifetime?environment=${environmentOf(world)}`
      await Promise.all([1, 2, 3, 4].map((hours) => operator('PUT', path, { rows: [{ value: { hours } }] })))
      const { body } = await operator('GET', `/operator/v1/policies?environment=${environmentOf(world)}`)
      assert.equal(body.items.filter((item: { name: string }) => item.name === 'cart-lifetime').length, 1)
    })

    test('refuses an environment that does not exist', async () => {
      for (const environment of ['nowhere', newGuid()]) {
        const refused = await operator('GET', `/operator/v1/policies?environment=${environment}`)
        assert.equal(refused.status, 404)
      }
    })
  })

  suite('looks after partners', () => {
    test('puts a partner on flights, which it flies on from its next call, and notes it in its activity log', async () => {
      const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }])
      const { tenantId } = world.partner('se')
      await world.as('se')('GET', '/sandbox/clock')
      const put = await operator('PUT', `/operator/v1/partners/${tenantId}/flights`, {
        flights: ['new-commerce-preview'],
      })
      assert.deepEqual([put.status, put.body.flights], [200, ['new-commerce-preview']])
      const { body } = await operator('GET', `/operator/v1/partners?environment=${environmentOf(world)}`)
      assert.deepEqual(body.items[0].flights, ['new-commerce-preview'])
      const log = await world.as('se', 'AdminAgent')('GET', '/v1/auditrecords?startDate=2020-11-18')
      assert.equal(log.body.items.length, 1)
      assert.equal(log.body.items[0].operationDate, '2020-11-18T09:00:00Z')
    })

    test('takes a partner on in an environment', async () => {
      const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }])
      const path = `/operator/v1/partners?environment=${environmentOf(world)}`
      const wish = { key: 'no', name: 'Fjord AS', country: 'NO', programme: 'direct_bill' }
      const made = await operator('POST', path, wish)
      assert.deepEqual([made.status, made.body.billingCurrency, made.body.flights], [201, 'NOK', []])
      const again = await operator('POST', path, wish)
      assert.equal(again.status, 409)
      assert.equal((await operator('GET', path)).body.totalCount, 2)
    })

    test('refuses a partner that does not exist', async () => {
      const refused = await operator('PUT', `/operator/v1/partners/${newGuid()}/flights`, { flights: [] })
      assert.deepEqual([refused.status, refused.body.code], [404, 1000])
    })
  })

  suite('makes environments', () => {
    test('a production environment runs on real time and cannot be moved', async () => {
      const name = newGuid()
      const made = await operator('POST', '/operator/v1/environments', { name })
      assert.deepEqual([made.status, made.body.kind, made.body.clock], [201, 'production', 'real'])
      assert.equal((await operator('POST', '/operator/v1/environments', { name })).status, 409)
      const { body } = await operator('GET', '/operator/v1/environments')
      assert.ok(body.items.some((item: { name: string }) => item.name === name))
    })
  })

  test('has an API that is closed to partners', async () => {
    const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }])
    const paths: [string, string, unknown?][] = [
      ['GET', '/operator/v1/policies'],
      ['PUT', '/operator/v1/policies/new-commerce', { rows: [] }],
      ['GET', '/operator/v1/environments'],
      ['POST', '/operator/v1/environments', { name: newGuid() }],
      ['PUT', `/operator/v1/partners/${world.partner('se').tenantId}/flights`, { flights: [] }],
    ]
    for (const [method, path, body] of paths)
      assert.equal(
        (await world.as('se', 'GlobalAdmin')(method, path, { body })).status,
        403,
        `${method} ${path}`,
      )
  })
})
