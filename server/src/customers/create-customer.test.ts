import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { aCustomer } from '../../test/support/world.ts'
import { newGuid } from '../ids.ts'

const kontor = await startKontor()
const screening = '2020-11-18T09:00:00Z'
const world = await kontor.world(screening, [
  { key: 'se' },
  { key: 'kz', country: 'KZ' },
  { key: 'fi', country: 'FI', programme: 'indirect_provider' },
  { key: 'ee', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
])
const se = world.as('se')
const kazakh = { country: 'KZ', organizationRegistrationNumber: '123456789012', phoneNumber: '7272000000' }

test('a created customer is answered whole: ids, profiles, relationship, and credentials that are shown once', async () => {
  const { status, body } = await se('POST', '/v1/customers', aCustomer({ companyName: 'Åsalund AB' }))
  assert.equal(status, 201)
  assert.equal(body.companyProfile.tenantId, body.id)
  assert.equal(body.companyProfile.companyName, 'Åsalund AB')
  assert.equal(body.relationshipToPartner, 'reseller')
  assert.equal(body.allowDelegatedAccess, true)
  assert.equal(body.billingProfile.defaultAddress.phoneNumber, '')
  assert.equal(body.billingProfile.attributes.objectType, 'CustomerBillingProfile')
  assert.equal(body.userCredentials.userName, 'admin')
  const { userCredentials: _, ...shown } = body
  assert.deepEqual((await se('GET', `/v1/customers/${body.id}`)).body, shown)
})

test('a repeated request gets the same customer and the same password, which is stored nowhere', async () => {
  const options = { body: aCustomer(), headers: { 'MS-RequestId': newGuid() } }
  const first = await se('POST', '/v1/customers', options)
  const before = await world.rowCounts()
  const again = await se('POST', '/v1/customers', options)
  assert.deepEqual(again.body, first.body)
  assert.deepEqual(await world.rowCounts(), before)
  const { rows } = await kontor.platform.pool.query<{ body: string }>(
    "select body from idempotency where body like '%' || $1 || '%'",
    [first.body.id],
  )
  assert.equal(rows.length, 1)
  assert.ok(!rows[0]!.body.includes(first.body.userCredentials.password))
})

test('a creation is one record of the activity log, without the password', async () => {
  const { body } = await se('POST', '/v1/customers', aCustomer())
  const { rows } = await kontor.platform.pool.query('select * from activity where customer_id = $1', [
    body.id,
  ])
  assert.equal(rows.length, 1)
  assert.equal(rows[0].operation_type, 'add_customer')
  assert.equal(rows[0].new_value.userCredentials, undefined)
  assert.deepEqual(rows[0].customized_data[0], {
    key: 'PrimaryDomainName',
    value: body.companyProfile.domain,
  })
})

test('PascalCase names, nulls and fillers of the .NET client are read', async () => {
  const { companyProfile, billingProfile } = aCustomer()
  const { status, body } = await se('POST', '/v1/customers', {
    Id: null,
    RelationshipToPartner: 'unknown',
    CompanyProfile: {
      Domain: companyProfile.domain,
      TenantId: null,
      Attributes: { ObjectType: 'CustomerCompanyProfile' },
    },
    BillingProfile: { ...billingProfile, Culture: 'EN-US', culture: undefined, FirstName: null },
    UserCredentials: null,
    AssociatedPartnerId: null,
  })
  assert.equal(status, 201)
  assert.equal(body.billingProfile.culture, 'en-US')
})

test('a middle name is optional, kept and shown', async () => {
  const customer = aCustomer()
  Object.assign(customer.billingProfile.defaultAddress, { middleName: 'P' })
  const { body } = await se('POST', '/v1/customers', customer)
  assert.equal(body.billingProfile.defaultAddress.middleName, 'P')
})

const screened: [
  what: string,
  given: Parameters<typeof aCustomer>[0],
  code: number | undefined,
  all: string[],
][] = [
  ['a complete customer', kazakh, undefined, []],
  ['no number', { ...kazakh, organizationRegistrationNumber: undefined }, 600049, []],
  ['a malformed number', { ...kazakh, organizationRegistrationNumber: '12-34' }, 600050, []],
  ['no phone', { ...kazakh, phoneNumber: undefined }, 600051, []],
  ['neither', { country: 'KZ' }, 600049, ['600049', '600051']],
  [
    'a malformed number and no phone',
    { country: 'KZ', organizationRegistrationNumber: '1' },
    600050,
    ['600050', '600051'],
  ],
  ['a number where there is none', { organizationRegistrationNumber: '5560000000' }, 600002, []],
]
for (const [what, given, code, all] of screened) {
  for (const key of ['se', 'fi', 'kz']) {
    test(`${what}, from partner ${key}: ${code ? `refused with ${code}, nothing written` : 'created'}`, async () => {
      const before = await world.rowCounts()
      const { status, body } = await world.as(key)('POST', '/v1/customers', aCustomer(given))
      if (!code) return assert.equal(status, 201)
      assert.deepEqual([status, body.code], [400, code])
      assert.deepEqual(
        body.data.map((text: string) => text.split(':')[0]),
        all,
      )
      assert.deepEqual(await world.rowCounts(), before)
    })
  }
}

test('a malformed number is told the country’s format', async () => {
  const { body } = await se(
    'POST',
    '/v1/customers',
    aCustomer({ ...kazakh, organizationRegistrationNumber: '1' }),
  )
  assert.ok(body.description.includes('^(\\d{12})$'))
})

test('before its day screening asks for nothing, and keeps a number that is given', async () => {
  const early = await kontor.world('2020-11-16T23:59:59Z', [{ key: 'se' }])
  assert.equal((await early.as('se')('POST', '/v1/customers', aCustomer({ country: 'KZ' }))).status, 201)
  const { body } = await early.as('se')('POST', '/v1/customers', aCustomer(kazakh))
  assert.equal(body.companyProfile.organizationRegistrationNumber, '123456789012')
})

const refused: [what: string, change: (customer: ReturnType<typeof aCustomer>) => void, field: string][] = [
  [
    'an unknown culture',
    (c) => Object.assign(c.billingProfile, { culture: 'xx-XX' }),
    'billingProfile.culture',
  ],
  [
    'a language that is none',
    (c) => Object.assign(c.billingProfile, { language: '1' }),
    'billingProfile.language',
  ],
  ['an e-mail without @', (c) => Object.assign(c.billingProfile, { email: 'ops' }), 'billingProfile.email'],
  [
    'a blank company name',
    (c) => Object.assign(c.billingProfile, { companyName: ' ' }),
    'billingProfile.companyName',
  ],
  [
    'a domain elsewhere',
    (c) => Object.assign(c.companyProfile, { domain: 'a.example' }),
    'companyProfile.domain',
  ],
  [
    'a middle name of 51 letters',
    (c) => Object.assign(c.billingProfile.defaultAddress, { middleName: 'x'.repeat(51) }),
    'billingProfile.defaultAddress.middleName',
  ],
  [
    'a postal code of another country',
    (c) => Object.assign(c.billingProfile.defaultAddress, { postalCode: '1' }),
    'billingProfile.defaultAddress.postalCode',
  ],
  [
    'an impossible phone number',
    (c) => Object.assign(c.billingProfile.defaultAddress, { phoneNumber: '12' }),
    'billingProfile.defaultAddress.phoneNumber',
  ],
]
for (const [what, change, field] of refused) {
  test(`${what} is refused with 400/3000 naming ${field}`, async () => {
    const customer = aCustomer()
    change(customer)
    const { status, body } = await se('POST', '/v1/customers', customer)
    assert.deepEqual([status, body.code, body.parameters.field], [400, 3000, field])
  })
}

test('members that are missing are listed, all of them', async () => {
  const { status, body } = await se('POST', '/v1/customers', { billingProfile: { email: 'a@b.example' } })
  assert.deepEqual([status, body.code], [400, 800002])
  assert.ok(body.data.some((text: string) => text.startsWith('companyProfile: ')))
  assert.ok(body.data.some((text: string) => text.startsWith('billingProfile.culture: ')))
})

test('a domain can be had once, in any case, even by two at the same time', async () => {
  const one = aCustomer()
  const other = aCustomer()
  other.companyProfile.domain = one.companyProfile.domain.toUpperCase()
  const answers = await Promise.all([
    se('POST', '/v1/customers', one),
    world.as('fi')('POST', '/v1/customers', other),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409])
  assert.equal(answers.find(({ status }) => status === 409)!.body.code, 1003)
})

test('domains belong to an environment: another one may have the same', async () => {
  const customer = aCustomer()
  await se('POST', '/v1/customers', customer)
  const elsewhere = await kontor.world(screening, [{ key: 'se' }])
  assert.equal((await elsewhere.as('se')('POST', '/v1/customers', customer)).status, 201)
})

test('an indirect provider creates customers for its own resellers, which then see them', async () => {
  const associatedPartnerId = world.partner('ee').tenantId
  const fi = world.as('fi', 'AdminAgent')
  const { status, body } = await fi('POST', '/v1/customers', { ...aCustomer(), associatedPartnerId })
  assert.deepEqual([status, body.associatedPartnerId], [201, associatedPartnerId])
  assert.equal((await world.as('ee')('GET', `/v1/customers/${body.id}`)).body.id, body.id)
  const direct = await fi('POST', '/v1/customers', aCustomer())
  assert.equal((await world.as('ee')('GET', `/v1/customers/${direct.body.id}`)).status, 404)
  const { items } = (await fi('GET', `/v1/customers/${body.id}/relationships`)).body
  assert.deepEqual([items.length, items[0].id], [1, associatedPartnerId])
})

test('naming a reseller is refused for a stranger, for another programme, and for an app', async () => {
  const ee = world.partner('ee').tenantId
  const create = (key: string, associatedPartnerId: string, role?: 'AdminAgent') =>
    world.as(key, role)('POST', '/v1/customers', { ...aCustomer(), associatedPartnerId })
  assert.equal((await create('fi', newGuid(), 'AdminAgent')).body.code, 20002)
  assert.equal((await create('fi', world.partner('se').tenantId, 'AdminAgent')).body.code, 20002)
  assert.equal((await create('se', ee, 'AdminAgent')).body.code, 2032)
  assert.equal((await create('fi', ee)).body.code, 900329)
})

test('a full sandbox takes no more customers', async () => {
  const small = await kontor.world(screening, [{ key: 'se' }])
  await kontor.platform.pool.query(
    `insert into policy (environment_id, name, value)
     select environment_id, 'sandbox-limits', '{"customers": 1}' from partner where tenant_id = $1`,
    [small.partner('se').tenantId],
  )
  kontor.platform.snapshots.drop('policy')
  assert.equal((await small.as('se')('POST', '/v1/customers', aCustomer())).status, 201)
  const { status, body } = await small.as('se')('POST', '/v1/customers', aCustomer())
  assert.deepEqual([status, body.code], [400, 800018])
})
