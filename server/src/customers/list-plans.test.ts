import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import { startKontor } from '../../test/support/kontor.ts'
import type { Database, Tables } from '../platform/database.ts'
import { type CustomerListing, listCustomers } from './list-store.ts'
import { listAllCustomers, type OperatorsListing } from './operators-list-store.ts'
import { findPartnersCustomer } from './store.ts'

/** Enough that reading them all costs more than an index: PostgreSQL itself is asked what it would do. */
const customers = 20_000
/** Of these, what one page may look at: what it shows, what a search finds, and a little. */
const rowsMax = 250
/** And how many pages of a table or index for them. Skimming an index from end to end takes about 300. */
const pagesMax = 200

const kontor = await startKontor()
const { pool } = kontor.platform
const environmentId = '0e000000-0000-4000-8000-000000000001'
/** Another of as many customers, each of a partner of its own. */
const scatteredId = '0e000000-0000-4000-8000-000000000004'
const partnerId = '0e000000-0000-4000-8000-000000000002'
const resellerId = '0e000000-0000-4000-8000-000000000003'
const deepId = '0e000000-0000-4000-8000-000000000000'
const page = { limit: 41 }
const deep = { ...page, from: ['company 18000', deepId] }
const last = { ...page, isBackward: true }
const deepBackward = { ...deep, isBackward: true }

before(async () => {
  await pool.query(
    "insert into environment (id, name, kind, clock, clock_now) values ($1, 'crowded', 'sandbox', 'manual', '2020-11-18Z')",
    [environmentId],
  )
  await pool.query(
    `with made as materialized (
       select gen_random_uuid() as id, 'Company ' || lpad(n::text, 5, '0') as name, n,
         'c' || lpad(n::text, 5, '0') || '.onmicrosoft.com' as domain
       from generate_series(1, $2::integer) n
     ), customers as (
       insert into customer (environment_id, id, commerce_id, company_name, domain, country, billing_profile, created_at, account_status, account_status_at)
       select $1, id, id, name, domain, 'SE', '{}', now(), case when n % 1000 = 0 then 'UnderReview' end, case when n % 1000 = 0 then now() end
       from made
     )
     insert into customer_relationship
       (environment_id, customer_id, partner_id, reseller_id, company_name_key, domain_key, since)
     select $1, id, $3, case when n % 2 = 0 then $4::uuid end, lower(name), domain, now() from made`,
    [environmentId, customers, partnerId, resellerId],
  )
  await pool.query(
    "insert into environment (id, name, kind, clock, clock_now) values ($1, 'scattered', 'sandbox', 'manual', '2020-11-18Z')",
    [scatteredId],
  )
  await pool.query(
    `with customers as (
       insert into customer (environment_id, id, commerce_id, company_name, domain, country, billing_profile, created_at)
       select $2, id, id, company_name, domain, country, billing_profile, created_at from customer where environment_id = $1
     )
     insert into customer_relationship (environment_id, customer_id, partner_id, company_name_key, domain_key, since)
     select $2, customer_id, gen_random_uuid(), company_name_key, domain_key, since
     from customer_relationship where environment_id = $1`,
    [environmentId, scatteredId],
  )
  await pool.query('vacuum (analyze) customer, customer_relationship')
})

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: Plan[]
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** The plan of every statement that a read sends, as PostgreSQL carried it out. */
async function plansOf(read: (db: Database) => Promise<unknown>): Promise<Plan[]> {
  const sent: CompiledQuery[] = []
  const dialect = new PostgresDialect({ pool })
  await read(new Kysely<Tables>({ dialect, log: ({ query }) => void sent.push(query) }))
  assert.ok(sent.length > 0)
  return Promise.all(
    sent.map(async ({ sql, parameters }) => {
      const { rows } = await pool.query(`explain (analyze, buffers, format json) ${sql}`, [...parameters])
      return rows[0]['QUERY PLAN'][0].Plan as Plan
    }),
  )
}

const listing = (more: Partial<CustomerListing>) => (db: Database) =>
  listCustomers(db, { environmentId, of: { partnerId }, by: 'CompanyName', stretch: page, ...more })
const operators = (more: Partial<OperatorsListing>) => (db: Database) =>
  listAllCustomers(db, { environmentId, stretch: page, ...more })

const reads: [what: string, read: (db: Database) => Promise<unknown>][] = [
  ['the first page of a partner', listing({})],
  ['a page deep in its list', listing({ stretch: deep })],
  ['the last page of a partner', listing({ stretch: last })],
  ['a page read backward from deep in its list', listing({ stretch: deepBackward })],
  ['the last page of its search by domain', listing({ by: 'Domain', startsWith: 'c001', stretch: last })],
  ['its search by name', listing({ startsWith: 'Company 001' })],
  ['its search by domain', listing({ by: 'Domain', startsWith: 'c001' })],
  ['the first page of a reseller', listing({ of: { resellerId } })],
  ['a page deep in a reseller’s list', listing({ of: { resellerId }, stretch: deep })],
  ['the last page of a reseller', listing({ of: { resellerId }, stretch: last })],
  ['a reseller’s search by domain', listing({ of: { resellerId }, by: 'Domain', startsWith: 'c001' })],
  ['a provider’s list of a reseller’s customers', listing({ of: { partnerId, resellerId } })],
  ['the operator’s first page', operators({})],
  ['a page deep in the operator’s list', operators({ stretch: deep })],
  ['the operator’s last page', operators({ stretch: last })],
  ['a page read backward from deep in the operator’s list', operators({ stretch: deepBackward })],
  ['the operator’s search by name', operators({ search: 'Company 001' })],
  ['the operator’s search by domain', operators({ search: 'c00123.on' })],
  [
    'the operator’s search by domain over as many partners',
    operators({ environmentId: scatteredId, search: 'c00123.on' }),
  ],
  ['the operator’s accounts under review', operators({ accountStatus: 'UnderReview' })],
  [
    'one customer',
    (db) => findPartnersCustomer(db, { environmentId, customerId: deepId, tenantId: partnerId }),
  ],
]

/** The rows that a scan looked at, whatever it made of them. */
const rowsRead = (node: Plan): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']

for (const [what, read] of reads) {
  test(`${what} reads a few rows by an index`, async () => {
    const scans = (await plansOf(read)).flatMap(nodesOf).filter((node) => node['Relation Name'])
    const unindexed = scans.filter((node) => node['Node Type'] === 'Seq Scan')
    assert.deepEqual(unindexed, [])
    const most = Math.max(...scans.map(rowsRead))
    assert.ok(most <= rowsMax, `${most} rows were read`)
    const pages = Math.max(...scans.map((scan) => scan['Shared Hit Blocks'] + scan['Shared Read Blocks']))
    assert.ok(pages <= pagesMax, `${pages} pages were read`)
  })
}
