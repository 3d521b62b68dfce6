/** All SQL about lists of customers. */
import { readStretch, type Stretch } from '../http/stretch.ts'
import type { Database } from '../platform/database.ts'
import { fold } from './fold.ts'
import './relationship-store.ts'

export type ListField = 'CompanyName' | 'Domain'

export interface CustomerListing {
  environmentId: string
  /** Whose customers: those the partner transacts with, or those an indirect reseller was named for. */
  of: { partnerId: string } | { resellerId: string } | { partnerId: string; resellerId: string }
  /** What to sort by, and the beginning it must have. */
  by: ListField
  startsWith?: string
  /** By sort key and id. */
  stretch: Stretch
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

/** Customers in the order of company name or domain, then id. Reads no more rows than it is asked for. */
export async function listCustomers(db: Database, listing: CustomerListing): Promise<ListedCustomer[]> {
  const { environmentId, of, by, startsWith, stretch } = listing
  const key = by === 'Domain' ? 'r.domain_key' : 'r.company_name_key'
  const prefix = startsWith ? fold(startsWith) : undefined
  const query = db
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
  return readStretch(query, stretch, { columns: [key, 'r.customer_id'] })
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
