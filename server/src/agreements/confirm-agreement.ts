import { recordActivity } from '../activity/index.ts'
import { addDays, isBefore } from '../calendar.ts'
import { realNow } from '../clock.ts'
import { addAgreementType, requireLockedCustomer } from '../customers/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { type Agreement, type AgreementType, agreementTemplates, type PrimaryContact } from './agreement.ts'
import { isDuplicate } from './duplicate.ts'
import { agreementFaults } from './faults.ts'
import { findAgreements, insertAgreements } from './store.ts'
import { toWireAgreement } from './wire.ts'

export interface Confirmation {
  customerId: string
  type: AgreementType
  templateId: string
  primaryContact: PrimaryContact
  dateAgreed: Date
}

/**
 * Records that the customer accepted an agreement; it then holds for all partners of the customer. While duplicates are
 * refused, one that repeats an earlier confirmation throws 409/600061, and of two at once exactly one is kept. Throws
 * 400/3000 for a template that does not fit the type, a blank name, or a date in the future.
 */
export async function confirmAgreement(call: Call, confirmation: Confirmation): Promise<Agreement> {
  // The lock makes a concurrent twin wait until this confirmation can be seen.
  const customer = await requireLockedCustomer(call, confirmation.customerId)
  requireAcceptable(call, confirmation)
  const { type, templateId, primaryContact, dateAgreed } = confirmation
  const refusesDuplicates = call.inForce('duplicate-agreements')
  if (refusesDuplicates) {
    const earlier = await findAgreements(call.db, customer, [type])
    if (earlier.some((agreement) => isDuplicate(agreement, confirmation))) {
      throw agreementFaults.partnerConfirmedAgreementAlreadyExists()
    }
  }
  const [agreement] = await insertAgreements(call.db, customer, [
    {
      type,
      templateId,
      primaryContact,
      dateAgreed,
      partnerId: call.caller.tenantId,
      userId: call.caller.userId,
      confirmedAt: call.now,
      isOnlyOne: refusesDuplicates,
    },
  ])
  await addAgreementType(call.db, customer, type)
  await recordActivity(call, {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'agreement',
    operationType: 'create_agreement',
    resourceId: agreement!.id,
    newValue: toWireAgreement(agreement!),
  })
  return agreement!
}

function requireAcceptable(call: Call, { type, templateId, primaryContact, dateAgreed }: Confirmation): void {
  const template = agreementTemplates.find((candidate) => candidate.agreementType === type)
  if (template?.templateId !== templateId) {
    throw faults.invalidProperty({
      field: 'templateId',
      seen: templateId.slice(0, 60),
      allowed: template?.templateId ?? 'none',
    })
  }
  for (const field of ['firstName', 'lastName', 'email'] as const) {
    if (!primaryContact[field].trim()) {
      throw faults.invalidProperty({ field: `primaryContact.${field}`, seen: 'nothing', allowed: 'a text' })
    }
  }
  // Clients send the real present, which a sandbox may not have reached; a day covers the world's time zones.
  const latest = addDays(isBefore(call.now, realNow()) ? realNow() : call.now, 1)
  if (isBefore(latest, dateAgreed)) {
    throw faults.invalidProperty({
      field: 'dateAgreed',
      seen: dateAgreed.toISOString(),
      allowed: 'a date that has come',
    })
  }
}
