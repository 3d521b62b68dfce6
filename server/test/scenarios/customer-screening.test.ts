/** Mission A: customer screening, from the day before it came to January 2021. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import { activityLines, legacyOffers, moveClock, orderOffer } from '../support/story.ts'
import { type Ask, aCustomer } from '../support/world.ts'

const kontor = await startKontor()
const phoneNumber = '+7 727 200 00 00'
const template = '117a77b0-9360-443b-8795-c6dedc750cf9'

/** The announcement's table: name and comment of the field, numbers that pass (one for each length), a postal code. */
const screened: [
  country: string,
  name: string,
  comment: string,
  passing: string[],
  postalCode: string,
  phone: string,
][] = [
  [
    'AM',
    'УНН/NZOU/НЗОУ/ հանրային ծառայության համարանիշը',
    'UNN/Public service number',
    ['12345678', '1234567890'],
    '0010',
    '+37410500000',
  ],
  ['AZ', 'ИНН/VOEN/ПИК', 'TIN/INN/PIC', ['1234567', '1234567890'], 'AZ1000', '+994124980000'],
  ['BY', 'УНП', 'UNP (this means Tax ID)', ['123456789'], '220000', '+375172000000'],
  ['HU', 'TIN', 'TIN (Tax ID)', ['1234567890', '12345678901'], '1011', '+3612000000'],
  ['KZ', 'БИН/ИИН', 'BIN/IIN', ['123456789012'], '010000', '+77172000000'],
  ['KG', 'ИНН', 'UNN/Public service number', ['12345678901234'], '720000', '+996312000000'],
  ['MD', 'IDNO/IDNP', 'IDNO', ['123456', '1234567', '12345678', '1234567890123'], 'MD-2000', '+37322000000'],
  ['RU', 'ИНН', 'INN', ['123456789', '1234567890', '123456789012'], '101000', '+74952000000'],
  [
    'TJ',
    'ИНН/ЕИН/КПП',
    'INN/EIN/KPP',
    ['123456789', '1234567890', '123456789012'],
    '734000',
    '+992372210000',
  ],
  ['UZ', 'INN', 'INN', ['123456789'], '100000', '+998712000000'],
  [
    'UA',
    'EGRPOU/EDRPOU',
    'Identification code of a legal entity',
    ['12345678', '1234567890', '123456789012'],
    '01001',
    '+380442000000',
  ],
]

const create = async (
  ask: Ask,
  wish: Parameters<typeof aCustomer>[0] & { postalCode?: string; middleName?: string },
) => {
  const body = aCustomer(wish)
  const { postalCode = body.billingProfile.defaultAddress.postalCode, middleName } = wish
  const defaultAddress = { ...body.billingProfile.defaultAddress, postalCode, middleName }
  return ask('POST', '/v1/customers', { ...body, billingProfile: { ...body.billingProfile, defaultAddress } })
}

