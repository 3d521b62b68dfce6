import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buy, catalogItemId, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { aCustomer } from '../support/world.ts'
import { clientOf, withNulls } from './clients.ts'

const kontor = await startKontor()
const world = await kontor.world('2022-02-01T09:00:00Z', [
  { key: 'se' },
  { key: 'provider', country: 'FI', programme: 'indirect_provider' },
  { key: 'reseller', country: 'EE', programme: 'indirect_reseller', providerKey: 'provider' },
])
const ask = world.as('se')
const customerId = await world.customer('se')
const item = await catalogItemId(ask, customerId, sold.e3)
const n = clientOf(world, 'dotnet', 'se')
const j = clientOf(world, 'java', 'se')
const t = clientOf(world, 'typescript', 'se')
const carts = `/customers/${customerId}/carts`
const orders = `/customers/${customerId}/orders`

/** A subscription of its own for a test, read as the client reads it. */
async function aSubscription(quantity = 10) {
  const { body } = await buy(ask, customerId, { catalogItemId: item, quantity })
  const path = `/customers/${customerId}/subscriptions/${body.orders[0].lineItems[0].subscriptionId}`
  return { path, resource: (await n.send('GET', path)).body }
}

/** Members of the .NET cart line that stay unset in an ordinary purchase. */
const unsetInLine = [
  'friendlyName',
  'currencyCode',
  'promotionId',
  'participants',
  'provisioningContext',
  'orderGroup',
  'addonItems',
  'renewsTo',
  'customTermEndDate',
  'attestationAccepted',
  'error',
]
const aLine = { id: 0, catalogItemId: item, quantity: 5, billingCycle: 'monthly', termDuration: 'P1Y' }
const aDotnetCart = (line: object = {}, ...nulls: string[]) =>
  withNulls(
    {
      lineItems: [withNulls({ ...aLine, ...line }, ...unsetInLine)],
      attributes: { etag: null, objectType: 'Cart' },
    },
    'id',
    'creationTimestamp',
    'lastModifiedTimestamp',
    'expirationTimestamp',
    'lastModifiedUser',
    'status',
    'links',
    ...nulls,
  )

describe('names and nulls', () => {
  test('the .NET client fills a cart in PascalCase, every unset member null (client lines 19 and 20)', async () => {
    const { status, body } = await n.send('POST', carts, { body: aDotnetCart() })
    assert.equal(status, 201)
    assert.equal(body.lineItems[0].error, undefined)
    assert.equal(body.lineItems[0].promotionId, sold.e3.promotionId)
  })

  test('the TypeScript client’s customer mixes both cases and has members of its own (client line 19)', async () => {
    const { companyProfile, billingProfile } = aCustomer()
    const { firstName, lastName, addressLine1, city, postalCode, country } = billingProfile.defaultAddress
    const { status, body } = await t.send('POST', '/customers', {
      body: {
        enableGDAPByDefault: true,
        CompanyProfile: { Domain: companyProfile.domain },
        BillingProfile: {
          Culture: 'EN-US',
          Email: billingProfile.email,
          Language: 'En',
          CompanyName: billingProfile.companyName,
          DefaultAddress: {
            FirstName: firstName,
            lastName,
            AddressLine1: addressLine1,
            City: city,
            State: '',
            PostalCode: postalCode,
            Country: country,
          },
        },
      },
    })
    assert.equal(status, 201, JSON.stringify(body))
    assert.equal(body.companyProfile.domain, companyProfile.domain)
  })

  test('keys of a provisioning context are data (client line 19)', async () => {
    const provisioningContext = { subscriptionId: '5d1c0c0e-7a3b-4f57-9b1e-20c4a1f0a001', scope: 'shared' }
    const { body } = await n.send('POST', carts, { body: aDotnetCart({ provisioningContext }) })
    assert.deepEqual(body.lineItems[0].provisioningContext, provisioningContext)
  })

  test('a PATCH clears nothing because of null (client line 20)', async () => {
    const { path, resource } = await aSubscription()
    const named = await n.send('PATCH', path, { body: { ...resource, friendlyName: 'North office' } })
    const { body } = await n.send('PATCH', path, {
      body: withNulls(
        { id: resource.id, quantity: 12 },
        ...Object.keys(resource).filter((name) => name !== 'id' && name !== 'quantity'),
      ),
    })
    assert.deepEqual(
      [body.quantity, body.friendlyName, body.autoRenewEnabled, body.promotionId, body.status],
      [12, 'North office', named.body.autoRenewEnabled, resource.promotionId, 'active'],
    )
  })

  test('a PUT of a partner profile takes nulls, and attributes without a type (client lines 20 and 22)', async () => {
    const admin = clientOf(world, 'dotnet', 'se', 'AdminAgent')
    for (const path of ['/profiles/organization', '/profiles/billing', '/profiles/support']) {
      const { body: profile } = await admin.send('GET', path)
      const { etag } = profile.attributes
      const body = withNulls({ ...profile, attributes: { etag } }, 'links', 'region', 'taxId')
      const answer = await admin.send('PUT', path, { body })
      assert.equal(answer.status, 200, `${path}: ${JSON.stringify(answer.body)}`)
    }
  })
})

