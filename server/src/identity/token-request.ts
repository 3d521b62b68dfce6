/** A token request of either version, brought to the form the token library reads, or refused. Pure. */
import { type EndpointVersion, readAsked, userImpersonation } from './audience.ts'
import { isRefused, type Refused } from './oauth-error.ts'

export type Form = Record<string, string>

/** Grants that must name an audience; the others have one from before. */
const needsAudience = new Set(['client_credentials', 'password'])

/**
 * The form with `resource` and `scope` in the library's terms. Everything we do not know about audiences is refused here,
 * because the library would ignore it silently.
 */
export function toProviderForm(
  form: Form,
  version: EndpointVersion,
  audiences: readonly string[],
): { form: Form } | Refused {
  const asked = readAsked(version, form, audiences)
  if (isRefused(asked)) return asked
  const { resource: _, scope: __, ...rest } = form
  const grant = rest.grant_type ?? ''
  if (needsAudience.has(grant) && !asked.audience) {
    const example =
      version === 'v1'
        ? `resource, for example ${audiences[0]}`
        : `scope, for example ${audiences[0]}/.default`
    return { refusal: { error: 'invalid_request', error_description: `The request must name a ${example}.` } }
  }
  // A refresh or a redeemed code keeps the scopes it has; an app by itself has none.
  const scope = grant === 'password' ? [userImpersonation, ...asked.openIdScopes].join(' ') : ''
  return { form: { ...rest, ...(asked.audience && { resource: asked.audience }), ...(scope && { scope }) } }
}