test('screening from 16 November 2020 to 15 January 2021: new customers are asked, existing ones when something is sold to them', async () => {
  const world = await kontor.world('2020-11-16T23:59:59Z', [
    { key: 'kz', country: 'KZ' },
    { key: 'provider', country: 'KZ', programme: 'indirect_provider' },
    { key: 'reseller', country: 'KZ', programme: 'indirect_reseller', providerKey: 'provider' },
  ])
  const ask = world.as('kz', 'AdminAgent')
  const operator = asOperator(kontor, world)
  const refused = async (work: ReturnType<Ask>, status: number, code: number) => {
    const reply = await work
    assert.deepEqual([reply.status, reply.body.code], [status, code], JSON.stringify(reply.body))
    return reply.body
  }

  // 16 November: a customer without number and phone is taken on and buys.
  const { id } = (await create(ask, { country: 'KZ', companyName: 'Дала' })).body
  const path = `/v1/customers/${id}`
  const agreement = {
    primaryContact: { firstName: 'Aigul', lastName: 'Nur', email: 'aigul@example.com' },
    templateId: template,
    dateAgreed: '2020-11-16T00:00:00Z',
    type: 'MicrosoftCustomerAgreement',
  }
  assert.equal((await ask('POST', `${path}/agreements`, agreement)).status, 201)
  const order = await orderOffer(ask, id, legacyOffers.e3)
  assert.equal(order.status, 201, JSON.stringify(order.body))

  // 17 November: the same creation is refused, with everything that is missing (A5).
  await moveClock(ask, '2020-11-17T00:00:00Z')
  const before = await world.rowCounts()
  const missing = await refused(create(ask, { country: 'KZ' }), 400, 600049)
  assert.deepEqual(
    missing.data.map((line: string) => line.slice(0, 6)),
    ['600049', '600051'],
  )
  const malformed = { country: 'KZ', organizationRegistrationNumber: '1234-5678-9012', phoneNumber }
  assert.match((await refused(create(ask, malformed), 400, 600050)).description, /\^\(\\d\{12\}\)\$/)
  const noPhone = { country: 'KZ', organizationRegistrationNumber: '123456789012' }
  await refused(create(ask, noPhone), 400, 600051)
  await refused(create(ask, { country: 'SE', organizationRegistrationNumber: '5560000000' }), 400, 600002)

  // The existing customer can be read, but nothing is sold to it and nothing it has is changed (A4).
  assert.equal((await ask('GET', path)).status, 200)
  const [subscription] = (await ask('GET', `${path}/subscriptions`)).body.items
  await refused(orderOffer(ask, id, legacyOffers.e3), 400, 600049)
  const seats = { ...subscription, quantity: 6 }
  await refused(ask('PATCH', `${path}/subscriptions/${subscription.id}`, seats), 400, 600049)
  assert.deepEqual(await world.rowCounts(), before, 'refusals write nothing')

  // Number and phone are added; from then on it buys again. The middle name is optional for everyone (A3).
  await ask('PUT', `${path}/profiles/company`, { organizationRegistrationNumber: '123456789012' })
  await refused(orderOffer(ask, id, legacyOffers.e3), 400, 600051)
  const { body: profile } = await ask('GET', `${path}/profiles/billing`)
  const defaultAddress = { ...profile.defaultAddress, phoneNumber, middleName: 'Temir' }
  const written = await ask('PUT', `${path}/profiles/billing`, { ...profile, defaultAddress })
  assert.deepEqual([written.status, written.body.defaultAddress.middleName], [200, 'Temir'])
  assert.equal((await ask('PATCH', `${path}/subscriptions/${subscription.id}`, seats)).status, 200)
  assert.equal((await orderOffer(ask, id, legacyOffers.e3)).status, 201)

  // 18 November: every country asks as the announcement prints it (A2, A6), and takes what passes.
  await moveClock(ask, '2020-11-18T09:00:00Z')
  for (const [country, name, comment, passing, postalCode, phone] of screened) {
    const { body: rules } = await ask('GET', `/v1/countryvalidationrules/${country}`)
    assert.deepEqual(
      [rules.registrationNumberName, rules.isRegistrationNumberRequired, rules.isPhoneNumberRequired],
      [name, true, true],
    )
    assert.ok(rules.registrationNumberComment.includes(comment), country)
    const wish = { country, postalCode, phoneNumber: phone, companyName: `Company ${country}` }
    for (const number of passing) {
      assert.match(number, new RegExp(rules.registrationNumberRegex))
      await refused(create(ask, { ...wish, organizationRegistrationNumber: `${number}A` }), 400, 600050)
    }
    const created = await create(ask, { ...wish, organizationRegistrationNumber: passing.at(-1) })
    assert.equal(created.status, 201, `${country}: ${JSON.stringify(created.body)}`)
  }
  const { body: sweden } = await ask('GET', '/v1/countryvalidationrules/SE')
  assert.deepEqual([sweden.isRegistrationNumberSupported, sweden.isPhoneNumberRequired], [false, false])

  // An indirect provider is asked as well, for its resellers' customers too; a reseller never is (A1).
  const provider = world.as('provider', 'AdminAgent')
  await refused(create(provider, { country: 'KZ' }), 400, 600049)
  const { body: resellers } = await world.as('reseller')('GET', '/v1/countryvalidationrules/KZ')
  assert.deepEqual(
    [resellers.isRegistrationNumberSupported, resellers.isRegistrationNumberRequired],
    [true, false],
  )

  // The account's own validation: without a record it buys, then as the operator decides.
  await moveClock(ask, '2021-01-15T09:00:00Z')
  await refused(ask('GET', `${path}/validationStatus?type=account`), 404, 600074)
  for (const [status, code] of [
    ['UnderReview', 800073],
    ['Not Ready', 800074],
    ['NotAllowed', 800075],
  ] as const) {
    await operator('PUT', `/operator${path}/validationStatus`, { status })
    assert.equal((await ask('GET', `${path}/validationStatus?type=Account`)).body.status, status)
    await refused(orderOffer(ask, id, legacyOffers.e3), 403, code)
  }
  await operator('PUT', `/operator${path}/validationStatus`, { status: 'Allowed' })
  assert.equal((await orderOffer(ask, id, legacyOffers.e3)).status, 201)

  assert.deepEqual(await activityLines(ask, '2020-11-16'), [
    '2020-11-16T23:59:59Z add_customer Дала',
    '2020-11-16T23:59:59Z create_agreement Дала',
    '2020-11-16T23:59:59Z create_order Дала',
    '2020-11-17T00:00:00Z update_company_info Дала',
    '2020-11-17T00:00:00Z update_customer_billing_profile Дала',
    '2020-11-17T00:00:00Z update_subscription Дала',
    '2020-11-17T00:00:00Z create_order Дала',
    ...screened.map(([country]) => `2020-11-18T09:00:00Z add_customer Company ${country}`),
    ...Array<string>(4).fill('2021-01-15T09:00:00Z undefined Дала'),
    '2021-01-15T09:00:00Z create_order Дала',
  ])
  assert.deepEqual(await activityLines(provider, '2020-11-16'), [])
})
