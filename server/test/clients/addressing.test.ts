import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buy, catalogItemId, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { aCustomer } from '../support/world.ts'
import { clientNames, clientOf } from './clients.ts'

const kontor = await startKontor()
const world = await kontor.world('2022-02-01T13:00:00Z', [
  { key: 'se' },
  { key: 'provider', country: 'FI', programme: 'indirect_provider' },
  { key: 'reseller', country: 'EE', programme: 'indirect_reseller', providerKey: 'provider' },
])
const customerIds = [
  await world.customer('se', { companyName: 'Norrsken Bygg' }),
  await world.customer('se', { companyName: 'Norrsken El' }),
  await world.customer('se', { companyName: 'Vinter AB' }),
]
const [customerId] = customerIds
const n = clientOf(world, 'dotnet', 'se')
const nPerson = clientOf(world, 'dotnet', 'se', 'AdminAgent')
const j = clientOf(world, 'java', 'se')

const { body: bought } = await buy(world.as('se'), customerId!, {
  catalogItemId: await catalogItemId(world.as('se'), customerId!, sold.e3),
  quantity: 5,
  billingCycle: 'annual',
})
const orderId: string = bought.orders[0].id

const idsOf = ({ body }: { body: { items: { id: string }[] } }): string[] => body.items.map(({ id }) => id)

describe('the root', () => {
  for (const name of clientNames) {
    test(`the ${name} client finds the API under /v1 of a root of its own, over plain http (client line 1)`, async () => {
      assert.equal((await clientOf(world, name, 'se').send('GET', `/customers/${customerId}`)).status, 200)
    })
  }
})

describe('paths', () => {
  const spellings: [string, string][] = [
    ['GET', `/Customers/${customerId}`],
    ['GET', `/customers/${customerId}/DIRECTSIGNEDMICROSOFTCUSTOMERAGREEMENTSTATUS`],
    ['GET', `/customers/${customerId}/directsignedmicrosoftcustomeragreementstatus`],
    ['GET', `/customers/${customerId}/customdomains`],
    ['GET', `/productPromotions?country=SE&segment=commercial`],
    ['GET', `/CountryValidationRules/SE`],
    ['GET', `/profiles/LegalBusiness`],
  ]
  for (const [method, path] of spellings) {
    test(`${method} ${path.replace(customerId!, '{id}')} is found in this spelling (client line 2)`, async () => {
      assert.equal((await nPerson.send(method, path)).status, 200)
    })
  }

  test('promotionEligibilities is found in both spellings (client line 2)', async () => {
    const body = {
      items: [{ catalogItemId: 'none', quantity: 1, termDuration: 'P1Y', billingCycle: 'monthly' }],
    }
    for (const spelling of ['promotionEligibilities', 'promotioneligibilities'])
      assert.equal((await n.send('POST', `/customers/${customerId}/${spelling}`, { body })).status, 200)
  })

  test('a path in other letters keeps the case of its values (client line 2)', async () => {
    const { status, body } = await n.send('GET', '/PRODUCTPROMOTIONS/NoSuchPromotion')
    assert.equal(status, 404)
    assert.match(body.description, /NoSuchPromotion/)
  })

  test('a creation behind a trailing slash is a creation, of users as the .NET client sends it (client line 3)', async () => {
    const { status, body } = await n.send('POST', '/customers/', { body: aCustomer() })
    assert.equal(status, 201)
    const userPrincipalName = `kim@${body.companyProfile.domain}`
    const user = { userPrincipalName, displayName: 'Kim Berg', usageLocation: 'SE', userDomainType: 'none' }
    const created = await nPerson.send('POST', `/customers/${body.id}/users/`, { body: user })
    assert.deepEqual([created.status, created.body.userPrincipalName], [200, userPrincipalName])
    assert.equal((await nPerson.send('DELETE', `/customers/${body.id}/`)).status, 204)
  })

  test('a doubled slash before the path is tolerated, on every page that the Java client follows (client line 4)', async () => {
    const first = await j.send('GET', '/customers?size=2')
    const second = await j.follow(first.body.links.next)
    assert.deepEqual([...idsOf(first), ...idsOf(second)].sort(), [...customerIds].sort())
  })

  test('colons in an id arrive raw (client line 5)', async () => {
    const { promotionId } = sold.e3
    const { status, body } = await n.send('GET', `/productpromotions/${promotionId}?country=SE`)
    assert.deepEqual([status, body.id], [200, promotionId])
  })
})

