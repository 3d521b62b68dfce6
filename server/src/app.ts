/** Composition: which rooms there are, and how they hang together behind the HTTP edge. */
import type { FastifyInstance } from 'fastify'
import { activityRoutes } from './activity/index.ts'
import { serve } from './http/edge.ts'
import { forgetOutcomes } from './http/idempotency.ts'
import { addPortal } from './http/portal.ts'
import { addProbes } from './http/probes.ts'
import { addReference } from './http/reference.ts'
import type { Route } from './http/route.ts'
import { makeServer, type ServerOptions } from './http/server.ts'
import { makeAuthenticate, mountIdentity } from './identity/index.ts'
import type { Job } from './platform/jobs.ts'
import type { Platform } from './platform/platform.ts'

/** Every route of the API. The walks over all routes (roles, foreign tenants, fuzzing, coverage) start here. */
export const allRoutes: readonly Route[] = [...activityRoutes]

/** Every background job. */
export const allJobs = (platform: Platform): Job<never>[] => [forgetOutcomes(platform.db)]

/** An HTTP server with every room in it, not yet listening. */
export async function makeApp(
  platform: Platform,
  options: Pick<ServerOptions, 'tls'> = {},
): Promise<FastifyInstance> {
  const app = makeServer({ log: platform.log, ...options })
  await addReference(app)
  addProbes(app, platform)
  await mountIdentity(app, platform)
  serve(app, allRoutes, { platform, authenticate: makeAuthenticate(platform) })
  await addPortal(app)
  return app
}
