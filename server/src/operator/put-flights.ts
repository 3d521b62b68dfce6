import { recordActivity } from '../activity/index.ts'
import type { Call } from '../http/call.ts'
import { findPartner, type Partner, partnerFaults, updateFlights } from '../partners/index.ts'
import { inEnvironmentOf } from './in-environment-of.ts'

/** Puts a partner on exactly these flights, from its next call on. Throws 404/1000 for a partner that does not exist. */
export async function putFlights(
  call: Call,
  { tenantId, flights }: { tenantId: string; flights: readonly string[] },
): Promise<Partner> {
  const before = await findPartner(call.db, tenantId)
  if (!before) throw partnerFaults.partnerNotFound({ tenantId })
  const partner: Partner = { ...before, flights: [...new Set(flights.map((flight) => flight.trim()))] }
  await updateFlights(call.db, tenantId, partner.flights)
  await call.announce('partner', tenantId)
  await recordActivity(await inEnvironmentOf(call, partner), {
    partnerId: tenantId,
    resourceType: 'undefined',
    operationType: 'undefined',
    resourceId: tenantId,
    oldValue: { Flights: before.flights },
    newValue: { Flights: partner.flights },
  })
  return partner
}
