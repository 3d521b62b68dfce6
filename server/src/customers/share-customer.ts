import { recordActivity } from '../activity/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { findPartner } from '../partners/index.ts'
import type { Relationship } from './customer.ts'
import { insertRelationship } from './relationship-store.ts'
import { requireLockedCustomer } from './require-customer.ts'

/**
 * Makes the caller's customer another partner's customer too, as if the customer had accepted its request. Sandboxes only
 * (400/900127). An indirect reseller gets the customer through its provider. Throws 404/1000 for a partner that is not in
 * this environment.
 */
export async function shareCustomer(
  call: Call,
  { customerId, partnerTenantId }: { customerId: string; partnerTenantId: string },
): Promise<Relationship> {
  if (call.environment.kind !== 'sandbox') throw faults.notInThisEnvironment({ operation: 'share-customer' })
  const customer = await requireLockedCustomer(call, customerId)
  const partner = await findPartner(call.db, partnerTenantId)
  if (partner?.environmentId !== call.environment.id) {
    throw faults.notFound({ resource: 'Partner', id: partnerTenantId.slice(0, 40) })
  }
  const relationship: Relationship = {
    since: call.now,
    partnerId: partner.providerTenantId ?? partner.tenantId,
    ...(partner.providerTenantId && { resellerId: partner.tenantId }),
  }
  await insertRelationship(call.db, customer, relationship)
  const activity = {
    customerId,
    customerName: customer.companyName,
    resourceType: 'partner_customer_relationship',
    operationType: 'extend_relationship',
    resourceId: customerId,
    newValue: { customerId, partnerTenantId: partner.tenantId, relationshipToPartner: 'reseller' },
  } as const
  const logs = new Set([call.caller.tenantId, relationship.partnerId])
  await recordActivity(call, ...[...logs].map((partnerId) => ({ ...activity, partnerId })))
  return relationship
}
