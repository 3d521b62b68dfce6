import { customerFaults } from '../customers/index.ts'
import { type Call, callingPartner } from '../http/call.ts'
import { findPartnerByMpnId } from '../partners/index.ts'
import { subscriptionFaults } from './faults.ts'

/**
 * Lets an MPN id stand as reseller on record, or throws: 404/800015 for an unknown one, 400/800016 if it is not an indirect
 * reseller of the calling provider, 403/900123 if it has not accepted the partner agreement (purchase 6.3, subscriptions 4).
 */
export async function requireReseller(call: Call, mpnId: string): Promise<void> {
  const reseller = await findPartnerByMpnId(call.db, call.environment.id, mpnId)
  if (!reseller) throw subscriptionFaults.resellerNotFound({ mpnId })
  if (reseller.providerTenantId !== callingPartner(call).tenantId)
    throw subscriptionFaults.notAReseller({ mpnId })
  if (!reseller.agreementSigned) throw customerFaults.resellerAgreementMissing({ resellerId: mpnId })
}
