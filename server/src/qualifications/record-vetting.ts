import { recordActivity } from '../activity/index.ts'
import { type Customer, type Qualified, saveQualified } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import type { Qualification } from './qualification.ts'
import { saveQualification } from './store.ts'
import { toWireQualification } from './wire.ts'

export interface Vetting {
  customer: Customer
  /** All the customer had before. */
  held: readonly Qualification[]
  vetted: Qualification
  /** Whose activity logs it goes to. */
  partnerIds: readonly string[]
}

/** Writes a qualification, brings the customer's standing up to date with it, and logs both. The customer must be locked. */
export async function recordVetting(
  call: Call,
  { customer, held, vetted, partnerIds }: Vetting,
): Promise<void> {
  const before = held.find(({ qualification }) => qualification === vetted.qualification)
  await saveQualification(call.db, customer, vetted)
  await saveQualified(call.db, customer, approved([...held.filter((one) => one !== before), vetted]))
  await recordActivity(
    call,
    ...partnerIds.map((partnerId) => ({
      partnerId,
      customerId: customer.id,
      customerName: customer.companyName,
      resourceType: 'customer' as const,
      operationType: 'update_customer_qualification' as const,
      resourceId: customer.id,
      ...(before && { oldValue: toWireQualification(before) }),
      newValue: toWireQualification(vetted),
    })),
  )
}

/** The qualifications that count for purchases. */
export const approved = (qualifications: readonly Qualification[]): Qualified[] =>
  qualifications
    .filter(({ vettingStatus }) => vettingStatus === 'Approved')
    .map(({ qualification, educationSegment }) => ({
      qualification,
      ...(educationSegment && { educationSegment }),
    }))
