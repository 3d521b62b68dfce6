import { type Generated, type RawBuilder, sql } from 'kysely'
import { readStretch, type Stretch } from '../http/stretch.ts'
import type { Database } from '../platform/database.ts'

interface ActivityTable {
  environment_id: string
  partner_id: string
  operation_date: Date
  id: Generated<number>
  customer_id: string | null
  customer_name: string | null
  resource_type: string
  operation_type: string
  operation_status: Generated<string>
  resource_id: string
  user_principal_name: string | null
  application_id: string | null
  correlation_id: string
  old_value: unknown
  new_value: unknown
  customized_data: { key: string; value: string }[]
}

declare module '../platform/database.ts' {
  interface Tables {
    activity: ActivityTable
  }
}

export interface ActivityRow extends Omit<ActivityTable, 'id' | 'operation_status'> {
  id: number
  operation_status: string
}

export type NewActivityRow = Omit<ActivityRow, 'id' | 'operation_status'>

/** The statement that appends these records, at least one. Old and new values are anything JSON can say, or undefined. */
export function insertActivities(rows: readonly NewActivityRow[]): RawBuilder<unknown> {
  const values = rows.map(
    (row) => sql`(
    ${row.environment_id}::uuid, ${row.partner_id}::uuid, ${row.operation_date}::timestamptz,
    ${row.customer_id}::uuid, ${row.customer_name}::text, ${row.resource_type}, ${row.operation_type},
    ${row.resource_id}, ${row.user_principal_name}::text, ${row.application_id}, ${row.correlation_id},
    ${toJson(row.old_value)}::jsonb, ${toJson(row.new_value)}::jsonb, ${toJson(row.customized_data)}::jsonb)`,
  )
  return sql`insert into activity (environment_id, partner_id, operation_date, customer_id, customer_name, resource_type, operation_type,
    resource_id, user_principal_name, application_id, correlation_id, old_value, new_value, customized_data)
    values ${sql.join(values)}`
}

const toJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

export interface ActivityQuery {
  environmentId: string
  partnerId: string
  /** Half-open period. */
  from: Date
  to: Date
  customerId?: string
  /** Part of the customer's name, in any case. */
  companyName?: string
  resourceType?: string
  /** By instant and id. */
  stretch: Stretch
}

/** Records of a partner in the order they happened. */
export async function listActivity(db: Database, query: ActivityQuery): Promise<ActivityRow[]> {
  let select = db
    .selectFrom('activity')
    .selectAll()
    .where('environment_id', '=', query.environmentId)
    .where('partner_id', '=', query.partnerId)
    .where('operation_date', '>=', query.from)
    .where('operation_date', '<', query.to)
  if (query.customerId) select = select.where('customer_id', '=', query.customerId)
  if (query.resourceType) select = select.where('resource_type', '=', query.resourceType)
  if (query.companyName)
    select = select.where('customer_name', 'ilike', `%${query.companyName.replace(/[\\%_]/g, '\\$&')}%`)
  return readStretch(select, query.stretch, { columns: ['operation_date', 'id'] })
}

/** A change of what decides whether a customer may buy: its account's validation status, or a qualification. */
export interface StandingChange {
  changedAt: Date
  /** The person's name, else the app's id. */
  changedBy?: string
  before?: object
  after: object
}

/** Such changes in these partners' logs, the latest first: each once, although every partner of the customer has it in its log. */
export async function standingChanges(
  db: Database,
  about: { environmentId: string; customerId: string; partnerIds: readonly string[]; limit: number },
): Promise<StandingChange[]> {
  const { rows } = await sql<ActivityRow>`
    select * from (
      select distinct on (operation_date, correlation_id, operation_type, new_value) *
      from activity
      where environment_id = ${about.environmentId} and partner_id = any(${about.partnerIds}::uuid[])
        and customer_id = ${about.customerId}
        and (operation_type = 'update_customer_qualification' or new_value ? 'validationStatus')
      order by operation_date, correlation_id, operation_type, new_value, id
    ) as change
    order by operation_date desc, id desc
    limit ${about.limit}`.execute(db)
  return rows.flatMap((row) => {
    const changedBy = row.user_principal_name ?? row.application_id
    // Emptied where personal data was erased.
    if (!isObject(row.new_value)) return []
    return {
      changedAt: row.operation_date,
      ...(changedBy && { changedBy }),
      ...(isObject(row.old_value) && { before: row.old_value }),
      after: row.new_value,
    }
  })
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** One record of a partner by its place in the log. */
export async function findActivity(
  db: Database,
  environmentId: string,
  partnerId: string,
  at: Date,
  id: number,
): Promise<ActivityRow | undefined> {
  return (await db
    .selectFrom('activity')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('partner_id', '=', partnerId)
    .where('operation_date', '=', at)
    .where('id', '=', id)
    .executeTakeFirst()) as ActivityRow | undefined
}

/** Records about a customer that hold values of these kinds, in every partner's log, by id. */
export async function listValues(
  db: Database,
  { environmentId, customerId }: { environmentId: string; customerId: string },
  { aboutPeople, stretch }: { aboutPeople: readonly string[]; stretch: Stretch },
): Promise<ActivityRow[]> {
  const query = db
    .selectFrom('activity')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('resource_type', 'in', aboutPeople)
    .where((where) => where.or([where('old_value', 'is not', null), where('new_value', 'is not', null)]))
  return readStretch(query, stretch, { columns: ['id'] })
}

/** Empties the values of such records; answers how many had any. */
export async function eraseValues(
  db: Database,
  { environmentId, customerId }: { environmentId: string; customerId: string },
  aboutPeople: readonly string[],
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('activity')
    .set({ old_value: null, new_value: null })
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('resource_type', 'in', aboutPeople)
    .where((where) => where.or([where('old_value', 'is not', null), where('new_value', 'is not', null)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
