import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { type Ask, aCustomer, type Reply } from '../../test/support/world.ts'

const kontor = await startKontor()
const now = '2020-11-18T09:00:00Z'

const partners = [
  { key: 'se' },
  { key: 'us', country: 'US' },
  { key: 'fi', country: 'FI', programme: 'indirect_provider' as const },
  { key: 'ee', country: 'EE', programme: 'indirect_reseller' as const, providerKey: 'fi' },
  { key: 'pl', country: 'PL', programme: 'indirect_reseller' as const, providerKey: 'fi' },
]

async function aWorldWith(...names: string[]) {
  const world = await kontor.world(now, partners)
  const ids: Record<string, string> = {}
  for (const companyName of names)
    ids[companyName] = (await world.as('se')('POST', '/v1/customers', aCustomer({ companyName }))).body.id
  return { world, ids, se: world.as('se') }
}

const namesOf = ({ body }: Reply): string[] =>
  body.items.map(
    ({ companyProfile }: { companyProfile: { companyName: string } }) => companyProfile.companyName,
  )
const filter = (Field: string, Value: string, Operator = 'starts_with') =>
  `/v1/customers?size=0&filter=${encodeURIComponent(JSON.stringify({ Field, Value, Operator })).replaceAll('%20', '+')}`

/** Follows a link as clients do: verbatim, with its headers. */
const follow = (ask: Ask, link: { uri: string; headers: { key: string; value: string }[] }) =>
  ask('GET', `/v1${link.uri}`, {
    headers: Object.fromEntries(link.headers.map(({ key, value }) => [key, value])),
  })

test('a partner without customers gets an empty collection', async () => {
  const { se } = await aWorldWith()
  const { status, body } = await se('GET', '/v1/customers')
  assert.deepEqual([status, body.totalCount, body.items], [200, 0, []])
})

test('customers come by name without regard to case; an item has no billing profile', async () => {
  const { se, ids } = await aWorldWith('beta', 'Alfa', 'Åby')
  const { body } = await se('GET', '/v1/customers')
  assert.deepEqual(namesOf({ body } as Reply), ['Alfa', 'beta', 'Åby'])
  assert.equal(body.totalCount, 3)
  const [item] = body.items
  assert.equal(item.id, ids.Alfa)
  assert.deepEqual(Object.keys(item).sort(), [
    'attributes',
    'companyProfile',
    'id',
    'links',
    'relationshipToPartner',
  ])
})

test('pages follow each other by their links, forward and back, and say where they end', async () => {
  const { se } = await aWorldWith('a', 'b', 'c', 'd', 'e')
  const first = await se('GET', '/v1/customers?size=2')
  assert.deepEqual(namesOf(first), ['a', 'b'])
  assert.equal(first.body.links.previous, undefined)
  const second = await follow(se, first.body.links.next)
  assert.deepEqual(namesOf(second), ['c', 'd'])
  const third = await follow(se, second.body.links.next)
  assert.deepEqual(namesOf(third), ['e'])
  assert.deepEqual([third.body.links.next, third.body.continuationToken], [undefined, undefined])
  assert.deepEqual(namesOf(await follow(se, third.body.links.previous)), ['c', 'd'])
})

test('the token alone continues a filtered list, as the .NET client sends it', async () => {
  const { se } = await aWorldWith('Ka', 'Kb', 'Kc', 'La')
  const page = await se('GET', filter('CompanyName', 'k').replace('size=0', 'size=2'))
  const rest = await se('GET', '/v1/customers?seekOperation=Next', {
    headers: { 'MS-ContinuationToken': page.body.continuationToken },
  })
  assert.deepEqual([...namesOf(page), ...namesOf(rest)], ['Ka', 'Kb', 'Kc'])
})

test('a token that was not given here is refused', async () => {
  const { se } = await aWorldWith()
  const forged = (seek: object) => Buffer.from(JSON.stringify({ size: 5, ...seek })).toString('base64url')
  for (const token of [
    'x',
    forged({ last: ['a', 'b'] }),
    forged({ filter: { field: 'Secret', value: 1 } }),
  ]) {
    const { status, body } = await se('GET', '/v1/customers', { headers: { 'MS-ContinuationToken': token } })
    assert.deepEqual([status, body.code], [400, 3000])
  }
})

