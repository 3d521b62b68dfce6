import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import { type Ask, aCustomer, type World } from '../../test/support/world.ts'
import { agreementTemplates } from './agreement.ts'

const kontor = await startKontor()
const partners = [
  { key: 'se' },
  { key: 'us', country: 'US' },
  { key: 'tester', flights: ['duplicate-agreements'] },
]
const templateOf = (type: string) =>
  agreementTemplates.find(({ agreementType }) => agreementType === type)!.templateId

const aConfirmation = (over: object = {}, type = 'MicrosoftCustomerAgreement') => ({
  primaryContact: {
    firstName: 'Tania',
    lastName: 'Berg',
    email: 'tania@example.com',
    phoneNumber: '1234567890',
  },
  templateId: templateOf(type),
  dateAgreed: '2020-11-01T00:00:00Z',
  type,
  ...over,
})

async function aCustomerOf(world: World, key = 'se'): Promise<{ ask: Ask; path: string; id: string }> {
  const { body } = await world.as(key)('POST', '/v1/customers', aCustomer())
  return { ask: world.as(key, 'AdminAgent'), path: `/v1/customers/${body.id}/agreements`, id: body.id }
}

test('metadata: without a type those of the Cloud agreement, with one that one, with * all', async () => {
  const ask = (await kontor.world('2020-11-18Z', partners)).as('se', 'SalesAgent')
  const typesOf = async (query: string) =>
    (await ask('GET', `/v1/agreements${query}`)).body.items.map(
      (item: { agreementType: string }) => item.agreementType,
    )
  assert.deepEqual(await typesOf(''), ['MicrosoftCloudAgreement'])
  assert.deepEqual(await typesOf('?agreementType=MicrosoftCustomerAgreement'), ['MicrosoftCustomerAgreement'])
  assert.deepEqual(await typesOf('?agreementType=*'), [
    'MicrosoftCloudAgreement',
    'MicrosoftCustomerAgreement',
  ])
  assert.equal((await ask('GET', '/v1/agreements?agreementType=Other')).body.code, 3000)
})

test('a confirmation is answered with its maker and link, and listed under its type', async () => {
  const world = await kontor.world('2020-11-18Z', partners)
  const { ask, path } = await aCustomerOf(world)
  const { status, body } = await ask(
    'POST',
    path,
    aConfirmation({ userId: '00000000-0000-0000-0000-000000000001' }),
  )
  assert.equal(status, 201)
  assert.notEqual(body.userId, '00000000-0000-0000-0000-000000000001')
  assert.deepEqual(
    [body.type, body.agreementLink],
    ['MicrosoftCustomerAgreement', 'https://aka.ms/customeragreement'],
  )
  assert.equal(body.dateAgreed, '2020-11-01T00:00:00Z')
  assert.equal((await ask('GET', path)).body.totalCount, 0)
  for (const query of ['?agreementType=MicrosoftCustomerAgreement', '?agreementType=*']) {
    const { items } = (await ask('GET', path + query)).body
    assert.deepEqual([items.length, items[0].primaryContact.email], [1, 'tania@example.com'])
  }
})

const refused: [what: string, over: object, field: string][] = [
  ['a template that does not exist', { templateId: '00000000-0000-0000-0000-000000000001' }, 'templateId'],
  ['a template of the other type', { templateId: templateOf('MicrosoftCloudAgreement') }, 'templateId'],
  ['a date that is none', { dateAgreed: 'soon' }, 'dateAgreed'],
  ['a date in the future', { dateAgreed: '2199-01-01T00:00:00Z' }, 'dateAgreed'],
  [
    'a blank name',
    { primaryContact: { firstName: ' ', lastName: 'B', email: 'a@b.example' } },
    'primaryContact.firstName',
  ],
]
for (const [what, over, field] of refused) {
  test(`${what} is refused with 400/3000 and nothing is written`, async () => {
    const world = await kontor.world('2020-11-18Z', partners)
    const { ask, path } = await aCustomerOf(world)
    await ask('GET', path)
    const before = await world.rowCounts()
    const { status, body } = await ask('POST', path, aConfirmation(over))
    assert.deepEqual([status, body.code, body.parameters.field], [400, 3000, field])
    assert.deepEqual(await world.rowCounts(), before)
  })
}

