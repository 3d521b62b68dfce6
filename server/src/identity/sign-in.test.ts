import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { decodeJwt } from 'jose'
import { startKontor } from '../../test/support/kontor.ts'
import type { Role } from '../http/caller.ts'
import { makeServer } from '../http/server.ts'
import { createApp, createOperator, operatorTenantId } from '../partners/index.ts'
import { portalClientId } from './clients.ts'
import { failuresMax } from './failure-limit.ts'
import { mountIdentity } from './index.ts'

const api = 'https://api.partnercenter.microsoft.com'

const kontor = await startKontor()
const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }, { key: 'us', country: 'US' }])
const portalUri = `${kontor.url}/signed-in`

/** A browser as far as signing in needs one: cookies by path, and one redirect at a time. */
class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>()
  readonly #language: string

  constructor(language = 'en-GB,en;q=0.8') {
    this.#language = language
  }

  async open(address: string, form?: Record<string, string>) {
    const url = new URL(address, kontor.url)
    const cookie = [...this.#cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie, 'accept-language': this.#language, accept: 'text/html' },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    return {
      status: response.status,
      headers: response.headers,
      location: response.headers.get('location') ?? '',
      html: await response.text(),
    }
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    const path = /; path=([^;]+)/i.exec(line)?.[1] ?? '/'
    if (value) this.#cookies.set(name, { value, path })
    else this.#cookies.delete(name)
  }

  /** Follows redirects as long as they stay here and the way to the app is not found. */
  async follow(address: string): Promise<{ status: number; location: string; html: string; at: string }> {
    let at = address
    for (;;) {
      const page = await this.open(at)
      if (
        page.status !== 303 ||
        page.location.startsWith(portalUri) ||
        !new URL(page.location, kontor.url).href.startsWith(kontor.url)
      )
        return { ...page, at }
      at = page.location
    }
  }
}

interface TokenAnswer {
  access_token: string
  id_token: string
  refresh_token: string
  error?: string
}

interface Discovered {
  issuer: string
  token_endpoint: string
  authorization_endpoint: string
  jwks_uri: string
  tenant_discovery_endpoint: string
  keys: object[]
  metadata: { aliases: string[] }[]
}

const verifier = () => randomBytes(32).toString('base64url')

function authorizeAddress(
  {
    tenant = 'common',
    version = 'v2.0/',
    ...more
  }: Record<string, string> & { tenant?: string; version?: string } = {},
  codeVerifier = 'unused',
) {
  const query = new URLSearchParams({
    client_id: portalClientId,
    response_type: 'code',
    redirect_uri: portalUri,
    scope: `openid profile offline_access ${api}/user_impersonation`,
    state: 'where I was',
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  })
  return `/${tenant}/oauth2/${version}authorize?${query}`
}

const credentials = (role: Role, key = 'se') => {
  const { userPrincipalName: username, password } = world
    .partner(key)
    .users.find((user) => user.role === role)!
  return { username, password }
}

