import { partnersOfCustomer, requireCustomerAnywhere } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { combinationRefusal } from './combination.ts'
import { faultOfCombination } from './faults.ts'
import type { EducationSegment, Qualification, QualificationName, VettingStatus } from './qualification.ts'
import { recordVetting } from './record-vetting.ts'
import { findQualifications } from './store.ts'

export interface Decision {
  customerId: string
  qualification: QualificationName
  vettingStatus: VettingStatus
  vettingReason?: string
  educationSegment?: EducationSegment
}

/**
 * The operator's word on a qualification, at any time: decides a review, sets one that nobody asked for (Nonprofit
 * included), or revokes it with `Denied`. Throws 409 for an approval that another qualification excludes.
 */
export async function decideQualification(operatorsCall: Call, decision: Decision): Promise<Qualification> {
  const { call, customer } = await requireCustomerAnywhere(operatorsCall, decision.customerId)
  const held = await findQualifications(call.db, customer)
  const others = held.filter((one) => one.qualification !== decision.qualification)
  const refusal =
    decision.vettingStatus === 'Denied' ? undefined : combinationRefusal(decision.qualification, others)
  if (refusal?.reason === 'excludedBy') throw faultOfCombination(refusal)
  const before = held.find((one) => one.qualification === decision.qualification)
  const vetted = decided(decision, before, call.now)
  await recordVetting(call, {
    customer,
    held,
    vetted,
    partnerIds: await partnersOfCustomer(call.db, customer),
  })
  return vetted
}

function decided(decision: Decision, before: Qualification | undefined, now: Date): Qualification {
  const { customerId, qualification, vettingStatus } = decision
  const educationSegment = decision.educationSegment ?? before?.educationSegment
  const vettingReason =
    vettingStatus === 'Denied' ? (decision.vettingReason ?? defaultReason(qualification, before)) : undefined
  return {
    customerId,
    qualification,
    vettingStatus,
    vettingCreatedAt: before?.vettingCreatedAt ?? now,
    requests: before?.requests ?? 0,
    ...(before?.website && { website: before.website }),
    ...(educationSegment && { educationSegment }),
    ...(vettingReason && { vettingReason }),
  }
}

/** The contract's reasons are about education; for the others there is none to fall back on. */
function defaultReason(qualification: QualificationName, before?: Qualification): string | undefined {
  if (qualification !== 'Education') return undefined
  return before?.vettingStatus === 'Approved'
    ? 'No longer an Education Customer'
    : 'Not an Education Customer'
}
