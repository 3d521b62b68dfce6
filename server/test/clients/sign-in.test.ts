import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeJwt } from 'jose'
import { startKontor } from '../support/kontor.ts'

const kontor = await startKontor()
const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
const partner = world.partner('se')
const { clientId, clientSecret } = partner.app

/** What the TypeScript client posts, and MSAL too, which adds fields and headers of its own. */
async function signIn(
  fields: Record<string, string>,
  { tenant = partner.domain, headers = {} }: { tenant?: string; headers?: Record<string, string> } = {},
) {
  const response = await fetch(`${kontor.url}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields }).toString(),
  })
  // biome-ignore lint/suspicious/noExplicitAny: tests read into bodies, and the assertion is the check
  return { status: response.status, body: (await response.json()) as any }
}
const list = async (token: string): Promise<number> =>
  (await fetch(`${kontor.url}/v1/customers`, { headers: { authorization: `Bearer ${token}` } })).status

const scope = 'https://api.partnercenter.microsoft.com/.default'

test('the TypeScript client signs in by its partner’s domain, and the token is the bearer, without any exchange (client lines 10 and 14)', async () => {
  const { status, body } = await signIn({ scope, grant_type: 'client_credentials' })
  assert.equal(status, 200)
  assert.equal(await list(body.access_token), 200)
})

test('MSAL’s extra fields and headers do no harm (client line 10)', async () => {
  const { status, body } = await signIn(
    { scope, grant_type: 'client_credentials', client_info: '1' },
    {
      tenant: partner.tenantId,
      headers: {
        'x-client-sku': 'MSAL.NetCore',
        'x-client-ver': '4.54.1.0',
        'x-client-os': 'Linux',
        'client-request-id': '0b1d9f3a-1111-4222-8333-444455556666',
        'return-client-request-id': 'true',
        'x-client-current-telemetry': '5|1003,2,,,|0,1,1',
      },
    },
  )
  assert.deepEqual([status, body.token_type], [200, 'Bearer'])
})

describe('scopes', () => {
  const asked: [string, string][] = [
    ['the TypeScript client', scope],
    ['the .NET and Java clients by default', 'https://graph.windows.net/.default'],
    ['MSAL, which doubles the slash of a resource that ends in one', 'https://graph.windows.net//.default'],
    ['the price sheets', 'https://api.partner.microsoft.com/.default'],
  ]
  for (const [who, wanted] of asked) {
    test(`${who}: ${wanted} is accepted, and so is its token by the API (client line 11)`, async () => {
      const { body } = await signIn({ scope: wanted, grant_type: 'client_credentials' })
      assert.equal(await list(body.access_token), 200)
    })
  }

  test('a person of the PowerShell module asks for user_impersonation (client line 11)', async () => {
    const { userPrincipalName: username, password } = partner.users[0]!
    const { body } = await signIn({
      scope: 'https://api.partnercenter.microsoft.com/user_impersonation',
      grant_type: 'password',
      username,
      password,
    })
    assert.equal(await list(body.access_token), 200)
  })
})

describe('the answer', () => {
  test('has token_type, expires_in and access_token; an app by itself gets no refresh token (client line 12)', async () => {
    const { body } = await signIn({ scope, grant_type: 'client_credentials' })
    assert.deepEqual(Object.keys(body).sort(), ['access_token', 'expires_in', 'ext_expires_in', 'token_type'])
  })

  test('has a refresh token where the grant had one, and each is good for the next (client lines 10 and 12)', async () => {
    const { userPrincipalName: username, password } = partner.users[0]!
    const first = await signIn({
      scope: `${scope} offline_access`,
      grant_type: 'password',
      username,
      password,
    })
    // The TypeScript client keeps the newest refresh token and asks for the same scope.
    let newest: string = first.body.refresh_token
    for (let round = 0; round < 2; round++) {
      const { status, body } = await signIn({ scope, grant_type: 'refresh_token', refresh_token: newest })
      assert.equal(status, 200, JSON.stringify(body))
      assert.equal(await list(body.access_token), 200)
      newest = body.refresh_token
    }
  })

  test('says in error_description why there is no token (client line 12)', async () => {
    const { status, body } = await signIn({ scope, grant_type: 'client_credentials', client_secret: 'wrong' })
    assert.deepEqual([status, body.error], [401, 'invalid_client'])
    assert.match(body.error_description, /\w+ \w+/)
  })
})

describe('the access token', () => {
  test('is a JWT with exp and tid, and with oid and upn of the person if there is one (client line 13)', async () => {
    const app = decodeJwt(await world.token('se'))
    assert.equal(app.tid, partner.tenantId)
    const person = decodeJwt(await world.token('se', 'SalesAgent'))
    assert.equal(person.tid, partner.tenantId)
    assert.match(String(person.oid), /^[0-9a-f-]{36}$/)
    assert.equal(person.upn, partner.users.find(({ role }) => role === 'SalesAgent')!.userPrincipalName)
  })

  test('outlives the 120 seconds before its end at which the Java client renews it (client line 15)', async () => {
    const { body } = await signIn({ scope, grant_type: 'client_credentials' })
    const { iat, exp } = decodeJwt(body.access_token)
    assert.ok(exp! - iat! > 120)
    assert.equal(body.expires_in, exp! - iat!)
  })

  test('stays good after a newer one was issued, since clients go on with the old one (client line 15)', async () => {
    const { body: old } = await signIn({ scope, grant_type: 'client_credentials' })
    await signIn({ scope, grant_type: 'client_credentials' })
    assert.equal(await list(old.access_token), 200)
  })

  test('that is worth nothing is refused each time with 401 and nothing else (client line 15)', async () => {
    for (let resent = 0; resent < 2; resent++) assert.equal(await list('worth.nothing.atall'), 401)
  })
})
