import { LRUCache } from 'lru-cache'
import { realMilliseconds } from '../clock.ts'
import { Fault, faults } from '../fault.ts'
import type { Caller } from '../http/caller.ts'
import { operatorTenantId, partnerSnapshot } from '../partners/index.ts'
import { environmentSnapshot } from '../platform/environment.ts'
import type { Platform } from '../platform/platform.ts'
import { contractAudiences } from './audience.ts'
import { toCaller } from './claims.ts'
import { loadSigningKeys } from './signing-keys.ts'
import { makeVerifyToken, type TrustedIssuer, type VerifiedToken, type VerifyToken } from './verify-token.ts'

export interface IdentityOptions {
  /** Another OpenID issuer whose tokens are accepted for partners of production environments. */
  trustedIssuer?: TrustedIssuer
}

/** Audiences our tokens may have: those of the contract, and our own address. */
export const audiencesOf = ({ publicUrl }: Pick<Platform, 'publicUrl'>): readonly string[] => [
  ...contractAudiences,
  publicUrl,
]

/** The verifier of this installation's tokens. */
export const verifierOf = (platform: Platform, { trustedIssuer }: IdentityOptions = {}): VerifyToken =>
  makeVerifyToken({
    issuer: platform.publicUrl,
    audiences: audiencesOf(platform),
    trustedIssuer,
    loadKeys: () => loadSigningKeys(platform.db),
  })

/**
 * Resolves the bearer token of a request to its caller. Answers at once for a header and a partner seen before. Throws
 * 401/400 without a valid token, 401/900420 for an audience that is not ours; both name the sign-in address.
 */
export function makeAuthenticate(
  platform: Platform,
  options: IdentityOptions = {},
  verifyToken: VerifyToken = verifierOf(platform, options),
): (authorization: string | undefined) => Caller | Promise<Caller> {
  const recognised = new LRUCache<string, Caller>({ max: recognisedMax })

  const authenticate = async (authorization: string | undefined): Promise<Caller> => {
    try {
      const verified = await verifyToken(bearerToken(authorization))
      const caller = await resolve(platform, verified)
      const ttl = verified.claims.expiresAt * 1000 - realMilliseconds()
      if (authorization && ttl > 0) recognised.set(authorization, caller, { ttl })
      return caller
    } catch (error) {
      if (error instanceof Fault && error.status === 401)
        error.headers['WWW-Authenticate'] = challenge(platform, authorization, error)
      throw error
    }
  }

  return (authorization) => {
    const caller = authorization ? recognised.get(authorization) : undefined
    return caller && isCurrent(platform, caller) ? caller : authenticate(authorization)
  }
}

/** Callers remembered per node by their header. */
const recognisedMax = 20_000

/** Whether nothing has been announced of the caller's partner since it was recognised. */
const isCurrent = ({ snapshots }: Platform, caller: Caller): boolean =>
  caller.kind === 'operator' || snapshots.peek(partnerSnapshot, caller.tenantId) === caller.partner

/** The token in an `Authorization` header. Throws 401/400 if there is none. */
export function bearerToken(authorization: string | undefined): string {
  const token = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1]
  if (!token)
    throw faults.accessDenied({
      reason: authorization ? 'the Authorization header holds no bearer token' : 'no token was sent',
    })
  return token
}

async function resolve({ snapshots }: Platform, { claims, isOutside }: VerifiedToken): Promise<Caller> {
  const { tenantId } = claims
  const partner = tenantId === operatorTenantId ? undefined : await snapshots.get(partnerSnapshot, tenantId)
  const caller = toCaller(claims, partner)
  if (!caller) throw faults.accessDenied({ reason: 'the tenant of the token is not a partner here' })
  if (isOutside) {
    const environment = partner && (await snapshots.get(environmentSnapshot, partner.environmentId))
    // An outside issuer vouches for partners' people, never for the operator, and not in worlds made for tests.
    if (environment?.kind !== 'production')
      throw faults.accessDenied({ reason: 'tokens of that issuer are for production partners' })
  }
  return caller
}

/** RFC 6750 section 3: an error is named only if a token was sent. */
function challenge({ publicUrl }: Platform, authorization: string | undefined, fault: Fault): string {
  const where = `Bearer authorization_uri="${publicUrl}/common/oauth2/authorize"`
  if (!authorization) return where
  const description = fault.message.replace(/[^\x20-\x7e]|["\\]/g, "'")
  return `${where}, error="invalid_token", error_description="${description}"`
}
