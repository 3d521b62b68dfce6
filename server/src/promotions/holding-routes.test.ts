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
  const held = {
    offerId: 'afed5f3c-d290-5147-a118-325600b173b6',
    channel: 'web direct',
    quantity: 5,
    startedAt: '2020-01-01',
  }

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

  test('takes an offer, or a SKU in any form of its id, whether it is on sale to the partner yet or not', async () => {
    const customerId = await world.customer('se')
    for (const offerId of [held.offerId.toUpperCase(), 'CFQ7KTC00010:0001', 'CFQ7KTC00010/0001']) {
      const { status, body } = await world.as('se')('POST', '/sandbox/holdings', {
        ...held,
        customerId,
        offerId,
      })
      assert.deepEqual([status, body.offerId], [201, offerId])
    }
  })

  test('refuses what the catalogue does not know, naming it, and writes nothing', async () => {
    const customerId = await world.customer('se')
    const before = await written()
    for (const offerId of ['some-offer', 'CFQ7KTC00010', 'CFQ7KTC00010:9999', ' ']) {
      const { status, body } = await world.as('se')('POST', '/sandbox/holdings', {
        ...held,
        customerId,
        offerId,
      })
      assert.deepEqual([status, body.code], [400, 3000])
      assert.ok(
        body.description.startsWith(`offerId is not valid: saw ${offerId}, allowed is`),
        body.description,
      )
    }
    assert.deepEqual(await written(), before)
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
