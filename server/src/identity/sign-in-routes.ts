/** The way of a person: authorization request, sign-in page, back to the app with a code; and signing out. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { errors, type Provider } from 'oidc-provider'
import { findTenantId } from '../partners/index.ts'
import type { Platform } from '../platform/platform.ts'
import { mayUse } from './accounts.ts'
import {
  type AudienceRefusal,
  isRefused,
  readResource,
  readScope,
  startingWith,
  userImpersonation,
} from './audience.ts'
import { audiencesOf } from './authenticate.ts'
import { type FailureLimit, TooManyFailures } from './failure-limit.ts'
import type { AskProvider, ProviderAnswer } from './mount.ts'
import {
  errorPage,
  expiredPage,
  pageHeaders,
  preferredLanguage,
  type SignInProblem,
  signInPage,
} from './pages.ts'
import { innerPaths } from './provider.ts'
import { signIn } from './sign-in.ts'
import type { EndpointVersion } from './token-request.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>
type Query = Record<string, string>

export interface SignInParts {
  platform: Platform
  provider: Provider
  ask: AskProvider
  limit: FailureLimit
}

export function addSignInRoutes(app: FastifyInstance, parts: SignInParts): void {
  const { platform, ask } = parts
  const pass =
    (url: string, method: 'GET' | 'POST' = 'GET') =>
    async (request: FastifyRequest, reply: FastifyReply) =>
      send(
        reply,
        await ask(request, {
          method,
          url: url + queryOf(request),
          headers: { cookie: request.headers.cookie },
          ...(method === 'POST' && { form: request.body as Query }),
        }),
      )

  const authorize =
    (version: EndpointVersion) =>
    async (
      request: FastifyRequest<{ Params: { tenant: string }; Querystring: Query }>,
      reply: FastifyReply,
    ) => {
      const query = await toProviderQuery(platform, version, request.params.tenant, request.query)
      if ('error' in query)
        return sendPage(
          reply,
          400,
          errorPage(languageOf(request), { error: query.error, error_description: query.description }),
        )
      return send(
        reply,
        await ask(request, {
          method: 'GET',
          url: `${innerPaths.authorization}?${query}`,
          headers: { cookie: request.headers.cookie },
        }),
      )
    }
  app.get('/:tenant/oauth2/authorize', authorize('v1'))
  app.get('/:tenant/oauth2/v2.0/authorize', authorize('v2'))
  app.get(
    `${innerPaths.authorization}/:uid`,
    async (request: FastifyRequest<{ Params: { uid: string } }>, reply) =>
      pass(`${innerPaths.authorization}/${encodeURIComponent(request.params.uid)}`)(request, reply),
  )

  app.get('/sign-in/:uid', async (request, reply) => showSignIn(parts, request, reply))
  app.post('/sign-in/:uid', async (request, reply) => answerSignIn(parts, request, reply))

  app.get('/:tenant/oauth2/logout', pass(innerPaths.end_session))
  app.get('/:tenant/oauth2/v2.0/logout', pass(innerPaths.end_session))
  app.get(innerPaths.end_session, pass(innerPaths.end_session))
  app.post(`${innerPaths.end_session}/confirm`, pass(`${innerPaths.end_session}/confirm`, 'POST'))
  app.get(`${innerPaths.end_session}/success`, pass(`${innerPaths.end_session}/success`))
}

/** Prompts that sign-in libraries ask for, in terms of ours: choosing an account is signing in, and nobody is asked for consent. */
const prompts: Record<string, string | undefined> = { login: 'login', select_account: 'login', none: 'none' }

