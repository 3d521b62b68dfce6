/** All SQL about the operator's lists of customers: those of an environment, whoever sells to them. */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { AccountStatus, Customer } from './customer.ts'
import { fold } from './fold.ts'
import { findCustomers } from './store.ts'

export interface OperatorsListing {
  environmentId: string
  /** The beginning of the company's name, or of its domain if there is a full stop in it. */
  search?: string
  accountStatus?: AccountStatus
  offset: number
  limit: number
}

/** A customer and the tenant ids of the partners that have it now. */
export interface CustomerWithPartners {
  customer: Customer
  partnerIds: readonly string[]
}

/** The largest character there is: every text with a prefix lies between the prefix and the prefix followed by it. */
const last = '\u{10FFFF}'

/** Customers that a partner has, in the order of their names. */
export async function listAllCustomers(
  db: Database,
  { environmentId, search = '', accountStatus, offset, limit }: OperatorsListing,
): Promise<CustomerWithPartners[]> {
  const prefix = fold(search)
  const key = prefix.includes('.') ? 'r.domain_key' : 'r.company_name_key'
  const listed = await db
    .selectFrom('customer_relationship as r')
    .select(['r.customer_id', sql<string[]>`array_agg(r.partner_id order by r.since)`.as('partner_ids')])
    .where('r.environment_id', '=', environmentId)
    .where('r.removed_at', 'is', null)
    .$if(prefix !== '', (query) => query.where(key, '>=', prefix).where(key, '<', `${prefix}${last}`))
    .$if(accountStatus !== undefined, (query) =>
      query
        .innerJoin('customer as c', (join) =>
          join.onRef('c.environment_id', '=', 'r.environment_id').onRef('c.id', '=', 'r.customer_id'),
        )
        .where('c.account_status', '=', accountStatus!),
    )
    .groupBy(['r.company_name_key', 'r.customer_id'])
    .orderBy('r.company_name_key')
    .orderBy('r.customer_id')
    .offset(offset)
    .limit(limit)
    .execute()
  const ids = listed.map((row) => row.customer_id)
  const customers = new Map((await findCustomers(db, environmentId, ids)).map((one) => [one.id, one]))
  return listed.flatMap((row) => {
    const customer = customers.get(row.customer_id)
    return customer ? [{ customer, partnerIds: row.partner_ids }] : []
  })
}
