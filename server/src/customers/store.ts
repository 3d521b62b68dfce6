/** All SQL about customers and their domains. Lists, relationships and standing have stores of their own. */
import { type Selectable, sql } from 'kysely'
import { isGuid } from '../ids.ts'
import type { Database } from '../platform/database.ts'
import type {
  AccountStatus,
  AgreementType,
  BillingProfile,
  Customer,
  PartnersCustomer,
  Qualified,
  Relationship,
} from './customer.ts'
import { fold } from './fold.ts'
import { type CustomerRelationshipTable, toRelationshipRow } from './relationship-store.ts'

interface CustomerTable {
  environment_id: string
  id: string
  commerce_id: string
  company_name: string
  domain: string
  country: string
  registration_number: string | null
  billing_profile: BillingProfile
  created_at: Date
  agreements: AgreementType[]
  direct_signed: boolean
  qualifications: Qualified[]
  account_status: AccountStatus | null
  account_status_at: Date | null
}

interface CustomerDomainTable {
  environment_id: string
  domain_key: string
  customer_id: string
}

declare module '../platform/database.ts' {
  interface Tables {
    customer: CustomerTable
    customer_domain: CustomerDomainTable
  }
}

const toCustomer = (row: Selectable<CustomerTable>): Customer => ({
  id: row.id,
  environmentId: row.environment_id,
  commerceId: row.commerce_id,
  companyName: row.company_name,
  domain: row.domain,
  country: row.country,
  ...(row.registration_number !== null && { registrationNumber: row.registration_number }),
  billingProfile: row.billing_profile,
  createdAt: row.created_at,
  standing: {
    agreements: row.agreements,
    directSigned: row.direct_signed,
    qualifications: row.qualifications,
    ...(row.account_status !== null && { accountStatus: row.account_status }),
    ...(row.account_status_at !== null && { accountStatusAt: row.account_status_at }),
  },
})

const toRow = (customer: Customer) => ({
  environment_id: customer.environmentId,
  id: customer.id,
  commerce_id: customer.commerceId,
  company_name: customer.companyName,
  domain: customer.domain,
  country: customer.country,
  registration_number: customer.registrationNumber ?? null,
  billing_profile: customer.billingProfile,
  created_at: customer.createdAt,
  agreements: [...customer.standing.agreements],
  direct_signed: customer.standing.directSigned,
  qualifications: sql<Qualified[]>`${JSON.stringify(customer.standing.qualifications)}::jsonb`,
  account_status: customer.standing.accountStatus ?? null,
  account_status_at: customer.standing.accountStatusAt ?? null,
})

/** Writes new customers with their domains and first relationships. Throws the unique violation of `customer_domain_pkey`. */
export async function insertCustomers(db: Database, customers: readonly PartnersCustomer[]): Promise<void> {
  if (!customers.length) return
  await db.insertInto('customer').values(customers.map(toRow)).execute()
  await db
    .insertInto('customer_domain')
    .values(
      customers.map(({ environmentId, domain, id }) => ({
        environment_id: environmentId,
        domain_key: fold(domain),
        customer_id: id,
      })),
    )
    .execute()
  await db
    .insertInto('customer_relationship')
    .values(customers.map((customer) => toRelationshipRow(customer, customer.relationship)))
    .execute()
}

/**
 * A customer as this partner knows it, as transacting partner or as reseller; the relationship may have ended. One read by
 * key. With `lock` the customer's row stays locked until the transaction ends.
 */
export async function findPartnersCustomer(
  db: Database,
  {
    environmentId,
    customerId,
    tenantId,
    lock = false,
  }: { environmentId: string; customerId: string; tenantId: string; lock?: boolean },
): Promise<PartnersCustomer | undefined> {
  if (!isGuid(customerId)) return undefined
  // Written out, because it is part of every call for a customer: building it takes longer than sending it.
  const { rows } = await sql<Selectable<CustomerTable> & Selectable<RelationshipColumns>>`
    select c.*, r.partner_id, r.reseller_id, r.since, r.removed_at
    from customer_relationship r
    join customer c on c.environment_id = r.environment_id and c.id = r.customer_id
    where r.environment_id = ${environmentId} and r.customer_id = ${customerId}
      and (r.partner_id = ${tenantId} or r.reseller_id = ${tenantId})
    order by r.removed_at desc nulls first
    limit 1
    ${lock ? sql`for no key update of c` : sql``}`.execute(db)
  const [row] = rows
  return row && { ...toCustomer(row), relationship: toRelationship(row) }
}

