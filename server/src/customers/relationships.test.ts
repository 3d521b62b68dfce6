import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { aCustomer } from '../../test/support/world.ts'
import { newGuid } from '../ids.ts'

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [
  { key: 'se' },
  { key: 'us', country: 'US' },
  { key: 'fi', country: 'FI', programme: 'indirect_provider' },
  { key: 'ee', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
])
const se = world.as('se')
const us = world.as('us')
const created = async (): Promise<string> => (await se('POST', '/v1/customers', aCustomer())).body.id
const share = (customerId: string, key: string) =>
  se('POST', '/sandbox/relationships', { customerId, partnerTenantId: world.partner(key).tenantId })
const none = { relationshipToPartner: 'none', attributes: { objectType: 'Customer' } }

test('an unknown customer and another partner’s look alike', async () => {
  const foreign = await us('GET', `/v1/customers/${await created()}`)
  const unknown = await us('GET', `/v1/customers/${newGuid()}`)
  const malformed = await us('GET', '/v1/customers/none')
  for (const { status, body } of [foreign, unknown, malformed])
    assert.deepEqual([status, body.code], [404, 60003])
})

test('a shared customer belongs to both partners, each by its own relationship', async () => {
  const id = await created()
  assert.equal((await share(id, 'us')).status, 201)
  assert.equal((await us('GET', `/v1/customers/${id}`)).status, 200)
  assert.equal((await us('GET', '/v1/customers')).body.items.at(-1).id, id)
  await world.as('us', 'AdminAgent')('PATCH', `/v1/customers/${id}`, none)
  assert.equal((await us('GET', `/v1/customers/${id}`)).status, 403)
  assert.equal((await se('GET', `/v1/customers/${id}`)).status, 200)
})

test('sharing with an indirect reseller goes through its provider', async () => {
  const id = await created()
  assert.equal((await share(id, 'ee')).status, 201)
  assert.equal((await world.as('ee')('GET', `/v1/customers/${id}`)).status, 200)
  assert.equal(
    (await world.as('fi')('GET', `/v1/customers/${id}`)).body.associatedPartnerId,
    world.partner('ee').tenantId,
  )
})

test('only one’s own customers can be shared, and only within the environment', async () => {
  const elsewhere = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'far' }])
  const id = await created()
  const partnerTenantId = elsewhere.partner('far').tenantId
  assert.equal(
    (await se('POST', '/sandbox/relationships', { customerId: id, partnerTenantId })).body.code,
    1000,
  )
  const stolen = { customerId: id, partnerTenantId: world.partner('us').tenantId }
  assert.equal((await us('POST', '/sandbox/relationships', stolen)).body.code, 60003)
})

test('a removed relationship answers none, is listed no more, and later calls are 403/20002', async () => {
  const id = await created()
  const { status, body } = await world.as('se', 'AdminAgent')('PATCH', `/v1/customers/${id}/`, none)
  assert.deepEqual([status, body], [200, none])
  const after = await se('GET', `/v1/customers/${id}`)
  assert.deepEqual([after.status, after.body.code], [403, 20002])
  const { items } = (await se('GET', '/v1/customers')).body
  assert.ok(!items.some((item: { id: string }) => item.id === id))
})

test('a relationship can be given back', async () => {
  const id = await created()
  await share(id, 'us')
  await world.as('us', 'AdminAgent')('PATCH', `/v1/customers/${id}`, none)
  await share(id, 'us')
  assert.equal((await us('GET', `/v1/customers/${id}`)).status, 200)
})

test('no other relationship can be asked for', async () => {
  const { status, body } = await world.as('se', 'AdminAgent')('PATCH', `/v1/customers/${await created()}`, {
    relationshipToPartner: 'advisor',
  })
  assert.deepEqual([status, body.code], [400, 3000])
})

test('a deleted customer is gone with its domain, for every partner', async () => {
  const customer = aCustomer()
  const { id } = (await se('POST', '/v1/customers', customer)).body
  await share(id, 'us')
  const domain = `/v1/domains/${customer.companyProfile.domain}`
  assert.equal((await se('HEAD', domain)).status, 200)
  const { status, body } = await se('DELETE', `/v1/customers/${id}`)
  assert.deepEqual([status, body], [204, ''])
  for (const ask of [se, us]) assert.equal((await ask('GET', `/v1/customers/${id}`)).body.code, 60003)
  assert.equal((await se('HEAD', domain)).status, 404)
  assert.equal((await se('POST', '/v1/customers', customer)).status, 201)
})
