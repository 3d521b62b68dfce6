import { errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider'
import { partnerSnapshot, type User } from '../partners/index.ts'
import { environmentSnapshot } from '../platform/environment.ts'
import type { Platform } from '../platform/platform.ts'
import { accessTokenSeconds, resourceServer } from './access-token.ts'
import { mayUse, personClaims, toAccount } from './accounts.ts'
import { startingWith, userImpersonation } from './audience.ts'
import { audiencesOf } from './authenticate.ts'
import type { FailureLimit } from './failure-limit.ts'
import { asOAuthError } from './oauth-error.ts'
import { signIn } from './sign-in.ts'

/**
 * `grant_type=password`: an app+user token without a browser, so that tests can act as a person. Only for people of
 * sandbox environments; in production it is refused like any unknown grant.
 */
export function addPasswordGrant(
  provider: Provider,
  { platform, limit }: { platform: Platform; limit: FailureLimit },
): void {
  provider.registerGrantType(
    'password',
    async (ctx) => {
      const { client, params } = ctx.oidc
      await requireSandbox(platform, String(client.tenant_id))
      const user = await signIn(platform.db, limit, {
        username: textParam(params.username, 'username'),
        password: textParam(params.password, 'password'),
        address: ctx.ip,
      }).catch(asOAuthError)
      if (!user || !mayUse(user, client)) throw invalidGrant('the user name or the password is wrong')
      await answerWithTokens(
        ctx,
        user,
        startingWith(textParam(params.resource, 'resource'), audiencesOf(platform)),
      )
    },
    ['username', 'password', 'resource', 'scope'],
  )
}

async function requireSandbox({ snapshots }: Platform, tenantId: string): Promise<void> {
  const partner = await snapshots.get(partnerSnapshot, tenantId)
  const environment = partner && (await snapshots.get(environmentSnapshot, partner.environmentId))
  if (environment?.kind === 'sandbox') return
  throw new errors.UnsupportedGrantType(
    'the password grant is for sandbox environments; sign in with an authorization code',
  )
}

async function answerWithTokens(ctx: KoaContextWithOIDC, user: User, audiences: string[]): Promise<void> {
  const { provider, client } = ctx.oidc
  const { AccessToken, Grant, IdToken, RefreshToken, ResourceServer } = provider
  ctx.oidc.entity('Account', toAccount(user))
  const scope = [userImpersonation, ...ctx.oidc.requestParamOIDCScopes].join(' ')

  const grant = new Grant({ accountId: user.id, clientId: client!.clientId })
  grant.addOIDCScope([...ctx.oidc.requestParamOIDCScopes].join(' '))
  for (const audience of audiences) grant.addResourceScope(audience, userImpersonation)
  const grantId = await grant.save()

  const issued = {
    accountId: user.id,
    client: client!,
    grantId,
    gty: 'password',
    scope,
    amr: ['pwd', 'mfa'],
    resource: audiences,
  }
  const [audience = ''] = audiences
  const accessToken = new AccessToken(issued)
  accessToken.resourceServer = new ResourceServer(audience, resourceServer(audience))
  const idToken = new IdToken({ sub: user.id }, { ctx })
  for (const [name, value] of Object.entries(personClaims(user))) idToken.set(name, value)
  ctx.body = {
    access_token: await accessToken.save(),
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    scope: userImpersonation,
    refresh_token: await new RefreshToken(issued).save(),
    ...(ctx.oidc.requestParamOIDCScopes.has('openid') && {
      id_token: await idToken.issue({ use: 'idtoken' }),
    }),
  }
}

function textParam(value: unknown, name: string): string {
  if (typeof value === 'string' && value) return value
  throw new errors.InvalidRequest(`missing required parameter '${name}'`)
}

function invalidGrant(description: string) {
  const refusal = new errors.InvalidGrant(description)
  refusal.error_description = description
  return refusal
}
