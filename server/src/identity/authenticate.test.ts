import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, it } from 'node:test'
import { exportJWK, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose'
import { pino } from 'pino'
import { startKontor } from '../../test/support/kontor.ts'
import { Fault } from '../fault.ts'
import type { Caller } from '../http/caller.ts'
import { newGuid } from '../ids.ts'
import { createApp, createPartner, operatorTenantId, updateFlights } from '../partners/index.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { makeAuthenticate } from './authenticate.ts'
import { loadSigningKeys } from './signing-keys.ts'

const api = 'https://api.partnercenter.microsoft.com'

const kontor = await startKontor()
const { platform } = kontor
const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se', flights: ['new-commerce-preview'] }])
const partner = world.partner('se')
const authenticate = makeAuthenticate(platform)
const [signingKey] = await loadSigningKeys(platform.db)

const now = Math.floor(Date.now() / 1000)
const good: JWTPayload = {
  iss: platform.publicUrl,
  aud: api,
  tid: partner.tenantId,
  oid: partner.app.clientId,
  appid: partner.app.clientId,
  idtyp: 'app',
  iat: now,
  exp: now + 600,
}

/** A token of ours, with some claims, its type or its key changed. */
async function aToken(
  changes: JWTPayload = {},
  {
    key,
    kid = signingKey!.kid,
    typ = 'at+jwt',
    alg = 'RS256',
  }: { key?: Parameters<SignJWT['sign']>[0]; kid?: string; typ?: string; alg?: string } = {},
): Promise<string> {
  const payload = Object.fromEntries(
    Object.entries({ ...good, ...changes }).filter(([, value]) => value !== undefined),
  )
  return new SignJWT(payload)
    .setProtectedHeader({ alg, kid, typ })
    .sign(key ?? (await importJWK(signingKey!)))
}

/** The fault of a refused token. */
async function refused(authorization: string | undefined, by = authenticate): Promise<Fault> {
  const outcome: Caller | unknown = await (async () => by(authorization))().catch((error: unknown) => error)
  assert.ok(outcome instanceof Fault, 'the token was accepted')
  return outcome
}

describe('the caller', () => {
  it('of an app by itself is its partner, with the flights it is on, and no person', async () => {
    const caller = await authenticate(`Bearer ${await world.token('se')}`)
    assert.equal(caller.kind, 'partner')
    const { tenantId, appId, appOnly, roles, userId, upn } = caller
    assert.deepEqual(
      { tenantId, appId, appOnly, roles, userId, upn },
      {
        tenantId: partner.tenantId,
        appId: partner.app.clientId,
        appOnly: true,
        roles: [],
        userId: undefined,
        upn: undefined,
      },
    )
    assert.ok(caller.kind === 'partner')
    assert.deepEqual(caller.partner.flights, ['new-commerce-preview'])
    assert.deepEqual([caller.partner.key, caller.partner.billingCurrency], ['se', 'SEK'])
  })

  it('of an app with a person has the person’s name and roles', async () => {
    const { appOnly, roles, upn, userId } = await authenticate(
      `bearer ${await world.token('se', 'HelpdeskAgent')}`,
    )
    assert.deepEqual([appOnly, roles], [false, ['HelpdeskAgent']])
    assert.equal(upn, partner.users.find((user) => user.role === 'HelpdeskAgent')!.userPrincipalName)
    assert.match(String(userId), /^[0-9a-f-]{36}$/)
  })

  it('of the operator is the operator; roles that we do not have are dropped', async () => {
    const caller = await authenticate(
      `Bearer ${await aToken({ tid: operatorTenantId, scp: 'user_impersonation', roles: ['AdminAgent', 'Everything'] })}`,
    )
    assert.deepEqual([caller.kind, caller.roles], ['operator', ['AdminAgent']])
  })

  it('is the same on every node of an installation, whatever address the node that gave the token has', async () => {
    const { tenantId } = await authenticate(`Bearer ${await aToken({ iss: 'http://127.0.0.2:8081' })}`)
    assert.equal(tenantId, partner.tenantId)
  })

  it('is known without asking the database once a token and its partner were seen', async () => {
    const other = await openPlatform({
      connectionString: platform.connectionString,
      log: pino({ level: 'silent' }),
      publicUrl: platform.publicUrl,
    })
    after(() => other.close().catch(() => {}))
    const authenticateElsewhere = makeAuthenticate(other)
    const authorization = `Bearer ${await world.token('se')}`
    await authenticateElsewhere(authorization)
    await other.db.destroy()
    assert.equal((await authenticateElsewhere(authorization)).tenantId, partner.tenantId)
  })

  it('shows what the operator changed about the partner as soon as it is announced', {
    timeout: 5_000,
  }, async () => {
    const authorization = `Bearer ${await world.token('se')}`
    await authenticate(authorization)
    await updateFlights(platform.db, partner.tenantId, ['education-validation'])
    const flights = async () => {
      const caller = await authenticate(authorization)
      return caller.kind === 'partner' && caller.partner.flights
    }
    // The announcement travels through the database.
    while (String(await flights()) !== 'education-validation') await new Promise(setImmediate)
  })
})

describe('a request is refused with 401', () => {
  const faults: [string, string | undefined | (() => Promise<string>), RegExp][] = [
    ['without an Authorization header', undefined, /no token/],
    ['with Basic credentials', 'Basic YTpi', /no bearer token/],
    ['with a bearer token that is no JWT', 'Bearer made-up', /not valid/],
    ['with an expired token', async () => `Bearer ${await aToken({ exp: now - 1 })}`, /expired/],
    ['with a token that never expires', async () => `Bearer ${await aToken({ exp: undefined })}`, /exp/],
    ['with a token that is not for access', async () => `Bearer ${await aToken({}, { typ: 'JWT' })}`, /typ/],
    [
      'with a token of a tenant that is no partner',
      async () => `Bearer ${await aToken({ tid: newGuid() })}`,
      /not a partner/,
    ],
    ['with a token without a tenant', async () => `Bearer ${await aToken({ tid: undefined })}`, /tenant/],
    ['with a token without an app', async () => `Bearer ${await aToken({ appid: undefined })}`, /app/],
    [
      'with a token signed by another key under our key’s name',
      async () => `Bearer ${await aToken({}, { key: (await generateKeyPair('RS256')).privateKey })}`,
      /not valid/,
    ],
    [
      'with a token signed by a key we do not have',
      async () =>
        `Bearer ${await aToken({}, { kid: 'other', key: (await generateKeyPair('RS256')).privateKey })}`,
      /not valid/,
    ],
    [
      'with a token whose secret is our public key',
      async () =>
        `Bearer ${await aToken({}, { alg: 'HS256', key: Buffer.from(JSON.stringify(signingKey!.n)) })}`,
      /not valid/,
    ],
    ['with a token that says it needs no signature', async () => `Bearer ${unsigned()}`, /not valid/],
    [
      'with a token whose claims were changed',
      async () => {
        const [header, , signature] = (await aToken()).split('.')
        return `Bearer ${header}.${Buffer.from(JSON.stringify({ ...good, tid: operatorTenantId })).toString('base64url')}.${signature}`
      },
      /not valid/,
    ],
  ]
  const unsigned = () =>
    `${[{ alg: 'none', typ: 'at+jwt' }, good].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`

  for (const [what, authorization, reason] of faults) {
    it(what, async () => {
      const given = typeof authorization === 'function' ? await authorization() : authorization
      const fault = await refused(given)
      assert.deepEqual([fault.status, fault.code], [401, 400])
      assert.match(fault.message, reason)
      assert.match(
        fault.headers['WWW-Authenticate']!,
        given ? /error="invalid_token"/ : /^Bearer authorization_uri="[^"]+"$/,
      )
    })
  }

  it('and 900420 with a token for another audience', async () => {
    const fault = await refused(`Bearer ${await aToken({ aud: 'https://example.com' })}`)
    assert.deepEqual([fault.status, fault.code], [401, 900420])
    assert.match(fault.message, /https:\/\/example\.com/)
  })

  it('over HTTP, with the fault body and the address to sign in at', async () => {
    const response = await fetch(`${kontor.url}/v1/profiles/organization`, {
      headers: { authorization: `Bearer ${await aToken({ exp: now - 1 })}` },
    })
    assert.equal(response.status, 401)
    assert.match(
      response.headers.get('www-authenticate')!,
      /authorization_uri="http:\/\/127\.0\.0\.1\/common\/oauth2\/authorize", error="invalid_token"/,
    )
    assert.equal(((await response.json()) as { code: number }).code, 400)
  })
})

