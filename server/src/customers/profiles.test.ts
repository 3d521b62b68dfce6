import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { aCustomer } from '../../test/support/world.ts'

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }, { key: 'us', country: 'US' }])
const se = world.as('se')
const admin = world.as('se', 'AdminAgent')
const kazakh = { country: 'KZ', organizationRegistrationNumber: '123456789012', phoneNumber: '7272000000' }

async function created(given: Parameters<typeof aCustomer>[0] = {}) {
  const { body } = await se('POST', '/v1/customers', aCustomer(given))
  const billing = `/v1/customers/${body.id}/profiles/billing`
  return {
    id: body.id,
    profile: body.billingProfile,
    billing,
    company: `/v1/customers/${body.id}/profiles/company`,
  }
}

test('both profiles are read on their own, as in the customer', async () => {
  const { profile, billing, company, id } = await created()
  assert.deepEqual((await se('GET', billing)).body, profile)
  const read = await admin('GET', company)
  assert.deepEqual([read.body.tenantId, read.body.attributes.objectType], [id, 'CustomerCompanyProfile'])
})

test('the profile as read, changed and sent back, is the new profile under a new etag', async () => {
  const { profile, billing, id } = await created()
  const { status, body } = await se('PUT', billing, { ...profile, companyName: 'Ny AB', firstName: 'Eva' })
  assert.equal(status, 200)
  assert.deepEqual([body.companyName, body.firstName, body.id], ['Ny AB', 'Eva', profile.id])
  assert.notEqual(body.attributes.etag, profile.attributes.etag)
  assert.deepEqual((await se('GET', billing)).body, body)
  const search = encodeURIComponent('{"Field":"CompanyName","Value":"ny a","Operator":"starts_with"}')
  assert.equal((await se('GET', `/v1/customers?filter=${search}`)).body.items[0].id, id)
})

test('If-Match wins over the etag in the body, quoted or bare', async () => {
  const { profile, billing } = await created()
  const stale = { ...profile, attributes: { etag: '1' } }
  const first = await se('PUT', billing, {
    body: stale,
    headers: { 'If-Match': `"${profile.attributes.etag}"` },
  })
  assert.equal(first.status, 200)
  const second = await se('PUT', billing, {
    body: stale,
    headers: { 'If-Match': first.body.attributes.etag },
  })
  assert.equal(second.status, 200)
})

test('a stale etag is refused with 400/2055 and writes nothing', async () => {
  const { profile, billing } = await created()
  await se('PUT', billing, { ...profile, companyName: 'First' })
  const before = await world.rowCounts()
  const { status, body } = await se('PUT', billing, { ...profile, companyName: 'Second' })
  assert.deepEqual([status, body.code], [400, 2055])
  assert.equal((await se('GET', billing)).body.companyName, 'First')
  assert.deepEqual(await world.rowCounts(), before)
})

test('of two updates from the same reading exactly one succeeds', async () => {
  const { profile, billing } = await created()
  const answers = await Promise.all(
    ['A', 'B', 'C'].map((companyName) => se('PUT', billing, { ...profile, companyName })),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400, 400])
})

test('an update without any etag is refused with 400/800002', async () => {
  const { profile, billing } = await created()
  const { status, body } = await se('PUT', billing, {
    ...profile,
    attributes: { objectType: 'CustomerBillingProfile' },
  })
  assert.deepEqual([status, body.code], [400, 800002])
})

test('the country cannot be changed; the culture only to one of the country’s', async () => {
  const { profile, billing } = await created()
  const moved = {
    ...profile,
    defaultAddress: { ...profile.defaultAddress, country: 'NO', postalCode: '0150' },
  }
  assert.equal((await se('PUT', billing, moved)).body.code, 3000)
  assert.equal((await se('PUT', billing, { ...profile, culture: 'ja-JP' })).body.code, 3000)
  const { status, body } = await se('PUT', billing, { ...profile, culture: 'SV-se', language: 'sv' })
  assert.deepEqual([status, body.culture], [200, 'sv-SE'])
})

test('a screened country’s phone number cannot be taken away', async () => {
  const { profile, billing } = await created(kazakh)
  const silent = { ...profile, defaultAddress: { ...profile.defaultAddress, phoneNumber: '' } }
  assert.equal((await se('PUT', billing, silent)).body.code, 600051)
})

test('a number is added or corrected through the company profile; its other members stay', async () => {
  const { company } = await created(kazakh)
  const { status, body } = await se('PUT', company, {
    organizationRegistrationNumber: '210987654321',
    companyName: 'Other',
    domain: 'x',
  })
  assert.equal(status, 200)
  assert.equal(body.organizationRegistrationNumber, '210987654321')
  assert.equal(body.companyName, 'Norrsken Bygg')
  assert.deepEqual((await admin('GET', company)).body, body)
})

const refusedNumbers: [country: string, number: string | undefined, code: number][] = [
  ['KZ', undefined, 600049],
  ['KZ', ' ', 600049],
  ['KZ', '123', 600050],
  ['SE', '5560000000', 600002],
]
for (const [country, organizationRegistrationNumber, code] of refusedNumbers) {
  test(`the company profile of a customer in ${country} refuses ${JSON.stringify(organizationRegistrationNumber)} with ${code}`, async () => {
    const { company } = await created(country === 'KZ' ? kazakh : { country })
    const { status, body } = await se('PUT', company, { organizationRegistrationNumber })
    assert.deepEqual([status, body.code], [400, code])
  })
}

test('every update is in the activity log with the profile before and after', async () => {
  const { profile, billing, company, id } = await created(kazakh)
  await se('PUT', billing, { ...profile, companyName: 'After' })
  await se('PUT', company, { organizationRegistrationNumber: '210987654321' })
  const { rows } = await kontor.platform.pool.query(
    'select operation_type, old_value, new_value from activity where customer_id = $1 order by id offset 1',
    [id],
  )
  assert.deepEqual(
    rows.map((row) => row.operation_type),
    ['update_customer_billing_profile', 'update_company_info'],
  )
  assert.deepEqual([rows[0].old_value.companyName, rows[0].new_value.companyName], ['Norrsken Bygg', 'After'])
  assert.equal(rows[1].new_value.organizationRegistrationNumber, '210987654321')
})
