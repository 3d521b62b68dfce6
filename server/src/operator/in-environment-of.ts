import { type Call, surroundings } from '../http/call.ts'
import type { Partner } from '../partners/index.ts'
import { environmentNow } from '../platform/environment.ts'

/** The operator's call as it looks from a partner's environment: its activity records carry that environment's time. */
export async function inEnvironmentOf(call: Call, { environmentId }: Partner): Promise<Call> {
  const { environment } = await surroundings(call.platform, environmentId)
  return { ...call, environment, now: environmentNow(environment) }
}
