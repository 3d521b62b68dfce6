import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { aCustomer } from '../../test/support/world.ts'

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [
  { key: 'se' },
  { key: 'us', country: 'US' },
  { key: 'fi', country: 'FI', programme: 'indirect_provider' },
  { key: 'ee', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
])

async function created() {
  const { body } = await world.as('se')('POST', '/v1/customers', aCustomer())
  const signature = {
    domain: body.companyProfile.domain as string,
    password: body.userCredentials.password as string,
  }
  return { id: body.id as string, signature }
}
const linkOf = async (key: string): Promise<URL> =>
  new URL((await world.as(key, 'AdminAgent')('GET', '/v1/customers/relationshiprequests')).body.url)
const accept = (link: URL, body: object) => world.ask('POST', link.pathname, { body })

test('a request is a link in the documented form, a new one on every call', async () => {
  const link = await linkOf('us')
  assert.equal(link.searchParams.get('invType'), 'ResellerRelationship')
  assert.equal(link.searchParams.get('partnerId'), world.partner('us').tenantId)
  assert.notEqual((await linkOf('us')).pathname, link.pathname)
})

test('whoever has the link sees who asks', async () => {
  const link = await linkOf('us')
  const { status, body } = await world.ask('GET', link.pathname + link.search)
  assert.equal(status, 200)
  assert.ok(body.includes('Partner us would like to be your reseller'))
})

test('a customer that accepts belongs to the partner too', async () => {
  const { id, signature } = await created()
  const { status } = await accept(await linkOf('us'), signature)
  assert.equal(status, 201)
  assert.equal((await world.as('us')('GET', `/v1/customers/${id}`)).status, 200)
  assert.equal((await world.as('se')('GET', `/v1/customers/${id}`)).status, 200)
})

test('a customer that accepts a reseller belongs to its provider', async () => {
  const { id, signature } = await created()
  await accept(await linkOf('ee'), signature)
  assert.equal((await world.as('ee')('GET', `/v1/customers/${id}`)).status, 200)
  assert.equal(
    (await world.as('fi')('GET', `/v1/customers/${id}`)).body.associatedPartnerId,
    world.partner('ee').tenantId,
  )
})

test('a request is accepted once, even by many at the same time', async () => {
  const link = await linkOf('us')
  const customers = await Promise.all([created(), created(), created()])
  const answers = await Promise.all(customers.map(({ signature }) => accept(link, signature)))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409])
})

test('a wrong password, an unknown domain, a forged link: nothing happens', async () => {
  const { id, signature } = await created()
  const link = await linkOf('us')
  const before = await world.rowCounts()
  assert.equal((await accept(link, { ...signature, password: 'x' })).body.code, 2032)
  assert.equal((await accept(link, { ...signature, domain: 'other.onmicrosoft.com' })).body.code, 2032)
  link.pathname = `${link.pathname.slice(0, -4)}AAAA`
  assert.equal((await accept(link, signature)).body.code, 1000)
  assert.deepEqual(await world.rowCounts(), before)
  assert.equal((await world.as('us')('GET', `/v1/customers/${id}`)).status, 404)
})
