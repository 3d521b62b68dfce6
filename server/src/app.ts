/** Composition: which rooms there are, and how they hang together behind the HTTP edge. */
import type { FastifyInstance } from 'fastify'
import { activityPersonalData, activityRoutes } from './activity/index.ts'
import { agreementPersonalData, agreementRoutes } from './agreements/index.ts'
import { cartRoutes } from './carts/index.ts'
import { catalogRoutes, failDeadUploads, priceImportJob } from './catalog/index.ts'
import { customerPersonalData, customerRoutes } from './customers/index.ts'
import { serve } from './http/edge.ts'
import { forgetOutcomes } from './http/idempotency.ts'
import type { PersonalData } from './http/personal-data.ts'
import { addPortal } from './http/portal.ts'
import { addProbes, reportTo } from './http/probes.ts'
import { addReference } from './http/reference.ts'
import type { Route } from './http/route.ts'
import { makeServer, type ServerOptions } from './http/server.ts'
import {
  forgetExpiredSignIns,
  type IdentityOptions,
  makeAuthenticate,
  mountIdentity,
} from './identity/index.ts'
import { operatorRoutes } from './operator/index.ts'
import { openCommitments, orderRoutes } from './orders/index.ts'
import { partnerRoutes } from './partners/index.ts'
import { personalDataRoutes } from './personal-data/index.ts'
import type { Job } from './platform/jobs.ts'
import type { Platform } from './platform/platform.ts'
import { openMetrics } from './platform/telemetry.ts'
import { promotionRoutes, skuPromotions } from './promotions/index.ts'
import { qualificationRoutes } from './qualifications/index.ts'
import { clockJobs, type DueWork, sandboxRoutes } from './sandbox/index.ts'
import { subscriptionRoutes } from './subscriptions/index.ts'
import { openThrottle } from './throttling/index.ts'
import { consumedSeats, purgeDeletedUsers, userPersonalData, userRoutes } from './users/index.ts'

/** What happens by itself as an environment's clock moves, in order of time. */
export const dueWork: readonly DueWork[] = [purgeDeletedUsers]

/** What the rooms know about people. */
export const personalData: readonly PersonalData[] = [
  customerPersonalData,
  userPersonalData,
  agreementPersonalData,
  activityPersonalData,
]

/** Every route of the API. The walks over all routes (roles, foreign tenants, fuzzing, coverage) start here. */
export const allRoutes: readonly Route[] = [
  ...partnerRoutes,
  ...customerRoutes(openCommitments),
  ...agreementRoutes,
  ...qualificationRoutes,
  ...catalogRoutes({ skuPromotions }),
  ...promotionRoutes,
  ...cartRoutes,
  ...orderRoutes,
  ...subscriptionRoutes({ consumedSeats }),
  ...userRoutes,
  ...activityRoutes,
  ...sandboxRoutes(dueWork),
  ...operatorRoutes,
  ...personalDataRoutes(personalData),
]

/** Every background job. */
export const allJobs = (platform: Platform): Job<never>[] => [
  forgetOutcomes(platform.db),
  forgetExpiredSignIns(platform.db),
  priceImportJob(platform),
  failDeadUploads(platform),
  ...clockJobs(platform, dueWork),
]

/** An HTTP server with every room in it, not yet listening. */
export async function makeApp(
  platform: Platform,
  { tls, trustedProxies, ...identity }: Omit<ServerOptions, 'log' | 'report'> & IdentityOptions = {},
): Promise<FastifyInstance> {
  const { log } = platform
  const metrics = openMetrics(platform)
  const app = makeServer({ log, tls, trustedProxies, report: reportTo(log, metrics) })
  await addReference(app)
  addProbes(app, platform, metrics)
  await mountIdentity(app, platform, identity)
  serve(app, allRoutes, {
    platform,
    authenticate: makeAuthenticate(platform, identity),
    throttle: openThrottle(platform),
  })
  await addPortal(app)
  return app
}