/** Signs in and comes back to the app: the parameters in the address it was sent to. */
async function signIn(
  browser: Browser,
  address: string,
  as = credentials('SalesAgent'),
): Promise<URLSearchParams> {
  const page = await browser.follow(address)
  assert.match(page.at, /^\/sign-in\//, page.html)
  const answer = await browser.open(page.at, as)
  assert.equal(answer.status, 303, answer.html)
  return new URL((await browser.follow(answer.location)).location).searchParams
}

async function token(form: Record<string, string>, tenant = 'common') {
  const response = await fetch(`${kontor.url}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: portalClientId, ...form }),
  })
  return { status: response.status, body: (await response.json()) as TokenAnswer }
}

const redeem = (code: string | null, codeVerifier: string) =>
  token({
    grant_type: 'authorization_code',
    code: code ?? '',
    code_verifier: codeVerifier,
    redirect_uri: portalUri,
  })

const refresh = (refreshToken: string) => token({ grant_type: 'refresh_token', refresh_token: refreshToken })

async function signedIn(browser = new Browser(), as = credentials('SalesAgent')) {
  const codeVerifier = verifier()
  const back = await signIn(browser, authorizeAddress({}, codeVerifier), as)
  return (await redeem(back.get('code'), codeVerifier)).body
}

describe('a person signs in to the portal', () => {
  it('and calls the API with a role, having proved possession of the code', async () => {
    const codeVerifier = verifier()
    const back = await signIn(new Browser(), authorizeAddress({}, codeVerifier))
    assert.deepEqual([back.get('state'), back.get('iss')], ['where I was', 'http://127.0.0.1'])
    const { status, body } = await redeem(back.get('code'), codeVerifier)
    assert.equal(status, 200)
    assert.equal(decodeJwt(body.id_token).preferred_username, credentials('SalesAgent').username)
    const { appid, roles, tid } = decodeJwt<Record<string, unknown>>(body.access_token)
    assert.deepEqual([appid, roles, tid], [portalClientId, ['SalesAgent'], world.partner('se').tenantId])
    const response = await fetch(`${kontor.url}/v1/profiles/organization`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    })
    assert.equal(response.status, 200)
  })

  it('on a page with labels, in the language the browser or the portal prefers', async () => {
    const english = await new Browser().follow(authorizeAddress())
    assert.match(english.html, /<html lang="en">/)
    assert.match(english.html, /<label for="username">User name<\/label>/)
    assert.match(english.html, /<label for="password">Password<\/label>/)
    assert.match(
      (await new Browser('sv-SE,sv;q=0.9,en;q=0.8').follow(authorizeAddress())).html,
      /<html lang="sv">[\s\S]*Lösenord/,
    )
    assert.match(
      (await new Browser().follow(authorizeAddress({ ui_locales: 'sv' }))).html,
      /<html lang="sv">/,
    )
  })

  it('on a page that nothing can frame or add to, and that is not kept', async () => {
    const browser = new Browser()
    const { at } = await browser.follow(authorizeAddress({ login_hint: '"><script>' }))
    const { headers, html } = await browser.open(at)
    assert.match(headers.get('content-security-policy')!, /default-src 'none'.*frame-ancestors 'none'/)
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.ok(!html.includes('<script>'))
  })

  it('after a wrong password, which the page says without saying what was wrong', async () => {
    const browser = new Browser()
    const { at } = await browser.follow(authorizeAddress())
    const { status, html } = await browser.open(at, { ...credentials('SalesAgent'), password: 'wrong' })
    assert.equal(status, 400)
    assert.match(html, /role="alert".*The user name or the password is wrong/)
    assert.match(html, /aria-invalid="true" aria-describedby="problem"/)
    assert.equal((await browser.open(at, credentials('SalesAgent'))).status, 303)
  })

  it('not at all for a while after too many wrong passwords', async () => {
    const browser = new Browser()
    const { at } = await browser.follow(authorizeAddress())
    const as = credentials('HelpdeskAgent')
    for (let n = 0; n < failuresMax; n++) await browser.open(at, { ...as, password: `guess ${n}` })
    const { status, html } = await browser.open(at, as)
    assert.equal(status, 429)
    assert.match(html, /Try again in \d minutes/)
  })

  it('once: the next authorization needs no password, unless it asks for one', async () => {
    const browser = new Browser()
    await signedIn(browser)
    const silent = await browser.follow(authorizeAddress({ prompt: 'none' }))
    assert.ok(new URL(silent.location).searchParams.get('code'))
    assert.match((await browser.follow(authorizeAddress({ prompt: 'login' }))).at, /^\/sign-in\//)
    assert.match((await browser.follow(authorizeAddress({ prompt: 'select_account' }))).at, /^\/sign-in\//)
  })

  it('and another one takes over the same browser', async () => {
    const browser = new Browser()
    await signedIn(browser)
    const codeVerifier = verifier()
    const { at } = await browser.follow(authorizeAddress({ prompt: 'login' }, codeVerifier))
    const answer = await browser.open(at, credentials('AdminAgent'))
    // The library ends the first session with a form of its own before it goes on.
    const handover = await browser.follow(answer.location)
    const fields = Object.fromEntries(
      [...handover.html.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    )
    const action = /action="([^"]+)"/.exec(handover.html)![1]!
    const back = await browser.follow((await browser.open(action, fields)).location)
    const { body } = await redeem(new URL(back.location).searchParams.get('code'), codeVerifier)
    assert.deepEqual(decodeJwt(body.access_token).roles, ['AdminAgent'])
  })

  it('as the operator too', async () => {
    const { person } = await createOperator(kontor.platform.db, { person: { upn: 'kim@operator.example' } })
    const body = await signedIn(new Browser(), {
      username: person!.userPrincipalName.toUpperCase(),
      password: person!.password,
    })
    assert.equal(decodeJwt(body.access_token).tid, operatorTenantId)
  })
})

describe('an authorization is refused', () => {
  const refusals: [string, Record<string, string>, RegExp][] = [
    [
      'for an address that is not the app’s',
      { redirect_uri: 'https://example.com/signed-in' },
      /redirect_uri/,
    ],
    ['for an app that nobody has', { client_id: 'nobody' }, /client/],
    ['for an audience that is not ours', { scope: 'https://example.com/.default' }, /invalid_scope/],
    ['at a tenant that nobody has', { tenant: 'nobody.example' }, /nobody\.example/],
  ]
  for (const [what, more, reason] of refusals) {
    it(`${what}, on a page of ours`, async () => {
      const { status, html, location } = await new Browser().open(authorizeAddress(more))
      assert.deepEqual([status, location], [400, ''])
      assert.match(html, reason)
      assert.match(html, /<html lang="en">/)
    })
  }

  it('without a code challenge, and silently without a session: the app is told', async () => {
    const bare = await new Browser().open(authorizeAddress({ code_challenge: '', code_challenge_method: '' }))
    assert.equal(new URL(bare.location).searchParams.get('error'), 'invalid_request')
    const silent = await new Browser().open(authorizeAddress({ prompt: 'none' }))
    assert.equal(new URL(silent.location).searchParams.get('error'), 'login_required')
  })

  it('for a person of another tenant than the one named', async () => {
    const browser = new Browser()
    const { at } = await browser.follow(authorizeAddress({ tenant: world.partner('us').domain }))
    const { status, html } = await browser.open(at, credentials('SalesAgent'))
    assert.equal(status, 400)
    assert.match(html, /may not sign in/)
    assert.equal((await browser.open(at, credentials('SalesAgent', 'us'))).status, 303)
  })

  it('for a sign-in page whose cookie is not there', async () => {
    const { at } = await new Browser().follow(authorizeAddress())
    for (const form of [undefined, credentials('SalesAgent')]) {
      const { status, html } = await new Browser().open(at, form)
      assert.equal(status, 400)
      assert.match(html, /has expired/)
    }
  })
})

describe('a code', () => {
  it('is worth nothing to who did not ask for it', async () => {
    const back = await signIn(new Browser(), authorizeAddress({}, verifier()))
    assert.equal((await redeem(back.get('code'), verifier())).body.error, 'invalid_grant')
  })

  it('is redeemed once; a second time ends what the first one gave', async () => {
    const codeVerifier = verifier()
    const back = await signIn(new Browser(), authorizeAddress({}, codeVerifier))
    const { body } = await redeem(back.get('code'), codeVerifier)
    assert.equal((await redeem(back.get('code'), codeVerifier)).body.error, 'invalid_grant')
    assert.equal((await refresh(body.refresh_token)).body.error, 'invalid_grant')
  })
})

describe('the portal’s refresh token', () => {
  it('is replaced at every use; using an old one ends them all', async () => {
    const first = (await signedIn()).refresh_token
    const second = await refresh(first)
    assert.equal(second.status, 200)
    assert.notEqual(second.body.refresh_token, first)
    assert.equal((await refresh(first)).body.error, 'invalid_grant')
    assert.equal((await refresh(second.body.refresh_token)).body.error, 'invalid_grant')
  })

  it('is used by one of two requests that come at once', async () => {
    const { refresh_token } = await signedIn()
    const answers = await Promise.all([refresh(refresh_token), refresh(refresh_token)])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400])
  })

  it('ends with signing out', async () => {
    const browser = new Browser()
    const { refresh_token, id_token } = await signedIn(browser)
    const asked = await browser.open(
      `/common/oauth2/v2.0/logout?id_token_hint=${id_token}&post_logout_redirect_uri=${encodeURIComponent(`${kontor.url}/`)}`,
    )
    assert.match(asked.html, /Do you want to sign out\?/)
    const fields = Object.fromEntries(
      [...asked.html.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    )
    const done = await browser.open(/action="([^"]+)"/.exec(asked.html)![1]!, fields)
    assert.equal(done.location, `${kontor.url}/`)
    assert.equal((await refresh(refresh_token)).body.error, 'invalid_grant')
    assert.match((await browser.follow(authorizeAddress())).at, /^\/sign-in\//)
  })
})

describe('an app of a partner', async () => {
  const redirectUri = 'https://app.se.example/back'
  const { tenantId } = world.partner('se')
  const { app, clientSecret } = await createApp(kontor.platform.db, {
    tenantId,
    name: 'Control panel',
    redirectUris: [redirectUri],
  })
  const asApp = { client_id: app.clientId, redirect_uri: redirectUri }

  it('signs its people in with the older endpoint and a secret, and keeps a refresh token', async () => {
    const query = new URLSearchParams({ ...asApp, response_type: 'code', resource: api, state: 's' })
    const back = await signIn(new Browser(), `/${tenantId}/oauth2/authorize?${query}`)
    const ask = async (form: Record<string, string>) => {
      const response = await fetch(`${kontor.url}/${tenantId}/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({ client_id: app.clientId, client_secret: clientSecret, ...form }),
      })
      return (await response.json()) as Record<string, string>
    }
    const first = await ask({
      grant_type: 'authorization_code',
      code: back.get('code')!,
      redirect_uri: redirectUri,
      resource: api,
    })
    assert.deepEqual([first.expires_in, first.scope], ['3600', 'user_impersonation'])
    const later = await ask({
      grant_type: 'refresh_token',
      refresh_token: first.refresh_token!,
      resource: 'https://graph.windows.net',
      scope: 'openid',
    })
    assert.equal(decodeJwt(later.access_token!).aud, 'https://graph.windows.net')
    assert.equal(
      (await ask({ grant_type: 'refresh_token', refresh_token: first.refresh_token! })).token_type,
      'Bearer',
    )
  })

  it('gets code and id token by form post, as the consent pages of older samples ask', async () => {
    const query = new URLSearchParams({
      ...asApp,
      response_type: 'code id_token',
      response_mode: 'form_post',
      scope: 'openid profile',
      nonce: 'n',
      prompt: 'admin_consent',
    })
    const browser = new Browser()
    const { at } = await browser.follow(`/common/oauth2/authorize?${query}`)
    const { html } = await browser.follow((await browser.open(at, credentials('GlobalAdmin'))).location)
    assert.match(html, /action="https:\/\/app\.se\.example\/back"/)
    assert.equal(decodeJwt(/name="id_token" value="([^"]+)"/.exec(html)![1]!).nonce, 'n')
  })

  it('does not sign in people of another partner, nor use a session of theirs', async () => {
    const browser = new Browser()
    await signedIn(browser, credentials('SalesAgent', 'us'))
    const query = new URLSearchParams({ ...asApp, response_type: 'code', resource: api })
    const { at, html } = await browser.follow(`/common/oauth2/authorize?${query}`)
    assert.match(at, /^\/sign-in\//)
    assert.match(html, /Sign in to Control panel/)
    assert.match(
      (await browser.open(at, credentials('SalesAgent', 'us'))).html,
      /may not sign in to Control panel/,
    )
  })
})

