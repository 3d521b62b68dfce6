import { recordActivity } from '../activity/index.ts'
import { type Call, makeCall, surroundings } from '../http/call.ts'
import { findPartner, partnerFaults, partnerSnapshot, updateAgreementSigned } from '../partners/index.ts'

/** Records whether a partner has accepted the partner agreement. For the operator. Throws 404/1000 for an unknown partner. */
export async function setPartnerAgreement(
  operatorsCall: Call,
  { tenantId, isSigned }: { tenantId: string; isSigned: boolean },
): Promise<void> {
  const partner = await findPartner(operatorsCall.db, tenantId)
  if (!partner) throw partnerFaults.partnerNotFound({ tenantId: tenantId.slice(0, 40) })
  const around = await surroundings(operatorsCall.platform, partner.environmentId)
  await updateAgreementSigned(operatorsCall.db, partner.tenantId, isSigned)
  await operatorsCall.announce(partnerSnapshot.name, partner.tenantId)
  await recordActivity(makeCall({ ...operatorsCall, ...around }), {
    partnerId: partner.tenantId,
    resourceType: 'agreement',
    operationType: 'undefined',
    resourceId: partner.tenantId,
    oldValue: { isAgreementSigned: partner.agreementSigned },
    newValue: { isAgreementSigned: isSigned },
  })
}