describe('queries', () => {
  for (const name of ['seekOperation', 'seekoperation', 'seek_operation', 'SeekOperation']) {
    for (const value of ['Previous', 'previous', 'PREVIOUS']) {
      test(`?${name}=${value} is read (client line 6)`, async () => {
        const first = await n.send('GET', '/customers?size=1')
        const second = await n.follow(first.body.links.next)
        const headers = { 'MS-ContinuationToken': second.body.continuationToken }
        const back = await n.send('GET', `/customers?${name}=${value}`, { headers })
        assert.deepEqual(idsOf(back), idsOf(first))
      })
    }
  }

  for (const query of [
    'relationship_type=IsIndirectCloudSolutionProviderOf',
    'relationshipType=is_indirect_cloud_solution_provider_of',
    'RELATIONSHIP_TYPE=isindirectcloudsolutionproviderof',
  ]) {
    test(`a provider’s resellers are listed by ?${query} (client line 6)`, async () => {
      const provider = clientOf(world, 'dotnet', 'provider', 'AdminAgent')
      assert.deepEqual(idsOf(await provider.send('GET', `/relationships?${query}`)), [
        world.partner('reseller').tenantId,
      ])
    })
  }

  for (const value of ['Annual', 'annual', 'ANNUAL']) {
    for (const name of ['billingType', 'BillingType', 'billing_type']) {
      test(`orders are found by ?${name}=${value} (client line 6)`, async () => {
        const path = `/customers/${customerId}/orders`
        assert.deepEqual(idsOf(await n.send('GET', `${path}?${name}=${value}`)), [orderId])
        assert.deepEqual(idsOf(await n.send('GET', `${path}?${name}=Monthly`)), [])
      })
    }
  }

  for (const name of ['order_id', 'Order_Id', 'orderId', 'ORDERID']) {
    test(`subscriptions are found by ?${name} (client line 6)`, async () => {
      const path = `/customers/${customerId}/subscriptions?${name}=`
      assert.equal(idsOf(await n.send('GET', path + orderId)).length, 1)
      assert.deepEqual(idsOf(await n.send('GET', `${path}none`)), [])
    })
  }

  for (const query of ['country=se&segment=Commercial', 'Country=SE&Segment=COMMERCIAL']) {
    test(`promotions are found by ?${query} (client line 6)`, async () => {
      const { body } = await n.send('GET', `/productpromotions?${query}`)
      assert.ok(body.items.length > 0)
    })
  }

  for (const value of ['True', 'true', 'TRUE']) {
    test(`a boolean may be ${value} (client line 6)`, async () => {
      const { productId, skuId } = sold.e3
      const { status, body } = await n.send(
        'GET',
        `/customers/${customerId}/products/${productId}/skus/${skuId}/availabilities?includePrices=${value}`,
      )
      assert.equal(status, 200)
      assert.ok(body.items[0].prices)
    })
  }
})

describe('dates in queries', () => {
  const asked: [string, number][] = [
    ['startDate=2022-02-01', 6],
    ['startDate=2022-02-01T00:00:00Z&endDate=2022-02-01', 6],
    ['startDate=02/01/2022%2013:05:06', 6],
    ['startDate=2/1/2022%2012:00:00%20AM', 6],
    ['startDate=01/02/2022%2000:00:00&endDate=01/31/2022%2000:00:00', 0],
  ]
  for (const [query, count] of asked) {
    test(`?${query} finds ${count} records of the activity log (client line 8)`, async () => {
      const other = await kontor.world('2022-02-01T13:00:00Z', [{ key: 'se' }])
      for (let i = 0; i < 3; i++) await other.customer('se')
      const { status, body } = await clientOf(other, 'dotnet', 'se').send('GET', `/auditrecords?${query}`)
      assert.deepEqual([status, body.items.length], [200, count])
    })
  }

  test('year, month and day of the year, as the Java client’s audit call sends them, are refused (client line 8)', async () => {
    const { status, body } = await j.send('GET', '/auditrecords?startDate=2022-01-309')
    assert.deepEqual([status, body.code], [400, 3000])
  })
})

test('size=0, which filtered lists of the .NET and Java clients carry, is the server’s default (client line 9)', async () => {
  const filter = encodeURIComponent('{"Field":"CompanyName","Value":"Norrsken","Operator":"starts_with"}')
  const { body } = await n.send('GET', `/customers?size=0&filter=${filter}`)
  assert.deepEqual(idsOf({ body }), customerIds.slice(0, 2))
})
