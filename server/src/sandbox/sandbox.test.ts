import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { World } from '../../test/support/world.ts'
import { newGuid } from '../ids.ts'

const kontor = await startKontor()
const token = await World.token(kontor.url, 'operator', {
  grant_type: 'client_credentials',
  client_id: kontor.operator.clientId,
  client_secret: kontor.operator.clientSecret,
  resource: 'https://api.partnercenter.microsoft.com',
})

suite('POST /sandbox/environments', () => {
  const nowhere = new World(kontor.url, [], kontor.platform)
  const post = (body: object, headers: Record<string, string> = {}) =>
    nowhere.ask('POST', '/sandbox/environments', { body, headers, token })
  const wish = (more: object = {}) => ({ name: newGuid(), now: '2020-11-18T09:00:00Z', ...more })
  const provider = { key: 'fi', name: 'Provider', country: 'FI', programme: 'indirect_provider' }
  const reseller = {
    key: 'ee',
    name: 'Reseller',
    country: 'EE',
    programme: 'indirect_reseller',
    providerKey: 'fi',
  }

  test('answers the environment and, per partner, everything a test needs to act for it', async () => {
    const name = newGuid()
    const flights = ['new-commerce-preview']
    const { status, body } = await post(wish({ name, partners: [{ ...provider, flights }, reseller] }))
    assert.equal(status, 201)
    assert.deepEqual(
      { ...body.environment, id: 'id' },
      { id: 'id', name, kind: 'sandbox', clock: 'manual', now: '2020-11-18T09:00:00Z' },
    )
    const [fi, ee] = body.partners
    assert.deepEqual(Object.keys(fi), [
      'key',
      'environment',
      'name',
      'tenantId',
      'domain',
      'country',
      'programme',
      'mpnId',
      'providerKey',
      'flights',
      'app',
      'users',
    ])
    assert.deepEqual([fi.environment, fi.providerKey, fi.flights], [name, null, flights])
    assert.deepEqual([ee.programme, ee.providerKey, ee.flights], ['indirect_reseller', 'fi', []])
    assert.deepEqual(
      fi.users.map((user: { role: string }) => user.role),
      ['AdminAgent', 'SalesAgent', 'HelpdeskAgent', 'GlobalAdmin'],
    )
    const world = new World(kontor.url, body.partners, kontor.platform)
    for (const role of [undefined, 'AdminAgent', 'GlobalAdmin'] as const) {
      const clock = await world.as('ee', role)('GET', '/sandbox/clock')
      assert.deepEqual(clock.body, {
        state: 'completed',
        now: '2020-11-18T09:00:00Z',
        target: '2020-11-18T09:00:00Z',
      })
    }
  })

  test('of two environments of one name exactly one is made', async () => {
    const body = wish({ partners: [provider] })
    const answers = await Promise.all([post(body), post(body), post(body)])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409])
    const refusal = answers.find(({ status }) => status === 409)!
    assert.equal(refusal.body.description, `Another environment is already called ${body.name}`)
  })

  test('repeated with the same MS-RequestId answers the same credentials, which are not in the stored answer', async () => {
    const body = wish({ partners: [provider] })
    const headers = { 'ms-requestid': newGuid() }
    const [first, second] = [await post(body, headers), await post(body, headers)]
    assert.deepEqual(second.body, first.body)
    const { rows } = await kontor.platform.pool.query<{ body: string }>(
      'select body from idempotency where body is not null',
    )
    const { app, users } = first.body.partners[0]
    for (const secret of [app.clientSecret, ...users.map((user: { password: string }) => user.password)])
      assert.ok(!rows.some(({ body }) => body.includes(secret)))
  })

  test('a partner that cannot be refuses the whole environment, which leaves its name free', async () => {
    const body = wish({ partners: [{ ...reseller, providerKey: 'nobody' }] })
    const refused = await post(body)
    assert.deepEqual([refused.status, refused.body.code], [400, 3000])
    assert.equal((await post({ ...body, partners: [] })).status, 201)
  })

  test('a US partner gets one government validation code with 100 uses', async () => {
    const { body } = await post(
      wish({ partners: [{ key: 'us', name: 'US', country: 'US', programme: 'direct_bill' }] }),
    )
    const world = new World(kontor.url, body.partners, kontor.platform)
    const { body: codes } = await world.as('us', 'AdminAgent')('GET', '/v1/customers/all/validations')
    assert.deepEqual(
      (codes.items ?? codes).map((code: { maxCreates: number }) => code.maxCreates),
      [100],
    )
  })

  test('is for the operator alone', async () => {
    const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }])
    const { status } = await world.as('se')('POST', '/sandbox/environments', wish())
    assert.equal(status, 403)
    assert.equal((await world.as('se')('GET', '/sandbox/environments')).status, 403)
  })

  suite('and its clock', () => {
    test('moves forward for its own partners and nobody else', async () => {
      const [mine, other] = await Promise.all([
        kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }]),
        kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }]),
      ])
      const moved = await mine.as('se')('PUT', '/sandbox/clock', { body: { now: '2021-01-14T00:00:00Z' } })
      assert.equal(moved.status, 202)
      const expected = { state: 'completed', now: '2021-01-14T00:00:00Z', target: '2021-01-14T00:00:00Z' }
      assert.deepEqual(moved.body, expected)
      assert.deepEqual((await mine.as('se')('GET', '/sandbox/clock')).body, expected)
      assert.equal((await other.as('se')('GET', '/sandbox/clock')).body.now, '2020-11-18T09:00:00Z')
    })

    test('may be moved to where it stands, and never back', async () => {
      const world = await kontor.world('2020-11-18T09:00:00Z', [provider as never, reseller as never])
      const put = (now: string) => world.as('ee', 'HelpdeskAgent')('PUT', '/sandbox/clock', { body: { now } })
      assert.equal((await put('2020-11-18T09:00:00Z')).status, 202)
      const back = await put('2020-11-18T08:59:59Z')
      assert.deepEqual([back.status, back.body.code], [400, 3000])
      assert.equal(
        back.body.description,
        'now is not valid: saw 2020-11-18T08:59:59Z, allowed is 2020-11-18T09:00:00Z or later: a clock is only moved forward',
      )
      const nonsense = await put('next week')
      assert.deepEqual([nonsense.status, nonsense.body.code], [400, 3000])
    })

    test('decides which rules are in force from the very next call on', async () => {
      const world = await kontor.world('2020-12-31T23:59:59Z', [{ key: 'se' }])
      const limited = async () => {
        const { rows } = await kontor.platform.pool.query('select count(*)::int as n from throttle_window')
        await world.as('se')('GET', '/v1/profiles/legalbusiness')
        const { rows: after } = await kontor.platform.pool.query(
          'select count(*)::int as n from throttle_window',
        )
        return after[0].n > rows[0].n
      }
      assert.equal(await limited(), false)
      await world.as('se')('PUT', '/sandbox/clock', { body: { now: '2021-01-01T00:00:00Z' } })
      assert.equal(await limited(), true)
    })
  })
})
