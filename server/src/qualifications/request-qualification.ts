import { requireLockedCustomer } from '../customers/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { combinationRefusal } from './combination.ts'
import { faultOfCombination } from './faults.ts'
import type { EducationSegment, Qualification, QualificationName } from './qualification.ts'
import { recordVetting } from './record-vetting.ts'
import { findQualifications, spendValidationCode } from './store.ts'

export interface QualificationRequest {
  customerId: string
  qualification: QualificationName
  educationSegment?: EducationSegment
  website?: string
  /** For the Government Community Cloud: a code of the calling partner. */
  validationCode?: string
}

/**
 * Asks for a qualification. Education goes into review until the operator decides; a government code is spent and approves
 * at once; a state-owned entity is declared. Throws 400/3000 for what cannot be set and for a code that is missing, unknown
 * or used up, 409 for what the customer has, awaits or excludes.
 */
export async function requestQualification(
  call: Call,
  request: QualificationRequest,
): Promise<Qualification> {
  const { customerId, qualification, educationSegment, website, validationCode } = request
  const customer = await requireLockedCustomer(call, customerId)
  const held = await findQualifications(call.db, customer)
  const refusal = combinationRefusal(qualification, held)
  if (refusal) throw faultOfCombination(refusal)
  if (qualification === 'GovernmentCommunityCloud') await spendCode(call, validationCode)
  const earlier = held.find((one) => one.qualification === qualification)
  const vetted: Qualification = {
    customerId: customer.id,
    qualification,
    vettingStatus: qualification === 'Education' ? 'InReview' : 'Approved',
    vettingCreatedAt: call.now,
    requests: (earlier?.requests ?? 0) + 1,
    ...(qualification === 'Education' && educationSegment && { educationSegment }),
    ...(qualification === 'Education' && website && { website }),
  }
  await recordVetting(call, { customer, held, vetted, partnerIds: [call.caller.tenantId] })
  return vetted
}

async function spendCode(call: Call, validationCode = ''): Promise<void> {
  const code = {
    environmentId: call.environment.id,
    partnerId: call.caller.tenantId,
    validationId: validationCode.trim(),
    at: call.now,
  }
  const isSpent = code.validationId !== '' && (await spendValidationCode(call.db, code))
  if (isSpent) return
  throw faults.invalidProperty({
    field: 'validationCode',
    seen: code.validationId.slice(0, 40) || 'nothing',
    allowed: 'a validation code of the partner with creates remaining',
  })
}