type RelationshipColumns = Pick<
  CustomerRelationshipTable,
  'partner_id' | 'reseller_id' | 'since' | 'removed_at'
>

const toRelationship = (row: Selectable<RelationshipColumns>): Relationship => ({
  partnerId: row.partner_id,
  since: row.since,
  ...(row.reseller_id !== null && { resellerId: row.reseller_id }),
  ...(row.removed_at !== null && { removedAt: row.removed_at }),
})

/** A customer of any partner. For the operator, who may not know its environment. */
export const findCustomerAnywhere = (db: Database, customerId: string): Promise<Customer | undefined> =>
  customerAnywhere(db, customerId, false)

/** The same, locked until the transaction ends. */
export const lockCustomer = (db: Database, customerId: string): Promise<Customer | undefined> =>
  customerAnywhere(db, customerId, true)

async function customerAnywhere(
  db: Database,
  customerId: string,
  lock: boolean,
): Promise<Customer | undefined> {
  if (!isGuid(customerId)) return undefined
  const row = await db
    .selectFrom('environment as e')
    .innerJoin('customer as c', (join) =>
      join.onRef('c.environment_id', '=', 'e.id').on('c.id', '=', customerId),
    )
    .selectAll('c')
    .$if(lock, (query) => query.forUpdate('c'))
    .executeTakeFirst()
  return row && toCustomer(row)
}

/** Customers by id, in no order: for bulk decisions such as a renewal run. */
export async function findCustomers(
  db: Database,
  environmentId: string,
  ids: readonly string[],
): Promise<Customer[]> {
  if (!ids.length) return []
  const rows = await db
    .selectFrom('customer')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return rows.map(toCustomer)
}

export async function isDomainTaken(db: Database, environmentId: string, domain: string): Promise<boolean> {
  const row = await db
    .selectFrom('customer_domain')
    .select('customer_id')
    .where('environment_id', '=', environmentId)
    .where('domain_key', '=', fold(domain))
    .executeTakeFirst()
  return row !== undefined
}

export async function findCustomerByDomain(
  db: Database,
  environmentId: string,
  domain: string,
): Promise<Customer | undefined> {
  const row = await db
    .selectFrom('customer_domain as d')
    .innerJoin('customer as c', (join) =>
      join.onRef('c.environment_id', '=', 'd.environment_id').onRef('c.id', '=', 'd.customer_id'),
    )
    .selectAll('c')
    .where('d.environment_id', '=', environmentId)
    .where('d.domain_key', '=', fold(domain))
    .executeTakeFirst()
  return row && toCustomer(row)
}

export const customerRow = (db: Database, { environmentId, id }: Customer) =>
  db.updateTable('customer').where('environment_id', '=', environmentId).where('id', '=', id)

/** Writes a billing profile, and the name it carries wherever lists look for it. */
export async function saveBillingProfile(
  db: Database,
  customer: Customer,
  profile: BillingProfile,
): Promise<void> {
  await customerRow(db, customer)
    .set({ billing_profile: profile, company_name: profile.companyName })
    .execute()
  if (profile.companyName === customer.companyName) return
  await db
    .updateTable('customer_relationship')
    .set({ company_name_key: fold(profile.companyName) })
    .where('environment_id', '=', customer.environmentId)
    .where('customer_id', '=', customer.id)
    .execute()
}

export async function saveRegistrationNumber(
  db: Database,
  customer: Customer,
  registrationNumber: string,
): Promise<void> {
  await customerRow(db, customer).set({ registration_number: registrationNumber }).execute()
}

/** Deletes a customer and, by foreign keys, everything that belongs to it. */
export async function deleteCustomer(db: Database, { environmentId, id }: Customer): Promise<void> {
  await db.deleteFrom('customer').where('environment_id', '=', environmentId).where('id', '=', id).execute()
}
