import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { aDirectory, aUser } from '../../test/support/users.ts'
import { newGuid } from '../ids.ts'
import { isKept } from '../partners/index.ts'

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }])

const { admin, path, domain, create } = await aDirectory(world)
let people = 0
const someone = () => `Person ${people++}`

const keptOf = async (id: string): Promise<{ password_kept: string; must_change_password: boolean }> =>
  (
    await world.platform!.pool.query(
      'select password_kept, must_change_password from customer_user where id = $1',
      [id],
    )
  ).rows[0]

test('a chosen password is kept as a slow salted digest, and nowhere else', async () => {
  const password = 'Winter-is-coming-4'
  const id = await create({
    name: someone(),
    passwordProfile: { password, forceChangePassword: false },
  })
  const { password_kept: kept, must_change_password: mustChange } = await keptOf(id)
  assert.match(kept, /^scrypt\$/)
  assert.equal(await isKept(password, kept), true)
  assert.equal(mustChange, false)
})

test('a repeated request is answered with the password, which no stored answer holds', async () => {
  const password = 'Summer-is-coming-4'
  const headers = { 'MS-RequestId': newGuid() }
  const body = aUser(domain, { name: someone(), passwordProfile: { password } })
  const first = await admin('POST', `${path}/users`, { body, headers })
  const again = await admin('POST', `${path}/users`, { body, headers })
  assert.deepEqual([again.status, again.body], [200, first.body])
  assert.deepEqual(again.body.passwordProfile, { password, forceChangePassword: true })
  const reset = { body: { passwordProfile: { password: 'Autumn-is-coming-4' } }, headers }
  const once = await admin('PATCH', `${path}/users/${first.body.id}`, reset)
  const twice = await admin('PATCH', `${path}/users/${first.body.id}`, reset)
  assert.deepEqual([twice.status, twice.body], [200, once.body])
  const { rows } = await world.platform!.pool.query('select body from idempotency where body is not null')
  assert.ok(rows.length >= 2)
  assert.ok(!/is-coming/.test(JSON.stringify(rows)))
})

test('without one a password is made, shown once, and shown again to a repeated request', async () => {
  const headers = { 'MS-RequestId': newGuid() }
  const { passwordProfile: _, ...body } = aUser(domain, { name: someone() })
  const first = await admin('POST', `${path}/users`, { body, headers })
  const { password, forceChangePassword } = first.body.passwordProfile
  assert.equal(forceChangePassword, true)
  assert.equal(await isKept(password, (await keptOf(first.body.id)).password_kept), true)
  assert.deepEqual((await admin('POST', `${path}/users`, { body, headers })).body, first.body)
  const other = await admin('POST', `${path}/users`, { ...body, userPrincipalName: `other@${domain}` })
  assert.notEqual(other.body.passwordProfile.password, password)
})

for (const [form, suffix] of [
  ['PATCH of the user', ''],
  ['PATCH of resetpassword', '/resetpassword'],
] as const) {
  test(`a ${form} resets the password and shows it once`, async () => {
    const id = await create({ name: someone() })
    const { status, body } = await admin('PATCH', `${path}/users/${id}${suffix}`, {
      PasswordProfile: { Password: 'Renew456*', ForceChangePassword: false },
      Attributes: { ObjectType: 'CustomerUser' },
    })
    assert.deepEqual(
      [status, body.passwordProfile, body.attributes],
      [200, { password: 'Renew456*', forceChangePassword: false }, { objectType: 'CustomerUser' }],
    )
    const { password_kept: kept, must_change_password: mustChange } = await keptOf(id)
    assert.deepEqual([await isKept('Renew456*', kept), mustChange], [true, false])
    assert.equal((await admin('GET', `${path}/users/${id}`)).body.passwordProfile, undefined)
  })

  test(`a ${form} refuses a weak password and none at all, and keeps the old one`, async () => {
    const id = await create({ name: someone() })
    const before = await keptOf(id)
    for (const passwordProfile of [{ password: 'short1!' }, { forceChangePassword: true }]) {
      const { status, body } = await admin('PATCH', `${path}/users/${id}${suffix}`, { passwordProfile })
      assert.deepEqual([status, body.code], [400, 3000])
    }
    assert.deepEqual(await keptOf(id), before)
  })
}
