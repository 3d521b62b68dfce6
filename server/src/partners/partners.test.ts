import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { Fault } from '../fault.ts'
import { newGuid } from '../ids.ts'
import { findApp, findUserByUpn } from './account-store.ts'
import { createApp } from './create-app.ts'
import { createOperator } from './create-operator.ts'
import { createPartner, type NewPartner } from './create-partner.ts'
import {
  createPartnersWithPeople,
  type PartnerWish,
  withoutSecrets,
  withSecrets,
} from './create-partners-with-people.ts'
import { createUser } from './create-user.ts'
import { isKept, keepChosen, keepGenerated } from './credentials.ts'
import { locationCurrency } from './location-currency.ts'
import { operatorTenantId } from './partner.ts'
import { type DemoPartners, seedPartners } from './seed-partners.ts'
import { findPartner, findPartnerByMpnId, findTenantId, partnersOf, resellersOf } from './store.ts'

const kontor = await startKontor()
const { db, deriveSecret, pool } = kontor.platform

async function anEnvironment(name = `world-${newGuid()}`): Promise<{ id: string; name: string }> {
  const id = newGuid()
  await pool.query(
    "insert into environment (id, name, kind, clock, clock_now) values ($1, $2, 'sandbox', 'manual', '2020-11-18Z')",
    [id, name],
  )
  return { id, name }
}

const aPartner = (environmentId: string, given: Partial<NewPartner> = {}): NewPartner => ({
  environmentId,
  key: 'se',
  name: 'Fjäll AB',
  country: 'SE',
  programme: 'direct_bill',
  ...given,
})

const refusalOf = async (work: Promise<unknown>): Promise<Fault> => {
  const outcome = await work.catch((error: unknown) => error)
  assert.ok(outcome instanceof Fault, `not refused: ${String(outcome)}`)
  return outcome
}

describe('a new partner', () => {
  it('is found by tenant id, by domain in any case and by MPN id in its environment', async () => {
    const { id } = await anEnvironment()
    const partner = await createPartner(db, aPartner(id))
    assert.deepEqual(await findPartner(db, partner.tenantId), partner)
    assert.equal(await findTenantId(db, partner.domain.toUpperCase()), partner.tenantId)
    assert.equal(await findTenantId(db, partner.tenantId.toUpperCase()), partner.tenantId)
    assert.deepEqual(await findPartnerByMpnId(db, id, partner.mpnId), partner)
    assert.equal(await findPartnerByMpnId(db, (await anEnvironment()).id, partner.mpnId), undefined)
    assert.equal(await findPartner(db, 'not a guid'), undefined)
  })

  it('is billed in the currency of its location unless another one is said', async () => {
    const { id } = await anEnvironment()
    assert.equal((await createPartner(db, aPartner(id, { key: 'pl', country: 'pl' }))).billingCurrency, 'EUR')
    assert.equal(
      (await createPartner(db, aPartner(id, { key: 'kz', country: 'KZ', billingCurrency: 'KZT' })))
        .billingCurrency,
      'KZT',
    )
  })

  const refusals: [string, Partial<NewPartner>, number, RegExp][] = [
    ['a country that is none', { country: 'XX' }, 3000, /country/],
    ['a country of three letters', { country: 'SWE' }, 3000, /country/],
    ['a key with blanks', { key: 'se direct' }, 3000, /key/],
    ['no key', { key: '' }, 3000, /key/],
    ['a name of blanks', { name: '  ' }, 3000, /name/],
    ['a domain with blanks', { domain: 'not a domain' }, 3000, /domain/],
    ['a domain that stands for any tenant', { domain: 'common' }, 3000, /domain/],
    ['an MPN id with letters', { mpnId: 'abc' }, 3000, /mpnId/],
    [
      'a provider that does not exist',
      { programme: 'indirect_reseller', providerTenantId: newGuid() },
      3000,
      /provider/,
    ],
  ]
  for (const [what, given, code, field] of refusals) {
    it(`is refused with ${what}`, async () => {
      const { id } = await anEnvironment()
      const fault = await refusalOf(createPartner(db, aPartner(id, given)))
      assert.deepEqual([fault.status, fault.code], [400, code])
      assert.match(fault.message, field)
      assert.deepEqual(await partnersOf(db, id), [])
    })
  }

  it('is refused when its key, domain or MPN id is taken', async () => {
    const { id } = await anEnvironment()
    const { domain, mpnId } = await createPartner(db, aPartner(id))
    for (const given of [{}, { key: 'other', domain: domain.toUpperCase() }, { key: 'other', mpnId }]) {
      assert.equal((await refusalOf(createPartner(db, aPartner(id, given)))).status, 409)
    }
  })

  it('has a provider only as an indirect reseller, and one that is an indirect provider of its environment', async () => {
    const { id } = await anEnvironment()
    const provider = await createPartner(db, aPartner(id, { key: 'fi', programme: 'indirect_provider' }))
    const direct = await createPartner(db, aPartner(id, { key: 'direct' }))
    const reseller = {
      key: 'ee',
      programme: 'indirect_reseller',
      providerTenantId: provider.tenantId,
    } as const
    assert.equal((await createPartner(db, aPartner(id, reseller))).providerTenantId, provider.tenantId)
    assert.deepEqual(
      (await resellersOf(db, provider)).map(({ key }) => key),
      ['ee'],
    )
    for (const given of [
      { ...reseller, programme: 'direct_bill' as const },
      { ...reseller, providerTenantId: direct.tenantId },
    ]) {
      assert.equal((await refusalOf(createPartner(db, aPartner(id, { ...given, key: 'x' })))).code, 3000)
    }
    const elsewhere = (await anEnvironment()).id
    assert.equal((await refusalOf(createPartner(db, aPartner(elsewhere, reseller)))).code, 3000)
  })
})

