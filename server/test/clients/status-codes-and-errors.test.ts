import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newGuid } from '../../src/ids.ts'
import { catalogItemId, createCart, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import { aCustomer } from '../support/world.ts'
import { everyAnswer } from './answers.ts'
import { clientOf } from './clients.ts'

const kontor = await startKontor()

describe('a burst', () => {
  test('of more writes than there are database connections is served by a node that knows nothing yet (client line 55)', async () => {
    const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
    const j = clientOf(world, 'java', 'se')
    const burst = Array.from({ length: 60 }, () => j.send('POST', '/customers', { body: aCustomer() }))
    const answers = await Promise.all(burst)
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201])
  })

  test('of one refused write, five times as the Java client sends it, writes nothing and is told the same each time (client line 55)', async () => {
    const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
    const customerId = await world.customer('se')
    const j = clientOf(world, 'java', 'se')
    const { body: taken } = await j.send('GET', `/customers/${customerId}`)
    const refusals: [number, string, string, object][] = [
      [400, 'POST', '/customers', { companyProfile: {} }],
      [404, 'POST', `/customers/${newGuid()}/carts`, aCart('none')],
      [409, 'POST', '/customers', { ...aCustomer(), companyProfile: taken.companyProfile }],
    ]
    for (const [status, method, path, body] of refusals) {
      const before = await world.rowCounts()
      const headers = { 'MS-RequestId': newGuid() }
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => j.send(method, path, { body, headers })),
      )
      assert.deepEqual(new Set(answers.map((answer) => answer.status)), new Set([status]))
      assert.equal(new Set(answers.map(({ text }) => text)).size, 1)
      assert.deepEqual(await world.rowCounts(), before)
    }
  })
})

const aCart = (catalogItemId: string) => ({
  lineItems: [{ id: 0, catalogItemId, quantity: 1, termDuration: 'P1Y', billingCycle: 'monthly' }],
})

test('the .NET client’s four sends of one purchase under one request id are one purchase (client line 54)', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const customerId = await world.customer('se')
  const item = await catalogItemId(world.as('se'), customerId, sold.e3)
  const { body: cart } = await createCart(world.as('se'), customerId, { catalogItemId: item, quantity: 5 })
  const n = clientOf(world, 'dotnet', 'se')
  const headers = { 'MS-RequestId': newGuid() }
  const texts = new Set<string>()
  for (let attempt = 0; attempt < 4; attempt++) {
    const path = `/customers/${customerId}/carts/${cart.id}/checkout`
    const { status, text } = await n.send('POST', path, { body: 'success', headers })
    assert.equal(status, 201)
    texts.add(text)
  }
  assert.equal(texts.size, 1)
  assert.equal((await n.send('GET', `/customers/${customerId}/orders`)).body.totalCount, 1)
})

