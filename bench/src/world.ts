/** The world that is measured: one partner, many customers with an accepted agreement, limits raised by policy. */

import { newGuid, newSecret } from '../../server/src/ids.ts'
import { createOperator } from '../../server/src/partners/index.ts'
import { type OpenPlatform, openPlatform } from '../../server/src/platform/open-platform.ts'
import { openLog } from '../../server/src/platform/telemetry.ts'
import { seedCatalogueAndPromotions } from '../../server/src/seed.ts'
import { catalogItemId, sold } from '../../server/test/support/buying.ts'
import { type PartnerObject, World } from '../../server/test/support/world.ts'

export interface MeasuredWorld {
  world: World
  token: string
  customerIds: string[]
  catalogItemId: string
  promotionId: string
}

export interface Installation {
  operator: { tenant: string; clientId: string; clientSecret: string }
  close(): Promise<void>
  platform: OpenPlatform
}

/** Schema, catalogue, promotions and an operator, on an empty database. */
export async function install(connectionString: string): Promise<Installation> {
  const platform = await openPlatform({
    connectionString,
    log: openLog('error'),
    publicUrl: 'http://127.0.0.1',
  })
  await seedCatalogueAndPromotions(platform)
  const operator = { tenant: 'operator', clientId: newGuid(), clientSecret: newSecret() }
  await createOperator(platform.db, { clientId: operator.clientId, clientSecret: operator.clientSecret })
  return { operator, platform, close: () => platform.close() }
}

const limitPerMinute = 100_000_000

/** Limits stay on the path of every request; they are only too high to be met (decision 34). */
async function raiseLimits(platform: OpenPlatform): Promise<void> {
  await platform.db
    .updateTable('policy')
    .set({
      value: {
        listedPerMinute: limitPerMinute,
        eligibilityPerMinute: limitPerMinute,
        otherPerMinute: limitPerMinute,
      },
    })
    .where('name', '=', 'api-throttling')
    .execute()
}

/** Makes the world through the API of a running Kontor, as any client would. */
export async function makeWorld(
  url: string,
  { operator, platform }: Installation,
  customers: number,
): Promise<MeasuredWorld> {
  await raiseLimits(platform)
  const operatorToken = await World.token(url, operator.tenant, {
    grant_type: 'client_credentials',
    client_id: operator.clientId,
    client_secret: operator.clientSecret,
    resource: 'https://api.partnercenter.microsoft.com',
  })
  const response = await fetch(`${url}/sandbox/environments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: `bench-${newGuid()}`,
      now: '2022-02-01T09:00:00Z',
      partners: [{ key: 'se', name: 'Measured', country: 'SE', programme: 'direct_bill' }],
    }),
  })
  const { partners } = (await response.json()) as { partners: PartnerObject[] }
  const world = new World(url, partners)
  const customerIds: string[] = []
  for (let made = 0; made < customers; made += 8) {
    customerIds.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(8, customers - made) }, () => world.customer('se')),
      )),
    )
  }
  return {
    world,
    token: await world.token('se'),
    customerIds,
    catalogItemId: await catalogItemId(world.as('se'), customerIds[0]!, sold.e3),
    promotionId: sold.e3.promotionId,
  }
}
