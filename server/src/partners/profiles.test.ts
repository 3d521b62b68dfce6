import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import type { Partner } from './partner.ts'
import { firstProfile, rewriteProfile } from './profile.ts'

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [
  { key: 'fi', country: 'FI', programme: 'indirect_provider' },
  { key: 'ee', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
  { key: 'pl', country: 'PL', programme: 'indirect_reseller', providerKey: 'fi' },
  { key: 'se' },
])
const stranger = (await kontor.world('2020-11-18T09:00:00Z', [{ key: 'far' }])).partner('far')
const partner = world.partner('se')
const asAdmin = world.as('se', 'GlobalAdmin')

const paths = {
  legalbusiness: 'LegalBusinessProfile',
  billing: 'BillingProfile',
  support: 'PartnerSupportProfile',
  organization: 'OrganizationProfile',
}

describe('profiles of the calling partner', () => {
  for (const [path, objectType] of Object.entries(paths)) {
    it(`${path}: any person reads it, the first time as it follows from the partner`, async () => {
      const { status, body } = await world.as('se', 'HelpdeskAgent')('GET', `/v1/profiles/${path}`)
      assert.equal(status, 200)
      assert.deepEqual(body.attributes, { etag: '0', objectType })
      assert.deepEqual(body.links.self, { uri: `/profiles/${path}`, method: 'GET', headers: [] })
      assert.ok(path === 'support' || body.companyName === partner.name)
    })
  }

  it('an app by itself reads the legal business only', async () => {
    for (const path of Object.keys(paths)) {
      const { status, body } = await world.as('se')('GET', `/v1/profiles/${path}?vettingVersion=Current`)
      if (path === 'legalbusiness') assert.equal(status, 200)
      else assert.deepEqual([status, body.code], [403, 900329])
    }
  })

  it('writing replaces the members, keeps the fixed ones, and says so in the activity log', async () => {
    const written = {
      CompanyName: 'Nytt Namn AB',
      BillingCurrency: 'USD',
      TaxId: 'SE556677889901',
      PurchaseOrderNumber: null,
      Address: { Country: 'SE', City: 'Umeå' },
      ProfileType: 'none',
      Links: { Self: { Uri: '/x', Method: 'GET', Headers: [] } },
    }
    const { status, body } = await asAdmin('PUT', '/v1/profiles/billing', { body: written })
    assert.equal(status, 200)
    assert.deepEqual(
      [
        body.companyName,
        body.billingCurrency,
        body.taxId,
        body.address,
        body.profileType,
        body.primaryContact,
        body.attributes.etag,
      ],
      [
        'Nytt Namn AB',
        'SEK',
        'SE556677889901',
        { country: 'SE', city: 'Umeå' },
        'BillingProfile',
        undefined,
        '1',
      ],
    )
    assert.deepEqual((await asAdmin('GET', '/v1/profiles/billing')).body, body)
    const { rows } = await kontor.platform.pool.query(
      'select operation_type, old_value, new_value from activity where partner_id = $1',
      [partner.tenantId],
    )
    assert.equal(rows.at(-1).operation_type, 'update_company_info')
    assert.deepEqual(
      [rows.at(-1).old_value.companyName, rows.at(-1).new_value.companyName],
      [partner.name, 'Nytt Namn AB'],
    )
  })

  it('a support profile is written under both of its paths', async () => {
    await asAdmin('PUT', '/v1/profiles/supportprofile', {
      body: { email: 'a@se.example', telephone: '+46 8 123' },
    })
    const { body } = await asAdmin('PUT', '/v1/profiles/support', { body: { email: 'b@se.example' } })
    assert.deepEqual(
      [body.email, body.telephone, body.profileType],
      ['b@se.example', undefined, 'support_profile'],
    )
  })

  it('a stale etag is 400/2055 in the header and in the body, and changes nothing', async () => {
    const { body: before } = await asAdmin('GET', '/v1/profiles/organization')
    const first = await asAdmin('PUT', '/v1/profiles/organization', { body: { ...before, culture: 'sv-SE' } })
    assert.equal(first.status, 200)
    const inBody = await asAdmin('PUT', '/v1/profiles/organization', {
      body: { ...before, culture: 'fi-FI' },
    })
    const inHeader = await asAdmin('PUT', '/v1/profiles/organization', {
      body: { ...first.body, culture: 'fi-FI' },
      headers: { 'if-match': '"0"' },
    })
    for (const { status, body } of [inBody, inHeader]) assert.deepEqual([status, body.code], [400, 2055])
    assert.equal((await asAdmin('GET', '/v1/profiles/organization')).body.culture, 'sv-SE')
  })

  it('helpdesk and sales agents do not write them, nor does an app or an indirect reseller', async () => {
    const before = await world.rowCounts()
    for (const role of ['SalesAgent', 'HelpdeskAgent'] as const) {
      const { status, body } = await world.as('se', role)('PUT', '/v1/profiles/support', {
        body: { email: 'x@se.example' },
      })
      assert.deepEqual([status, body.code], [403, 900308])
    }
    assert.equal((await world.as('se')('PUT', '/v1/profiles/support', { body: {} })).body.code, 900329)
    assert.equal(
      (await world.as('ee', 'GlobalAdmin')('PUT', '/v1/profiles/support', { body: {} })).body.code,
      800039,
    )
    assert.deepEqual(
      { ...(await world.rowCounts()), identity_artifact: 0 },
      { ...before, identity_artifact: 0 },
    )
  })

  it('two writers at once with the same etag: one wins', async () => {
    const { body } = await asAdmin('GET', '/v1/profiles/legalbusiness')
    const write = (city: string) =>
      asAdmin('PUT', '/v1/profiles/legalbusiness', { body: { ...body, address: { country: 'SE', city } } })
    const answers = await Promise.all([write('Kiruna'), write('Luleå')])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400])
  })
})

