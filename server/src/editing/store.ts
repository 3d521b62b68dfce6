import { isGuid } from '../ids.ts'
import type { Database } from '../platform/database.ts'

/** The id of an environment that is called by its id or its name. */
export async function findEnvironmentId(db: Database, idOrName: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('environment')
    .select('id')
    .where((where) =>
      where.or([where('name', '=', idOrName), ...(isGuid(idOrName) ? [where('id', '=', idOrName)] : [])]),
    )
    .executeTakeFirst()
  return row?.id
}
