import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { aDirectory } from '../../test/support/users.ts'
import type { Ask, Reply } from '../../test/support/world.ts'

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }])

const { admin, path, domain, create } = await aDirectory(world)
for (const [name, userPrincipalName] of [
  ['beta', 'a'],
  ['Alfa', 'd'],
  ['Åsa', 'b'],
  ['alma', 'c'],
] as const)
  await create({ name, userPrincipalName: `${userPrincipalName}@${domain}` })
await admin('DELETE', `${path}/users/${await create({ name: 'Deleted' })}`)
await admin('DELETE', `${path}/users/${await create({ name: 'also deleted' })}`)

const namesOf = ({ body }: Reply): string[] =>
  body.items.map(({ displayName }: { displayName: string }) => displayName)
const filter = (Field: string, Value: string, Operator: string) =>
  encodeURIComponent(JSON.stringify({ Field, Value, Operator })).replaceAll('%20', '+')
const list = (query = ''): Promise<Reply> => admin('GET', `${path}/users${query}`)

/** Follows a link as clients do: verbatim, with its headers. */
const follow = (ask: Ask, link: { uri: string; headers: { key: string; value: string }[] }) =>
  ask('GET', `/v1${link.uri}`, {
    headers: Object.fromEntries(link.headers.map(({ key, value }) => [key, value])),
  })

test('users come by display name without regard to case, without those that were deleted', async () => {
  const answer = await list()
  assert.deepEqual(namesOf(answer), ['Alfa', 'alma', 'beta', 'Åsa'])
  assert.deepEqual([answer.body.totalCount, answer.body.links.next], [4, undefined])
})

test('they can be sorted by either name, in either direction', async () => {
  const sorted = (field: string, direction: string) =>
    list(`?size=0&sortField=${field}&sortDirection=${direction}`).then(namesOf)
  assert.deepEqual(await sorted('DisplayName', 'Descending'), ['Åsa', 'beta', 'alma', 'Alfa'])
  assert.deepEqual(await sorted('userPrincipalName', 'ascending'), ['beta', 'Åsa', 'alma', 'Alfa'])
})

test('pages follow each other by their links alone, forward and back, in the order asked for', async () => {
  const first = await list('?size=3&sortField=DisplayName&sortDirection=Descending')
  assert.deepEqual(namesOf(first), ['Åsa', 'beta', 'alma'])
  assert.equal(first.body.links.previous, undefined)
  const second = await follow(admin, first.body.links.next)
  assert.deepEqual([namesOf(second), second.body.links.next], [['Alfa'], undefined])
  const back = await follow(admin, second.body.links.previous)
  assert.deepEqual(namesOf(back), ['Åsa', 'beta', 'alma'])
  const token = { headers: { 'MS-ContinuationToken': first.body.continuationToken } }
  const next = await admin('GET', `${path}/users?seekOperation=Next`, token)
  assert.deepEqual(namesOf(next), ['Alfa'])
})

test('deleted users are listed by the filter of their state, page by page', async () => {
  const first = await list(`?size=1&filter=${filter('UserState', 'Inactive', 'equals')}`)
  assert.deepEqual(namesOf(first), ['also deleted'])
  assert.deepEqual(namesOf(await follow(admin, first.body.links.next)), ['Deleted'])
  assert.deepEqual(namesOf(await list(`?filter=${filter('UserStatus', 'active', 'Equals')}`)).length, 4)
})

test('a search finds users by the beginning of either name, in any case', async () => {
  assert.deepEqual(namesOf(await list(`?filter=${filter('DisplayName', 'AL', 'starts_with')}`)), [
    'Alfa',
    'alma',
  ])
  const byPrincipalName = `?filter=${filter('UserPrincipalName', 'B@', 'starts_with')}`
  assert.deepEqual(namesOf(await list(byPrincipalName)), ['Åsa'])
})

test('another field, operator, state or sort, and a token that is none, are 400', async () => {
  for (const query of [
    `?filter=${filter('Password', 'x', 'equals')}`,
    `?filter=${filter('UserState', 'Inactive', 'starts_with')}`,
    `?filter=${filter('UserState', 'Sleeping', 'equals')}`,
    '?sortField=Password',
    '?sortDirection=Sideways',
    '?size=100000',
  ])
    assert.equal((await list(query)).status, 400, query)
  for (const last of [5, 'x', ['x'], ['x', 'y'], {}]) {
    const token = Buffer.from(JSON.stringify({ size: 1, filter: {}, last })).toString('base64url')
    const { status, body } = await admin('GET', `${path}/users?seekOperation=Next`, {
      headers: { 'MS-ContinuationToken': token },
    })
    assert.deepEqual([status, body.code], [400, 3000], JSON.stringify(last))
  }
})

test('a list of a customer without people is empty', async () => {
  const empty = await aDirectory(world)
  const { status, body } = await empty.admin('GET', `${empty.path}/users`)
  assert.deepEqual([status, body.totalCount, body.items], [200, 0, []])
})
