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

test('the page speaks the browser’s language and lets no script in but its own', async () => {
  const link = await linkOf('us')
  const { body, headers } = await world.ask('GET', link.pathname, {
    headers: { 'Accept-Language': 'fr, sv-SE;q=0.8, en;q=0.5' },
  })
  assert.ok(body.includes('<html lang="sv">'))
  assert.ok(body.includes('Partner us vill bli er återförsäljare'))
  const policy = headers.get('content-security-policy')!
  assert.match(policy, /default-src 'none'.*script-src 'sha256-[^']+'.*frame-ancestors 'none'/)
})

test('a link that is no request answers a page that says so', async () => {
  const { status, body } = await world.ask('GET', '/sandbox/relationshiprequests/nonsense')
  assert.equal(status, 404)
  assert.ok(body.includes('This link is not a request'))
})

test('its partner alone sees whether a request was accepted, and by whom', async () => {
  const link = await linkOf('us')
  const stateFor = (key: string) => world.as(key, 'AdminAgent')('GET', `${link.pathname}/state`)
  assert.deepEqual((await stateFor('us')).body, { state: 'waiting' })
  const { id, signature } = await created()
  await accept(link, signature)
  assert.deepEqual((await stateFor('us')).body, {
    state: 'accepted',
    acceptedAt: '2020-11-18T09:00:00Z',
    customerId: id,
  })
  const stranger = await stateFor('se')
  assert.deepEqual([stranger.status, stranger.body.code], [404, 1000])
  const page = await world.ask('GET', link.pathname)
  assert.ok(page.body.includes('has already been accepted') && !page.body.includes('<form>'))
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
