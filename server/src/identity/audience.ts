/**
 * What a token is asked for. The older endpoints name a `resource`, the newer ones put audience and permission into
 * `scope`; both are brought to one form here, and what we do not know is refused (client line 11).
 */
import type { Refused } from './oauth-error.ts'

/** The permission of every app+user token (customers 2.1). */
export const userImpersonation = 'user_impersonation'

/** Audiences of the contract: the API, its price sheets, and the retired directory that older clients still ask for. */
export const contractAudiences: readonly string[] = [
  'https://api.partnercenter.microsoft.com',
  'https://api.partner.microsoft.com',
  'https://graph.windows.net',
]

/** Scopes about the person and the session rather than an audience. */
const openIdScopes = ['openid', 'profile', 'email', 'offline_access']

/** `v1` names a resource, `v2` a scope. */
export type EndpointVersion = 'v1' | 'v2'

export interface Asked {
  /** The audience in our spelling; undefined when none was named. */
  audience?: string
  openIdScopes: readonly string[]
}

/** Reads `resource` and `scope` of a request to either version, or refuses what is not known here. */
export const readAsked = (
  version: EndpointVersion,
  { resource, scope = '' }: Partial<Record<'resource' | 'scope', string>>,
  audiences: readonly string[],
): Asked | Refused =>
  version === 'v1' ? readResource(resource, scope, audiences) : readScope(scope, audiences)

/** `scope` may add `openid` to a resource; other words there mean nothing. */
function readResource(
  resource: string | undefined,
  scope: string,
  audiences: readonly string[],
): Asked | Refused {
  const asked = openIdScopes.filter((name) => words(scope).includes(name))
  if (!resource?.trim()) return { openIdScopes: asked }
  const audience = find(audiences, resource)
  if (audience) return { audience, openIdScopes: asked }
  return refuse(
    'invalid_resource',
    `The resource ${shorten(resource)} is not known here. Known: ${audiences.join(', ')}`,
  )
}

/** At most one audience, as `<audience>/.default` or `<audience>/user_impersonation`, beside OpenID scopes. */
function readScope(scope: string, audiences: readonly string[]): Asked | Refused {
  let audience: string | undefined
  for (const word of words(scope).filter((name) => !openIdScopes.includes(name))) {
    const found = find(audiences, /^(.*)\/(?:\.default|user_impersonation)$/.exec(word)?.[1] ?? '')
    if (!found) {
      const known = audiences.map((name) => `${name}/.default`).join(', ')
      return refuse('invalid_scope', `The scope ${shorten(word)} is not known here. Known: ${known}`)
    }
    if (audience && audience !== found)
      return refuse('invalid_scope', 'A token is for one audience; the scope names two.')
    audience = found
  }
  return { audience, openIdScopes: openIdScopes.filter((name) => words(scope).includes(name)) }
}

/** All audiences, the one that was asked for first: what a person's refresh token is good for. */
export const startingWith = (audience: string | undefined, audiences: readonly string[]): string[] =>
  audience ? [audience, ...audiences.filter((other) => other !== audience)] : [...audiences]

const words = (scope: string): string[] => scope.split(' ').filter(Boolean)

/** Trailing slashes and letter case do not matter: `https://graph.windows.net//.default` is seen too. */
function find(audiences: readonly string[], name: string): string | undefined {
  const folded = name.trim().replace(/\/+$/, '').toLowerCase()
  return audiences.find((audience) => audience.toLowerCase() === folded)
}

const refuse = (error: string, error_description: string): Refused => ({
  refusal: { error, error_description },
})
const shorten = (text: string): string => text.slice(0, 200)
