/** `/sign-in/{uid}`: the page where a person proves who they are, in the middle of an authorization. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { errors, type Provider } from 'oidc-provider'
import type { Platform } from '../platform/platform.ts'
import { mayUse } from './accounts.ts'
import { type FailureLimit, TooManyFailures } from './failure-limit.ts'
import { expiredPage, pageHeaders, preferredLanguage, type SignInProblem, signInPage } from './pages.ts'
import { signIn } from './sign-in.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

interface Parts {
  platform: Platform
  provider: Provider
  limit: FailureLimit
}

export function addSignInRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/sign-in/:uid', async (request, reply) => {
    const interaction = await openInteraction(parts, request, reply)
    if (!interaction) return sendPage(reply, 400, expiredPage(languageOf(request)))
    const username = textOf(interaction.params.login_hint)
    return sendPage(reply, 200, signInPage({ ...(await facing(parts, request, interaction)), username }))
  })

  app.post('/sign-in/:uid', async (request, reply) => {
    const interaction = await openInteraction(parts, request, reply)
    if (!interaction) return sendPage(reply, 400, expiredPage(languageOf(request)))
    const { username = '', password = '' } = (request.body ?? {}) as Record<string, string>
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
  })
}

async function trySignIn(
  { platform, limit, provider }: Parts,
  { params }: Interaction,
  credentials: { username: string; password: string; address: string },
): Promise<{ accountId: string } | { problem: SignInProblem }> {
  try {
    const user = await signIn(platform.db, limit, credentials)
    if (!user) return { problem: { kind: 'wrong' } }
    const client = await provider.Client.find(textOf(params.client_id) ?? '')
    return client && mayUse(user, client, params.tenant)
      ? { accountId: user.id }
      : { problem: { kind: 'otherTenant' } }
  } catch (error) {
    if (error instanceof TooManyFailures)
      return { problem: { kind: 'tooMany', minutes: Math.ceil(error.retryAfterSeconds / 60) } }
    throw error
  }
}

/** The authorization that the cookie names; undefined if it is over or was begun in another browser. */
async function openInteraction(
  { provider }: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Interaction | undefined> {
  try {
    return await provider.interactionDetails(request.raw, reply.raw)
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined
    throw error
  }
}

/** How the page addresses the person. */
async function facing({ provider }: Parts, request: FastifyRequest, { params }: Interaction) {
  const client = await provider.Client.find(textOf(params.client_id) ?? '')
  return { language: languageOf(request, textOf(params.ui_locales)), app: client?.clientName ?? 'Kontor' }
}

const languageOf = (request: FastifyRequest, uiLocales?: string) =>
  preferredLanguage(uiLocales, request.headers['accept-language'])
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const sendPage = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.code(status).headers(pageHeaders).send(html)
