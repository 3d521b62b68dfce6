import {
  type DemoCustomer,
  type DemoCustomers,
  type PartnersCustomer,
  saveQualified,
} from '../customers/index.ts'
import type { Database } from '../platform/database.ts'
import type { EducationSegment, Qualification, QualificationName, VettingStatus } from './qualification.ts'
import { approved } from './record-vetting.ts'
import { saveQualification } from './store.ts'

/** A customer of the demo file with its qualifications. */
export interface DemoCustomerWithQualifications extends DemoCustomer {
  qualifications?: readonly {
    qualification: QualificationName
    vettingStatus: VettingStatus
    vettingReason?: string
    educationSegment?: EducationSegment
  }[]
}

/** Writes the qualifications of the demo's customers, as `seedCustomers` returned them. */
export async function seedQualifications(
  db: Database,
  demo: DemoCustomers<DemoCustomerWithQualifications>,
  customers: readonly PartnersCustomer[],
): Promise<void> {
  const byId = new Map(customers.map((customer) => [customer.id, customer]))
  for (const { id, qualifications = [] } of demo.customers) {
    const customer = byId.get(id)
    if (!customer || !qualifications.length) continue
    const vetted = qualifications.map(
      (one): Qualification => ({ ...one, customerId: id, vettingCreatedAt: customer.createdAt, requests: 1 }),
    )
    for (const one of vetted) await saveQualification(db, customer, one)
    await saveQualified(db, customer, approved(vetted))
  }
}
