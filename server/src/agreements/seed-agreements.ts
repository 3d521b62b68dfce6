import { addAgreementType, type DemoCustomer, type PartnersCustomer } from '../customers/index.ts'
import type { Database } from '../platform/database.ts'
import { agreementTemplates } from './agreement.ts'
import { insertAgreements } from './store.ts'

/** Writes the confirmations of the demo's customers, as `seedCustomers` returned them; the contact is that of the address. */
export async function seedAgreements(
  db: Database,
  demo: readonly DemoCustomer[],
  customers: readonly PartnersCustomer[],
): Promise<void> {
  const byId = new Map(customers.map((customer) => [customer.id, customer]))
  for (const { id, agreement, email, defaultAddress } of demo) {
    const customer = byId.get(id)
    if (!customer || !agreement) continue
    const { firstName = '', lastName = '', phoneNumber } = defaultAddress
    const dateAgreed = new Date(agreement.dateAgreed)
    await insertAgreements(db, customer, [
      {
        type: agreement.type,
        templateId: agreementTemplates.find((template) => template.agreementType === agreement.type)!
          .templateId,
        primaryContact: { firstName, lastName, email, ...(phoneNumber && { phoneNumber }) },
        dateAgreed,
        partnerId: customer.relationship.partnerId,
        confirmedAt: dateAgreed,
        isOnlyOne: false,
      },
    ])
    await addAgreementType(db, customer, agreement.type)
  }
}
