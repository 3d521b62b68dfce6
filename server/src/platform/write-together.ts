import { type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * Runs several writes as one statement: one round trip instead of many. All of them see the database as it was before; none
 * sees what another one writes. Foreign keys between them hold, because they are checked at the end.
 */
export async function writeTogether(db: Database, writes: readonly RawBuilder<unknown>[]): Promise<void> {
  if (writes.length === 0) return
  const parts = writes.map((write, index) => sql`${sql.id(`write_${index}`)} as (${write})`)
  await sql`with ${sql.join(parts)} select`.execute(db)
}