describe('fillers', () => {
  test('the .NET client’s new customer carries unknown, none and the year 1 (client line 21)', async () => {
    const { companyProfile, billingProfile } = aCustomer()
    const { status, body } = await n.send('POST', '/customers', {
      body: withNulls(
        {
          companyProfile: withNulls(companyProfile, 'tenantId', 'companyName', 'address', 'email', 'links'),
          billingProfile: withNulls(billingProfile, 'id', 'firstName', 'lastName', 'links'),
          relationshipToPartner: 'unknown',
          userDomainType: 'none',
          creationTimestamp: '0001-01-01T00:00:00',
          attributes: { etag: null, objectType: 'Customer' },
        },
        'id',
        'commerceId',
        'allowDelegatedAccess',
        'userCredentials',
        'customDomains',
        'associatedPartnerId',
        'links',
      ),
    })
    assert.equal(status, 201, JSON.stringify(body))
    assert.equal(body.relationshipToPartner, 'reseller')
  })

  test('a cart whose dates are the year 1 and whose cycle is unknown is a cart without them (client line 21)', async () => {
    const cart = { ...aDotnetCart({ billingCycle: 'monthly' }), expirationTimestamp: '0001-01-01T00:00:00' }
    const { status, body } = await n.send('POST', carts, { body: cart })
    assert.equal(status, 201)
    assert.ok(body.expirationTimestamp.startsWith('2022-'))
  })

  test('a fresh subscription of the .NET client in which only the status was set changes that alone (client line 21)', async () => {
    const { path, resource } = await aSubscription()
    const fresh = {
      quantity: 0,
      status: 'suspended',
      autoRenewEnabled: false,
      isTrial: false,
      hasPurchasableAddons: false,
      billingType: 'none',
      billingCycle: 'unknown',
      contractType: 'none',
      creationDate: '0001-01-01T00:00:00',
      effectiveStartDate: '0001-01-01T00:00:00',
      commitmentEndDate: '0001-01-01T00:00:00',
      attributes: { etag: null, objectType: 'Subscription' },
    }
    const { status, body } = await n.send('PATCH', path, {
      body: withNulls(
        fresh,
        'id',
        'offerId',
        'friendlyName',
        'partnerId',
        'termDuration',
        'refundOptions',
        'links',
      ),
    })
    assert.equal(status, 200, JSON.stringify(body))
    assert.deepEqual(
      [body.status, body.quantity, body.friendlyName, body.billingCycle],
      ['suspended', resource.quantity, resource.friendlyName, resource.billingCycle],
    )
  })

  test('the Java client’s lines are all number 0 and cost 0.0, and are counted (client line 21)', async () => {
    const { status, body } = await j.send('POST', orders, {
      body: {
        referenceCustomerId: customerId,
        billingCycle: 'monthly',
        totalPrice: 0.0,
        lineItems: [1, 2].map((quantity) => ({
          lineItemNumber: 0,
          offerId: item,
          quantity,
          termDuration: 'P1Y',
          pricing: { listPrice: 0.0, extendedPrice: 0.0 },
        })),
        attributes: { objectType: 'Order' },
      },
    })
    assert.equal(status, 201, JSON.stringify(body))
    assert.deepEqual(
      body.lineItems.map((line: { lineItemNumber: number; quantity: number }) => [
        line.lineItemNumber,
        line.quantity,
      ]),
      [
        [0, 1],
        [1, 2],
      ],
    )
  })

  test('the Java client’s cart lines all have id 0, and are counted (client line 21)', async () => {
    const { status, body } = await j.send('POST', carts, { body: { lineItems: [aLine, aLine] } })
    assert.equal(status, 201)
    assert.deepEqual(
      body.lineItems.map(({ id }: { id: number }) => id),
      [0, 1],
    )
  })
})

