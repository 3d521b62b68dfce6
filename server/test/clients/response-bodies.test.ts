import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { catalogItemId, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { everyAnswer, type Heard } from './answers.ts'
import { clientNames, clientOf } from './clients.ts'

const kontor = await startKontor()
const { heard } = await everyAnswer(kontor)
const granted = heard.filter(({ status }) => status < 300)
const refused = heard.filter(({ status }) => status >= 400)
const collections = granted.filter(({ body }) => Array.isArray(body.items))

interface Member {
  name: string
  /** Where in the answer, to be read by a person: `.items[3].links`. */
  at: string
  value: unknown
  /** The object that the member belongs to. */
  of: Record<string, unknown>
}

/** Maps whose keys are data. */
const maps = new Set(['provisioningContext', 'parameters'])

/** Every member of every object of a body. */
function* membersOf(value: unknown, at = ''): Generator<Member> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* membersOf(item, `${at}[${index}]`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield { name, at: `${at}.${name}`, value: member, of: value as Record<string, unknown> }
      if (!maps.has(name)) yield* membersOf(member, `${at}.${name}`)
    }
  }
}

/** The answers in which a member breaks a rule, each with the first place. */
const breaking = (answers: readonly Heard[], breaks: (member: Member) => boolean): string[] =>
  answers.flatMap(({ name, body }) => {
    const found = [...membersOf(body)].find(breaks)
    return found ? [`${name}: ${found.at} is ${JSON.stringify(found.value)?.slice(0, 100)}`] : []
  })

test('the walk hears each of the contract’s reads succeed, and every kind of refusal', () => {
  const answered = new Set(granted.map(({ operation }) => operation))
  const reads = heard.filter(({ method }) => method === 'GET').map(({ operation }) => operation)
  // No status was recorded; the old call is retired; nobody was named.
  const silent = new Set(['get-mpa-status', 'get-qualification-sync', 'get-validation-status'])
  const unheard = [...new Set(reads)].filter(
    (operation) => !answered.has(operation) && !silent.has(operation),
  )
  assert.deepEqual(unheard, [], 'answers.ts does not know yet what to ask these')
  assert.deepEqual([...new Set(refused.map(({ status }) => status))].sort(), [400, 401, 403, 404])
})

describe('every answer', () => {
  test('names its members in camelCase (client line 29)', () => {
    assert.deepEqual(
      breaking(heard, ({ name }) => !/^[a-z][a-zA-Z0-9]*$/.test(name)),
      [],
    )
  })

  test('omits what is absent and never writes null (client line 30)', () => {
    assert.deepEqual(
      breaking(heard, ({ value }) => value === null),
      [],
    )
  })

  test('has dates in ISO 8601 with Z (client line 33)', () => {
    const isDated = /(Date|DateTime|Timestamp|expiresAt|dateAgreed|startedAt|endedAt)$/
    const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z$/
    const dated = ({ name, value }: Member) =>
      isDated.test(name) || (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
    assert.deepEqual(
      breaking(heard, (member) => dated(member) && !iso.test(String(member.value))),
      [],
    )
  })

  test('is one JSON value, compact, without a byte order mark and without text behind it (client lines 35 and 37)', () => {
    const spoken = heard.filter(({ method }) => method !== 'HEAD')
    const isCompact = ({ text }: Heard): boolean => text === JSON.stringify(JSON.parse(text))
    assert.deepEqual(
      spoken.filter((answer) => !isCompact(answer)).map(({ name }) => name),
      [],
    )
  })

  test('has whole numbers without a point (client line 34)', () => {
    assert.deepEqual(
      heard.filter(({ text }) => /[:[,]-?\d+\.0+[,}\]]/.test(text)).map(({ name }) => name),
      [],
    )
  })
})

describe('members that the clients read as enumerations', () => {
  const enumerations: Record<string, readonly string[]> = {
    Customer: ['relationshipToPartner'],
    Subscription: ['status', 'billingType', 'billingCycle', 'contractType'],
    Order: ['billingCycle', 'status'],
    AuditRecord: ['resourceType', 'operationType', 'operationStatus'],
    CustomerUser: ['userDomainType', 'state'],
    PartnerRelationship: ['relationshipType'],
    LegalBusinessProfile: ['vettingStatus', 'vettingSubStatus'],
  }
  for (const [objectType, names] of Object.entries(enumerations)) {
    test(`of ${objectType} are in lower snake case: ${names.join(', ')} (client line 32)`, () => {
      const isOfType = (of: Record<string, unknown>) =>
        (of.attributes as { objectType?: string } | undefined)?.objectType === objectType
      const seen = granted
        .flatMap(({ body }) => [...membersOf({ body })])
        .filter(({ name, of }) => names.includes(name) && isOfType(of))
      assert.ok(seen.length > 0)
      assert.deepEqual(
        seen
          .filter(({ value }) => !/^[a-z]+(_[a-z]+)*$/.test(String(value)))
          .map(({ at, value }) => `${at} ${value}`),
        [],
      )
    })
  }

  test('of cart lines too (client line 32)', () => {
    const carts = granted.filter(({ body }) => body.attributes?.objectType === 'Cart')
    const cycles = carts.flatMap(({ body }) =>
      body.lineItems.map(({ billingCycle }: { billingCycle: string }) => billingCycle),
    )
    assert.deepEqual([...new Set(cycles)], ['monthly'])
  })

  test('a subscription’s status is one that the Java client knows (client line 32)', () => {
    const { body } = granted.find(({ operation }) => operation === 'list-subscriptions')!
    for (const { status } of body.items) assert.equal(status, 'active')
  })
})

