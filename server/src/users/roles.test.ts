import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { aDirectory } from '../../test/support/users.ts'

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }, { key: 'other' }])
const helpdeskRole = '729827e3-9c14-49f7-bb1b-9608f156bbb8'
const userRole = 'fe930be7-5e62-47db-91af-98c3a49a38b1'

const aMember = (id: string) => ({
  Id: id,
  DisplayName: 'Kim Berg',
  UserPrincipalName: 'kim',
  Attributes: { ObjectType: 'UserMember' },
})

test('the roles of a customer have the documented ids and names', async () => {
  const { admin, path } = await aDirectory(world)
  const { status, body } = await admin('GET', `${path}/directoryroles`)
  assert.equal(status, 200)
  assert.deepEqual(
    body.items.find(({ id }: { id: string }) => id === helpdeskRole),
    { name: 'Helpdesk Administrator', id: helpdeskRole, attributes: { objectType: 'DirectoryRole' } },
  )
  assert.equal(new Set(body.items.map(({ id }: { id: string }) => id)).size, body.totalCount)
})

test('a role is given with 201 and taken with 204, and each leaves a record', async () => {
  const { admin, path, create, domain, customerId } = await aDirectory(world)
  const id = await create()
  const members = `${path}/directoryroles/${helpdeskRole.toUpperCase()}/usermembers`
  const given = await admin('POST', members, aMember(id))
  const member = {
    displayName: 'Kim Berg',
    userPrincipalName: `kim.berg@${domain}`,
    roleId: helpdeskRole,
    id,
    attributes: { objectType: 'UserMember' },
  }
  assert.deepEqual([given.status, given.body], [201, member])
  assert.deepEqual((await admin('GET', members)).body.items, [member])
  const roles = (await admin('GET', `${path}/users/${id}/directoryroles`)).body
  assert.deepEqual(
    roles.items.map(({ name }: { name: string }) => name),
    ['Helpdesk Administrator'],
  )

  const taken = await admin('DELETE', `${members}/${id}`)
  assert.deepEqual([taken.status, taken.body], [204, ''])
  assert.equal((await admin('GET', members)).body.totalCount, 0)
  assert.equal((await admin('GET', `${path}/users/${id}/directoryroles`)).body.totalCount, 0)

  const { body: log } = await admin('GET', '/v1/auditrecords?startDate=2020-11-18')
  const records = log.items.filter(
    (record: Record<string, unknown>) =>
      record.customerId === customerId && record.resourceType === 'customer_directory_role',
  )
  assert.deepEqual(
    records.map(({ operationType }: { operationType: string }) => operationType),
    ['add_user_member', 'remove_user_member'],
  )
})

test('members of a role come page by page, each once', async () => {
  const { admin, path, create } = await aDirectory(world)
  const members = `${path}/directoryroles/${userRole}/usermembers`
  const ids = await Promise.all(['A', 'B', 'C'].map((name) => create({ name })))
  for (const id of ids) await admin('POST', members, aMember(id))
  const seen: string[] = []
  let page = await admin('GET', `${members}?size=2`)
  for (;;) {
    seen.push(...page.body.items.map(({ id }: { id: string }) => id))
    if (!page.body.links.next) break
    page = await admin('GET', `${members}?seekOperation=Next`, {
      headers: { 'MS-ContinuationToken': page.body.continuationToken },
    })
  }
  assert.deepEqual(seen, [...ids].sort())
})

test('a member is not added twice, an unknown role or user is 404, and nothing is written', async () => {
  const { admin, path, create } = await aDirectory(world)
  const id = await create()
  const members = `${path}/directoryroles/${userRole}/usermembers`
  await admin('POST', members, aMember(id))
  const before = await world.rowCounts()
  const stranger = world.as('other', 'AdminAgent')
  const nobody = 'a9ef48bb-8758-4590-a312-d4a47bfaded4'
  const unknownRole = `${path}/directoryroles/${nobody}/usermembers`
  for (const [answer, status, code] of [
    [await admin('POST', members, aMember(id)), 409, 1003],
    [await admin('POST', members, aMember(nobody)), 404, 60002],
    [await admin('POST', members, { id }), 400, 800002],
    [await admin('POST', unknownRole, aMember(id)), 404, 1000],
    [await admin('GET', unknownRole), 404, 1000],
    [await admin('DELETE', `${members}/${nobody}`), 404, 60002],
    [await admin('DELETE', `${path}/directoryroles/${helpdeskRole}/usermembers/${id}`), 404, 60002],
    [await stranger('DELETE', `${members}/${id}`), 404, 60003],
    [await stranger('GET', members), 404, 60003],
    [await world.as('se', 'HelpdeskAgent')('DELETE', `${members}/${id}`), 403, 900308],
    [await world.as('se')('GET', members), 403, 900329],
  ] as const)
    assert.deepEqual([answer.status, answer.body.code], [status, code])
  assert.deepEqual(await world.rowCounts(), before)
})

test('a deleted user loses its roles, and has none when it is restored', async () => {
  const { admin, path, create } = await aDirectory(world)
  const id = await create()
  const members = `${path}/directoryroles/${userRole}/usermembers`
  await admin('POST', members, aMember(id))
  await admin('DELETE', `${path}/users/${id}`)
  assert.equal((await admin('GET', members)).body.totalCount, 0)
  await admin('PATCH', `${path}/users/${id}`, { state: 'active' })
  assert.equal((await admin('GET', `${path}/users/${id}/directoryroles`)).body.totalCount, 0)
})