test('a date without a zone, as in the documentation’s samples, is UTC', async () => {
  const { ask, path } = await aCustomerOf(await kontor.world('2020-11-18Z', partners))
  const { body } = await ask('POST', path, aConfirmation({ dateAgreed: '2019-08-26T10:00:00' }))
  assert.equal(body.dateAgreed, '2019-08-26T10:00:00Z')
})

test('the client’s real present is accepted in a sandbox that stands in the past', async () => {
  const { ask, path } = await aCustomerOf(await kontor.world('2020-11-18Z', partners))
  assert.equal(
    (await ask('POST', path, aConfirmation({ dateAgreed: '2026-11-20T10:00:00.1234567Z' }))).status,
    201,
  )
})

/** The policy's time line: duplicates were refused for six days, then accepted, and refused again from January. */
const timeLine: [now: string, key: string, refused: boolean][] = [
  ['2020-11-09T23:59:59Z', 'se', false],
  ['2020-11-10T00:00:00Z', 'se', true],
  ['2020-11-15T23:59:59Z', 'se', true],
  ['2020-11-16T00:00:00Z', 'se', false],
  ['2021-01-13T23:59:59Z', 'se', false],
  ['2021-01-14T00:00:00Z', 'se', true],
  ['2022-02-01T00:00:00Z', 'se', true],
  ['2020-09-01T00:00:00Z', 'tester', true],
  ['2020-12-01T00:00:00Z', 'tester', true],
]
for (const [now, key, isRefused] of timeLine) {
  test(`at ${now}, partner ${key}: a duplicate is ${isRefused ? 'refused with 409/600061' : 'kept'}`, async () => {
    const world = await kontor.world(now, partners)
    const { ask, path } = await aCustomerOf(world, key)
    const confirmation = aConfirmation({ dateAgreed: '2020-08-01T00:00:00Z' })
    assert.equal((await ask('POST', path, confirmation)).status, 201)
    const again = await ask('POST', path, { ...confirmation, dateAgreed: '2020-08-02T00:00:00Z' })
    if (isRefused) {
      assert.deepEqual(
        [again.status, again.body.code, again.body.errorName, again.body.isRetryable, again.body.parameters],
        [409, 600061, 'PartnerConfirmedAgreementAlreadyExists', false, {}],
      )
    } else assert.equal(again.status, 201)
    const { body } = await ask('GET', `${path}?agreementType=*`)
    assert.equal(body.totalCount, isRefused ? 1 : 2)
  })
}

test('another contact, and the other agreement type, are no duplicates', async () => {
  const { ask, path } = await aCustomerOf(await kontor.world('2021-01-14Z', partners))
  const contact = aConfirmation().primaryContact
  assert.equal((await ask('POST', path, aConfirmation())).status, 201)
  const other = aConfirmation({ primaryContact: { ...contact, phoneNumber: undefined } })
  assert.equal((await ask('POST', path, other)).status, 201)
  assert.equal((await ask('POST', path, aConfirmation({}, 'MicrosoftCloudAgreement'))).status, 201)
})

test('a duplicate is one from any partner of the customer', async () => {
  const world = await kontor.world('2021-01-14Z', partners)
  const { ask, path, id } = await aCustomerOf(world)
  await world.as('se')('POST', '/sandbox/relationships', {
    customerId: id,
    partnerTenantId: world.partner('us').tenantId,
  })
  await ask('POST', path, aConfirmation())
  assert.equal((await world.as('us', 'AdminAgent')('POST', path, aConfirmation())).body.code, 600061)
})

test('of many at once exactly one is kept', async () => {
  const { ask, path } = await aCustomerOf(await kontor.world('2021-01-14Z', partners))
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask('POST', path, aConfirmation())))
  assert.equal(answers.filter(({ status }) => status === 201).length, 1)
  assert.equal(answers.filter(({ status }) => status === 409).length, 7)
  assert.equal((await ask('GET', `${path}?agreementType=*`)).body.totalCount, 1)
})