test('names are searched by their beginning in every script, without regard to case', async () => {
  const { se } = await aWorldWith(
    'Ångström AB',
    'Ångan',
    'Angelholm',
    'ИВАНОВ',
    'Иваново',
    '100% Rent',
    'Ärla_',
  )
  const search = async (beginning: string) => namesOf(await se('GET', filter('CompanyName', beginning)))
  assert.deepEqual(await search('ång'), ['Ångan', 'Ångström AB'])
  assert.deepEqual(await search('ÅNGST'), ['Ångström AB'])
  assert.deepEqual(await search('иванов'), ['ИВАНОВ', 'Иваново'])
  assert.deepEqual(await search('ang'), ['Angelholm'])
  assert.deepEqual(await search('100% r'), ['100% Rent'])
  assert.deepEqual(await search('%'), [])
  assert.deepEqual(await search('ärla_'), ['Ärla_'])
})

test('domains are searched by their beginning', async () => {
  const { se, ids } = await aWorldWith('One', 'Two')
  const { domain } = (await se('GET', `/v1/customers/${ids.Two}`)).body.companyProfile
  assert.deepEqual(namesOf(await se('GET', filter('Domain', domain.slice(0, 10).toUpperCase()))), ['Two'])
})

test('other operators, fields and values are refused, and the answer says which', async () => {
  const { se } = await aWorldWith()
  const refusals: [string, RegExp][] = [
    [filter('CompanyName', 'a', 'equals'), /saw equals, allowed is operators starts_with/],
    [filter('Country', 'SE'), /saw Country, allowed is fields CompanyName/],
    ['/v1/customers?filter={}', /saw no Field, allowed is fields CompanyName/],
    ['/v1/customers?filter={"Field":"Domain","Value":null}', /saw null, allowed is a text as Value/],
    ['/v1/customers?filter=x', /saw x, allowed is JSON/],
  ]
  for (const [path, reason] of refusals) {
    const { status, body } = await se('GET', path)
    assert.deepEqual([status, body.code], [400, 3000])
    assert.match(body.description, reason)
  }
})

test('the Java client’s spelling of a filter is read', async () => {
  const { se } = await aWorldWith('Alfa', 'Beta')
  const java = JSON.stringify({
    value: 'al',
    field: 'CompanyName',
    fieldType: 'String',
    operator: 'StartsWith',
  })
  assert.deepEqual(namesOf(await se('GET', `/v1/customers?size=0&filter=${encodeURIComponent(java)}`)), [
    'Alfa',
  ])
})

test('naming another provider in a filter shows nobody its customers', async () => {
  const world = await kontor.world(now, partners)
  await world.as('fi')('POST', '/v1/customers', aCustomer({ companyName: 'Finnish' }))
  await world.as('us')('POST', '/v1/customers', aCustomer({ companyName: 'American' }))
  const ofFinland = filter('IndirectCloudSolutionProvider', world.partner('fi').tenantId)
  assert.deepEqual(namesOf(await world.as('us')('GET', ofFinland)), [])
  assert.deepEqual(namesOf(await world.as('fi')('GET', ofFinland)), ['Finnish'])
})

test('a provider sees the customers of its resellers, a reseller its own, and strangers none', async () => {
  const world = await kontor.world(now, partners)
  const fi = world.as('fi', 'AdminAgent')
  const create = (companyName: string, reseller?: string) =>
    fi('POST', '/v1/customers', {
      ...aCustomer({ companyName }),
      ...(reseller && { associatedPartnerId: world.partner(reseller).tenantId }),
    })
  for (const [name, reseller] of [['Direct'], ['Estonian', 'ee'], ['Polish', 'pl']] as const) {
    assert.equal((await create(name, reseller)).status, 201)
  }
  assert.deepEqual(namesOf(await fi('GET', '/v1/customers')), ['Direct', 'Estonian', 'Polish'])
  assert.deepEqual(namesOf(await world.as('ee')('GET', '/v1/customers')), ['Estonian'])
  assert.deepEqual(namesOf(await world.as('us')('GET', '/v1/customers')), [])
  assert.deepEqual(namesOf(await fi('GET', filter('IndirectReseller', world.partner('pl').tenantId))), [
    'Polish',
  ])
  assert.deepEqual(namesOf(await fi('GET', filter('IndirectReseller', 'no tenant'))), [])
  const ee = world.as('ee', 'SalesAgent')
  assert.deepEqual(
    namesOf(await ee('GET', filter('IndirectCloudSolutionProvider', world.partner('fi').tenantId))),
    ['Estonian'],
  )
  assert.deepEqual(namesOf(await ee('GET', filter('IndirectReseller', world.partner('pl').tenantId))), [])
  assert.deepEqual(
    namesOf(await ee('GET', filter('IndirectReseller', world.partner('ee').tenantId.toUpperCase()))),
    ['Estonian'],
  )
  assert.equal(
    (await world.as('fi')('GET', filter('IndirectReseller', world.partner('pl').tenantId))).body.code,
    900329,
  )
})
