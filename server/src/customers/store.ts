/** All SQL about customers, their domains and their relationships with partners. */
import { type ExpressionBuilder, type Selectable, sql } from 'kysely'
import { isGuid } from '../ids.ts'
import type { Database, Tables } from '../platform/database.ts'
import type {
  AccountStatus,
  AgreementType,
  BillingProfile,
  Customer,
  PartnersCustomer,
  Qualified,
  Relationship,
} from './customer.ts'

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

interface CustomerRelationshipTable {
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
    customer: CustomerTable
    customer_domain: CustomerDomainTable
    customer_relationship: CustomerRelationshipTable
  }
}

/** Text as lists sort and search it: composed, lower case in every script. */
export const fold = (text: string): string => text.trim().normalize('NFC').toLowerCase()

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

const toRelationshipRow = (
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
  const row = await db
    .selectFrom('customer_relationship as r')
    .innerJoin('customer as c', (join) =>
      join.onRef('c.environment_id', '=', 'r.environment_id').onRef('c.id', '=', 'r.customer_id'),
    )
    .selectAll('c')
    .select(['r.partner_id', 'r.reseller_id', 'r.since', 'r.removed_at'])
    .where('r.environment_id', '=', environmentId)
    .where('r.customer_id', '=', customerId)
    .where((where) => where.or([where('r.partner_id', '=', tenantId), where('r.reseller_id', '=', tenantId)]))
    .orderBy('r.removed_at', (order) => order.desc().nullsFirst())
    .limit(1)
    .$if(lock, (query) => query.forUpdate('c'))
    .executeTakeFirst()
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

/** A customer of any partner, locked until the transaction ends. For the operator, who may not know its environment. */
export async function lockCustomer(db: Database, customerId: string): Promise<Customer | undefined> {
  if (!isGuid(customerId)) return undefined
  const row = await db
    .selectFrom('environment as e')
    .innerJoin('customer as c', (join) =>
      join.onRef('c.environment_id', '=', 'e.id').on('c.id', '=', customerId),
    )
    .selectAll('c')
    .forUpdate('c')
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

export type ListField = 'CompanyName' | 'Domain'

export interface CustomerListing {
  environmentId: string
  /** Whose customers: those the partner transacts with, or those an indirect reseller was named for. */
  of: { partnerId: string } | { resellerId: string } | { partnerId: string; resellerId: string }
  /** What to sort by, and the beginning it must have. */
  by: ListField
  startsWith?: string
  /** Sort key and id of the last item seen. */
  after?: { key: string; id: string }
  limit: number
}

export interface ListedCustomer {
  id: string
  companyName: string
  domain: string
  /** What the item was sorted by. */
  key: string
}

/** The largest character there is: every text with a prefix lies between the prefix and the prefix followed by it. */
const last = '\u{10FFFF}'

/** Customers in the order of company name or domain, then id. Reads no more rows than `limit`. */
export async function listCustomers(db: Database, listing: CustomerListing): Promise<ListedCustomer[]> {
  const { environmentId, of, by, startsWith, after, limit } = listing
  const key = by === 'Domain' ? 'r.domain_key' : 'r.company_name_key'
  const prefix = startsWith ? fold(startsWith) : undefined
  const rows = await db
    .selectFrom('customer_relationship as r')
    .innerJoin('customer as c', (join) =>
      join.onRef('c.environment_id', '=', 'r.environment_id').onRef('c.id', '=', 'r.customer_id'),
    )
    .select(['c.id', 'c.company_name as companyName', 'c.domain', `${key} as key`])
    .where('r.environment_id', '=', environmentId)
    .where('r.removed_at', 'is', null)
    .$if('partnerId' in of, (query) =>
      query.where('r.partner_id', '=', (of as { partnerId: string }).partnerId),
    )
    .$if('resellerId' in of, (query) =>
      query.where('r.reseller_id', '=', (of as { resellerId: string }).resellerId),
    )
    .$if(prefix !== undefined, (query) => query.where(key, '>=', prefix!).where(key, '<', `${prefix}${last}`))
    .$if(after !== undefined, (query) =>
      query.where(
        ({ eb, refTuple, tuple }: ExpressionBuilder<Tables & { r: CustomerRelationshipTable }, 'r'>) =>
          eb(refTuple(key, 'r.customer_id'), '>', tuple(after!.key, after!.id)),
      ),
    )
    .orderBy(key)
    .orderBy('r.customer_id')
    .limit(limit)
    .execute()
  return rows
}

/** How many customers a partner has now, counted no further than `atMost`. */
export async function countCustomers(
  db: Database,
  { environmentId, partnerId, atMost }: { environmentId: string; partnerId: string; atMost: number },
): Promise<number> {
  const rows = await db
    .selectFrom('customer_relationship')
    .select('customer_id')
    .where('environment_id', '=', environmentId)
    .where('partner_id', '=', partnerId)
    .where('removed_at', 'is', null)
    .limit(atMost)
    .execute()
  return rows.length
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

const customerRow = (db: Database, { environmentId, id }: Customer) =>
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

/** Adds a confirmed agreement type to the customer's standing. */
export async function addAgreementType(db: Database, customer: Customer, type: AgreementType): Promise<void> {
  if (customer.standing.agreements.includes(type)) return
  await customerRow(db, customer)
    .set({ agreements: sql`array_append(agreements, ${type})` })
    .where(sql<boolean>`not (${type} = any(agreements))`)
    .execute()
}

export async function saveDirectSigned(
  db: Database,
  customer: Customer,
  directSigned: boolean,
): Promise<void> {
  await customerRow(db, customer).set({ direct_signed: directSigned }).execute()
}

/** Replaces the approved qualifications in the customer's standing. */
export async function saveQualified(
  db: Database,
  customer: Customer,
  qualified: readonly Qualified[],
): Promise<void> {
  await customerRow(db, customer)
    .set({ qualifications: sql<Qualified[]>`${JSON.stringify(qualified)}::jsonb` })
    .execute()
}

/** Records an account status, or none. */
export async function saveAccountStatus(
  db: Database,
  customer: Customer,
  status: AccountStatus | undefined,
  at: Date,
): Promise<void> {
  await customerRow(db, customer)
    .set({ account_status: status ?? null, account_status_at: status ? at : null })
    .execute()
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

/** Deletes a customer and, by foreign keys, everything that belongs to it. */
export async function deleteCustomer(db: Database, { environmentId, id }: Customer): Promise<void> {
  await db.deleteFrom('customer').where('environment_id', '=', environmentId).where('id', '=', id).execute()
}
