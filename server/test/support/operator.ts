/** The operator of a running Kontor, as a caller. */
import type { Kontor } from './kontor.ts'
import { type Ask, toAskOptions, World } from './world.ts'

/** Calls as the operator's app: `asOperator(kontor, world)('PUT', '/operator/v1/…', body)`. */
export function asOperator({ url, operator: { tenant, clientId, clientSecret } }: Kontor, world: World): Ask {
  const token = World.token(url, tenant, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    resource: 'https://api.partnercenter.microsoft.com',
  })
  return async (method, path, options) =>
    world.ask(method, path, { ...toAskOptions(options), token: await token })
}