describe('refusals', async () => {
  const { heard, world } = await everyAnswer(kontor)
  const refused = heard.filter(({ status }) => status >= 400)
  const spoken = refused.filter(({ method }) => method !== 'HEAD')
  const t = clientOf(world, 'typescript', 'se')

  test('have a code, a description, and data that is an array (client line 52)', () => {
    assert.ok(spoken.length > 150)
    for (const { name, body } of spoken) {
      assert.ok(Number.isInteger(body.code), `${name}: ${body.code}`)
      assert.ok(body.description.length > 0 && body.description.length <= 1024, name)
      assert.ok(Array.isArray(body.data), name)
    }
  })

  test('are 400, 401, 403, 404 or 409 and nothing else: any other is sent again (client lines 53 to 55)', () => {
    const others = refused.filter(({ status }) => ![400, 401, 403, 404, 409].includes(status))
    assert.deepEqual(
      others.map(({ name }) => name),
      [],
    )
  })

  const clumsy: [string, string, string, RequestInit][] = [
    ['a method that a path does not have', 'PUT', '/v1/customers', { body: '{}' }],
    ['a path that does not exist', 'GET', '/v1/customers/a/b/c/d', {}],
    ['a body of two megabytes', 'POST', '/v1/customers', { body: JSON.stringify('x'.repeat(2_000_000)) }],
    [
      'a body in another format',
      'POST',
      '/v1/customers',
      { body: '<customer/>', headers: { 'content-type': 'text/xml' } },
    ],
    ['a body with text behind its JSON', 'POST', '/v1/customers', { body: '{} {}' }],
    ['an Accept of another format', 'GET', '/v1/customers/none', { headers: { accept: 'application/xml' } }],
    ['a path that cannot be decoded', 'GET', '/v1/customers/%E0%A4%A', {}],
    ['a path value of a thousand characters', 'GET', `/v1/customers/${'x'.repeat(1000)}`, {}],
    ['a stale If-Match', 'PUT', '/v1/profiles/support', { body: '{}', headers: { 'if-match': '"stale"' } }],
  ]
  for (const [what, method, path, init] of clumsy) {
    test(`of ${what} are 400 or 404 with a fault body too (client lines 52 and 54)`, async () => {
      const response = await fetch(kontor.url + path, {
        ...init,
        method,
        headers: { authorization: `Bearer ${await world.token('se', 'AdminAgent')}`, ...init.headers },
      })
      const body = (await response.json()) as { code: unknown; description: string; data: unknown[] }
      assert.ok([400, 404].includes(response.status), `${response.status} ${JSON.stringify(body)}`)
      assert.ok(
        Number.isInteger(body.code) && body.description && Array.isArray(body.data),
        JSON.stringify(body),
      )
      assert.match(response.headers.get('ms-requestid') ?? '', /^[0-9a-f-]{36}$/)
    })
  }

  test('of headers of twenty kilobytes are 400 with a fault body, though their ids were never read (client line 55)', async () => {
    const response = await fetch(`${kontor.url}/v1/customers`, { headers: { 'x-long': 'x'.repeat(20_000) } })
    const { code, data } = (await response.json()) as { code: number; data: unknown }
    assert.deepEqual([response.status, code, data], [400, 800002, []])
  })

  test('that are conflicts stay conflicts, so that a client may stop trying (client line 56)', async () => {
    const customer = aCustomer()
    assert.equal((await t.send('POST', '/customers', { body: customer })).status, 201)
    for (let attempt = 0; attempt < 3; attempt++)
      assert.equal((await t.send('POST', '/customers', { body: customer })).status, 409)
  })

  describe('and successes alike', () => {
    test('echo both ids and have a correlation vector and a server id (client line 61)', () => {
      for (const { name, headers } of heard) {
        assert.match(headers.get('ms-requestid') ?? '', /^[0-9a-f-]{36}$/, name)
        assert.match(headers.get('ms-correlationid') ?? '', /^[0-9a-f-]{36}$/, name)
        assert.match(headers.get('ms-cv') ?? '', /^[A-Za-z0-9+/]{16}\.0$/, name)
        assert.match(headers.get('ms-serverid') ?? '', /^\d+$/, name)
        assert.ok(headers.get('date'), name)
      }
      assert.equal(new Set(heard.map(({ headers }) => headers.get('ms-requestid'))).size, heard.length)
    })

    test('are application/json; charset=utf-8, with their length in bytes (client line 61)', () => {
      for (const { name, headers, text, method } of heard.filter((answer) => answer.text !== '')) {
        assert.equal(headers.get('content-type'), 'application/json; charset=utf-8', name)
        if (method !== 'HEAD')
          assert.equal(headers.get('content-length'), String(Buffer.byteLength(text)), name)
      }
    })

    test('have no ETag header (client line 61)', () => {
      assert.deepEqual(
        heard.filter(({ headers }) => headers.has('etag')).map(({ name }) => name),
        [],
      )
    })
  })

  test('creations are 201 with the resource in the body, of users by contract 200 (client line 58)', () => {
    const created = heard.filter(({ operation, status }) => operation.startsWith('create-') && status < 400)
    assert.ok(created.length >= 5)
    for (const { name, operation, status, body, headers } of created) {
      assert.equal(status, operation === 'create-user' ? 200 : 201, name)
      assert.ok(body.id ?? body.templateId ?? body.qualification, name)
      assert.equal(headers.get('location'), null, name)
    }
  })
})

test('HEAD says 200 for a domain that is taken and 404 for one that is free, without a body; a deletion is 204 (client line 59)', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const n = clientOf(world, 'dotnet', 'se')
  const { body: customer } = await n.send('POST', '/customers', { body: aCustomer() })
  const { domain } = customer.companyProfile
  const taken = await n.send('HEAD', `/domains/${domain}`)
  const gone = await n.send('DELETE', `/customers/${customer.id}`)
  const free = await n.send('HEAD', `/domains/${domain}`)
  assert.deepEqual(
    [taken, gone, free].map(({ status, text }) => [status, text]),
    [
      [200, ''],
      [204, ''],
      [404, ''],
    ],
  )
})

test('a throttled call is told whole seconds in the gateway’s form, which its repetition does not prolong (client line 57)', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const { environment } = world.partner('se')
  const policy = `/operator/v1/policies/api-throttling?environment=${encodeURIComponent(environment)}`
  const set = (otherPerMinute: number) =>
    asOperator(kontor, world)('PUT', policy, { rows: [{ value: { otherPerMinute } }] })
  assert.equal((await set(3)).status, 200)
  const j = clientOf(world, 'java', 'se')
  for (let call = 0; call < 3; call++) assert.equal((await j.send('GET', '/customers')).status, 200)
  let secondsBefore = 60
  for (let burst = 0; burst < 20; burst++) {
    const { status, headers, body } = await j.send('GET', '/customers')
    const seconds = headers.get('retry-after')!
    assert.equal(status, 429)
    assert.match(seconds, /^\d+$/)
    assert.deepEqual(body, {
      statusCode: 429,
      message: `Rate limit is exceeded. Try again in ${seconds} seconds.`,
    })
    assert.match(headers.get('ms-requestid') ?? '', /^[0-9a-f-]{36}$/)
    assert.ok(Number(seconds) >= 1 && Number(seconds) <= secondsBefore)
    secondsBefore = Number(seconds)
  }
  const before = await world.rowCounts()
  const { status } = await j.send('GET', '/customers')
  assert.equal(status, 429)
  assert.deepEqual(await world.rowCounts(), before)
})
