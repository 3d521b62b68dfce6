/** What sign-in libraries look up before they sign in: endpoints, keys, and whether this authority is one. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { JWK } from 'jose'
import type { AskProvider } from './mount.ts'
import { innerPaths } from './provider.ts'
import { publicPart } from './verify-token.ts'

export function addDiscoveryRoutes(
  app: FastifyInstance,
  { ask, keys, publicUrl }: { ask: AskProvider; keys: JWK[]; publicUrl: string },
): void {
  const addressOf = (request: FastifyRequest): string =>
    `${publicUrl.startsWith('https:') ? 'https' : request.protocol}://${request.headers.host ?? new URL(publicUrl).host}`

  const describe = async (request: FastifyRequest, tenant: string) => {
    const { body } = await ask(request, { method: 'GET', url: '/.well-known/openid-configuration' })
    const endpoints = `${addressOf(request)}/${encodeURIComponent(tenant)}/oauth2/v2.0`
    return {
      ...(JSON.parse(body) as Record<string, unknown>),
      authorization_endpoint: `${endpoints}/authorize`,
      token_endpoint: `${endpoints}/token`,
      end_session_endpoint: `${endpoints}/logout`,
      jwks_uri: `${addressOf(request)}${innerPaths.jwks}`,
    }
  }
  type TenantRequest = FastifyRequest<{ Params: { tenant: string } }>
  const ofTenant = async (request: TenantRequest) => describe(request, request.params.tenant)
  app.get('/.well-known/openid-configuration', async (request) => describe(request, 'common'))
  app.get('/:tenant/.well-known/openid-configuration', ofTenant)
  app.get('/:tenant/v2.0/.well-known/openid-configuration', ofTenant)

  const published = { keys: keys.map(publicPart) }
  for (const path of [innerPaths.jwks, '/:tenant/discovery/keys', '/:tenant/discovery/v2.0/keys'])
    app.get(path, async () => published)

  // MSAL asks this of an authority it does not know before it trusts it.
  app.get('/common/discovery/instance', async (request) => {
    const host = request.headers.host ?? new URL(publicUrl).host
    return {
      tenant_discovery_endpoint: `${addressOf(request)}/common/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    }
  })
}