describe('an outside issuer', async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const outside = createServer((request, response) => {
    const answers: Record<string, unknown> = {
      '/.well-known/openid-configuration': { jwks_uri: `${issuer()}/keys` },
      '/keys': { keys: [jwk] },
    }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[request.url!] ?? {}))
  })
  const issuer = () => `http://127.0.0.1:${(outside.address() as AddressInfo).port}`
  const jwk = { ...(await exportJWK(publicKey)), kid: 'outside', alg: 'RS256', use: 'sig' }
  await listen(outside)
  after(() => outside.close())

  const environmentId = newGuid()
  await platform.pool.query(
    "insert into environment (id, name, kind, clock, clock_now) values ($1, 'real', 'production', 'real', now())",
    [environmentId],
  )
  const real = await createPartner(platform.db, {
    environmentId,
    key: 'real',
    name: 'Real AB',
    country: 'SE',
    programme: 'direct_bill',
  })
  const trusting = makeAuthenticate(platform, {
    trustedIssuer: { issuer: issuer(), audience: 'api://kontor' },
  })
  const outsideToken = (changes: JWTPayload) =>
    aToken({ iss: issuer(), tid: real.tenantId, ...changes }, { key: privateKey, kid: 'outside', typ: 'JWT' })

  it('vouches for people of production partners when it is trusted', async () => {
    const caller = await trusting(
      `Bearer ${await outsideToken({ scp: 'user_impersonation', preferred_username: 'kim@real.example', roles: ['SalesAgent'], appid: undefined, azp: 'their-app' })}`,
    )
    assert.deepEqual(
      [caller.tenantId, caller.appId, caller.upn, caller.roles],
      [real.tenantId, 'their-app', 'kim@real.example', ['SalesAgent']],
    )
  })

  it('is a stranger when it is not trusted', async () => {
    assert.equal((await refused(`Bearer ${await outsideToken({})}`)).status, 401)
  })

  it('vouches neither for sandbox partners nor for the operator', async () => {
    for (const tid of [partner.tenantId, operatorTenantId]) {
      assert.match((await refused(`Bearer ${await outsideToken({ tid })}`, trusting)).message, /production/)
    }
  })

  it('cannot make tokens that say they are ours', async () => {
    assert.equal(
      (await refused(`Bearer ${await outsideToken({ iss: platform.publicUrl })}`, trusting)).status,
      401,
    )
  })

  it('does not displace our own tokens', async () => {
    const { app, clientSecret } = await createApp(platform.db, { tenantId: real.tenantId, name: 'Real app' })
    const form = {
      grant_type: 'client_credentials',
      client_id: app.clientId,
      client_secret: clientSecret,
      resource: api,
    }
    const response = await fetch(`${kontor.url}/${real.domain}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    })
    const { access_token } = (await response.json()) as { access_token: string }
    assert.equal((await trusting(`Bearer ${access_token}`)).tenantId, real.tenantId)
  })
})

it('nodes that start together make one signing key between them', async () => {
  await platform.db.deleteFrom('signing_key').execute()
  const keys = await Promise.all(Array.from({ length: 4 }, () => loadSigningKeys(platform.db)))
  assert.equal(new Set(keys.map(([key]) => key!.kid)).size, 1)
  assert.equal((await loadSigningKeys(platform.db)).length, 1)
})

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
