/** The OpenAPI document of all routes, made without a database: nothing is served, only described. */
import { allRoutes } from '../server/src/app.ts'
import { serve } from '../server/src/http/edge.ts'
import { addReference } from '../server/src/http/reference.ts'
import { makeServer } from '../server/src/http/server.ts'
import type { Platform } from '../server/src/platform/platform.ts'
import { openLog } from '../server/src/platform/telemetry.ts'

/** The text of `server/openapi.json`; the same routes give the same text. */
export async function describeApi(): Promise<string> {
  const app = makeServer({ log: openLog('silent') })
  await addReference(app)
  const nobody = () => Promise.reject(new Error('described, not served'))
  serve(app, allRoutes, { platform: {} as Platform, authenticate: nobody })
  await app.ready()
  const document = app.swagger()
  await app.close()
  return `${JSON.stringify(document, null, 2)}\n`
}
