import { recordActivity } from '../activity/index.ts'
import type { Call } from '../http/call.ts'
import type { PartnersCustomer } from './customer.ts'
import { faultOfRefusals } from './faults.ts'
import { requireLockedCustomer } from './require-customer.ts'
import { registrationNumberRefusals } from './screening.ts'
import { screenedCountriesOf } from './screening-in-force.ts'
import { saveRegistrationNumber } from './store.ts'
import { toWireCompanyProfile } from './wire.ts'

/**
 * Adds or corrects the organization registration number; every other member of the profile stays as it is. The format is
 * checked at any date. Throws 400/600002, 600049 or 600050.
 */
export async function updateCompanyProfile(
  call: Call,
  { customerId, registrationNumber }: { customerId: string; registrationNumber?: string },
): Promise<PartnersCustomer> {
  const customer = await requireLockedCustomer(call, customerId)
  const refusals = registrationNumberRefusals(
    { country: customer.country, registrationNumber },
    await screenedCountriesOf(call),
  )
  const fault = faultOfRefusals(refusals)
  if (fault) throw fault
  // Nothing was refused, so a blank number means a country that has none: there is nothing to change.
  if (!registrationNumber?.trim()) return customer
  await saveRegistrationNumber(call.db, customer, registrationNumber)
  const updated = { ...customer, registrationNumber }
  await recordActivity(call, {
    customerId,
    customerName: customer.companyName,
    resourceType: 'customer',
    operationType: 'update_company_info',
    resourceId: customerId,
    oldValue: toWireCompanyProfile(customer),
    newValue: toWireCompanyProfile(updated),
  })
  return updated
}