test('the direct signing that the operator records is read by the partner', async () => {
  const world = await kontor.world('2020-11-18Z', partners)
  const { ask, id } = await aCustomerOf(world)
  const status = `/customers/${id}/directSignedMicrosoftCustomerAgreementStatus`
  assert.deepEqual((await ask('GET', `/v1${status}`)).body, { isSigned: false })
  assert.equal(
    (await asOperator(kontor, world)('PUT', `/operator/v1${status}`, { isSigned: true })).status,
    200,
  )
  assert.deepEqual((await ask('GET', `/v1${status}`)).body, { isSigned: true })
})

test('a document’s links are fresh on every call and open without a token', async () => {
  const world = await kontor.world('2020-11-18Z', partners)
  const ask = world.as('se', 'SalesAgent')
  const path = `/v1/agreementtemplates/${templateOf('MicrosoftCustomerAgreement')}/document`
  const first = (await ask('GET', `${path}?country=SE&language=sv-se`)).body
  assert.deepEqual([first.country, first.language], ['SE', 'sv-SE'])
  const second = (await ask('GET', path)).body
  assert.deepEqual([second.country, second.language], ['US', 'en-US'])
  assert.notEqual(first.downloadUri, (await ask('GET', `${path}?country=SE&language=sv-SE`)).body.downloadUri)
  const page = await world.ask('GET', new URL(first.displayUri).pathname)
  assert.deepEqual([page.status, page.headers.get('content-type')], [200, 'text/html; charset=utf-8'])
  const { pathname, search } = new URL(first.downloadUri)
  assert.match((await world.ask('GET', pathname + search)).headers.get('content-disposition')!, /^attachment/)
})

test('a document is refused for an unknown template, a country in small letters, and a link that was tampered with', async () => {
  const world = await kontor.world('2020-11-18Z', partners)
  const ask = world.as('se', 'SalesAgent')
  const path = (id: string) => `/v1/agreementtemplates/${id}/document`
  assert.equal((await ask('GET', path('00000000-0000-0000-0000-000000000001'))).body.code, 1000)
  assert.equal((await ask('GET', path(templateOf('MicrosoftCloudAgreement')))).body.code, 1000)
  assert.equal(
    (await ask('GET', `${path(templateOf('MicrosoftCustomerAgreement'))}?country=us`)).body.code,
    3000,
  )
  const { displayUri } = (await ask('GET', path(templateOf('MicrosoftCustomerAgreement')))).body
  assert.equal((await world.ask('GET', `${new URL(displayUri).pathname}x`)).status, 404)
})

test('a provider asks whether a reseller has accepted the partner agreement, by either id', async () => {
  const world = await kontor.world('2020-11-18Z', [
    { key: 'fi', country: 'FI', programme: 'indirect_provider' },
    { key: 'ee', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
  ])
  const { tenantId, mpnId } = world.partner('ee')
  const ask = (query: string) =>
    world.as('fi', 'AdminAgent')('GET', `/v1/compliance/csp/agreementstatus${query}`)
  for (const query of [`?mpnId=${mpnId}&tenantId=`, `?tenantId=${tenantId}&mpnId=`]) {
    assert.deepEqual((await ask(query)).body, { isAgreementSigned: true })
  }
  const refusals: [query: string, code: number][] = [
    ['', 2001],
    [`?mpnId=${mpnId}&tenantId=${tenantId}`, 2000],
    ['?mpnId=abc', 2000],
    ['?tenantId=abc', 2000],
    ['?mpnId=999', 2200],
    [`?mpnId=${world.partner('fi').mpnId}`, 2204],
    ['?tenantId=00000000-0000-0000-0000-000000000009', 2205],
  ]
  for (const [query, code] of refusals) {
    const { status, body } = await ask(query)
    assert.deepEqual([status, body.code], [400, code], query)
  }
})