describe('partners with people', () => {
  const wishes: PartnerWish[] = [
    { key: 'ee', name: 'Tallinna Pilv', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
    {
      key: 'fi',
      name: 'Suo Oy',
      country: 'FI',
      programme: 'indirect_provider',
      flights: ['new-commerce-preview'],
    },
  ]

  it('have an app and one person per role, whose secrets are right', async () => {
    const environment = await anEnvironment()
    const [ee, fi] = await createPartnersWithPeople(db, { environment, partners: wishes, deriveSecret })
    assert.deepEqual(
      [ee!.providerKey, fi!.providerKey, fi!.flights, fi!.environment],
      ['fi', null, ['new-commerce-preview'], environment.name],
    )
    assert.deepEqual(
      ee!.users.map(({ role }) => role),
      ['AdminAgent', 'SalesAgent', 'HelpdeskAgent', 'GlobalAdmin'],
    )
    const app = await findApp(db, fi!.app.clientId)
    assert.ok(app && (await isKept(fi!.app.clientSecret, app.secretHash)))
    for (const { userPrincipalName, password, role } of ee!.users) {
      const user = await findUserByUpn(db, userPrincipalName)
      assert.ok(user && (await isKept(password, user.passwordHash)))
      assert.deepEqual([user.tenantId, user.roles], [ee!.tenantId, [role]])
    }
  })

  it('can be told again from what holds no secret', async () => {
    const [kit] = await createPartnersWithPeople(db, {
      environment: await anEnvironment(),
      partners: [wishes[1]!],
      deriveSecret,
    })
    const kept = withoutSecrets(kit!)
    assert.ok(!JSON.stringify(kept).includes(kit!.app.clientSecret))
    assert.deepEqual(withSecrets(kept, deriveSecret), kit)
  })

  it('are told which providers there are when one names another, or that it must bring its own', async () => {
    const reseller: PartnerWish = { ...wishes[0]!, providerKey: 'nobody' }
    const besides: PartnerWish = { key: 'se', name: 'Norra', country: 'SE', programme: 'direct_bill' }
    const allowed = async (partners: PartnerWish[]) => {
      const environment = await anEnvironment()
      const refusal = await refusalOf(createPartnersWithPeople(db, { environment, partners, deriveSecret }))
      return [refusal.parameters.field, refusal.parameters.allowed]
    }
    assert.deepEqual(await allowed([wishes[1]!, besides, reseller]), ['providerKey', 'fi'])
    assert.deepEqual(await allowed([besides, reseller]), [
      'providerKey',
      'the key of an indirect provider that comes along',
    ])
  })

  it('are refused all together when one of them cannot be', async () => {
    const environment = await anEnvironment()
    const wrong: PartnerWish[][] = [
      [wishes[1]!, { ...wishes[0]!, providerKey: 'nobody' }],
      [wishes[1]!, { ...wishes[1]!, providerKey: 'fi', key: 'other' }],
      [wishes[1]!, wishes[1]!],
      [wishes[1]!, { ...wishes[1]!, key: 'other', country: '??' }],
    ]
    for (const partners of wrong) {
      await refusalOf(createPartnersWithPeople(db, { environment, partners, deriveSecret }))
      assert.deepEqual(await partnersOf(db, environment.id), [])
    }
  })
})

it('the demo file is loaded as it is, its operator included', async () => {
  const demo = JSON.parse(
    await readFile(new URL('../../seed/demo-partners.json', import.meta.url), 'utf8'),
  ) as DemoPartners
  const names = [...new Set(demo.partners.map(({ environment }) => environment))]
  const environments = new Map(
    await Promise.all(names.map(async (name) => [name, (await anEnvironment(name)).id] as const)),
  )
  const partners = await seedPartners(db, demo, environments)
  assert.deepEqual(
    partners.map(({ key, tenantId, domain, mpnId, flights }) => ({ key, tenantId, domain, mpnId, flights })),
    demo.partners.map(({ key, tenantId, domain, mpnId, flights }) => ({
      key,
      tenantId,
      domain,
      mpnId,
      flights,
    })),
  )
  const provider = partners.find(({ key }) => key === 'fi-provider')!
  assert.deepEqual((await resellersOf(db, provider)).map(({ key }) => key).sort(), [
    'ee-reseller',
    'pl-reseller',
  ])
  const operator = await findApp(db, demo.operator.clientId)
  assert.equal(operator?.tenantId, operatorTenantId)
  assert.ok(await isKept(demo.operator.clientSecret, operator!.secretHash))
})

describe('apps and people', () => {
  it('get generated secrets that are told once, or keep those that were chosen', async () => {
    const { tenantId } = await createPartner(db, aPartner((await anEnvironment()).id))
    const generated = await createApp(db, { tenantId, name: 'One' })
    const chosen = await createApp(db, { tenantId, name: 'Two', clientSecret: 'a secret somebody chose' })
    assert.match(generated.app.secretHash, /^sha256\$/)
    assert.match(chosen.app.secretHash, /^scrypt\$/)
    for (const { app, clientSecret } of [generated, chosen])
      assert.ok(await isKept(clientSecret, app.secretHash))
    assert.equal(
      (await refusalOf(createApp(db, { tenantId, name: 'Three', clientId: chosen.app.clientId }))).status,
      409,
    )
  })

  it('are sent back to over TLS or on the same machine only', async () => {
    const { tenantId } = await createPartner(db, aPartner((await anEnvironment()).id))
    for (const uri of [
      'http://app.example/back',
      'javascript:alert(1)',
      'back',
      'https://app.example/#back',
      'http://localhost.example',
    ]) {
      const fault = await refusalOf(createApp(db, { tenantId, name: 'App', redirectUris: [uri] }))
      assert.equal(fault.code, 3000)
    }
    const { app } = await createApp(db, {
      tenantId,
      name: 'App',
      redirectUris: ['https://app.example/back', 'http://localhost/back'],
    })
    assert.deepEqual((await findApp(db, app.clientId))?.redirectUris, app.redirectUris)
  })

  it('are refused with a name, role or password that cannot be, and with a name that is taken', async () => {
    const { tenantId } = await createPartner(db, aPartner((await anEnvironment()).id))
    const person = { tenantId, upn: `Kim@${tenantId}.example`, roles: ['AdminAgent'] as const }
    const { user } = await createUser(db, { ...person, password: 'correct horse battery' })
    assert.equal(user.upn, person.upn.toLowerCase())
    assert.equal((await refusalOf(createUser(db, { ...person, upn: 'kim' }))).code, 3000)
    assert.equal(
      (await refusalOf(createUser(db, { ...person, upn: 'a@b.example', roles: ['Boss' as 'AdminAgent'] })))
        .code,
      3000,
    )
    const short = await refusalOf(createUser(db, { ...person, upn: 'a@b.example', password: 'tooshort' }))
    assert.ok(!short.message.includes('tooshort'))
    assert.equal((await refusalOf(createUser(db, person))).status, 409)
  })

  it('of the operator belong to no partner', async () => {
    const { clientId, clientSecret, person } = await createOperator(db, {
      person: { upn: 'ada@operator.example' },
    })
    const app = await findApp(db, clientId)
    assert.ok(app && (await isKept(clientSecret, app.secretHash)))
    const user = await findUserByUpn(db, 'ADA@operator.example')
    assert.deepEqual([app.tenantId, user?.tenantId, user?.roles], [operatorTenantId, operatorTenantId, []])
    assert.ok(await isKept(person!.password, user!.passwordHash))
  })
})

describe('a kept secret', () => {
  for (const [how, keep] of [
    ['generated', async (secret: string) => keepGenerated(secret)],
    ['chosen', keepChosen],
  ] as const) {
    it(`that was ${how} fits itself only, and is kept differently each time`, async () => {
      const [one, two] = [await keep('secret'), await keep('secret')]
      assert.notEqual(one, two)
      assert.ok(await isKept('secret', one))
      for (const other of ['Secret', 'secret ', '', 'secre']) assert.ok(!(await isKept(other, one)))
    })
  }
})

it('the location currency is one of the six European ones in Europe, and dollars where there is no other', () => {
  const expected = {
    SE: 'SEK',
    DK: 'DKK',
    NO: 'NOK',
    CH: 'CHF',
    LI: 'CHF',
    GB: 'GBP',
    FI: 'EUR',
    PL: 'EUR',
    HU: 'EUR',
    IS: 'EUR',
    US: 'USD',
    KZ: 'USD',
    CA: 'CAD',
    JP: 'JPY',
  }
  for (const [country, currency] of Object.entries(expected))
    assert.equal(locationCurrency(country), currency, country)
})
