import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { aDirectory, aUser } from '../../test/support/users.ts'
import type { Ask } from '../../test/support/world.ts'

const kontor = await startKontor()
const now = '2020-11-18T09:00:00Z'
const world = await kontor.world(now, [
  { key: 'se' },
  { key: 'other' },
  { key: 'fi', country: 'FI', programme: 'indirect_provider' },
  { key: 'ee', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
])
const nobody = 'a9ef48bb-8758-4590-a312-d4a47bfaded4'

/** Records of the activity log about one resource, oldest first. */
async function recordsOf(ask: Ask, customerId: string) {
  const { body } = await ask('GET', '/v1/auditrecords?startDate=2020-11-18')
  return body.items.filter((record: { customerId: string }) => record.customerId === customerId)
}

describe('creating a user', () => {
  test('answers 200 with the user and, this once, its password', async () => {
    const { admin, path, domain, customerId } = await aDirectory(world)
    const { status, body } = await admin('POST', `${path}/users`, {
      ...aUser(domain, { name: 'Ferdinand Filibuster' }),
      firstName: 'Ferdinand',
      lastName: 'Filibuster',
      immutableId: 'f1',
    })
    assert.equal(status, 200)
    const { id, ...user } = body
    assert.deepEqual(user, {
      usageLocation: 'SE',
      userPrincipalName: `ferdinand.filibuster@${domain}`,
      firstName: 'Ferdinand',
      lastName: 'Filibuster',
      displayName: 'Ferdinand Filibuster',
      immutableId: 'f1',
      passwordProfile: { password: 'abCD123*', forceChangePassword: true },
      userDomainType: 'none',
      state: 'active',
      links: {
        self: { uri: `/customers/${customerId}/users/${id}`, method: 'GET', headers: [] },
      },
      attributes: { objectType: 'CustomerUser' },
    })
    const { passwordProfile, ...shown } = body
    assert.deepEqual((await admin('GET', `${path}/users/${id}`)).body, shown)
  })

  test('takes what the .NET client sends: a trailing slash, Pascal case, nulls and fillers', async () => {
    const { admin, path, domain } = await aDirectory(world)
    const { status, body } = await admin('POST', `${path}/users/`, {
      UsageLocation: 'se',
      Id: null,
      UserPrincipalName: `Kim@${domain.toUpperCase()}`,
      FirstName: null,
      LastName: null,
      DisplayName: 'Kim',
      ImmutableId: null,
      PasswordProfile: { Password: 'abCD123*', ForceChangePassword: false },
      LastDirectorySyncTime: null,
      UserDomainType: 'none',
      State: 'active',
      SoftDeletionTime: null,
      Links: null,
      Attributes: { ObjectType: 'CustomerUser' },
    })
    assert.deepEqual([status, body.displayName, body.usageLocation], [200, 'Kim', 'SE'])
    assert.deepEqual(body.passwordProfile, { password: 'abCD123*', forceChangePassword: false })
  })

  test('refuses everything that cannot be accepted at once, never repeats the password, and writes nothing', async () => {
    const { admin, path } = await aDirectory(world)
    const before = await world.rowCounts()
    const { status, body } = await admin('POST', `${path}/users`, {
      ...aUser('elsewhere.example'),
      displayName: ' ',
      usageLocation: 'XX',
      passwordProfile: { password: 'hunter2' },
    })
    assert.deepEqual([status, body.code], [400, 3000])
    assert.deepEqual(
      body.data.map((line: string) => /^3000: (\S+)/.exec(line)?.[1]),
      ['userPrincipalName', 'displayName', 'usageLocation', 'passwordProfile.password'],
    )
    assert.ok(!JSON.stringify(body).includes('hunter2'))
    assert.deepEqual(await world.rowCounts(), before)
  })

  test('refuses a principal name that is taken, in any case, with 409', async () => {
    const { admin, path, domain, create } = await aDirectory(world)
    await create()
    const before = await world.rowCounts()
    const { status, body } = await admin('POST', `${path}/users`, {
      ...aUser(domain),
      userPrincipalName: `KIM.BERG@${domain}`,
    })
    assert.deepEqual([status, body.code], [409, 1003])
    assert.deepEqual(await world.rowCounts(), before)
  })

  test('of many at once with one principal name makes exactly one user', async () => {
    const { admin, path, domain } = await aDirectory(world)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => admin('POST', `${path}/users`, aUser(domain))),
    )
    const statuses = answers.map(({ status }) => status).sort()
    assert.deepEqual(statuses, [200, 409, 409, 409, 409, 409, 409, 409])
    assert.equal((await admin('GET', `${path}/users`)).body.totalCount, 1)
  })
})

describe('changing a user', () => {
  test('changes what the body names and leaves the rest', async () => {
    const { admin, path, domain, create } = await aDirectory(world)
    const id = await create({ firstName: 'Kim', lastName: 'Berg' })
    const { status, body } = await admin('PATCH', `${path}/users/${id}`, {
      UsageLocation: 'NO',
      DisplayName: 'Kim B.',
      FirstName: null,
      LastName: '',
      Attributes: { ObjectType: 'CustomerUser' },
    })
    assert.equal(status, 200)
    assert.deepEqual(
      [body.usageLocation, body.displayName, body.firstName, body.lastName, body.userPrincipalName],
      ['NO', 'Kim B.', 'Kim', undefined, `kim.berg@${domain}`],
    )
    assert.equal(body.passwordProfile, undefined)
    assert.deepEqual((await admin('GET', `${path}/users/${id}`)).body, body)
  })

  test('that sends back what was read changes nothing and is not recorded', async () => {
    const { admin, path, create, customerId } = await aDirectory(world)
    const id = await create()
    const user = (await admin('GET', `${path}/users/${id}`)).body
    const { status, body } = await admin('PATCH', `${path}/users/${id}`, user)
    assert.deepEqual([status, body], [200, user])
    assert.equal((await recordsOf(admin, customerId)).at(-1).operationType, 'create_customer_user')
  })

  test('refuses to make a user inactive, and another user’s principal name', async () => {
    const { admin, path, domain, create } = await aDirectory(world)
    const id = await create()
    await create({ name: 'Robin' })
    const before = await world.rowCounts()
    const inactive = await admin('PATCH', `${path}/users/${id}`, { state: 'inactive' })
    assert.deepEqual([inactive.status, inactive.body.code], [400, 3000])
    const taken = await admin('PATCH', `${path}/users/${id}`, { userPrincipalName: `robin@${domain}` })
    assert.deepEqual([taken.status, taken.body.code], [409, 1003])
    assert.deepEqual(await world.rowCounts(), before)
  })
})

