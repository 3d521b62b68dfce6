/** What composition calls; no other room needs this one. */
import type { FastifyInstance } from 'fastify'
import type { Database } from '../platform/database.ts'
import type { Job } from '../platform/jobs.ts'
import type { Platform } from '../platform/platform.ts'
import { type IdentityOptions, verifierOf } from './authenticate.ts'
import { addAuthorizeRoutes } from './authorize-routes.ts'
import { addDiscoveryRoutes } from './discovery-routes.ts'
import { openFailureLimit } from './failure-limit.ts'
import { mountProvider } from './mount.ts'
import { makeProvider } from './provider.ts'
import { addSignInRoutes } from './sign-in-routes.ts'
import { loadSigningKeys } from './signing-keys.ts'
import { deleteExpired } from './store.ts'
import { addTokenRoutes } from './token-routes.ts'

export { type IdentityOptions, makeAuthenticate } from './authenticate.ts'
export { portalClientId } from './clients.ts'

/** Adds the endpoints that issue tokens and sign people in; makes the installation's signing key if there is none yet. */
export async function mountIdentity(
  app: FastifyInstance,
  platform: Platform,
  options: IdentityOptions = {},
): Promise<void> {
  const keys = await loadSigningKeys(platform.db)
  const limit = openFailureLimit(platform.pool)
  const provider = makeProvider({ platform, keys, limit })
  const ask = mountProvider(provider, platform.publicUrl)
  await app.register(async (scope) => {
    readForms(scope)
    addTokenRoutes(scope, { platform, ask, verifyToken: verifierOf(platform, options) })
    addAuthorizeRoutes(scope, { platform, ask })
    addSignInRoutes(scope, { platform, provider, limit })
    addDiscoveryRoutes(scope, { ask, keys, publicUrl: platform.publicUrl })
  })
}

/** Forms, as flat objects; of a repeated name the first value counts. What comes as JSON is read like a form. */
function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, text, done) => {
      const form: Record<string, string> = Object.create(null)
      for (const [name, value] of new URLSearchParams(String(text))) form[name] ??= value
      done(null, form)
    },
  )
  app.addHook('preHandler', (request, _reply, done) => {
    request.body = textsOf(request.body)
    done()
  })
}

/** The members that are texts: nothing else can stand in a form. */
function textsOf(body: unknown): Record<string, string> {
  const members = Object.entries(body ?? {})
  return Object.fromEntries(
    members.filter((member): member is [string, string] => typeof member[1] === 'string'),
  )
}

/** Forgets sign-ins, codes and refresh tokens that have expired. */
export const forgetExpiredSignIns = (db: Database): Job => ({
  name: 'forget-expired-sign-ins',
  schedule: '47 * * * *',
  run: () => deleteExpired(db),
})
