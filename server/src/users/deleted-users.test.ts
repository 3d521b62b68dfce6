import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { aDirectory } from '../../test/support/users.ts'
import type { World } from '../../test/support/world.ts'
import { advanceClock } from '../sandbox/index.ts'
import { purgeDeletedUsers } from './purge-deleted-users.ts'

const kontor = await startKontor()
const now = '2020-11-18T09:00:00Z'
const world = await kontor.world(now, [{ key: 'se' }])

/** Sends a world's clock forward and sees that what falls due is done, here or by the job that was started. */
async function moveClock(world: World, to: string): Promise<void> {
  const { partners, platform } = world
  const { key, environment } = partners[0]!
  await world.as(key)('PUT', '/sandbox/clock', { now: to })
  const { rows } = await platform!.pool.query('select id from environment where name = $1', [environment])
  await advanceClock(platform!, [purgeDeletedUsers], rows[0].id)
}

test('a deleted user is found under the filter of its state only, with the time of its deletion', async () => {
  const { admin, path, create } = await aDirectory(world)
  const id = await create()
  const { status, body } = await admin('DELETE', `${path}/users/${id}`)
  assert.deepEqual([status, body], [204, ''])
  assert.equal((await admin('GET', `${path}/users`)).body.totalCount, 0)
  const { status: gone, body: fault } = await admin('GET', `${path}/users/${id}`)
  assert.deepEqual([gone, fault.code], [404, 60002])
  const filter = encodeURIComponent('{"Field":"UserState","Value":"Inactive","Operator":"equals"}')
  const { items } = (await admin('GET', `${path}/users?size=500&filter=${filter}`)).body
  assert.deepEqual(
    items.map((user: Record<string, unknown>) => [user.id, user.state, user.softDeletionTime]),
    [[id, 'inactive', now]],
  )
})

test('a deleted user cannot be changed, have its password reset or be deleted again', async () => {
  const { admin, path, create } = await aDirectory(world)
  const id = await create()
  await admin('DELETE', `${path}/users/${id}`)
  const before = await world.rowCounts()
  const passwordProfile = { password: 'Renew456*' }
  for (const answer of [
    await admin('PATCH', `${path}/users/${id}`, { displayName: 'Nobody' }),
    await admin('PATCH', `${path}/users/${id}/resetpassword`, { passwordProfile }),
    await admin('DELETE', `${path}/users/${id}`),
  ])
    assert.deepEqual([answer.status, answer.body.code], [404, 60002])
  assert.deepEqual(await world.rowCounts(), before)
})

test('state active restores it', async () => {
  const { admin, path, create } = await aDirectory(world)
  const id = await create()
  const user = (await admin('GET', `${path}/users/${id}`)).body
  await admin('DELETE', `${path}/users/${id}`)
  const { status, body } = await admin('PATCH', `${path}/users/${id}`, {
    State: 'active',
    Attributes: { ObjectType: 'CustomerUser' },
  })
  assert.deepEqual([status, body], [200, user])
  assert.deepEqual((await admin('GET', `${path}/users`)).body.items, [user])
})

test('the name of a deleted user is free; restoring it is then refused with 409', async () => {
  const { admin, path, create } = await aDirectory(world)
  const id = await create()
  await admin('DELETE', `${path}/users/${id}`)
  await create()
  const { status, body } = await admin('PATCH', `${path}/users/${id}`, { state: 'active' })
  assert.deepEqual([status, body.code], [409, 1003])
})

test('it can be restored for 30 days of the environment’s clock, and then is gone for good', async () => {
  const own = await kontor.world(now, [{ key: 'se' }])
  const { admin, path, create } = await aDirectory(own)
  const [early, late] = [await create({ name: 'Early' }), await create({ name: 'Late' })]
  for (const id of [early, late]) await admin('DELETE', `${path}/users/${id}`)
  await moveClock(own, '2020-12-18T08:59:59Z')
  assert.equal((await admin('PATCH', `${path}/users/${early}`, { state: 'active' })).status, 200)
  await moveClock(own, '2020-12-18T09:00:00Z')
  const { status, body } = await admin('PATCH', `${path}/users/${late}`, { state: 'active' })
  assert.deepEqual([status, body.code], [404, 60002])
  const { rows } = await own.platform!.pool.query('select id from customer_user where id = any($1)', [
    [early, late],
  ])
  assert.deepEqual(rows, [{ id: early }])
})
