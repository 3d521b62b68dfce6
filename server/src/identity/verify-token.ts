import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import { LRUCache } from 'lru-cache'
import { realMilliseconds } from '../clock.ts'
import { type Fault, faults } from '../fault.ts'
import { type Claims, readClaims } from './claims.ts'
import { identityFaults } from './faults.ts'

/** Tokens remembered per node: every later request with the same token costs a look into a map. */
const rememberedMax = 20_000

/** Signatures accepted. `none` and shared secrets are not among them. */
const ownAlgorithms = ['RS256']
const outsideAlgorithms = ['RS256', 'PS256', 'ES256']

/** Another OpenID issuer whose tokens count too, if they are for our audiences or for the one agreed with it. */
export interface TrustedIssuer {
  issuer: string
  audience: string
}

export interface VerifierOptions {
  audiences: readonly string[]
  /** Our signing keys; asked for once. */
  loadKeys(): Promise<JWK[]>
  trustedIssuer?: TrustedIssuer
}

export interface VerifiedToken {
  claims: Claims
  /** Whether the outside issuer vouches for it. */
  isOutside: boolean
}

/**
 * Checks signature, audience and life of a bearer token, and the issuer of an outside one. Throws 401 faults. Our own tokens
 * are known by our key: nodes on one database share it, while the `iss` they write is the address each is reached by.
 */
export type VerifyToken = (token: string) => Promise<VerifiedToken>

export function makeVerifyToken({ audiences, loadKeys, trustedIssuer }: VerifierOptions): VerifyToken {
  const remembered = new LRUCache<string, VerifiedToken>({ max: rememberedMax })
  const ownKeys = once(async () => createLocalJWKSet({ keys: (await loadKeys()).map(publicPart) }))
  const outsideKeys = once(() => discoverKeys(trustedIssuer!.issuer))

  return async (token) => {
    const known = remembered.get(token)
    if (known) return known
    const isOutside = trustedIssuer !== undefined && issuerOf(token) === trustedIssuer.issuer
    const payload = await verify(token, await (isOutside ? outsideKeys() : ownKeys()), {
      audience: isOutside ? [...audiences, trustedIssuer.audience] : [...audiences],
      algorithms: isOutside ? outsideAlgorithms : ownAlgorithms,
      requiredClaims: ['exp'],
      ...(isOutside ? { issuer: trustedIssuer.issuer } : { typ: 'at+jwt' }),
    })
    const claims = readClaims(payload)
    if (!claims) throw refused('the token does not say which tenant and app it is for')
    const verified = { claims, isOutside }
    remembered.set(token, verified, { ttl: Math.max(1, claims.expiresAt * 1000 - realMilliseconds()) })
    return verified
  }
}

type VerifyRules = NonNullable<Parameters<typeof jwtVerify>[2]>

async function verify(token: string, keys: JWTVerifyGetKey, rules: VerifyRules): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys, rules)).payload
  } catch (error) {
    throw toFault(error, rules)
  }
}

function toFault(error: unknown, { audience }: VerifyRules): unknown {
  if (error instanceof errors.JWTExpired) return refused('the token has expired')
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    return identityFaults.audienceNotAccepted({
      seen: String(error.payload.aud ?? 'none').slice(0, 200),
      allowed: [audience].flat().join(', '),
    })
  }
  if (error instanceof errors.JWTClaimValidationFailed)
    return refused(`the token’s ${error.claim} is not accepted`)
  return error instanceof errors.JOSEError ? refused('the token is not valid') : error
}

const refused = (reason: string): Fault => faults.accessDenied({ reason })

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss
  } catch {
    return undefined
  }
}

/** What may be published of a signing key. */
export const publicPart = ({ kty, n, e, kid, alg, use }: JWK): JWK => ({ kty, n, e, kid, alg, use })

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(10_000),
  })
  const { jwks_uri: keysUri } = (await response.json()) as { jwks_uri: string }
  return createRemoteJWKSet(new URL(keysUri))
}

/** Remembers the first success; a failure is tried again at the next call. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined
      throw error
    })
    return loading
  }
}
