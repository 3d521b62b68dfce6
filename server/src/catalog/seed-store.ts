/** Bulk SQL of the seed. */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'

/** Inserts rows, all with the same members, in one statement; a row whose key is taken is left out. */
export async function insertMissing(tx: Database, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`.execute(tx)
}
