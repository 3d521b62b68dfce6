import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { beginSignIn, clientCredentials, redeemCode, renewable, requestTokens } from './index.ts'

/** A token endpoint that numbers its tokens and remembers the forms it was sent. */
async function directory(expiresInSeconds: number, status = 200) {
  const forms: { path: string; form: Record<string, string> }[] = []
  const server = createServer(async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await text(request)))
    forms.push({ path: request.url ?? '', form })
    response.writeHead(status, { 'Content-Type': 'application/json' })
    const tokens = {
      access_token: `access-${forms.length}`,
      expires_in: String(expiresInSeconds),
      refresh_token: `refresh-${forms.length}`,
    }
    response.end(
      JSON.stringify(status === 200 ? tokens : { error: 'invalid_grant', error_description: 'Used up.' }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const authority = {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tenant: 'acme.example',
  }
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { forms, authority, [Symbol.asyncDispose]: stop }
}

test('an application’s token is requested once and shared by calls that need it at the same moment', async () => {
  await using acme = await directory(3600)
  const tokens = clientCredentials({ authority: acme.authority, clientId: 'app', clientSecret: 's' })
  assert.deepEqual(await Promise.all([tokens.token(), tokens.token()]), ['access-1', 'access-1'])
  assert.equal(await tokens.token(), 'access-1')
  assert.equal(acme.forms[0]!.path, '/acme.example/oauth2/v2.0/token')
  assert.equal(acme.forms[0]!.form.grant_type, 'client_credentials')
})

test('a token about to expire is replaced before it is used', async () => {
  await using acme = await directory(30)
  const tokens = clientCredentials({ authority: acme.authority, clientId: 'app', clientSecret: 's' })
  await tokens.token()
  assert.equal(await tokens.token(), 'access-2')
})

test('a person’s tokens are renewed with the newest refresh token, and the new set is handed over', async () => {
  await using acme = await directory(3600)
  const kept: unknown[] = []
  const tokens = renewable({
    authority: acme.authority,
    clientId: 'kontor-portal',
    issued: { access_token: 'access-0', expires_in: 3600, refresh_token: 'refresh-0' },
    issuedAt: Date.now(),
    onRenewed: (set) => kept.push(set.refresh_token),
  })
  assert.equal(await tokens.token(), 'access-0')
  assert.equal(await tokens.token({ renew: true }), 'access-1')
  assert.equal(await tokens.token({ renew: true }), 'access-2')
  assert.deepEqual(
    acme.forms.map(({ form }) => form.refresh_token),
    ['refresh-0', 'refresh-1'],
  )
  assert.deepEqual(kept, ['refresh-1', 'refresh-2'])
})

test('a refused sign-in is a fault with the directory’s code and sentence', async () => {
  await using acme = await directory(0, 400)
  await assert.rejects(requestTokens(acme.authority, { grant_type: 'refresh_token' }), {
    status: 400,
    code: 'invalid_grant',
    description: 'Used up.',
  })
})

test('a sign-in carries a challenge whose secret is sent only when the code is redeemed', async () => {
  await using acme = await directory(3600)
  const shared = {
    authority: acme.authority,
    clientId: 'kontor-portal',
    redirectUri: 'http://localhost/signed-in',
  }
  const { url, state, verifier } = await beginSignIn({ ...shared, locale: 'sv' })
  const asked = new URL(url).searchParams
  assert.equal(asked.get('code_challenge_method'), 'S256')
  assert.equal(asked.get('state'), state)
  assert.equal(asked.get('ui_locales'), 'sv')
  assert.ok(!url.includes(verifier))
  await redeemCode({ ...shared, code: 'code-1', verifier })
  assert.equal(acme.forms[0]!.form.code_verifier, verifier)
})