describe('who may', () => {
  test('an app-only token is refused with 900329, a sales agent and a reading helpdesk agent with 900308', async () => {
    const { path, domain } = await aDirectory(world)
    const before = await world.rowCounts()
    const app = await world.as('se')('GET', `${path}/users`)
    assert.deepEqual([app.status, app.body.code], [403, 900329])
    const sales = await world.as('se', 'SalesAgent')('GET', `${path}/users`)
    assert.deepEqual([sales.status, sales.body.code], [403, 900308])
    const helpdesk = world.as('se', 'HelpdeskAgent')
    const write = await helpdesk('POST', `${path}/users`, aUser(domain))
    assert.deepEqual([write.status, write.body.code], [403, 900308])
    assert.equal((await helpdesk('GET', `${path}/users`)).status, 200)
    assert.deepEqual(await world.rowCounts(), before)
  })

  test('another partner’s customer is not known, and one customer’s user not to another customer', async () => {
    const { path, create, domain } = await aDirectory(world)
    const id = await create()
    const stranger = world.as('other', 'AdminAgent')
    const before = await world.rowCounts()
    for (const answer of [
      await stranger('GET', `${path}/users/${id}`),
      await stranger('POST', `${path}/users`, aUser(domain)),
      await stranger('DELETE', `${path}/users/${id}`),
    ])
      assert.deepEqual([answer.status, answer.body.code], [404, 60003])
    assert.deepEqual(await world.rowCounts(), before)
    const other = await aDirectory(world)
    const unknown = await other.admin('GET', `${other.path}/users/${id}`)
    assert.deepEqual([unknown.status, unknown.body.code], [404, 60002])
    assert.equal((await other.admin('GET', `${other.path}/users/not-an-id`)).body.code, 60002)
    assert.equal((await other.admin('GET', `${other.path}/users/${nobody}`)).body.code, 60002)
  })

  test('a customer’s partners see the same people; an indirect reseller reads but does not write', async () => {
    const fi = world.as('fi', 'AdminAgent')
    const ee = world.as('ee', 'AdminAgent')
    const { customerId, path, create, domain } = await aDirectory(world)
    const id = await create()
    await world.as('se')('POST', '/sandbox/relationships', {
      customerId,
      partnerTenantId: world.partner('fi').tenantId,
    })
    assert.equal((await fi('GET', `${path}/users/${id}`)).status, 200)
    const refused = await ee('POST', `${path}/users`, aUser(domain))
    assert.deepEqual([refused.status, refused.body.code], [403, 800039])
  })
})

test('each change leaves a record with the user before and after, and no password', async () => {
  const { admin, path, create, customerId, domain } = await aDirectory(world)
  const id = await create()
  await admin('PATCH', `${path}/users/${id}`, { displayName: 'Kim B.' })
  await admin('PATCH', `${path}/users/${id}`, { userPrincipalName: `kim.b@${domain}` })
  await admin('PATCH', `${path}/users/${id}`, { passwordProfile: { password: 'Renew456*' } })
  await admin('DELETE', `${path}/users/${id}`)
  await admin('PATCH', `${path}/users/${id}`, { state: 'active' })
  const records = (await recordsOf(admin, customerId)).filter(
    ({ resourceType }: { resourceType: string }) => resourceType === 'customer_user',
  )
  assert.deepEqual(
    records.map(({ operationType }: { operationType: string }) => operationType),
    [
      'create_customer_user',
      'update_customer_user',
      'update_customer_user_principal_name',
      'reset_customer_user_password',
      'delete_customer_user',
      'restore_customer_user',
    ],
  )
  for (const { customizedData } of records)
    assert.deepEqual(customizedData, [{ key: 'CustomerUserId', value: id }])
  const [, update] = records
  assert.equal(JSON.parse(update.resourceOldValue).DisplayName, 'Kim Berg')
  assert.equal(JSON.parse(update.resourceNewValue).DisplayName, 'Kim B.')
  assert.ok(!/abCD123|Renew456/.test(JSON.stringify(records)))
})

test('a deleted customer takes its people, their roles and licences with it', async () => {
  const { admin, path, create } = await aDirectory(world)
  const id = await create()
  const roles = await admin('GET', `${path}/directoryroles`)
  await admin('POST', `${path}/directoryroles/${roles.body.items[0].id}/usermembers`, {
    id,
    displayName: 'Kim Berg',
    userPrincipalName: 'kim',
  })
  assert.equal((await admin('DELETE', path)).status, 204)
  const { rows } = await world.platform!.pool.query(
    'select user_id as id from customer_role_member where user_id = $1 union select id from customer_user where id = $1',
    [id],
  )
  assert.deepEqual(rows, [])
})
