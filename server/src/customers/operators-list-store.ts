/** All SQL about the operator's lists of customers: those of an environment, whoever sells to them. */
import { sql } from 'kysely'
import { readStretch, type Stretch } from '../http/stretch.ts'
import type { Database } from '../platform/database.ts'
import type { AccountStatus, Customer } from './customer.ts'
import { fold } from './fold.ts'
import './relationship-store.ts'
import { findCustomers } from './store.ts'

export interface OperatorsListing {
  environmentId: string
  /** The beginning of the company's name, or of its domain if there is a full stop and no space in it. */
  search?: string
  accountStatus?: AccountStatus
  /** By sort key and id. */
  stretch: Stretch
}

/** A customer and the tenant ids of the partners that have it now. */
export interface CustomerWithPartners {
  customer: Customer
  partnerIds: readonly string[]
}

/** A customer on a page, and what it was sorted by. */
export interface ListedWithPartners extends CustomerWithPartners {
  key: string
}

/** A name with a full stop in it mostly has a space, too. */
const isDomain = (prefix: string): boolean => /^\S+\.\S*$/.test(prefix)

/** The largest character there is: every text with a prefix lies between the prefix and the prefix followed by it. */
const last = '\u{10FFFF}'

/**
 * Customers that a partner has, in the order of name, or of domain when searching for one, then id. Without a status no more
 * relationships are read than those of the customers answered.
 */
export async function listAllCustomers(
  db: Database,
  { environmentId, search = '', accountStatus, stretch }: OperatorsListing,
): Promise<ListedWithPartners[]> {
  const prefix = fold(search)
  const key = isDomain(prefix) ? 'r.domain_key' : 'r.company_name_key'
  const query = db
    .selectFrom('customer_relationship as r')
    .select([
      'r.customer_id',
      `${key} as key`,
      sql<string[]>`array_agg(r.partner_id order by r.since)`.as('partner_ids'),
    ])
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
    .groupBy([key, 'r.customer_id'])
  const listed = await readStretch(query, stretch, { columns: [key, 'r.customer_id'] })
  const ids = listed.map((row) => row.customer_id)
  const customers = new Map((await findCustomers(db, environmentId, ids)).map((one) => [one.id, one]))
  return listed.flatMap((row) => {
    const customer = customers.get(row.customer_id)
    return customer ? [{ customer, partnerIds: row.partner_ids, key: row.key }] : []
  })
}
