/** The token library, set up for our audiences, claims and sign-in. */
import type { JWK } from 'jose'
import { type Configuration, interactionPolicy, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import { findUser, isKept } from '../partners/index.ts'
import type { Platform } from '../platform/platform.ts'
import { accessTokenSeconds, resourceServer } from './access-token.ts'
import { mayUse, type PersonAccount, toAccount } from './accounts.ts'
import { artifactAdapter } from './artifact-adapter.ts'
import { userImpersonation } from './audience.ts'
import { appClaims, userClaims } from './claims.ts'
import { portalClient } from './clients.ts'
import type { FailureLimit } from './failure-limit.ts'
import { asOAuthError } from './oauth-error.ts'
import { errorPage, pageHeaders, preferredLanguage, signedOutPage, signOutPage } from './pages.ts'
import { addPasswordGrant } from './password-grant.ts'

/** How long codes, sign-ins and refresh tokens live, in seconds of real time. */
const codeSeconds = 60
const interactionSeconds = 3_600
const portalSeconds = 24 * 3_600
const refreshTokenSeconds = 90 * 24 * 3_600
/** An app that refreshes in time goes on for this long without a person. */
const grantSeconds = 10 * 365 * 24 * 3_600

/** Paths of the library, behind those that clients know. */
export const innerPaths = {
  authorization: '/identity/authorize',
  token: '/identity/token',
  jwks: '/identity/keys',
  end_session: '/identity/sign-out',
} as const

export interface ProviderParts {
  platform: Platform
  keys: JWK[]
  limit: FailureLimit
}

/** The library behind `/{tenant}/oauth2`. Its `Client`, `Interaction` and `Session` live in the database. */
export function makeProvider({ platform, keys, limit }: ProviderParts): Provider {
  const provider = new Provider(platform.publicUrl, configuration(platform, keys))
  // The scheme comes in a header that only our own mount sets.
  provider.proxy = true
  provider.on('server_error', (_ctx, error) => platform.log.error({ err: error }, 'token request failed'))
  provider.on('grant.error', ({ oidc }, { error, error_detail, error_description }) =>
    platform.log.info(
      { client: oidc.client?.clientId, error, reason: error_detail ?? error_description },
      'token refused',
    ),
  )
  addPasswordGrant(provider, { platform, limit })
  provider.Client.prototype.compareClientSecret = function (secret) {
    return limit
      .attempt(`app ${this.clientId}`, Provider.ctx?.ip ?? '', () => isKept(secret, this.clientSecret ?? ''))
      .catch(asOAuthError)
  }
  return provider
}

function configuration(platform: Platform, keys: JWK[]): Configuration {
  const { db, publicUrl } = platform
  return {
    adapter: artifactAdapter(db),
    clients: [portalClient(publicUrl)],
    jwks: { keys },
    routes: innerPaths,
    scopes: ['openid', 'profile', 'email', 'offline_access'],
    claims: { openid: ['sub', 'oid', 'tid', 'upn', 'preferred_username', 'name', 'roles'] },
    // Clients read who signed in from the id token; there is no other place to ask.
    conformIdTokenClaims: false,
    responseTypes: ['code', 'code id_token'],
    clientAuthMethods: ['client_secret_post', 'client_secret_basic', 'none'],
    extraClientMetadata: { properties: ['tenant_id'] },
    extraParams: ['tenant'],
    cookies: {
      keys: [platform.deriveSecret('sign-in cookies')],
      names: { session: 'kontor_session', interaction: 'kontor_sign_in', resume: 'kontor_resume' },
    },
    // Browsers reach the token endpoint from our own origin only; our mount passes no other on.
    clientBasedCORS: () => true,
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      IdToken: accessTokenSeconds,
      AuthorizationCode: codeSeconds,
      Interaction: interactionSeconds,
      Session: portalSeconds,
      Grant: (ctx) => (isPublic(ctx.oidc.client) ? portalSeconds : grantSeconds),
      RefreshToken: (_ctx, _token, client) => (isPublic(client) ? portalSeconds : refreshTokenSeconds),
    },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    // Signing out of the portal ends its tokens; an app keeps working for the person who let it.
    expiresWithSession: (ctx) => isPublic(ctx.oidc.client),
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_ctx, audience) => resourceServer(audience),
        useGrantedResource: () => true,
        // A person's grant covers every audience; the first is the one that was asked for.
        defaultResource: (_ctx, _client, granted) => granted?.[0] ?? [],
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => sendPage(ctx, signOutPage(languageOf(ctx), form)),
        postLogoutSuccessSource: (ctx) => sendPage(ctx, signedOutPage(languageOf(ctx))),
      },
    },
    interactions: { policy: signInPolicy(), url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    findAccount: async (_ctx, id) => {
      const user = await findUser(db, id)
      return user && toAccount(user)
    },
    loadExistingGrant: grantAsAsked,
    extraTokenClaims: (ctx, token) => {
      const client = token.client!
      const account = ctx.oidc.account as PersonAccount | undefined
      return account
        ? userClaims(client.clientId, account.user)
        : appClaims({ clientId: client.clientId, tenantId: String(client.tenant_id) })
    },
    formats: {
      customizers: {
        // The claims of the contract say the same as these, in the names its clients read.
        jwt: (_ctx, _token, { payload }) => {
          delete payload.scope
          delete payload.client_id
        },
      },
    },
    renderError: (ctx, out) => sendPage(ctx, errorPage(languageOf(ctx), out)),
  }
}

const isPublic = (client: { tokenEndpointAuthMethod?: string } | undefined): boolean =>
  client?.tokenEndpointAuthMethod === 'none'

/** Nobody is asked for consent: apps belong to the tenant whose people use them, and the portal is ours. */
async function grantAsAsked(ctx: KoaContextWithOIDC) {
  const { oidc } = ctx
  const { Grant } = oidc.provider
  const client = oidc.client!
  const accountId = oidc.account!.accountId
  const earlierId = oidc.session!.grantIdFor(client.clientId)
  const earlier = earlierId ? await Grant.find(earlierId) : undefined
  const grant =
    earlier?.accountId === accountId ? earlier : new Grant({ accountId, clientId: client.clientId })
  grant.addOIDCScope([...oidc.requestParamOIDCScopes].join(' '))
  for (const audience of Object.keys(oidc.resourceServers ?? {}))
    grant.addResourceScope(audience, userImpersonation)
  await grant.save()
  return grant
}

/** Sign in unless somebody is signed in who belongs to the tenant that is asked for. */
function signInPolicy() {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  policy.get('login')!.checks.add(
    new interactionPolicy.Check(
      'other_tenant',
      'the person signed in belongs to another tenant',
      ({ oidc }) => {
        const account = oidc.account as PersonAccount | undefined
        return account !== undefined && !mayUse(account.user, oidc.client!, oidc.params!.tenant)
      },
    ),
  )
  return policy
}

const languageOf = (ctx: KoaContextWithOIDC) => {
  const asked = ctx.oidc.params?.ui_locales
  return preferredLanguage(typeof asked === 'string' ? asked : undefined, ctx.get('accept-language'))
}

function sendPage(ctx: KoaContextWithOIDC, html: string): void {
  ctx.set(pageHeaders)
  ctx.body = html
}
