/** `POST /{tenant}/oauth2/token` and `/{tenant}/oauth2/v2.0/token` (customers 2.1), and the exchange of older clients (2.2). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { realMilliseconds } from '../clock.ts'
import { faults } from '../fault.ts'
import { answersFor } from '../http/exchange.ts'
import { findApp } from '../partners/index.ts'
import type { Platform } from '../platform/platform.ts'
import type { EndpointVersion } from './audience.ts'
import { audiencesOf, bearerToken } from './authenticate.ts'
import { portalClientId } from './clients.ts'
import type { AskProvider } from './mount.ts'
import { isRefused, type OAuthError } from './oauth-error.ts'
import { innerPaths } from './provider.ts'
import { readTenant } from './tenant.ts'
import { clientInfo, type Issued, toNewerAnswer, toOlderAnswer } from './token-answer.ts'
import { type Form, toProviderForm } from './token-request.ts'
import type { VerifyToken } from './verify-token.ts'

interface OfTenant {
  Params: { tenant: string }
  Body: Form
}
type TenantRequest = FastifyRequest<OfTenant>

interface Parts {
  platform: Platform
  ask: AskProvider
  verifyToken: VerifyToken
}

const issuing = [
  { path: '/:tenant/oauth2/token', operation: 'token', version: 'v1' },
  { path: '/:tenant/oauth2/v2.0/token', operation: 'token-v2', version: 'v2' },
] as const

const exchanging = [
  { path: '/generatetoken', operation: 'generate-token' },
  { path: '/v3/generatetoken', operation: 'generate-token-v3' },
] as const

/** Where tokens are asked for, all by POST, with the contract's names of these operations. */
export const tokenEndpoints: readonly { path: string; operation: string }[] = [...issuing, ...exchanging]

export function addTokenRoutes(app: FastifyInstance, { platform, ask, verifyToken }: Parts): void {
  const audiences = audiencesOf(platform)

  const issue = (version: EndpointVersion) => async (request: TenantRequest, reply: FastifyReply) => {
    reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' })
    const form = request.body ?? {}
    const read = toProviderForm(form, version, audiences)
    if (isRefused(read)) return refuse(reply, read.refusal)
    const refusal = await tenantRefusal(platform, request)
    if (refusal) return refuse(reply, refusal)
    const answer = await ask(request, {
      method: 'POST',
      url: innerPaths.token,
      form: read.form,
      headers: { authorization: request.headers.authorization },
    })
    reply.code(answer.status).headers(answer.headers)
    if (answer.status !== 200) return reply.send(answer.body)
    const issued = JSON.parse(answer.body) as Issued
    return reply.send({
      ...(version === 'v1' ? toOlderAnswer(issued, form.resource) : toNewerAnswer(issued)),
      ...(form.client_info === '1' && clientInfo(issued.access_token)),
    })
  }
  for (const { path, operation, version } of issuing)
    app.post<OfTenant>(path, { onRequest: answersFor(operation) }, issue(version))
  for (const { path, operation } of exchanging)
    app.post(
      path,
      { schema: { security: [{ bearer: [] }] }, onRequest: answersFor(operation) },
      async (request: FastifyRequest) => exchange(verifyToken, request),
    )
}

/** Whether the path names a tenant that the app belongs to. An unknown app is left to the token library. */
async function tenantRefusal({ db }: Platform, request: TenantRequest): Promise<OAuthError | undefined> {
  const { body: form = {} as Form, params } = request
  const tenant = await readTenant(db, params.tenant)
  if (isRefused(tenant)) return tenant.refusal
  const { tenantId } = tenant
  if (!tenantId) {
    if (form.grant_type !== 'client_credentials') return undefined
    return {
      error: 'invalid_request',
      error_description: `An app signs in to a tenant of its own; ${params.tenant} is for people.`,
    }
  }
  const clientId = form.client_id ?? basicUser(request.headers.authorization)
  const app = clientId && clientId !== portalClientId ? await findApp(db, clientId) : undefined
  if (!app || app.tenantId === tenantId) return undefined
  return {
    error: 'invalid_client',
    error_description: `The app ${clientId} is not registered in the tenant ${params.tenant}.`,
  }
}

const refuse = (reply: FastifyReply, refusal: OAuthError): FastifyReply =>
  reply.code(refusal.error === 'invalid_client' ? 401 : 400).send(refusal)

function basicUser(authorization: string | undefined): string | undefined {
  const credentials = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1]
  if (!credentials) return undefined
  const user = Buffer.from(credentials, 'base64').toString('utf8').split(':')[0]!
  try {
    return decodeURIComponent(user)
  } catch {
    return user
  }
}

/** Older clients swap the directory's token for the partner's own; ours is both, so they get it back. */
async function exchange(verifyToken: VerifyToken, { headers, body }: FastifyRequest) {
  const token = bearerToken(headers.authorization)
  const { claims } = await verifyToken(token)
  const grant = (body as Record<string, string> | undefined)?.grant_type
  if (grant !== 'client_credentials' && grant !== 'jwt_token') {
    throw faults.invalidProperty({
      field: 'grant_type',
      seen: String(grant ?? 'nothing').slice(0, 60),
      allowed: 'client_credentials, jwt_token',
    })
  }
  return {
    access_token: token,
    token_type: 'Bearer',
    expires_in: Math.floor(claims.expiresAt - realMilliseconds() / 1000),
  }
}
