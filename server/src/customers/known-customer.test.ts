import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'

const kontor = await startKontor()
const world = await kontor.world('2021-10-01T09:00:00Z', [{ key: 'se' }, { key: 'other' }])
const items = [{ catalogItemId: 'A:B:C', quantity: 1, termDuration: 'P1Y', billingCycle: 'monthly' }]

test('a remembered customer is forgotten the moment its partner gives it up, and never known to another', async () => {
  const customerId = await world.customer('se')
  const ask = async (key: string) => {
    const { status, body } = await world.as(key)(
      'POST',
      `/v1/customers/${customerId}/promotionEligibilities`,
      { items },
    )
    return [status, body.code]
  }
  assert.deepEqual(await ask('se'), [200, undefined])
  assert.deepEqual(await ask('se'), [200, undefined])
  assert.deepEqual(await ask('other'), [404, 60003])
  const left = await world.as('se', 'AdminAgent')('PATCH', `/v1/customers/${customerId}`, {
    relationshipToPartner: 'none',
  })
  assert.equal(left.status, 200)
  assert.deepEqual(await ask('se'), [403, 20002])
})

test('a deleted customer is forgotten', async () => {
  const customerId = await world.customer('se')
  const ask = () => world.as('se')('POST', `/v1/customers/${customerId}/promotionEligibilities`, { items })
  assert.equal((await ask()).status, 200)
  assert.equal((await world.as('se')('DELETE', `/v1/customers/${customerId}`)).status, 204)
  assert.equal((await ask()).status, 404)
})
