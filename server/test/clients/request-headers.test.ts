import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newGuid } from '../../src/ids.ts'
import { buy, catalogItemId, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { aCustomer } from '../support/world.ts'
import { clientNames, clientOf } from './clients.ts'

const kontor = await startKontor()
const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }, { key: 'other' }])
const ask = world.as('se')
const customerId = await world.customer('se')
const item = await catalogItemId(ask, customerId, sold.e3)
await buy(ask, customerId, { catalogItemId: item, quantity: 10 })
const { body: owned } = await ask('GET', `/v1/customers/${customerId}/subscriptions`)
const subscriptionPath = `/customers/${customerId}/subscriptions/${owned.items[0].id}`
/** An offer of the older catalogue: its subscriptions carry an etag. */
const legacyOfferId = '3c7fba86-6f8e-5c89-9af4-f5f2da41537c'
const n = clientOf(world, 'dotnet', 'se')
const t = clientOf(world, 'typescript', 'se')

describe('ids', () => {
  for (const name of clientNames) {
    test(`the ${name} client gets a request id and a correlation id, its own where it sent them (client line 16)`, async () => {
      const client = clientOf(world, name, 'se')
      const ids = { 'MS-RequestId': newGuid(), 'MS-CorrelationId': newGuid() }
      const sent = name === 'typescript' ? {} : ids
      for (const path of ['/customers', '/customers/none']) {
        const { headers } = await client.send('GET', path, { headers: sent })
        for (const [header, id] of Object.entries(ids)) {
          if (name === 'typescript') assert.match(headers.get(header) ?? '', /^[0-9a-f-]{36}$/)
          else assert.equal(headers.get(header), id)
        }
      }
    })
  }

  test('a write without ids is carried out, each time anew (client line 16)', async () => {
    const first = await t.send('POST', '/customers', { body: aCustomer() })
    const second = await t.send('POST', '/customers', { body: aCustomer() })
    assert.deepEqual([first.status, second.status], [201, 201])
    assert.notEqual(first.body.id, second.body.id)
  })

  test('an id that is no GUID does not stop a call (client line 16)', async () => {
    const headers = { 'MS-RequestId': 'nightly run 7', 'MS-CorrelationId': '' }
    assert.equal((await n.send('GET', '/customers', { headers })).status, 200)
  })
})

describe('one MS-RequestId for a whole client object', () => {
  test('keeps calls of different paths, methods and bodies apart (client line 17)', async () => {
    const headers = { 'MS-RequestId': newGuid() }
    const one = await n.send('POST', '/customers', { headers, body: aCustomer() })
    const two = await n.send('POST', '/customers', { headers, body: aCustomer() })
    assert.notEqual(one.body.id, two.body.id)
    for (const { body } of [one, two]) {
      assert.equal((await n.send('GET', `/customers/${body.id}`, { headers })).body.id, body.id)
      assert.equal((await n.send('DELETE', `/customers/${body.id}`, { headers })).status, 204)
    }
  })

  test('keeps callers apart (client line 17)', async () => {
    const headers = { 'MS-RequestId': newGuid() }
    const body = aCustomer()
    const mine = await n.send('POST', '/customers', { headers, body })
    const theirs = await clientOf(world, 'dotnet', 'other').send('POST', '/customers', { headers, body })
    assert.deepEqual([mine.status, theirs.status], [201, 409])
    assert.equal((await n.send('POST', '/customers', { headers, body })).body.id, mine.body.id)
  })
})

describe('optimistic locking', () => {
  const renamed = async (client: typeof n, headers: Record<string, string> = {}) => {
    const { body: before } = await client.send('GET', subscriptionPath)
    const friendlyName = `Nickname ${newGuid()}`
    const { status, body } = await client.send('PATCH', subscriptionPath, {
      headers,
      body: { ...before, friendlyName },
    })
    return { status, isRenamed: body.friendlyName === friendlyName }
  }

  for (const name of clientNames) {
    test(`the ${name} client reads, changes and sends the whole resource back, without If-Match (client line 18)`, async () => {
      assert.deepEqual(await renamed(clientOf(world, name, 'se')), { status: 200, isRenamed: true })
    })
  }

  test('an etag that came with a resource of the older catalogue and went stale is refused, one left out is not missed (client line 18)', async () => {
    const { body } = await n.send('POST', `/customers/${customerId}/orders`, {
      body: {
        billingCycle: 'monthly',
        lineItems: [{ offerId: legacyOfferId, quantity: 5, lineItemNumber: 0 }],
      },
    })
    const path = `/customers/${customerId}/subscriptions/${body.lineItems[0].subscriptionId}`
    const { body: read } = await n.send('GET', path)
    assert.ok(read.attributes.etag)
    const patch = (quantity: number, attributes: object) =>
      n.send('PATCH', path, { body: { ...read, quantity, attributes } })
    assert.equal((await patch(6, read.attributes)).status, 200)
    const stale = await patch(7, read.attributes)
    assert.deepEqual([stale.status, stale.body.code], [400, 2055])
    assert.equal((await patch(7, { objectType: 'Subscription', etag: null })).body.quantity, 7)
    assert.equal((await patch(8, {})).body.quantity, 8)
  })

  test('If-Match: * is honoured, and a stale one refused with 400, which no client resends (client line 18)', async () => {
    assert.deepEqual(await renamed(n, { 'If-Match': '*' }), { status: 200, isRenamed: true })
    assert.deepEqual(await renamed(n, { 'If-Match': '"stale"' }), { status: 400, isRenamed: false })
  })

  test('the etag of a billing profile travels in attributes.etag, with or without objectType (client line 18)', async () => {
    const path = `/customers/${customerId}/profiles/billing`
    for (const client of [n, t]) {
      const { body: profile } = await client.send('GET', path)
      const { objectType: _, ...attributes } = profile.attributes
      const changed = { ...profile, email: `${newGuid()}@example.com` }
      const body = client === t ? { ...changed, attributes } : changed
      const answer = await client.send('PUT', path, { body })
      assert.deepEqual([answer.status, answer.body.email], [200, changed.email])
      const again = await client.send('PUT', path, { body })
      assert.deepEqual([again.status, again.body.code], [400, 2055])
    }
  })
})

test('headers that only some clients send change nothing (request headers, table)', async () => {
  const plain = await t.send('GET', `/customers/${customerId}`)
  const decorated = await t.send('GET', `/customers/${customerId}`, {
    headers: {
      Accept: 'application/json',
      'MS-Contract-Version': 'v1',
      'MS-PartnerCenter-Client': 'Partner Center .NET SDK; fork',
      'MS-PartnerCenter-Application': 'Back office 2.0 (nightly)',
      'MS-SdkVersion': 'not a version',
      'X-Locale': 'en-US',
      'x-ms-customeruser-upn': 'kim@example.com',
      'Content-Type': 'application/json; charset=utf-8',
    },
  })
  assert.equal(decorated.status, 200)
  assert.deepEqual(decorated.body, plain.body)
})

test('a JSON body is read whatever its content type says (request headers, table)', async () => {
  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/json;odata=verbose',
  ]) {
    const headers = { 'Content-Type': type }
    const { status, body } = await n.send('POST', '/customers', { headers, body: aCustomer() })
    assert.equal(status, 201, `${type}: ${JSON.stringify(body)}`)
  }
})
