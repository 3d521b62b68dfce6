import { recordActivity } from '../activity/index.ts'
import { faults } from '../fault.ts'
import { type Call, callingPartner } from '../http/call.ts'
import type { CallingPartner } from '../http/caller.ts'
import { newGuid } from '../ids.ts'
import { findPartner } from '../partners/index.ts'
import { isUniqueViolation } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { billingProfileRefusals, type PropertyRefusal, tidyProfile } from './billing-profile.ts'
import type { NewCustomer, PartnersCustomer } from './customer.ts'
import { initialDomainSuffixes, isInitialDomain } from './domain.ts'
import { newEtag } from './etag.ts'
import { customerFaults, faultOfRefusals } from './faults.ts'
import { countCustomers } from './list-store.ts'
import { screeningRefusals } from './screening.ts'
import { screenedCountriesOf, screeningInForce } from './screening-in-force.ts'
import { insertCustomers } from './store.ts'
import { toWireCustomer } from './wire.ts'

/**
 * Creates a customer of the calling partner. Throws what screening finds (400/600002, 600049, 600050, 600051), 400/3000 for
 * a member that cannot be accepted, 409/1003 for a domain that is taken, 403/2032 or 20002 for a reseller it cannot name,
 * 400/800018 in a full sandbox. With several refusals `data` lists them all.
 */
export async function createCustomer(call: Call, input: NewCustomer): Promise<PartnersCustomer> {
  const partner = callingPartner(call)
  await requireAcceptable(call, input)
  const resellerId =
    input.associatedPartnerId && (await requireReseller(call, partner, input.associatedPartnerId))
  await requireRoom(call, partner)
  const customer = toCustomer(call, input, {
    partner,
    resellerId,
    usesRegistrationNumber: await usesRegistrationNumber(call, input),
  })
  try {
    await insertCustomers(call.db, [customer])
  } catch (error) {
    throw isUniqueViolation(error, 'customer_domain_pkey')
      ? customerFaults.domainTaken({ domain: input.domain })
      : error
  }
  await recordActivity(call, {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'customer',
    operationType: 'add_customer',
    resourceId: customer.id,
    newValue: toWireCustomer(customer),
    customizedData: [
      { key: 'PrimaryDomainName', value: customer.domain },
      { key: 'Relationship', value: 'reseller' },
    ],
  })
  return customer
}

/** The first password of the customer's administrator, the same whenever it is asked for; never stored (decision 9). */
export const adminPassword = (platform: Platform, customerId: string): string =>
  `${platform.deriveSecret(`customer-admin-password ${customerId}`).slice(0, 16)}aA1!`

async function requireAcceptable(
  call: Call,
  { domain, registrationNumber, billingProfile }: NewCustomer,
): Promise<void> {
  const { country, phoneNumber } = billingProfile.defaultAddress
  const screened = await screeningInForce(call)
  const fault = faultOfRefusals([
    ...(screened
      ? screeningRefusals({ country: country.toUpperCase(), registrationNumber, phoneNumber }, screened)
      : []),
    ...domainRefusals(domain),
    ...billingProfileRefusals(billingProfile, 'billingProfile.'),
  ])
  if (fault) throw fault
}

function domainRefusals(domain: string): PropertyRefusal[] {
  if (isInitialDomain(domain)) return []
  const allowed = `1 to 27 letters, digits or hyphens followed by ${initialDomainSuffixes.join(' or ')}`
  return [
    {
      reason: 'propertyInvalid',
      field: 'companyProfile.domain',
      seen: domain.slice(0, 80) || 'nothing',
      allowed,
    },
  ]
}

/** Naming a reseller is for the people of an indirect provider, and for its own resellers (customers 4.2). */
async function requireReseller(call: Call, partner: CallingPartner, resellerId: string): Promise<string> {
  if (partner.programme !== 'indirect_provider') {
    throw faults.forbidden({
      reason: 'only an indirect provider can create a customer for an indirect reseller',
    })
  }
  if (call.caller.appOnly) throw faults.appOnlyNotSupported({ operation: 'create-customer-for-reseller' })
  const reseller = await findPartner(call.db, resellerId)
  if (reseller?.providerTenantId !== partner.tenantId) {
    throw customerFaults.noResellerRelationship({
      partnerId: partner.tenantId,
      resellerId: resellerId.slice(0, 40),
    })
  }
  return reseller.tenantId
}

async function requireRoom(call: Call, partner: CallingPartner): Promise<void> {
  const limit = call.policyValue<{ customers?: number }>('sandbox-limits')?.customers
  if (limit === undefined || call.environment.kind !== 'sandbox') return
  const count = await countCustomers(call.db, {
    environmentId: call.environment.id,
    partnerId: partner.tenantId,
    atMost: limit,
  })
  if (count >= limit) throw customerFaults.sandboxFull({ count })
}

/** Before the day of screening a number is kept where the country has one, so that it is there when the day comes. */
async function usesRegistrationNumber(call: Call, { billingProfile }: NewCustomer): Promise<boolean> {
  return (await screenedCountriesOf(call)).has(billingProfile.defaultAddress.country.toUpperCase())
}

function toCustomer(
  call: Call,
  { domain, registrationNumber, billingProfile }: NewCustomer,
  {
    partner,
    resellerId,
    usesRegistrationNumber,
  }: { partner: CallingPartner; resellerId?: string; usesRegistrationNumber: boolean },
): PartnersCustomer {
  const profile = { ...tidyProfile(billingProfile), id: newGuid(), etag: newEtag() }
  return {
    id: newGuid(),
    environmentId: call.environment.id,
    commerceId: newGuid(),
    companyName: profile.companyName,
    domain,
    country: profile.defaultAddress.country,
    ...(usesRegistrationNumber && registrationNumber?.trim() && { registrationNumber }),
    billingProfile: profile,
    createdAt: call.now,
    standing: { agreements: [], directSigned: false, qualifications: [] },
    relationship: { partnerId: partner.tenantId, since: call.now, ...(resellerId && { resellerId }) },
  }
}