describe('echoes', () => {
  test('a subscription as read, sent back whole, is accepted and changes nothing (client line 22)', async () => {
    const { path, resource } = await aSubscription()
    for (const client of [n, j, t]) {
      const { status, body } = await client.send('PATCH', path, { body: resource })
      assert.equal(status, 200, JSON.stringify(body))
      assert.deepEqual(body, resource)
    }
  })

  test('a cart as answered, with another quantity, is the new cart (client line 22)', async () => {
    for (const client of [n, j, t]) {
      const { body: cart } = await client.send('POST', carts, { body: { lineItems: [aLine] } })
      cart.lineItems[0].quantity = 7
      const { status, body } = await client.send('PUT', `${carts}/${cart.id}`, { body: cart })
      assert.equal(status, 201, JSON.stringify(body))
      assert.deepEqual([body.id, body.lineItems[0].quantity], [cart.id, 7])
    }
  })

  test('members that no schema knows, links and ids included, are ignored everywhere (client line 22)', async () => {
    const extra = {
      id: 'mine',
      links: { self: { uri: 'https://example.com/', method: 'GET' } },
      creationDate: 'yesterday',
      unheardOf: { a: [1] },
    }
    const customer = await t.send('POST', '/customers', { body: { ...aCustomer(), ...extra } })
    assert.equal(customer.status, 201)
    assert.notEqual(customer.body.id, 'mine')
    const cart = await t.send('POST', carts, {
      body: { ...extra, lineItems: [{ ...aLine, ...extra, id: 0 }] },
    })
    assert.equal(cart.status, 201, JSON.stringify(cart.body))
    const admin = clientOf(world, 'typescript', 'se', 'AdminAgent')
    const { body: profile } = await admin.send('GET', '/profiles/support')
    const put = await admin.send('PUT', '/profiles/support', { body: { ...profile, ...extra } })
    assert.equal(put.status, 200, JSON.stringify(put.body))
  })
})

describe('enumerations', () => {
  for (const billingCycle of ['monthly', 'Monthly', 'MONTHLY', 1]) {
    test(`a billing cycle may be ${JSON.stringify(billingCycle)} (client line 23)`, async () => {
      const { status, body } = await n.send('POST', carts, { body: aDotnetCart({ billingCycle }) })
      assert.deepEqual([status, body.lineItems[0].billingCycle], [201, 'monthly'])
      assert.equal(body.lineItems[0].error, undefined)
    })
  }
  for (const status of ['suspended', 'Suspended', 'SUSPENDED', 2]) {
    test(`a subscription’s status may be ${JSON.stringify(status)} (client line 23)`, async () => {
      const { path, resource } = await aSubscription()
      const { body } = await n.send('PATCH', path, { body: { ...resource, status } })
      assert.equal(body.status, 'suspended')
    })
  }
  for (const type of [
    'MicrosoftCustomerAgreement',
    'microsoft_customer_agreement',
    'microsoftcustomeragreement',
  ]) {
    test(`an agreement type may be ${type} (client line 23)`, async () => {
      const { body: customer } = await n.send('POST', '/customers', { body: aCustomer() })
      const person = clientOf(world, 'dotnet', 'se', 'AdminAgent')
      const { status, body } = await person.send('POST', `/customers/${customer.id}/agreements`, {
        body: {
          primaryContact: { firstName: 'Kim', lastName: 'Berg', email: 'kim@example.com', phoneNumber: null },
          templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
          dateAgreed: '2022-01-31T00:00:00.0000000Z',
          type,
          agreementLink: null,
          userId: null,
        },
      })
      assert.deepEqual([status, body.type], [201, 'MicrosoftCustomerAgreement'])
    })
  }
})

