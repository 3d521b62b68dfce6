import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import { aCustomer, type World } from '../../test/support/world.ts'

const kontor = await startKontor()

async function anEnvironment() {
  const world = await kontor.world('2020-12-10T09:00:00Z', [{ key: 'se' }, { key: 'other' }])
  const operator = asOperator(kontor, world)
  const { rows } = await kontor.platform.pool.query(
    'select environment_id from partner where tenant_id = $1',
    [world.partner('se').tenantId],
  )
  const environment: string = rows[0].environment_id
  const names = async (query = '') => {
    const { body } = await operator('GET', `/operator/v1/customers?environment=${environment}${query}`)
    return body.items.map(({ companyName }: { companyName: string }) => companyName)
  }
  return { world, operator, environment, names }
}

async function namedCustomer(world: World, partner: string, companyName: string): Promise<string> {
  const customer = aCustomer()
  const { body } = await world.as(partner)('POST', '/v1/customers', {
    ...customer,
    billingProfile: { ...customer.billingProfile, companyName },
  })
  return body.id
}

test('the operator sees every partner’s customers of an environment by name, and no others', async () => {
  const { world, operator, environment, names } = await anEnvironment()
  const elsewhere = await anEnvironment()
  await namedCustomer(elsewhere.world, 'se', 'Elsewhere AB')
  const id = await namedCustomer(world, 'other', 'Åsnen Kanot')
  await namedCustomer(world, 'se', 'St. Björk AB')
  assert.deepEqual(await names(), ['St. Björk AB', 'Åsnen Kanot'])
  assert.deepEqual(await names('&search=st. b'), ['St. Björk AB'])
  assert.deepEqual(await names('&search=ÅSN'), ['Åsnen Kanot'])
  const { body } = await operator('GET', `/operator/v1/customers?environment=${environment}&search=åsn`)
  assert.deepEqual(
    [body.items[0].id, body.items[0].partnerIds, body.items[0].validationStatus],
    [id, [world.partner('other').tenantId], undefined],
  )
  assert.deepEqual((await operator('GET', `/operator/v1/customers/${id}`)).body, body.items[0])
})

test('pages of the operator’s customers follow each other by their links, by name and by domain, each customer once', async () => {
  const { world, operator, environment } = await anEnvironment()
  const namesake = await namedCustomer(world, 'se', 'Ask AB')
  await namedCustomer(world, 'other', 'Ask AB')
  await namedCustomer(world, 'se', 'Björk AB')
  await world.as('se')('POST', '/sandbox/relationships', {
    customerId: namesake,
    partnerTenantId: world.partner('other').tenantId,
  })
  const domains = new Map<string, string>()
  const pagesFrom = async (query: string) => {
    const ids: string[] = []
    let next = { uri: `/operator/v1/customers?environment=${environment}&size=1${query}`, headers: [] }
    while (next) {
      const headers = next.headers.map(({ key, value }: { key: string; value: string }) => [key, value])
      const { status, body } = await operator('GET', next.uri, { headers: Object.fromEntries(headers) })
      assert.equal(status, 200, JSON.stringify(body))
      assert.equal(body.items.length, 1)
      ids.push(body.items[0].id)
      domains.set(body.items[0].id, body.items[0].domain)
      next = body.links.next
    }
    return ids
  }
  const byName = await pagesFrom('')
  assert.equal(new Set(byName).size, 3)
  assert.ok(byName.indexOf(namesake) < 2)
  const ownDomain = [...domains.values()].find((domain) => domain === domains.get(namesake))!
  assert.deepEqual(await pagesFrom(`&search=${ownDomain}`), [namesake])
  const stale = { headers: { 'ms-continuationtoken': 'nonsense' } }
  const refused = await operator('GET', `/operator/v1/customers?environment=${environment}`, stale)
  assert.deepEqual([refused.status, refused.body.code], [400, 3000])
})

test('the operator finds customers by their validation status', async () => {
  const { world, operator, names } = await anEnvironment()
  const id = await namedCustomer(world, 'se', 'Granskad AB')
  await namedCustomer(world, 'se', 'Ogranskad AB')
  await operator('PUT', `/operator/v1/customers/${id}/validationStatus`, { status: 'UnderReview' })
  assert.deepEqual(await names('&validationStatus=UnderReview'), ['Granskad AB'])
  assert.deepEqual(await names('&validationStatus=NotAllowed'), [])
})

test('what was decided about a customer is listed once, the latest first, with who decided it', async () => {
  const { world, operator } = await anEnvironment()
  const id = await namedCustomer(world, 'se', 'Skolan')
  await world.as('other', 'AdminAgent')('POST', '/sandbox/relationships', { customerId: id })
  const at = `/operator/v1/customers/${id}`
  await operator('PUT', `${at}/validationStatus`, { status: 'UnderReview' })
  await operator('PUT', `${at}/validationStatus`, { status: 'Allowed' })
  await operator('PUT', `${at}/qualifications/Education`, {
    vettingStatus: 'Denied',
    vettingReason: 'Not an Academic Domain',
  })
  const { body } = await operator('GET', `${at}/standing-changes`)
  const { clientId } = kontor.operator
  const change = { changedAt: '2020-12-10T09:00:00Z', changedBy: clientId }
  assert.deepEqual(body.items, [
    { ...change, about: 'Education', after: 'Denied', reason: 'Not an Academic Domain' },
    { ...change, about: 'validationStatus', before: 'UnderReview', after: 'Allowed' },
    { ...change, about: 'validationStatus', after: 'UnderReview' },
  ])
})

test('the lists are the operator’s alone, and name what is missing', async () => {
  const { world, operator, environment } = await anEnvironment()
  const id = await namedCustomer(world, 'se', 'Sluten AB')
  for (const path of [`?environment=${environment}`, `/${id}`, `/${id}/standing-changes`]) {
    const { status } = await world.as('se', 'GlobalAdmin')('GET', `/operator/v1/customers${path}`)
    assert.equal(status, 403)
  }
  assert.equal((await operator('GET', '/operator/v1/customers')).body.code, 3000)
  const unknown = await operator(
    'GET',
    `/operator/v1/customers/${world.partner('se').tenantId}/standing-changes`,
  )
  assert.deepEqual([unknown.status, unknown.body.code], [404, 60003])
})
