import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { World } from '../../test/support/world.ts'
import { newGuid } from '../ids.ts'

const kontor = await startKontor()
const world = await kontor.world('2021-10-01T09:00:00Z', [{ key: 'se' }, { key: 'fi', country: 'FI' }])
const { rows } = await kontor.platform.pool.query(
  'select environment_id as id from partner where tenant_id = $1',
  [world.partner('se').tenantId],
)
const environmentId: string = rows[0].id

/** Rows of everything that a call may write; counting calls is not the call's work. */
async function written(): Promise<Record<string, number>> {
  const { throttle_window: _, ...counts } = await world.rowCounts()
  return counts
}

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

test('POST /operator/v1/customers/{id}/holdings: the operator says it of any customer, a partner of none', async () => {
  const customerId = await world.customer('se')
  const body = { offerId: 'some-offer', channel: 'csp', quantity: 5, startedAt: '2020-01-01T00:00:00Z' }
  const path = `/operator/v1/customers/${customerId}/holdings`
  const token = await operatorToken()
  assert.equal((await world.ask('POST', path, { token, body })).status, 201)
  assert.equal(
    (await world.ask('POST', `/operator/v1/customers/${newGuid()}/holdings`, { token, body })).status,
    404,
  )
  assert.equal((await world.as('se')('POST', path, { body })).status, 403)
  const { rows } = await kontor.platform.pool.query(
    'select environment_id from holding where customer_id = $1',
    [customerId],
  )
  assert.deepEqual(rows, [{ environment_id: environmentId }])
})

const operatorToken = () =>
  World.token(kontor.url, kontor.operator.tenant, {
    grant_type: 'client_credentials',
    client_id: kontor.operator.clientId,
    client_secret: kontor.operator.clientSecret,
    resource: 'https://api.partnercenter.microsoft.com',
  })
