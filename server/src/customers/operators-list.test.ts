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
  await namedCustomer(world, 'se', 'Björk AB')
  assert.deepEqual(await names(), ['Björk AB', 'Åsnen Kanot'])
  assert.deepEqual(await names('&search=ÅSN'), ['Åsnen Kanot'])
  assert.deepEqual(await names('&size=1&offset=1'), ['Åsnen Kanot'])
  const { body } = await operator('GET', `/operator/v1/customers?environment=${environment}&search=åsn`)
  assert.deepEqual(
    [body.items[0].id, body.items[0].partnerIds, body.items[0].validationStatus],
    [id, [world.partner('other').tenantId], undefined],
  )
  assert.deepEqual((await operator('GET', `/operator/v1/customers/${id}`)).body, body.items[0])
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