test('participants are pairs of key and value, in the .NET client’s names (client line 24)', async () => {
  const provider = clientOf(world, 'dotnet', 'provider')
  const owned = await world.customer('provider', { country: 'FI' })
  const own = await catalogItemId(world.as('provider'), owned, sold.e3)
  const { mpnId } = world.partner('reseller')
  const { status, body } = await provider.send('POST', `/customers/${owned}/carts`, {
    body: {
      ...aDotnetCart({ catalogItemId: own, participants: [{ key: 'transaction_reseller', value: mpnId }] }),
      partnerOnRecordAttestationAccepted: true,
    },
  })
  assert.equal(status, 201, JSON.stringify(body))
  assert.deepEqual(body.lineItems[0].participants, [{ key: 'transaction_reseller', value: mpnId }])
})

describe('bodies that are no objects', () => {
  const bodies: [string, string | undefined][] = [
    ['the JSON text "success" of the .NET and Java clients', '"success"'],
    ['the literal null', 'null'],
    ['an empty object', '{}'],
    ['an empty body with a JSON content type', ''],
    ['no body at all', undefined],
  ]
  for (const [name, raw] of bodies) {
    test(`a cart is checked out with ${name} (client line 25)`, async () => {
      const { body: cart } = await n.send('POST', carts, { body: aDotnetCart() })
      const answer = await ask('POST', `/v1${carts}/${cart.id}/checkout`, raw === undefined ? {} : { raw })
      assert.equal(answer.status, 201, JSON.stringify(answer.body))
      assert.equal(answer.body.orders.length, 1)
    })
  }

  test('a DELETE may have an empty body with a JSON content type (client line 25)', async () => {
    const { body } = await n.send('POST', '/customers', { body: aCustomer() })
    assert.equal((await ask('DELETE', `/v1/customers/${body.id}`, { raw: '' })).status, 204)
  })

  test('where a body is needed, a text or null is refused, not taken for one (client line 25)', async () => {
    for (const raw of ['"success"', 'null', '7', '']) {
      const { status, body } = await ask('POST', `/v1${carts}`, { raw })
      assert.deepEqual([status, body.code], [400, 800002], raw)
    }
  })
})

describe('filters', () => {
  const filters = [
    '{"Field":"CompanyName","Value":"Norrsken","Operator":"starts_with"}',
    '{"value":"Norrsken","field":"CompanyName","fieldType":"String","operator":"StartsWith"}',
    '{"OPERATOR":"startswith","Value":"norrsken","Field":"companyname","Extra":null}',
    '{"Operator": "starts_with", "Value": "Norrsken B", "Field": "CompanyName"}',
  ]
  for (const filter of filters) {
    for (const [name, encoded] of [
      ['+', encodeURIComponent(filter).replaceAll('%20', '+')],
      ['%20', encodeURIComponent(filter)],
    ] as const) {
      test(`customers are found by ${filter}, blanks as ${name} (client line 26)`, async () => {
        const { status, body } = await n.send('GET', `/customers?size=0&filter=${encoded}`)
        assert.equal(status, 200)
        assert.ok(body.items.some(({ id }: { id: string }) => id === customerId))
      })
    }
  }

  test('the activity log is filtered in either spelling (client line 26)', async () => {
    for (const filter of [
      `{"Field":"CompanyName","Value":"Norrsken","Operator":"substring"}`,
      `{"value":"${customerId}","field":"CustomerId","fieldType":"String","operator":"Equals"}`,
    ]) {
      const query = `startDate=2/1/2022%2000:00:00&filter=${encodeURIComponent(filter)}`
      const { status, body } = await n.send('GET', `/auditrecords?${query}`)
      assert.equal(status, 200, JSON.stringify(body))
      assert.ok(body.items.length > 0)
    }
  })
})

describe('the TypeScript client’s orders', () => {
  for (const termDuration of ['P1Y', undefined]) {
    test(`need no customer in the body, ${termDuration ? 'with' : 'and no'} term, and count lines from 0 (client line 27)`, async () => {
      const lineItems = [{ offerId: item, quantity: 3, termDuration, lineItemNumber: 0 }]
      const { status, body } = await t.send('POST', orders, { body: { lineItems, billingCycle: 'monthly' } })
      assert.equal(status, 201, JSON.stringify(body))
      assert.deepEqual([body.referenceCustomerId, body.lineItems[0].lineItemNumber], [customerId, 0])
      assert.match(body.lineItems[0].termDuration, /^P1[MY]$/)
    })
  }
})

test('a byte order mark before a body is passed over (client line 37)', async () => {
  const raw = `\uFEFF${JSON.stringify(aCustomer())}`
  assert.equal((await ask('POST', '/v1/customers', { raw })).status, 201)
})
