/** `GET /{tenant}/oauth2/authorize` and its newer twin, the way back from the sign-in page, and signing out. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Platform } from '../platform/platform.ts'
import { type EndpointVersion, readAsked, startingWith, userImpersonation } from './audience.ts'
import { audiencesOf } from './authenticate.ts'
import type { AskProvider, Question } from './mount.ts'
import { isRefused, type Refused } from './oauth-error.ts'
import { errorPage, pageHeaders, preferredLanguage } from './pages.ts'
import { innerPaths } from './provider.ts'
import { readTenant } from './tenant.ts'

type Query = Record<string, string | string[]>
type TenantRequest = FastifyRequest<{ Params: { tenant: string }; Querystring: Query }>
type ResumeRequest = FastifyRequest<{ Params: { uid: string } }>

export function addAuthorizeRoutes(
  app: FastifyInstance,
  { platform, ask }: { platform: Platform; ask: AskProvider },
): void {
  const pass = async (request: FastifyRequest, reply: FastifyReply, question: Omit<Question, 'headers'>) => {
    const { status, headers, body } = await ask(request, {
      ...question,
      headers: { cookie: request.headers.cookie },
    })
    return reply.code(status).headers(headers).send(body)
  }

  const authorize = (version: EndpointVersion) => async (request: TenantRequest, reply: FastifyReply) => {
    const read = await toProviderQuery(platform, version, request.params.tenant, firstValues(request.query))
    if (!isRefused(read))
      return pass(request, reply, { method: 'GET', url: `${innerPaths.authorization}?${read}` })
    const language = preferredLanguage(
      firstValues(request.query).ui_locales,
      request.headers['accept-language'],
    )
    return reply.code(400).headers(pageHeaders).send(errorPage(language, read.refusal))
  }
  app.get('/:tenant/oauth2/authorize', authorize('v1'))
  app.get('/:tenant/oauth2/v2.0/authorize', authorize('v2'))
  app.get(`${innerPaths.authorization}/:uid`, async (request: ResumeRequest, reply) =>
    pass(request, reply, {
      method: 'GET',
      url: `${innerPaths.authorization}/${encodeURIComponent(request.params.uid)}`,
    }),
  )

  const signOut = innerPaths.end_session
  for (const path of ['/:tenant/oauth2/logout', '/:tenant/oauth2/v2.0/logout']) {
    app.get(path, async (request, reply) =>
      pass(request, reply, { method: 'GET', url: signOut + rawQuery(request) }),
    )
  }
  app.post(`${signOut}/confirm`, async (request, reply) =>
    pass(request, reply, {
      method: 'POST',
      url: `${signOut}/confirm`,
      form: request.body as Record<string, string>,
    }),
  )
  app.get(`${signOut}/success`, async (request, reply) =>
    pass(request, reply, { method: 'GET', url: `${signOut}/success` }),
  )
}

/** Prompts of sign-in libraries in our terms: choosing an account is signing in, and nobody is asked for consent. */
const prompts: Record<string, string | undefined> = { login: 'login', select_account: 'login', none: 'none' }

async function toProviderQuery(
  { db, publicUrl }: Platform,
  version: EndpointVersion,
  tenantName: string,
  query: Record<string, string>,
): Promise<URLSearchParams | Refused> {
  const audiences = audiencesOf({ publicUrl })
  const asked = readAsked(version, query, audiences)
  if (isRefused(asked)) return asked
  const tenant = await readTenant(db, tenantName)
  if (isRefused(tenant)) return tenant
  const { resource: _, scope: __, prompt = '', tenant: ___, ...rest } = query
  const inner = new URLSearchParams({
    ...rest,
    scope: [userImpersonation, ...asked.openIdScopes].join(' '),
    ...(prompts[prompt] && { prompt: prompts[prompt] }),
    ...(tenant.tenantId && { tenant: tenant.tenantId }),
  })
  for (const audience of startingWith(asked.audience, audiences)) inner.append('resource', audience)
  return inner
}

/** Of a repeated name the first value counts. */
const firstValues = (query: Query): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0] ?? '']))

const rawQuery = ({ url }: FastifyRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '')
