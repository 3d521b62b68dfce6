import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decodeJwt } from 'jose'
import { pino } from 'pino'
import { startKontor } from '../../test/support/kontor.ts'
import { makeServer } from '../http/server.ts'
import { newGuid } from '../ids.ts'
import { createApp, createPartner, createUser, operatorTenantId } from '../partners/index.ts'
import { failuresMax } from './failure-limit.ts'
import { mountIdentity } from './index.ts'

const api = 'https://api.partnercenter.microsoft.com'

type Form = Record<string, string>

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }, { key: 'us', country: 'US' }])
const partner = world.partner('se')

describe('token endpoints', () => {
  const ask = async (path: string, form: Form, headers: Form = {}) => {
    const response = await fetch(kontor.url + path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers,
    })
    const body = (await response.json()) as Record<string, unknown> & { access_token: string }
    return { status: response.status, headers: response.headers, body }
  }
  const app = ({ app: { clientId, clientSecret } } = partner): Form => ({
    client_id: clientId,
    client_secret: clientSecret,
  })
  const person = (role = 'SalesAgent', { users } = partner): Form => {
    const { userPrincipalName, password } = users.find((user) => user.role === role)!
    return { grant_type: 'password', username: userPrincipalName, password }
  }
  const byItself = { grant_type: 'client_credentials' }
  const v1 = (form: Form, tenant = partner.tenantId) => ask(`/${tenant}/oauth2/token`, form)
  const v2 = (form: Form, tenant = partner.tenantId) => ask(`/${tenant}/oauth2/v2.0/token`, form)

  describe('an app by itself', () => {
    it('gets a token from the older endpoint, with every number as text', async () => {
      const { status, headers, body } = await v1({ ...byItself, ...app(), resource: api })
      assert.equal(status, 200)
      assert.equal(headers.get('cache-control'), 'no-store')
      const { access_token, expires_on, not_before, ...rest } = body
      const { iat, exp } = decodeJwt(access_token)
      assert.deepEqual(rest, {
        token_type: 'Bearer',
        expires_in: '3600',
        ext_expires_in: '3600',
        resource: api,
      })
      assert.deepEqual([not_before, expires_on], [String(iat), String(exp)])
    })

    it('gets a token from the newer endpoint, with numbers', async () => {
      const { status, body } = await v2({ ...byItself, ...app(), scope: `${api}/.default` })
      assert.equal(status, 200)
      const { access_token: _, ...rest } = body
      assert.deepEqual(rest, { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600 })
    })

    it('has a tenant and an app in its token, and neither a person nor roles', async () => {
      const { body } = await v1({ ...byItself, ...app(), resource: api })
      const { iat, exp, jti, ...claims } = decodeJwt(body.access_token)
      assert.equal(exp! - iat!, 3600)
      const { clientId } = partner.app
      assert.deepEqual(claims, {
        iss: 'http://127.0.0.1',
        aud: api,
        tid: partner.tenantId,
        oid: clientId,
        sub: clientId,
        appid: clientId,
        azp: clientId,
        idtyp: 'app',
      })
    })

    it('may name its tenant by domain in any case', async () => {
      const { status } = await v1({ ...byItself, ...app(), resource: api }, partner.domain.toUpperCase())
      assert.equal(status, 200)
    })

    it('may send its credentials in the Authorization header', async () => {
      const { clientId, clientSecret } = partner.app
      const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
      const form = { ...byItself, resource: api }
      const { status } = await ask(`/${partner.tenantId}/oauth2/token`, form, { authorization })
      assert.equal(status, 200)
    })

    for (const audience of [
      api,
      `${api}/`,
      'https://graph.windows.net',
      'HTTPS://GRAPH.windows.net/',
      'https://api.partner.microsoft.com',
      'http://127.0.0.1',
    ]) {
      it(`may ask for ${audience} on both endpoints`, async () => {
        const older = await v1({ ...byItself, ...app(), resource: audience })
        const newer = await v2({ ...byItself, ...app(), scope: `${audience}/.default` })
        assert.deepEqual([older.status, newer.status], [200, 200])
        assert.equal(older.body.resource, audience)
        assert.equal(decodeJwt(newer.body.access_token).aud, audience.toLowerCase().replace(/\/$/, ''))
      })
    }

    it('of the operator signs in to the tenant called operator', async () => {
      const { clientId: client_id, clientSecret: client_secret } = kontor.operator
      const { status, body } = await v1({ ...byItself, client_id, client_secret, resource: api }, 'operator')
      assert.equal(status, 200)
      assert.equal(decodeJwt(body.access_token).tid, operatorTenantId)
    })
  })

  describe('refuses', () => {
    const refusals: [string, (form: Form) => Form, number, string, RegExp][] = [
      ['a wrong secret', (form) => ({ ...form, client_secret: 'wrong' }), 401, 'invalid_client', /failed/],
      ['a missing secret', ({ client_secret: _, ...form }) => form, 401, 'invalid_client', /failed/],
      ['an unknown app', (form) => ({ ...form, client_id: 'nobody' }), 401, 'invalid_client', /failed/],
      ['no app at all', ({ client_id: _, ...form }) => form, 400, 'invalid_request', /client/],
      [
        'an unknown resource',
        (form) => ({ ...form, resource: 'https://example.com' }),
        400,
        'invalid_resource',
        /https:\/\/example.com/,
      ],
      ['a missing resource', ({ resource: _, ...form }) => form, 400, 'invalid_request', /resource/],
      [
        'an unknown grant',
        (form) => ({ ...form, grant_type: 'magic' }),
        400,
        'unsupported_grant_type',
        /grant/,
      ],
      ['a missing grant', ({ grant_type: _, ...form }) => form, 400, 'invalid_request', /grant_type/],
    ]
    for (const [what, change, status, error, description] of refusals) {
      it(`${what} with ${status} ${error}`, async () => {
        const answer = await v1(change({ ...byItself, ...app(), resource: api }))
        assert.deepEqual([answer.status, answer.body.error], [status, error])
        assert.match(String(answer.body.error_description), description)
        assert.equal(answer.body.access_token, undefined)
      })
    }

    for (const scope of [
      'https://example.com/.default',
      `${api}/everything`,
      '.default',
      `${api}/.default https://graph.windows.net/.default`,
    ]) {
      it(`the scope ${scope} with 400 invalid_scope`, async () => {
        const { status, body } = await v2({ ...byItself, ...app(), scope })
        assert.deepEqual([status, body.error], [400, 'invalid_scope'])
      })
    }

    it('a request of an app without a scope that names an audience', async () => {
      const { status, body } = await v2({ ...byItself, ...app(), scope: 'openid' })
      assert.deepEqual([status, body.error], [400, 'invalid_request'])
    })

    it('an app at another partner’s tenant, and at the operator’s', async () => {
      for (const tenant of [world.partner('us').tenantId, world.partner('us').domain, 'operator']) {
        const { status, body } = await v1({ ...byItself, ...app(), resource: api }, tenant)
        assert.deepEqual([status, body.error], [401, 'invalid_client'])
        assert.match(String(body.error_description), /not registered in the tenant/)
      }
    })

    it('the operator’s app at a partner’s tenant', async () => {
      const { clientId: client_id, clientSecret: client_secret } = kontor.operator
      const { status } = await v1({ ...byItself, client_id, client_secret, resource: api })
      assert.equal(status, 401)
    })

    it('a tenant that nobody has, by name', async () => {
      const { status, body } = await v1({ ...byItself, ...app(), resource: api }, 'nobody.example')
      assert.deepEqual([status, body.error], [400, 'invalid_request'])
      assert.match(String(body.error_description), /nobody\.example/)
    })

    it('an app by itself where people of any tenant sign in', async () => {
      const { status, body } = await v1({ ...byItself, ...app(), resource: api }, 'common')
      assert.deepEqual([status, body.error], [400, 'invalid_request'])
    })

    for (const body of ['[1]', 'null', '"x"', '7', '{"client_id": {"a": 1}, "grant_type": ["password"]}']) {
      it(`a body that is not a form: ${body}`, async () => {
        for (const endpoint of ['token', 'v2.0/token']) {
          const response = await fetch(`${kontor.url}/${partner.tenantId}/oauth2/${endpoint}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          })
          assert.equal(response.status, 400)
          assert.equal(((await response.json()) as { error: string }).error, 'invalid_request')
        }
      })
    }
  })

  describe('an app with a person', () => {
    it('gets a token that says who the person is and what they may do', async () => {
      const { status, body } = await v1({ ...person(), ...app(), resource: api })
      assert.equal(status, 200)
      assert.equal(body.scope, 'user_impersonation')
      assert.equal(typeof body.refresh_token, 'string')
      const claims = decodeJwt<Record<string, unknown>>(body.access_token)
      const { tid, appid, scp, upn, roles, amr, idtyp } = claims
      assert.deepEqual(
        { tid, appid, scp, upn, roles, amr, idtyp },
        {
          tid: partner.tenantId,
          appid: partner.app.clientId,
          scp: 'user_impersonation',
          upn: partner.users.find((user) => user.role === 'SalesAgent')!.userPrincipalName,
          roles: ['SalesAgent'],
          amr: ['pwd', 'mfa'],
          idtyp: undefined,
        },
      )
    })

    it('gets an id token for openid, and from the newer endpoint scopes with their audience', async () => {
      const form = { ...person(), ...app(), scope: `openid ${api}/user_impersonation`, client_info: '1' }
      const { body } = await v2(form, 'organizations')
      assert.equal(body.scope, `${api}/user_impersonation ${api}/.default`)
      const { aud, upn, preferred_username, tid, oid } = decodeJwt<Record<string, unknown>>(
        String(body.id_token),
      )
      assert.equal(aud, partner.app.clientId)
      assert.equal(upn, preferred_username)
      assert.deepEqual(JSON.parse(Buffer.from(String(body.client_info), 'base64url').toString()), {
        uid: oid,
        utid: tid,
      })
    })

    it('is refused with a wrong password and with a name that nobody has, in the same words', async () => {
      const wrong = await v1({ ...person(), password: 'wrong', ...app(), resource: api })
      const nobody = await v1({ ...person(), username: 'nobody@nowhere.example', ...app(), resource: api })
      assert.deepEqual([wrong.status, wrong.body.error], [400, 'invalid_grant'])
      assert.deepEqual(nobody.body, wrong.body)
    })

    it('is refused when the person belongs to another tenant than the app', async () => {
      const { status, body } = await v1({
        ...person('SalesAgent', world.partner('us')),
        ...app(),
        resource: api,
      })
      assert.deepEqual([status, body.error], [400, 'invalid_grant'])
    })

    it('is refused in production, where people sign in for themselves', async () => {
      const { db, pool } = kontor.platform
      const environmentId = newGuid()
      await pool.query(
        "insert into environment (id, name, kind, clock, clock_now) values ($1, 'real', 'production', 'real', now())",
        [environmentId],
      )
      const { tenantId } = await createPartner(db, {
        environmentId,
        key: 'real',
        name: 'Real AB',
        country: 'SE',
        programme: 'direct_bill',
      })
      const real = await createApp(db, { tenantId, name: 'Real app' })
      const { user, password } = await createUser(db, {
        tenantId,
        upn: 'kim@real.example',
        roles: ['AdminAgent'],
      })
      const { status, body } = await v1(
        {
          grant_type: 'password',
          username: user.upn,
          password,
          client_id: real.app.clientId,
          client_secret: real.clientSecret,
          resource: api,
        },
        tenantId,
      )
      assert.deepEqual([status, body.error], [400, 'unsupported_grant_type'])
    })
  })

  describe('a refresh token', () => {
    const signedIn = async () =>
      String((await v1({ ...person(), ...app(), resource: api })).body.refresh_token)
    const refresh = async (more: Form) => ({
      grant_type: 'refresh_token',
      refresh_token: await signedIn(),
      ...app(),
      ...more,
    })

    it('gives a new token for the same person on both endpoints, with the scopes clients send', async () => {
      const older = await v1(await refresh({ resource: api, scope: 'openid' }))
      const newer = await v2(await refresh({ scope: `${api}/.default openid offline_access` }))
      for (const { status, body } of [older, newer]) {
        assert.equal(status, 200)
        assert.equal(typeof body.refresh_token, 'string')
        assert.deepEqual(decodeJwt(body.access_token).roles, ['SalesAgent'])
      }
    })

    it('is good for another audience of ours, and for the same one if none is named', async () => {
      const other = await v2(await refresh({ scope: 'https://graph.windows.net/.default' }))
      const same = await v1(await refresh({}))
      assert.equal(decodeJwt(other.body.access_token).aud, 'https://graph.windows.net')
      assert.equal(decodeJwt(same.body.access_token).aud, api)
    })

    it('carries the roles the person has now, not those of the first sign-in', async () => {
      const form = { ...(await refresh({})), ...{} }
      const { userPrincipalName } = partner.users.find((user) => user.role === 'SalesAgent')!
      await kontor.platform.pool.query("update user_account set roles = '{HelpdeskAgent}' where upn = $1", [
        userPrincipalName,
      ])
      const { body } = await v1(form)
      await kontor.platform.pool.query("update user_account set roles = '{SalesAgent}' where upn = $1", [
        userPrincipalName,
      ])
      assert.deepEqual(decodeJwt(body.access_token).roles, ['HelpdeskAgent'])
    })

    it('is refused for another app, with an unknown scope, and when it was never given', async () => {
      const { clientId: client_id, clientSecret: client_secret } = kontor.operator
      const form = await refresh({ client_id, client_secret })
      assert.equal((await v1(form, 'operator')).body.error, 'invalid_grant')
      assert.equal(
        (await v2(await refresh({ scope: 'https://example.com/.default' }))).body.error,
        'invalid_scope',
      )
      assert.equal((await v1(await refresh({ refresh_token: 'made-up' }))).body.error, 'invalid_grant')
    })

    it('is nowhere in the database, and neither are secrets and passwords', async () => {
      const token = await signedIn()
      const { rows } = await kontor.platform.pool.query<{ kept: string }>(
        `select payload::text || id as kept from identity_artifact
         union all select secret_hash from app_registration union all select password_hash from user_account`,
      )
      const kept = rows.map((row) => row.kept).join('\n')
      for (const secret of [token, partner.app.clientSecret, ...partner.users.map((user) => user.password)]) {
        assert.ok(!kept.includes(secret))
      }
    })
  })

  it('after many failures refuse even the right secret, for that account alone, and say for how long', async () => {
    const guessed = (await kontor.world('2020-11-18T09:00:00Z', [{ key: 'a' }])).partner('a')
    const { tenantId } = guessed
    const form = { ...byItself, ...app(guessed), resource: api }
    for (let n = 0; n < failuresMax; n++) {
      assert.equal((await v1({ ...form, client_secret: `guess ${n}` }, tenantId)).status, 401)
    }
    const { status, headers, body } = await v1(form, tenantId)
    assert.deepEqual([status, body.error], [429, 'temporarily_unavailable'])
    assert.ok(Number(headers.get('retry-after')) > 0)
    assert.equal((await v1({ ...byItself, ...app(), resource: api })).status, 200)
  })

  it('log refusals, but nothing secret even at the finest level', async () => {
    let logged = ''
    const log = pino({ level: 'trace' }, { write: (line: string) => (logged += line) })
    const server = makeServer({ log })
    await mountIdentity(server, { ...kontor.platform, log })
    const answers = []
    for (const form of [
      { ...byItself, ...app() },
      { ...byItself, ...app(), client_secret: 'wrong-secret' },
      { ...person(), ...app() },
      { ...person(), ...app(), password: 'wrong-password' },
    ]) {
      const { payload } = await server.inject({
        method: 'POST',
        url: `/${partner.tenantId}/oauth2/token`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ ...form, resource: api }).toString(),
      })
      answers.push(JSON.parse(payload) as Form)
    }
    await server.close()
    assert.match(logged, /token refused/)
    const secrets = [app().client_secret!, person().password!, 'wrong-secret', 'wrong-password']
    for (const { access_token, refresh_token } of answers)
      secrets.push(...[access_token, refresh_token].filter((token) => token !== undefined))
    assert.equal(secrets.length, 7)
    for (const secret of secrets) assert.ok(!logged.includes(secret))
  })

  it('hand older clients the token they bring, for as long as it lives', async () => {
    const token = await world.token('se')
    for (const path of ['/generatetoken', '/v3/generatetoken']) {
      const { status, body } = await ask(path, byItself, { authorization: `Bearer ${token}` })
      assert.equal(status, 200)
      assert.deepEqual([body.access_token, body.token_type], [token, 'Bearer'])
      assert.ok(Number(body.expires_in) > 3500)
    }
    const asPerson = await ask(
      '/generatetoken',
      { grant_type: 'jwt_token' },
      { authorization: `Bearer ${await world.token('se', 'AdminAgent')}` },
    )
    assert.equal(asPerson.status, 200)
    assert.equal((await ask('/generatetoken', byItself)).status, 401)
    assert.equal((await ask('/generatetoken', byItself, { authorization: 'Bearer made-up' })).status, 401)
    assert.equal(
      (await ask('/generatetoken', { grant_type: 'other' }, { authorization: `Bearer ${token}` })).status,
      400,
    )
  })
})