describe('a legal business', () => {
  const before = firstProfile('legal_business', {
    name: 'Fjäll AB',
    country: 'SE',
    domain: 'fjall.example',
  } as Partner)

  it('is vetted again when its name or address changes', () => {
    for (const change of [{ companyName: 'Dal AB' }, { address: { country: 'NO' } }]) {
      const { vettingStatus, vettingSubStatus } = rewriteProfile('legal_business', before, {
        ...before,
        ...change,
      })
      assert.deepEqual([vettingStatus, vettingSubStatus], ['pending', 'entry'])
    }
  })

  it('stays vetted when anything else changes, and cannot say itself that it is', () => {
    const after = rewriteProfile('legal_business', before, {
      ...before,
      primaryContact: { email: 'kim@fjall.example' },
      vettingStatus: 'rejected',
    })
    assert.equal(after.vettingStatus, 'authorized')
  })
})

describe('the MPN profile', () => {
  const read = (query: string) => world.as('se', 'SalesAgent')('GET', `/v1/profiles/mpn${query}`)

  it('is the caller’s own, or another partner’s of the environment by id', async () => {
    assert.deepEqual((await read('')).body, {
      mpnId: partner.mpnId,
      partnerName: partner.name,
      profileType: 'MpnProfile',
      links: { self: { uri: `/profiles/mpn?mpnId=${partner.mpnId}`, method: 'GET', headers: [] } },
      attributes: { objectType: 'MpnProfile' },
    })
    assert.equal(
      (await read(`?mpnid=${world.partner('fi').mpnId}`)).body.partnerName,
      world.partner('fi').name,
    )
  })

  it('of nobody, or of a partner in another environment, is 404/3000', async () => {
    for (const mpnId of ['1', stranger.mpnId]) {
      const { status, body } = await read(`?mpnId=${mpnId}`)
      assert.deepEqual([status, body.code], [404, 3000])
      assert.match(body.description, new RegExp(`partner_id ${mpnId}`))
    }
  })
})

describe('relationships', () => {
  const names = async (key: string, query: string) =>
    (await world.as(key, 'SalesAgent')('GET', `/v1/relationships?${query}`)).body.items.map(
      ({ name }: { name: string }) => name,
    )

  it('of an indirect provider are its resellers', async () => {
    const { status, body } = await world.as('fi', 'AdminAgent')(
      'GET',
      '/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf',
    )
    assert.equal(status, 200)
    assert.equal(body.totalCount, 2)
    const { tenantId, name, mpnId } = world.partner('ee')
    assert.deepEqual(body.items[0], {
      id: tenantId,
      name,
      relationshipType: 'is_indirect_cloud_solution_provider_of',
      state: 'Active',
      mpnId,
      location: 'EE',
      attributes: { objectType: 'PartnerRelationship' },
    })
  })

  it('of an indirect reseller are its provider', async () => {
    assert.deepEqual(await names('ee', 'relationship_type=is_indirect_reseller_of'), [
      world.partner('fi').name,
    ])
  })

  it('are none for who has none of the kind', async () => {
    assert.deepEqual(await names('fi', 'relationship_type=IsIndirectResellerOf'), [])
    assert.deepEqual(await names('se', 'relationship_type=IsIndirectCloudSolutionProviderOf'), [])
  })

  it('can be found by name', async () => {
    const filter = encodeURIComponent(
      JSON.stringify({ Field: 'Name', Value: 'PARTNER P', Operator: 'starts_with' }),
    )
    assert.deepEqual(
      await names('fi', `relationship_type=IsIndirectCloudSolutionProviderOf&filter=${filter}`),
      [world.partner('pl').name],
    )
  })

  it('are refused without a kind, with an unknown one, and for an app by itself', async () => {
    for (const query of ['', '?relationship_type=IsFriendOf']) {
      assert.equal((await world.as('fi', 'AdminAgent')('GET', `/v1/relationships${query}`)).status, 400)
    }
    const { status, body } = await world.as('fi')(
      'GET',
      '/v1/relationships?relationship_type=IsIndirectResellerOf',
    )
    assert.deepEqual([status, body.code], [403, 900329])
  })
})
