import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import { aCustomer } from '../../test/support/world.ts'

const kontor = await startKontor()
const now = '2020-11-18T09:00:00Z'
const world = await kontor.world(now, [{ key: 'se' }])
const other = await kontor.world(now, [{ key: 'se' }])
const operator = asOperator(kontor, world)
const { rows } = await kontor.platform.pool.query<{ id: string }>(
  'select environment_id as id from partner where tenant_id = $1',
  [world.partner('se').tenantId],
)
const environment = rows[0]!.id
const countryPath = (country: string) =>
  `/operator/v1/screened-countries/${country}?environment=${environment}`
const brazilian = {
  country: 'BR',
  organizationRegistrationNumber: undefined as string | undefined,
  phoneNumber: '1155256325',
}
const create = (given: Parameters<typeof aCustomer>[0], inWorld = world) => {
  const customer = aCustomer(given)
  Object.assign(customer.billingProfile.defaultAddress, { postalCode: '01310-100', state: 'SP' })
  return inWorld.as('se')('POST', '/v1/customers', customer)
}

test('without changes the list is the announced one', async () => {
  const { body } = await operator('GET', '/operator/v1/screened-countries')
  assert.equal(body.length, 11)
  assert.deepEqual(
    body.find(({ country }: { country: string }) => country === 'BY'),
    {
      country: 'BY',
      digits: [9],
      registrationNumberRegex: '^(\\d{9})$',
      name: 'УНП',
      comment: 'UNP (this means Tax ID)',
    },
  )
})

test('a country added in one environment is screened there from the next request on, and nowhere else', async () => {
  assert.equal((await create(brazilian)).status, 201)
  const put = await operator('PUT', countryPath('br'), {
    digits: [14],
    name: 'CNPJ',
    comment: 'Company register',
  })
  assert.equal(put.status, 200)
  assert.equal((await create(brazilian)).body.code, 600049)
  assert.equal((await create({ ...brazilian, organizationRegistrationNumber: '12345678901234' })).status, 201)
  const rules = (await world.as('se')('GET', '/v1/countryvalidationrules/BR')).body
  assert.deepEqual([rules.isRegistrationNumberSupported, rules.registrationNumberName], [true, 'CNPJ'])
  assert.equal((await create(brazilian, other)).status, 201)
})

test('a country taken off the list is screened no more', async () => {
  await operator('PUT', countryPath('HU'), { digits: [] })
  assert.equal((await world.as('se')('POST', '/v1/customers', aCustomer({ country: 'HU' }))).status, 201)
  assert.equal(
    (await other.as('se')('POST', '/v1/customers', aCustomer({ country: 'HU' }))).body.code,
    600049,
  )
})

test('an unknown country and an environment that is no id are refused', async () => {
  assert.equal((await operator('PUT', countryPath('ZZ'), { digits: [1] })).body.code, 1000)
  assert.equal(
    (await operator('PUT', '/operator/v1/screened-countries/BR?environment=x', { digits: [1] })).body.code,
    3000,
  )
})
