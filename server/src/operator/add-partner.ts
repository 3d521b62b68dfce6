import { recordActivity } from '../activity/index.ts'
import type { Call } from '../http/call.ts'
import { createPartner, type NewPartner, type Partner } from '../partners/index.ts'
import { inEnvironmentOf } from './in-environment-of.ts'

/**
 * Takes a partner on; the first record of its activity log says so. Throws 400/3000 for a country, key or provider that
 * cannot be, 409/1003 for a key, domain or MPN id that is taken.
 */
export async function addPartner(call: Call, wish: NewPartner): Promise<Partner> {
  const partner = await createPartner(call.db, wish)
  const { key, name, domain, country, programme, mpnId, flights } = partner
  await recordActivity(await inEnvironmentOf(call, partner), {
    partnerId: partner.tenantId,
    resourceType: 'undefined',
    operationType: 'undefined',
    resourceId: partner.tenantId,
    newValue: {
      Key: key,
      Name: name,
      Domain: domain,
      Country: country,
      Programme: programme,
      MpnId: mpnId,
      Flights: flights,
    },
  })
  return partner
}
