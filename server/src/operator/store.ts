/** SQL about policy rows. They are read through `policySnapshot`. */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { PolicyName, PolicyRow } from '../platform/policies.ts'

/**
 * Replaces the rows of a policy in one environment, or its default rows without one. Two replacements at once happen one
 * after the other.
 */
export async function replacePolicyRows(
  db: Database,
  { name, environmentId }: { name: PolicyName; environmentId: string | null },
  rows: readonly Pick<PolicyRow, 'flight' | 'from' | 'to' | 'value'>[],
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`policy ${name} ${environmentId}`}, 0))`.execute(
    db,
  )
  await db
    .deleteFrom('policy')
    .where('name', '=', name)
    .where('environment_id', environmentId === null ? 'is' : '=', environmentId)
    .execute()
  if (!rows.length) return
  await db
    .insertInto('policy')
    .values(
      rows.map(({ flight, from, to, value }) => ({
        name,
        environment_id: environmentId,
        flight,
        in_force_from: from,
        in_force_to: to,
        value,
      })),
    )
    .execute()
}
