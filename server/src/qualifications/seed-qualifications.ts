import { type DemoCustomer, type PartnersCustomer, saveQualified } from '../customers/index.ts'
import type { Database } from '../platform/database.ts'
import type { Qualification } from './qualification.ts'
import { approved } from './record-vetting.ts'
import { saveQualification } from './store.ts'

/** Writes the qualifications of the demo's customers, as `seedCustomers` returned them. */
export async function seedQualifications(
  db: Database,
  demo: readonly DemoCustomer[],
  customers: readonly PartnersCustomer[],
): Promise<void> {
  const byId = new Map(customers.map((customer) => [customer.id, customer]))
  for (const { id, qualification: given } of demo) {
    const customer = byId.get(id)
    if (!customer || !given) continue
    const vetted: Qualification = {
      customerId: id,
      qualification: given.type,
      vettingStatus: given.vettingStatus,
      vettingCreatedAt: customer.createdAt,
      requests: 1,
      ...(given.segment && { educationSegment: given.segment }),
    }
    await saveQualification(db, customer, vetted)
    await saveQualified(db, customer, approved([vetted]))
  }
}