async function toProviderQuery(
  { db, publicUrl }: Platform,
  version: EndpointVersion,
  tenant: string,
  query: Query,
): Promise<URLSearchParams | AudienceRefusal> {
  const audiences = audiencesOf({ publicUrl })
  const asked =
    version === 'v1'
      ? readResource(query.resource, query.scope, audiences)
      : readScope(query.scope, audiences)
  if (isRefused(asked)) return asked
  const isAnyTenant = /^(common|organizations)$/i.test(tenant)
  const tenantId = isAnyTenant ? undefined : await findTenantId(db, tenant)
  if (!isAnyTenant && !tenantId)
    return { error: 'invalid_request', description: `The tenant ${tenant.slice(0, 100)} was not found.` }
  const { resource: _, scope: __, prompt = '', tenant: ___, ...rest } = query
  const inner = new URLSearchParams({
    ...rest,
    scope: [userImpersonation, ...asked.openIdScopes].join(' '),
    ...(prompts[prompt] && { prompt: prompts[prompt] }),
    ...(tenantId && { tenant: tenantId }),
  })
  for (const audience of startingWith(asked.audience, audiences)) inner.append('resource', audience)
  return inner
}

async function showSignIn(parts: SignInParts, request: FastifyRequest, reply: FastifyReply) {
  const interaction = await openInteraction(parts, request, reply)
  if (!interaction) return reply
  return sendPage(
    reply,
    200,
    signInPage({
      ...(await facing(parts, request, interaction)),
      username: textOf(interaction.params.login_hint),
    }),
  )
}

async function answerSignIn(parts: SignInParts, request: FastifyRequest, reply: FastifyReply) {
  const interaction = await openInteraction(parts, request, reply)
  if (!interaction) return reply
  const { username = '', password = '' } = (request.body ?? {}) as Query
  const outcome = await trySignIn(parts, interaction, { username, password, address: request.ip })
  if ('problem' in outcome) {
    const { problem } = outcome
    const page = signInPage({ ...(await facing(parts, request, interaction)), username, problem })
    return sendPage(reply, problem.kind === 'tooMany' ? 429 : 400, page)
  }
  const login = { accountId: outcome.accountId, amr: ['pwd', 'mfa'] }
  const returnTo = await parts.provider.interactionResult(
    request.raw,
    reply.raw,
    { login },
    { mergeWithLastSubmission: false },
  )
  return reply.redirect(returnTo, 303)
}

async function trySignIn(
  { platform, limit, provider }: SignInParts,
  interaction: Interaction,
  credentials: { username: string; password: string; address: string },
): Promise<{ accountId: string } | { problem: SignInProblem }> {
  try {
    const user = await signIn(platform.db, limit, credentials)
    if (!user) return { problem: { kind: 'wrong' } }
    const client = await provider.Client.find(textOf(interaction.params.client_id) ?? '')
    return client && mayUse(user, client, interaction.params.tenant)
      ? { accountId: user.id }
      : { problem: { kind: 'otherTenant' } }
  } catch (error) {
    if (error instanceof TooManyFailures)
      return { problem: { kind: 'tooMany', minutes: Math.ceil(error.retryAfterSeconds / 60) } }
    throw error
  }
}

/** The sign-in that the cookie names; sends the page that says it is over if there is none. */
async function openInteraction(
  { provider }: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Interaction | undefined> {
  try {
    return await provider.interactionDetails(request.raw, reply.raw)
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error
    sendPage(reply, 400, expiredPage(languageOf(request)))
    return undefined
  }
}

async function facing({ provider }: SignInParts, request: FastifyRequest, { params }: Interaction) {
  const client = await provider.Client.find(textOf(params.client_id) ?? '')
  return { language: languageOf(request, textOf(params.ui_locales)), app: client?.clientName ?? 'Kontor' }
}

const languageOf = (request: FastifyRequest, uiLocales?: string) =>
  preferredLanguage(uiLocales ?? (request.query as Query).ui_locales, request.headers['accept-language'])
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const queryOf = ({ url }: FastifyRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '')

const sendPage = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.code(status).headers(pageHeaders).send(html)
const send = (reply: FastifyReply, { status, headers, body }: ProviderAnswer): FastifyReply =>
  reply.code(status).headers(headers).send(body)
