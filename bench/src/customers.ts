/** What a great many customers of one partner cost: its lists and searches beside those of a partner with a thousand. */
import type { Request } from 'autocannon'
import type pg from 'pg'
import { seekPage } from '../../server/src/http/paging.ts'
import { clients, type Measure } from './measures.ts'
import { sideBySide } from './under-load.ts'
import { type Installation, type MeasuredWorld, makeWorld } from './world.ts'

/** The partner that the other is compared with has so many. */
const fewCustomers = 1_000

/** Customers written by one statement: what a transaction has to hold at once. */
const customersPerStatement = 50_000

/** Items on a page. */
const size = 40

/** Whose customers they are. */
interface Owner {
  environmentId: string
  partnerId: string
}

/** A partner with customers that are numbered from 1, as it asks for them. */
interface Crowd {
  token: string
  /** Continues after nine tenths of the list. */
  deepToken: string
}

export interface CustomersPlace {
  kontorUrl: string
  installation: Installation
  /** How many customers one partner has. */
  count: number
  seconds: number
  rounds: number
}

/** The first page, a page deep in the list, and both searches, of many customers and of a thousand in turn. */
export async function measureCustomers(place: CustomersPlace): Promise<Measure[]> {
  const { kontorUrl: url, count, seconds, rounds } = place
  const [many, few] = [await makeCrowd(place, count), await makeCrowd(place, fewCustomers)]
  const load = (request: Request) => ({ url, connections: clients, seconds, requests: [request] })
  const measures: Measure[] = []
  for (const [what, request] of questions) {
    const { kontor, floor, ratio } = await sideBySide(load(request(many)), load(request(few)), rounds)
    const name = `${what}, of ${count.toLocaleString('en')} customers against ${fewCustomers.toLocaleString('en')}`
    measures.push({ name, kontor, floor, ratio, aim: '≥ 0.5' })
  }
  return measures
}

const get = (path: string, { token }: Crowd, headers: Record<string, string> = {}): Request => ({
  method: 'GET',
  path,
  headers: { authorization: `Bearer ${token}`, ...headers },
})

const search = (field: string, value: string): string => {
  const filter = JSON.stringify({ Field: field, Value: value, Operator: 'starts_with' })
  return `/v1/customers?size=${size}&filter=${encodeURIComponent(filter)}`
}

/** The searches find customers 100 to 199, whoever asks. */
const questions: [what: string, request: (crowd: Crowd) => Request][] = [
  ['First page', (crowd) => get(`/v1/customers?size=${size}`, crowd)],
  [
    'Page at nine tenths',
    (crowd) => get('/v1/customers?seekOperation=Next', crowd, { 'ms-continuationtoken': crowd.deepToken }),
  ],
  ['Search by name', (crowd) => get(search('CompanyName', 'company 00001'), crowd)],
  ['Search by domain', (crowd) => get(search('Domain', 'C00001'), crowd)],
]

/** A partner of an environment of its own, with so many customers. The database goes with the benchmark. */
async function makeCrowd({ kontorUrl, installation }: CustomersPlace, count: number): Promise<Crowd> {
  const { pool } = installation.platform
  const measured = await makeWorld(kontorUrl, installation, 1)
  const owner = await ownerOf(pool, measured)
  for (let from = 1; from <= count; from += customersPerStatement) {
    await insertCustomers(pool, owner, { from, to: Math.min(count, from + customersPerStatement - 1) })
  }
  // What autovacuum does in time; the measure does not wait for it.
  await pool.query('vacuum (analyze) customer, customer_domain, customer_relationship')
  return { token: measured.token, deepToken: await tokenAfter(pool, owner, nameOf(Math.floor(count * 0.9))) }
}

const nameOf = (number: number): string => `company ${String(number).padStart(7, '0')}`

async function ownerOf(pool: pg.Pool, { world }: MeasuredWorld): Promise<Owner> {
  const partnerId = world.partner('se').tenantId
  const { rows } = await pool.query<{ environment_id: string }>(
    'select environment_id from partner where tenant_id = $1',
    [partnerId],
  )
  return { environmentId: rows[0]!.environment_id, partnerId }
}

/** Numbered customers like the one that was made through the API. */
async function insertCustomers(
  pool: pg.Pool,
  { environmentId, partnerId }: Owner,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await pool.query(
    `with like_this as (
       select * from customer where environment_id = $1 order by created_at, id limit 1
     ), made as materialized (
       select gen_random_uuid() as id, 'Company ' || lpad(n::text, 7, '0') as name,
         'c' || lpad(n::text, 7, '0') || '.onmicrosoft.com' as domain
       from generate_series($3::integer, $4::integer) n
     ), customers as (
       insert into customer (environment_id, id, commerce_id, company_name, domain, country, billing_profile, created_at)
       select $1, made.id, gen_random_uuid(), made.name, made.domain, country, billing_profile, created_at
       from made, like_this
     ), domains as (
       insert into customer_domain (environment_id, domain_key, customer_id) select $1, domain, id from made
     )
     insert into customer_relationship
       (environment_id, customer_id, partner_id, company_name_key, domain_key, since)
     select $1, id, $2, lower(name), domain, now() from made`,
    [environmentId, partnerId, from, to],
  )
}

/** The token that a client holds after the page that ends with this customer. */
async function tokenAfter(pool: pg.Pool, { environmentId, partnerId }: Owner, name: string): Promise<string> {
  const { rows } = await pool.query<{ key: string; id: string }>(
    `select company_name_key as key, customer_id as id from customer_relationship
     where environment_id = $1 and partner_id = $2 and company_name_key = $3`,
    [environmentId, partnerId, name],
  )
  const { key, id } = rows[0]!
  const page = Array<string>(size + 1).fill(id)
  const { continuationToken } = seekPage(
    page,
    { size, stretch: { limit: size + 1 } },
    { keyOf: () => [key, id], path: '' },
  )
  return continuationToken!
}
