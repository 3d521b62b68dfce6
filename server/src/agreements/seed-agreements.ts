import {
  addAgreementType,
  type DemoCustomer,
  type DemoCustomers,
  type PartnersCustomer,
} from '../customers/index.ts'
import type { Database } from '../platform/database.ts'
import { type AgreementType, agreementTemplates, type PrimaryContact } from './agreement.ts'
import { insertAgreements } from './store.ts'

/** A customer of the demo file with the agreements it has accepted. */
export interface DemoCustomerWithAgreements extends DemoCustomer {
  agreements?: readonly { type: AgreementType; dateAgreed: string; primaryContact: PrimaryContact }[]
}

/** Writes the confirmations of the demo's customers, as `seedCustomers` returned them. */
export async function seedAgreements(
  db: Database,
  demo: DemoCustomers<DemoCustomerWithAgreements>,
  customers: readonly PartnersCustomer[],
): Promise<void> {
  const byId = new Map(customers.map((customer) => [customer.id, customer]))
  for (const { id, agreements = [] } of demo.customers) {
    const customer = byId.get(id)
    if (!customer) continue
    await insertAgreements(
      db,
      customer,
      agreements.map(({ type, dateAgreed, primaryContact }) => ({
        type,
        primaryContact,
        templateId: agreementTemplates.find((template) => template.agreementType === type)!.templateId,
        dateAgreed: new Date(dateAgreed),
        partnerId: customer.relationship.partnerId,
        confirmedAt: new Date(dateAgreed),
        isOnlyOne: false,
      })),
    )
    for (const type of new Set(agreements.map((agreement) => agreement.type)))
      await addAgreementType(db, customer, type)
  }
}