describe('successes', () => {
  test('have a body wherever a client reads one (client line 36)', () => {
    assert.deepEqual(
      granted.filter(({ method, text }) => method !== 'HEAD' && text === '').map(({ name }) => name),
      [],
    )
  })

  test('carry attributes with an objectType, except those the contract prints without (client line 38)', () => {
    const bare = new Set([
      'create-customer-agreement',
      'create-qualification',
      'validate-address',
      'get-agreement-document',
      'get-direct-sign-status',
    ])
    const without = granted.filter(
      ({ body, operation }) => !Array.isArray(body) && !body.attributes?.objectType && !bare.has(operation),
    )
    assert.deepEqual(
      without.map(({ name }) => name),
      [],
    )
  })

  test('that are lists have the type Collection, and count exactly what they hold (client lines 38 and 39)', () => {
    assert.ok(collections.length > 20)
    for (const { name, body } of collections) {
      assert.equal(body.attributes.objectType, 'Collection', name)
      assert.equal(body.totalCount, body.items.length, name)
    }
  })

  test('that are empty lists have empty items, not none (client line 30)', async () => {
    const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
    for (const client of clientNames) {
      const { body } = await clientOf(world, client, 'se').send('GET', '/customers')
      assert.deepEqual([body.totalCount, body.items], [0, []])
    }
  })

  test('that are qualifications are bare arrays (client line 41)', () => {
    const { body } = granted.find(({ operation }) => operation === 'get-qualifications')!
    assert.equal(body[0].qualification, 'Education')
  })
})

test('a list without size is everything on one page, as the TypeScript client reads only items (client line 40)', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const ids = await Promise.all(Array.from({ length: 30 }, () => world.customer('se')))
  const t = clientOf(world, 'typescript', 'se')
  const { body } = await t.send('GET', '/customers')
  assert.deepEqual(body.items.map(({ id }: { id: string }) => id).sort(), ids.sort())
  assert.equal(body.links.next, undefined)
  const { body: offers } = await t.send('GET', '/offers?country=SE')
  assert.ok(offers.items.length > 20)
  assert.equal(offers.links.next, undefined)
})

test('promotion eligibility errors have a type that the clients know (client line 42)', () => {
  const known = [
    'invalidcatalogitemid',
    'invalidpromotion',
    'prerequisiteproductownership',
    'redemptionlimit',
    'seatcount',
    'offerpurchasedpreviously',
    'firstpurchase',
    'term',
    'nopromotionsavailable',
  ]
  const { body } = granted.find(({ operation }) => operation === 'verify-promotion-eligibility')!
  const errors = body.items[1].eligibilities[0].errors as { type: string }[]
  assert.ok(errors.length > 0)
  for (const { type } of errors) assert.ok(known.includes(type.toLowerCase()), type)
})

test('checkout answers orders and orderErrors, both always arrays (client line 43)', () => {
  const { body } = granted.find(({ operation }) => operation === 'checkout-cart')!
  assert.equal(body.orders.length, 2)
  assert.deepEqual(body.orderErrors, [])
})

test('the TypeScript client composes a purchasable id of product, SKU and availability (client line 45)', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const customerId = await world.customer('se')
  const t = clientOf(world, 'typescript', 'se')
  const product = `/customers/${customerId}/products/${sold.e3.productId}`
  const { body: skus } = await t.send('GET', `${product}/skus`)
  const { body: availabilities } = await t.send('GET', `${product}/skus/${skus.items[0].id}/availabilities`)
  const offerId = `${sold.e3.productId}:${skus.items[0].id}:${availabilities.items[0].id}`
  assert.equal(offerId, await catalogItemId(world.as('se'), customerId, sold.e3))
  const lineItems = [{ offerId, quantity: 1, termDuration: 'P1Y', lineItemNumber: 0 }]
  const { status, body } = await t.send('POST', `/customers/${customerId}/orders`, {
    body: { lineItems, billingCycle: 'monthly' },
  })
  assert.equal(status, 201, JSON.stringify(body))
  assert.equal(body.lineItems[0].offerId, offerId)
})
