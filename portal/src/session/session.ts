import {
  type Authority,
  beginSignIn,
  type IssuedTokens,
  KontorFault,
  redeemCode,
  renewable,
  type TokenProvider,
} from '@kontor/client'

/** The person at work, as the token names them. */
export interface Person {
  name: string
  userPrincipalName: string
  tenantId: string
  /** Whether they work for the operator of the installation, and not for a partner. */
  isOperator: boolean
  roles: string[]
}

/** A signed-in person and the tokens to act for them. Lives as long as the browser tab. */
export interface Session {
  person: Person
  tokens: TokenProvider
}

interface KeptTokens {
  issued: IssuedTokens
  /** Milliseconds since 1970. */
  issuedAt: number
}

/** The tenant that stands for the operator. */
const operatorTenantId = '00000000-0000-0000-0000-000000000000'

const authority: Authority = { root: location.origin, tenant: 'common' }
const clientId = 'kontor-portal'
const redirectUri = `${location.origin}/signed-in`
const sessionKey = 'kontor.session'
const signInKey = 'kontor.sign-in'

/**
 * The session this tab already has, if any. Once the directory no longer renews it, `signInAgain` is called, and calls of the
 * API wait until the same person has signed in again.
 */
export function rememberedSession(signInAgain: () => Promise<void>): Session | undefined {
  const kept = read<KeptTokens>(sessionKey)
  return kept && { person: personOf(kept.issued), tokens: lasting(kept, signInAgain) }
}

/** Who signed in last in this tab. */
export function rememberedPerson(): Person | undefined {
  const kept = read<KeptTokens>(sessionKey)
  return kept && personOf(kept.issued)
}

/** Sends the person to the directory, to come back to the page they were on. */
export async function signIn(returnTo: string, locale: string): Promise<void> {
  location.assign(await addressToSignIn(returnTo, locale))
}

/** Begins a sign-in, and answers where it goes on. */
export async function addressToSignIn(returnTo: string, locale: string): Promise<string> {
  const { url, state, verifier } = await beginSignIn({ authority, clientId, redirectUri, locale })
  write(signInKey, { state, verifier, returnTo })
  return url
}

/**
 * Finishes the sign-in with what the directory put into the address, and answers where the person was.
 * Throws a `KontorFault` if the directory refused or the answer is not to a question of ours.
 */
export async function completeSignIn(query: URLSearchParams): Promise<{ returnTo: string }> {
  const started = read<{ state: string; verifier: string; returnTo: string }>(signInKey)
  const refusal = query.get('error')
  const code = query.get('code')
  if (refusal || !code || !started || query.get('state') !== started.state) {
    throw new KontorFault({
      status: 400,
      code: refusal ?? 'unknown_sign_in',
      description: query.get('error_description') ?? '',
      data: [],
      correlationId: '',
    })
  }
  const issued = await redeemCode({ authority, clientId, redirectUri, code, verifier: started.verifier })
  sessionStorage.removeItem(signInKey)
  write(sessionKey, { issued, issuedAt: Date.now() } satisfies KeptTokens)
  return { returnTo: started.returnTo }
}

/** Forgets the tokens of this tab. */
export function forgetSession(): void {
  sessionStorage.removeItem(sessionKey)
}

function renewed({ issued, issuedAt }: KeptTokens): TokenProvider {
  return renewable({
    authority,
    clientId,
    issued,
    issuedAt,
    onRenewed: (tokens) => write(sessionKey, { issued: tokens, issuedAt: Date.now() } satisfies KeptTokens),
  })
}

/** Tokens that go on with those of a new sign-in where the directory refuses to renew them. */
function lasting(kept: KeptTokens, signInAgain: () => Promise<void>): TokenProvider {
  let tokens = renewed(kept)
  let again: Promise<void> | undefined
  async function goOn(): Promise<void> {
    await signInAgain()
    tokens = renewed(read<KeptTokens>(sessionKey) ?? kept)
    again = undefined
  }
  return {
    async token(options) {
      const tried = tokens
      try {
        return await tried.token(options)
      } catch (error) {
        if (!(error instanceof KontorFault && error.status === 400)) throw error
        if (tokens === tried) {
          again ??= goOn()
          await again
        }
        return tokens.token()
      }
    },
  }
}

function personOf(issued: IssuedTokens): Person {
  const claims = { ...claimsOf(issued.access_token), ...(issued.id_token && claimsOf(issued.id_token)) }
  const access = claimsOf(issued.access_token)
  const userPrincipalName = String(access.upn ?? claims.preferred_username ?? '')
  const tenantId = String(access.tid ?? '')
  return {
    name: String(claims.name ?? userPrincipalName),
    userPrincipalName,
    tenantId,
    isOperator: tenantId === operatorTenantId,
    roles: Array.isArray(access.roles) ? access.roles.map(String) : [],
  }
}

/** The claims of a token of ours. For display only: the server alone decides what a token may do. */
function claimsOf(token: string): Record<string, unknown> {
  const payload = token.split('.')[1] ?? ''
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
}

function read<T>(key: string): T | undefined {
  const text = sessionStorage.getItem(key)
  return text === null ? undefined : (JSON.parse(text) as T)
}

function write(key: string, value: unknown): void {
  sessionStorage.setItem(key, JSON.stringify(value))
}
