import type { PersonalData } from '../http/personal-data.ts'
import type { Address, BillingProfile } from './customer.ts'
import { newEtag } from './etag.ts'
import { findCustomers, saveBillingProfile } from './store.ts'

/** The contact of the billing profile. What names the company stays. */
export const customerPersonalData: PersonalData = {
  name: 'billingProfile',
  async read(db, { environmentId, customerId }, { from }) {
    const customers = from === undefined ? await findCustomers(db, environmentId, [customerId]) : []
    return customers.map(({ id, billingProfile: { etag: _, ...profile } }) => ({ key: id, values: profile }))
  },
  async erase(db, { environmentId, customerId }) {
    const [customer] = await findCustomers(db, environmentId, [customerId])
    if (!customer || isWithoutContact(customer.billingProfile)) return 0
    await saveBillingProfile(db, customer, { ...withoutContact(customer.billingProfile), etag: newEtag() })
    return 1
  },
  kept: [
    {
      what: 'name, registration number, domain and postal address of the company',
      why: 'accounting: invoices and the books name the buyer, and the law has them kept for years',
    },
  ],
}

const contactMembers = ['firstName', 'middleName', 'lastName', 'phoneNumber'] as const

/** The profile names nobody any more; an e-mail address is entered again before it is next written. */
function withoutContact({ firstName: _first, lastName: _last, ...profile }: BillingProfile): BillingProfile {
  const address: Address = { ...profile.defaultAddress }
  for (const member of contactMembers) delete address[member]
  return { ...profile, email: '', defaultAddress: address }
}

const isWithoutContact = (profile: BillingProfile): boolean =>
  !profile.email &&
  !profile.firstName &&
  !profile.lastName &&
  contactMembers.every((member) => !profile.defaultAddress[member])
