/** A token request of either version, brought to the form the token library reads, or refused. Pure. */
import { isRefused, readResource, readScope, userImpersonation } from './audience.ts'
import type { OAuthError } from './oauth-error.ts'

/** The older endpoint names a resource, the newer one a scope. */
export type EndpointVersion = 'v1' | 'v2'

/** Grants that need an audience; the others have one from before. */
const fresh = new Set(['client_credentials', 'password'])

/**
 * The form with `resource` and `scope` in the library's terms. Everything we do not know about audiences is refused here,
 * because the library would ignore it silently.
 */
export function toProviderForm(
  form: Record<string, string>,
  version: EndpointVersion,
  audiences: readonly string[],
): { form: Record<string, string> } | { refusal: OAuthError } {
  const asked =
    version === 'v1' ? readResource(form.resource, form.scope, audiences) : readScope(form.scope, audiences)
  if (isRefused(asked)) return { refusal: { error: asked.error, error_description: asked.description } }
  const grant = form.grant_type ?? ''
  if (fresh.has(grant) && !asked.audience) {
    const name = version === 'v1' ? 'resource' : 'scope'
    return {
      refusal: {
        error: 'invalid_request',
        error_description: `The request must name a ${name}, for example ${audiences[0]}${version === 'v1' ? '' : '/.default'}.`,
      },
    }
  }
  const { resource: _, scope: __, ...rest } = form
  // A refresh or a redeemed code keeps the scopes it has; an app by itself has none.
  const scope = grant === 'password' ? [userImpersonation, ...asked.openIdScopes].join(' ') : ''
  return { form: { ...rest, ...(asked.audience && { resource: asked.audience }), ...(scope && { scope }) } }
}
