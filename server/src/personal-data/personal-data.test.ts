import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buy, catalogItemId, sold } from '../../test/support/buying.ts'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import { aDirectory } from '../../test/support/users.ts'
import { World } from '../../test/support/world.ts'
import { newGuid } from '../ids.ts'

const kontor = await startKontor()
const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
const se = world.as('se')
const operator = asOperator(kontor, world)

/** A customer with an agreement, a licence, and two people: one holds the licence, one is deleted. */
async function aCustomerWithPeople() {
  const directory = await aDirectory(world)
  const { customerId, path, admin } = directory
  await buy(se, customerId, {
    catalogItemId: await catalogItemId(se, customerId, sold.e3),
    quantity: 1,
  })
  const [kim, robin] = [await directory.create(), await directory.create({ name: 'Robin Lind' })]
  const sku = (await admin('GET', `${path}/subscribedskus`)).body.items[0].productSku.id
  await admin('POST', `${path}/users/${kim}/licenseupdates`, { licensesToAssign: [{ skuId: sku }] })
  await admin('DELETE', `${path}/users/${robin}`)
  return { ...directory, kim, robin, sku, personalData: `/operator/v1${path.slice(3)}/personal-data` }
}

interface PersonalRecord {
  kind: string
  id: string
  // biome-ignore lint/suspicious/noExplicitAny: every kind has values of its own
  values: any
}

test('the operator sees every record about a customer’s people, page by page, each once', async () => {
  const { personalData, customerId, kim, robin, sku } = await aCustomerWithPeople()
  const whole: PersonalRecord[] = (await operator('GET', personalData)).body.items
  const kinds = whole.map(({ kind }) => kind)
  assert.deepEqual([...new Set(kinds)], ['billingProfile', 'users', 'agreements', 'activity'])
  const of = (kind: string) => whole.filter((record) => record.kind === kind)
  assert.deepEqual(
    of('billingProfile').map(({ id, values }) => [id, values.email]),
    [[customerId, 'ops@example.com']],
  )
  assert.deepEqual(
    of('users').map(({ id }) => id),
    [kim, robin].sort(),
  )
  const values = of('users').find(({ id }) => id === kim)!.values
  assert.deepEqual(
    [values.displayName, values.licenses, values.passwordProfile],
    ['Kim Berg', [sku], undefined],
  )
  assert.equal(of('agreements')[0]!.values.primaryContact.email, 'kim@example.com')
  assert.ok(of('activity').some(({ values }) => values.newValue?.displayName === 'Robin Lind'))

  const seen: PersonalRecord[] = []
  const token = await operatorToken()
  let page = await operator('GET', `${personalData}?size=2`)
  for (;;) {
    seen.push(...page.body.items)
    const next = page.body.continuationToken
    if (!next) break
    page = await world.ask('GET', `${personalData}?seekOperation=Next`, {
      token,
      headers: { 'MS-ContinuationToken': next },
    })
  }
  assert.deepEqual(seen, whole)

  let back = await operator('GET', `${personalData}?size=2&seekOperation=Last`)
  const backward: PersonalRecord[] = back.body.items
  while (back.body.links.previous) {
    const [{ key, value }] = back.body.links.previous.headers
    back = await world.ask('GET', `${personalData}?seekOperation=Previous`, {
      token,
      headers: { [key]: value },
    })
    backward.unshift(...back.body.items)
  }
  assert.deepEqual(backward, whole)
})

const operatorToken = (): Promise<string> =>
  World.token(kontor.url, kontor.operator.tenant, {
    grant_type: 'client_credentials',
    client_id: kontor.operator.clientId,
    client_secret: kontor.operator.clientSecret,
    resource: 'https://api.partnercenter.microsoft.com',
  })

test('erasing leaves nobody but who accepted the agreement, and says what is kept and why', async () => {
  const { personalData, customerId, path, admin, domain } = await aCustomerWithPeople()
  const { status, body } = await operator('DELETE', personalData)
  assert.equal(status, 200)
  assert.equal(body.customerId, customerId)
  const counts = new Map<string, number>(
    body.erased.map(({ kind, records }: { kind: string; records: number }) => [kind, records]),
  )
  assert.deepEqual([counts.get('billingProfile'), counts.get('users'), counts.get('agreements')], [1, 2, 0])
  assert.ok(counts.get('activity')! > 0)
  assert.ok(
    body.kept.some(
      ({ what, why }: Record<string, string>) => /invoices/.test(what!) && /accounting/.test(why!),
    ),
  )

  const left: PersonalRecord[] = (await operator('GET', personalData)).body.items
  assert.deepEqual(
    left.map(({ kind }) => kind),
    ['billingProfile', 'agreements'],
  )
  const { email, firstName, defaultAddress, companyName } = left[0]!.values
  assert.deepEqual(
    [email, firstName, defaultAddress.lastName, companyName],
    ['', undefined, undefined, 'Norrsken Bygg'],
  )
  assert.equal(defaultAddress.addressLine1, 'Storgatan 1')

  assert.equal((await admin('GET', `${path}/users`)).body.totalCount, 0)
  const [licence] = (await admin('GET', `${path}/subscribedskus`)).body.items
  assert.deepEqual([licence.consumedUnits, licence.availableUnits], [0, 1])
  const customer = await admin('GET', path)
  assert.deepEqual([customer.status, customer.body.companyProfile.domain], [200, domain])
})

test('the books stay: orders and subscriptions are as they were', async () => {
  const { personalData, path, admin } = await aCustomerWithPeople()
  const read = async () => [
    (await admin('GET', `${path}/orders`)).body,
    (await admin('GET', `${path}/subscriptions`)).body,
  ]
  const before = await read()
  await operator('DELETE', personalData)
  assert.deepEqual(await read(), before)
})

test('each partner sees in its log that it happened; doing it again finds nothing', async () => {
  const { personalData, customerId, admin } = await aCustomerWithPeople()
  await operator('DELETE', personalData)
  const { body } = await admin('GET', '/v1/auditrecords?startDate=2022-02-01')
  const records = body.items.filter((record: { customerId: string }) => record.customerId === customerId)
  assert.deepEqual(records.at(-1).customizedData[1], { key: 'Erased-users', value: '2' })
  const text = JSON.stringify(records)
  assert.ok(!/Robin|kim@|ops@/i.test(text), text)
  const again = await operator('DELETE', personalData)
  assert.deepEqual(
    again.body.erased.map(({ records }: { records: number }) => records),
    [0, 0, 0, 0],
  )
})

test('it is for the operator alone, and an unknown customer is 404', async () => {
  const { personalData } = await aCustomerWithPeople()
  const before = await world.rowCounts()
  for (const method of ['GET', 'DELETE']) {
    const partner = await world.as('se', 'AdminAgent')(method, personalData)
    assert.deepEqual([partner.status, partner.body.code], [403, 2032])
    const unknown = await operator(method, `/operator/v1/customers/${newGuid()}/personal-data`)
    assert.deepEqual([unknown.status, unknown.body.code], [404, 60003])
  }
  assert.deepEqual(await world.rowCounts(), before)
})
