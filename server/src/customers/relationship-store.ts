/** All SQL about which partners have a customer. */
import type { Database } from '../platform/database.ts'
import type { Customer, PartnersCustomer, Relationship } from './customer.ts'
import { fold } from './fold.ts'

export interface CustomerRelationshipTable {
  environment_id: string
  customer_id: string
  partner_id: string
  reseller_id: string | null
  company_name_key: string
  domain_key: string
  since: Date
  removed_at: Date | null
}

interface AcceptedRelationshipRequestTable {
  nonce: string
  environment_id: string
  customer_id: string
  partner_id: string
  accepted_at: Date
}

declare module '../platform/database.ts' {
  interface Tables {
    accepted_relationship_request: AcceptedRelationshipRequestTable
    customer_relationship: CustomerRelationshipTable
  }
}

export const toRelationshipRow = (
  { id, environmentId, companyName, domain }: Customer,
  relationship: Relationship,
) => ({
  environment_id: environmentId,
  customer_id: id,
  partner_id: relationship.partnerId,
  reseller_id: relationship.resellerId ?? null,
  company_name_key: fold(companyName),
  domain_key: fold(domain),
  since: relationship.since,
  removed_at: relationship.removedAt ?? null,
})

/** Gives a customer to another partner, or gives it back to one that had ended the relationship. */
export async function insertRelationship(
  db: Database,
  customer: Customer,
  relationship: Relationship,
): Promise<void> {
  await db
    .insertInto('customer_relationship')
    .values(toRelationshipRow(customer, relationship))
    .onConflict((conflict) =>
      conflict.columns(['environment_id', 'customer_id', 'partner_id']).doUpdateSet((row) => ({
        removed_at: null,
        reseller_id: row.fn.coalesce('excluded.reseller_id', 'customer_relationship.reseller_id'),
      })),
    )
    .execute()
}

/** Tenant ids of the partners that have the customer now. */
export async function partnersOfCustomer(db: Database, { environmentId, id }: Customer): Promise<string[]> {
  const rows = await db
    .selectFrom('customer_relationship')
    .select('partner_id')
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', id)
    .where('removed_at', 'is', null)
    .execute()
  return rows.map((row) => row.partner_id)
}

/** Ends one partner's relationship. */
export async function endRelationship(
  db: Database,
  { environmentId, id, relationship }: PartnersCustomer,
  at: Date,
): Promise<void> {
  await db
    .updateTable('customer_relationship')
    .set({ removed_at: at })
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', id)
    .where('partner_id', '=', relationship.partnerId)
    .execute()
}

/** Marks a relationship request as accepted; false if it was before. A concurrent twin waits and then finds it accepted. */
export async function insertAcceptedRequest(
  db: Database,
  accepted: { nonce: string; environmentId: string; customerId: string; partnerId: string; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('accepted_relationship_request')
    .values({
      nonce: accepted.nonce,
      environment_id: accepted.environmentId,
      customer_id: accepted.customerId,
      partner_id: accepted.partnerId,
      accepted_at: accepted.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** When a request was accepted and by which customer; undefined while it waits. */
export async function findAcceptedRequest(
  db: Database,
  { nonce }: { nonce: string },
): Promise<{ customerId: string; at: Date } | undefined> {
  const row = await db
    .selectFrom('accepted_relationship_request')
    .select(['customer_id', 'accepted_at'])
    .where('nonce', '=', nonce)
    .executeTakeFirst()
  return row && { customerId: row.customer_id, at: row.accepted_at }
}
