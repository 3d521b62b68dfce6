/** Apps in the terms of the token library. */
import type { AllClientMetadata } from 'oidc-provider'
import { type App, findApp } from '../partners/index.ts'
import type { Database } from '../platform/database.ts'

/** The portal: a public client of ours that people of every tenant sign in to, with PKCE and without a secret. */
export const portalClientId = 'kontor-portal'

/** A client, with the tenant it belongs to; none for the portal. */
export interface Client extends AllClientMetadata {
  client_id: string
  tenant_id?: string
}

export async function findClient(db: Database, clientId: string): Promise<Client | undefined> {
  const app = await findApp(db, clientId)
  return app && toClient(app)
}

export function toClient({ clientId, tenantId, name, secretHash, redirectUris }: App): Client {
  const signsPeopleIn = redirectUris.length > 0
  // The consent page of older samples asks for `code id_token`, which is only safe over TLS.
  const isHybrid = signsPeopleIn && redirectUris.every((uri) => uri.startsWith('https:'))
  return {
    client_id: clientId,
    client_name: name,
    tenant_id: tenantId,
    // The digest: `compareClientSecret` knows how to compare with it.
    client_secret: secretHash,
    token_endpoint_auth_method: 'client_secret_post',
    grant_types: [
      'client_credentials',
      'refresh_token',
      'password',
      ...(signsPeopleIn ? ['authorization_code'] : []),
      ...(isHybrid ? ['implicit'] : []),
    ],
    response_types: [
      ...(signsPeopleIn ? (['code'] as const) : []),
      ...(isHybrid ? (['code id_token'] as const) : []),
    ],
    redirect_uris: redirectUris,
    application_type: redirectUris.some(isLoopback) ? 'native' : 'web',
  }
}

/**
 * The portal at its public address. On the loopback any port and either name will do, so that a development server and a
 * browser that says `localhost` work too (RFC 8252 section 7.3).
 */
export function portalClient(publicUrl: string): Client {
  const isLocal = isLoopback(publicUrl)
  const origins = isLocal
    ? ['http://127.0.0.1', 'http://localhost', 'http://[::1]']
    : [new URL(publicUrl).origin]
  return {
    client_id: portalClientId,
    client_name: 'Kontor',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: origins.map((origin) => `${origin}/signed-in`),
    post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
    application_type: isLocal ? 'native' : 'web',
  }
}

const isLoopback = (uri: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(uri)
