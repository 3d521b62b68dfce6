import { BoundedMap } from '../bounded-map.ts'
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
  const recognised = new BoundedMap<string, Recognised>(recognisedMax)

  const authenticate = async (authorization: string | undefined): Promise<Caller> => {
    try {
      const verified = await verifyToken(bearerToken(authorization))
      const caller = await resolve(platform, verified)
      if (authorization) {
        const expiresAt = verified.claims.expiresAt * 1000
        recognised.set(endOf(authorization), { authorization, caller, expiresAt })
      }
      return caller
    } catch (error) {
      if (error instanceof Fault && error.status === 401)
        error.headers['WWW-Authenticate'] = challenge(platform, authorization, error)
      throw error
    }
  }

  return (authorization) => {
    const known = authorization && recognised.get(endOf(authorization))
    return known && known.authorization === authorization && isCurrent(platform, known)
      ? known.caller
      : authenticate(authorization)
  }
}

/** The end of a token's signature: no two tokens share it, and it is hashed in a fraction of the time the whole takes. */
const endOf = (authorization: string): string => authorization.slice(-32)

interface Recognised {
  /** The whole header, which is what was checked. */
  authorization: string
  caller: Caller
  /** Real milliseconds; a token seen before is not taken after its end. */
  expiresAt: number
}

/** Callers remembered per node by their header. */
const recognisedMax = 20_000

/** Whether the token still holds and nothing has been announced of the caller's partner since it was recognised. */
const isCurrent = ({ snapshots }: Platform, { caller, expiresAt }: Recognised): boolean =>
  expiresAt > realMilliseconds() &&
  (caller.kind === 'operator' || snapshots.peek(partnerSnapshot, caller.tenantId) === caller.partner)

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
