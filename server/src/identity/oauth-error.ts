import { errors, Provider } from 'oidc-provider'
import { TooManyFailures } from './failure-limit.ts'

/** A refusal in the form of the token endpoint (RFC 6749 section 5.2). */
export interface OAuthError {
  error: string
  error_description: string
}

/** What a reader returns instead of what it was to read. */
export interface Refused {
  refusal: OAuthError
}

export const isRefused = (read: object): read is Refused => 'refusal' in read

/** Rethrows, with too many failures as the token endpoint's 429. */
export function asOAuthError(error: unknown): never {
  if (!(error instanceof TooManyFailures)) throw error
  Provider.ctx?.set('Retry-After', String(error.retryAfterSeconds))
  const refusal = new errors.CustomOIDCProviderError('temporarily_unavailable', error.message)
  refusal.status = refusal.statusCode = 429
  throw refusal
}
