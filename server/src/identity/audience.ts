/**
 * What a token is asked for. The older endpoint names a `resource`, the newer one puts audience and permission into
 * `scope`; both are brought to one form here, and what we do not know is refused (client line 11).
 */

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

export interface Asked {
  /** The audience in our spelling; undefined when none was named. */
  audience?: string
  openIdScopes: readonly string[]
}

export interface AudienceRefusal {
  error: 'invalid_resource' | 'invalid_scope' | 'invalid_request'
  description: string
}

/** `resource` of the older endpoint; `scope` may add `openid` there. */
export function readResource(
  resource: string | undefined,
  scope: string | undefined,
  audiences: readonly string[],
): Asked | AudienceRefusal {
  const asked = openIdScopes.filter((name) => words(scope).includes(name))
  if (!resource?.trim()) return { openIdScopes: asked }
  const audience = find(audiences, resource)
  if (!audience)
    return {
      error: 'invalid_resource',
      description: `The resource ${shorten(resource)} is not known here. ${allowed(audiences)}`,
    }
  return { audience, openIdScopes: asked }
}

/**
 * `scope` of the newer endpoint: at most one audience, as `<audience>/.default` or `<audience>/user_impersonation`, beside
 * OpenID scopes.
 */
export function readScope(scope: string | undefined, audiences: readonly string[]): Asked | AudienceRefusal {
  const asked: string[] = []
  let audience: string | undefined
  for (const word of words(scope)) {
    if (openIdScopes.includes(word)) {
      asked.push(word)
      continue
    }
    const found = find(audiences, /^(.*)\/(?:\.default|user_impersonation)$/.exec(word)?.[1] ?? '')
    if (!found)
      return {
        error: 'invalid_scope',
        description: `The scope ${shorten(word)} is not known here. ${allowed(audiences, '/.default')}`,
      }
    if (audience && audience !== found)
      return { error: 'invalid_scope', description: 'A token is for one audience; the scope names two.' }
    audience = found
  }
  return { audience, openIdScopes: asked }
}

/** All audiences, the one that was asked for first: what a person's refresh token is good for. */
export const startingWith = (audience: string | undefined, audiences: readonly string[]): string[] =>
  audience ? [audience, ...audiences.filter((other) => other !== audience)] : [...audiences]

export const isRefused = (asked: Asked | AudienceRefusal): asked is AudienceRefusal => 'error' in asked

const words = (scope: string | undefined): string[] => scope?.split(' ').filter(Boolean) ?? []

/** Trailing slashes and letter case do not matter: `https://graph.windows.net//.default` is seen too. */
const find = (audiences: readonly string[], name: string): string | undefined => {
  const folded = name.trim().replace(/\/+$/, '').toLowerCase()
  return audiences.find((audience) => audience.toLowerCase() === folded)
}

const allowed = (audiences: readonly string[], suffix = ''): string =>
  `Known: ${audiences.map((audience) => audience + suffix).join(', ')}`
const shorten = (text: string): string => text.slice(0, 200)
