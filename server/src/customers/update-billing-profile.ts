import { recordActivity } from '../activity/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { requireCurrentEtag } from '../http/etag.ts'
import { billingProfileRefusals, tidyProfile, updateRefusals } from './billing-profile.ts'
import type { BillingProfile, BillingProfileInput } from './customer.ts'
import { newEtag } from './etag.ts'
import { faultOfRefusals } from './faults.ts'
import { requireLockedCustomer } from './require-customer.ts'
import { screeningRefusals } from './screening.ts'
import { screeningInForce } from './screening-in-force.ts'
import { saveBillingProfile } from './store.ts'
import { toWireBillingProfile } from './wire.ts'

export interface BillingProfileUpdate {
  customerId: string
  profile: BillingProfileInput
  /** The etag the caller read; `*` stands for any. Without one the update is refused with 400/800002. */
  etag?: string
}

/**
 * Replaces a billing profile and gives it a new etag. Throws 400/2055 for a stale etag, 400/3000 for a member that cannot be
 * accepted or changed, 400/600051 where the country requires a phone number.
 */
export async function updateBillingProfile(
  call: Call,
  { customerId, profile, etag }: BillingProfileUpdate,
): Promise<BillingProfile> {
  const customer = await requireLockedCustomer(call, customerId)
  const before = customer.billingProfile
  if (!etag)
    throw faults.invalidInput({ reason: 'an etag is required: If-Match, or attributes.etag as it was read' })
  if (etag !== '*') requireCurrentEtag(etag, before.etag)
  const screened = await screeningInForce(call)
  const facts = { ...customer, phoneNumber: profile.defaultAddress.phoneNumber }
  const fault = faultOfRefusals([
    // The number is not part of this profile: its refusals belong to the company profile.
    ...(screened
      ? screeningRefusals(facts, screened).filter(({ reason }) => reason === 'phoneNumberMissing')
      : []),
    ...updateRefusals(before, profile),
    ...billingProfileRefusals(profile),
  ])
  if (fault) throw fault
  const after: BillingProfile = { ...tidyProfile(profile), id: before.id, etag: newEtag() }
  await saveBillingProfile(call.db, customer, after)
  await recordActivity(call, {
    customerId,
    customerName: after.companyName,
    resourceType: 'customer',
    operationType: 'update_customer_billing_profile',
    resourceId: customerId,
    oldValue: toWireBillingProfile(customer),
    newValue: toWireBillingProfile({ ...customer, billingProfile: after }),
  })
  return after
}