it('behind TLS every cookie is for TLS only, and people come back to the public address alone', async () => {
  const app = makeServer({ log: kontor.platform.log })
  const publicUrl = 'https://kontor.example'
  await mountIdentity(app, { ...kontor.platform, publicUrl })
  const headers = { host: 'kontor.example' }
  const url = (redirect_uri: string) => authorizeAddress({ redirect_uri, scope: `${publicUrl}/.default` })
  const answer = await app.inject({ url: url(`${publicUrl}/signed-in`), headers })
  assert.equal(answer.statusCode, 303)
  const cookies = [answer.headers['set-cookie'] ?? []].flat()
  assert.ok(cookies.length > 0)
  for (const cookie of cookies) assert.match(cookie, /; secure; httponly/i)
  assert.equal((await app.inject({ url: url(portalUri), headers })).statusCode, 400)
  await app.close()
})

describe('sign-in libraries find', () => {
  const read = async (path: string) => (await (await fetch(kontor.url + path)).json()) as Discovered

  it('the endpoints of a tenant, under one issuer', async () => {
    const { domain } = world.partner('se')
    for (const path of [
      `/${domain}/v2.0/.well-known/openid-configuration`,
      `/${domain}/.well-known/openid-configuration`,
    ]) {
      const document = await read(path)
      assert.equal(document.issuer, 'http://127.0.0.1')
      assert.equal(document.token_endpoint, `${kontor.url}/${domain}/oauth2/v2.0/token`)
      assert.equal(document.authorization_endpoint, `${kontor.url}/${domain}/oauth2/v2.0/authorize`)
    }
    assert.match(
      (await read('/.well-known/openid-configuration')).token_endpoint,
      /\/common\/oauth2\/v2\.0\/token$/,
    )
  })

  it('the public half of the signing key, and only that', async () => {
    for (const path of [
      new URL((await read('/common/v2.0/.well-known/openid-configuration')).jwks_uri).pathname,
      '/common/discovery/v2.0/keys',
    ]) {
      const { keys } = await read(path)
      assert.equal(keys.length, 1)
      assert.deepEqual(Object.keys(keys[0]!).sort(), ['alg', 'e', 'kid', 'kty', 'n', 'use'])
    }
  })

  it('that this authority is one', async () => {
    const { metadata, tenant_discovery_endpoint } = await read(
      '/common/discovery/instance?api-version=1.1&authorization_endpoint=x',
    )
    assert.deepEqual(metadata[0]!.aliases, [new URL(kontor.url).host])
    assert.equal((await fetch(tenant_discovery_endpoint)).status, 200)
  })
})
