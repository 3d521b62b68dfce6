import { errors, Provider } from 'oidc-provider'
import { TooManyFailures } from './failure-limit.ts'

/** An error in the form of the token endpoint. */
export interface OAuthError {
  error: string
  error_description: string
}

/** Rethrows, with too many failures as the token endpoint's 429. */
export function asOAuthError(error: unknown): never {
  if (!(error instanceof TooManyFailures)) throw error
  Provider.ctx?.set('Retry-After', String(error.retryAfterSeconds))
  const refusal = new errors.CustomOIDCProviderError('temporarily_unavailable', error.message)
  refusal.status = refusal.statusCode = 429
  throw refusal
}
