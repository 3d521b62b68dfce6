import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import { aCustomer } from '../../test/support/world.ts'

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [
  { key: 'se' },
  { key: 'fi', country: 'FI', programme: 'indirect_provider' },
  { key: 'ee', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
])
const se = world.as('se')
const admin = world.as('se', 'AdminAgent')
const operator = asOperator(kontor, world)

test('an address that fits its country is verified, in the .NET client’s spelling too', async () => {
  const { status, body } = await se('POST', '/v1/validations/address', {
    Id: null,
    AddressLine1: '1 Main Way',
    AddressLine2: null,
    City: 'Redmond',
    State: 'wa',
    PostalCode: '98052',
    Country: 'US',
  })
  assert.deepEqual([status, body.status, body.suggestedAddresses.length], [200, 'Verified', 1])
  assert.equal(body.suggestedAddresses[0].state, 'WA')
  assert.equal(body.originalAddress.state, 'wa')
})

test('an address that does not fit is answered 200 with what is wrong', async () => {
  const { status, body } = await world.as('ee')('POST', '/v1/validations/address', {
    addressLine1: 'X 1',
    city: 'Redmond',
    country: 'US',
  })
  assert.deepEqual([status, body.status, body.suggestedAddresses], [200, 'None', []])
  assert.equal(body.validationMessage, "Address field invalid for property: 'State', 'PostalCode'")
})

test('validating an address writes nothing', async () => {
  const before = await world.rowCounts()
  await se('POST', '/v1/validations/address', {
    body: { country: 'SE' },
    headers: { 'MS-RequestId': 'once' },
  })
  assert.deepEqual(await world.rowCounts(), before)
})

test('a free domain is 404, a taken one 200, in any case and without a body', async () => {
  const { companyProfile } = (await se('POST', '/v1/customers', aCustomer())).body
  assert.equal((await se('HEAD', `/v1/domains/${companyProfile.domain.toUpperCase()}`)).status, 200)
  const free = await se('HEAD', '/v1/domains/free.onmicrosoft.com')
  assert.deepEqual([free.status, free.body], [404, ''])
})

test('country rules of a screened country carry its number’s name, comment and format', async () => {
  const { status, body } = await se('GET', '/v1/countryvalidationrules/am')
  assert.equal(status, 200)
  assert.equal(body.iso2Code, 'AM')
  assert.equal(body.isRegistrationNumberSupported, true)
  assert.equal(body.registrationNumberRegex, '^(\\d{8}|\\d{10})$')
  assert.equal(body.registrationNumberName, 'УНН/NZOU/НЗОУ/ հանրային ծառայության համարանիշը')
  assert.equal(body.registrationNumberComment, 'UNN/Public service number')
  assert.deepEqual(body.countryCallingCodesList, ['374'])
  assert.deepEqual(body.attributes, { objectType: 'CountryValidationRules' })
})

test('the number and the phone are required of partners that bill directly alone', async () => {
  const requiredOf = async (key: string) => {
    const { body } = await world.as(key)('GET', '/v1/countryvalidationrules/AM')
    return [body.isRegistrationNumberRequired, body.isPhoneNumberRequired]
  }
  assert.deepEqual(await requiredOf('se'), [true, true])
  assert.deepEqual(await requiredOf('fi'), [true, true])
  assert.deepEqual(await requiredOf('ee'), [false, false])
})

test('before screening is in force nothing of it is required', async () => {
  const before = await kontor.world('2020-11-16T09:00:00Z', [{ key: 'se' }])
  const { body } = await before.as('se')('GET', '/v1/countryvalidationrules/AM')
  assert.deepEqual(
    [body.isRegistrationNumberSupported, body.isRegistrationNumberRequired, body.isPhoneNumberRequired],
    [true, false, false],
  )
})

test('country rules of another country have flat lists and no number', async () => {
  const { body } = await world.as('ee')('GET', '/v1/countryvalidationrules/US')
  assert.equal(body.isRegistrationNumberSupported, false)
  assert.equal(body.registrationNumberRegex, undefined)
  assert.equal(body.isStateRequired, true)
  assert.ok(body.supportedStatesList.includes('WA'))
  assert.deepEqual(body.supportedCulturesList, ['en-US', 'es-US'])
})

test('an unknown country is 404/1000, and what is no code 400/3000', async () => {
  assert.equal((await se('GET', '/v1/countryvalidationrules/ZZ')).body.code, 1000)
  assert.equal((await se('GET', '/v1/countryvalidationrules/SWE')).body.code, 3000)
})

test('a new customer has no validation status: 404/600074 by the contract’s name', async () => {
  const id = (await se('POST', '/v1/customers', aCustomer())).body.id
  const { status, body } = await admin('GET', `/v1/customers/${id}/validationStatus?type=Account`)
  assert.deepEqual([status, body.code, body.errorName], [404, 600074, 'AccountStatusNotFound'])
  assert.ok(body.description.includes(id))
})

test('the operator records a validation status, which the partner reads and finds in its log', async () => {
  const id = (await se('POST', '/v1/customers', aCustomer())).body.id
  const put = await operator('PUT', `/operator/v1/customers/${id}/validationStatus`, {
    status: 'UnderReview',
  })
  assert.equal(put.status, 200)
  const { body } = await admin('GET', `/v1/customers/${id}/validationStatus?type=account`)
  assert.deepEqual(body, {
    type: 'account',
    status: 'UnderReview',
    lastUpdateDateTime: '2020-11-18T09:00:00Z',
  })
  const { rows } = await kontor.platform.pool.query(
    'select new_value from activity where customer_id = $1 order by id desc',
    [id],
  )
  assert.deepEqual(rows[0].new_value, { validationStatus: 'UnderReview' })
})

test('a validation status is asked for by type', async () => {
  const id = (await se('POST', '/v1/customers', aCustomer())).body.id
  for (const query of ['', '?type=other']) {
    assert.equal((await admin('GET', `/v1/customers/${id}/validationStatus${query}`)).body.code, 3000)
  }
})
