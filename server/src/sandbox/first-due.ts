import type { DueWork } from '../http/due-work.ts'
import type { Database } from '../platform/database.ts'

/** The earliest due work up to `until`, or undefined. */
export async function firstDue(
  db: Database,
  dueWork: readonly DueWork[],
  { environmentId, until }: { environmentId: string; until: Date },
): Promise<{ work: DueWork; at: Date } | undefined> {
  let first: { work: DueWork; at: Date } | undefined
  for (const work of dueWork) {
    const at = await work.nextDueAt(db, environmentId, until)
    if (at && at <= until && (!first || at < first.at)) first = { work, at }
  }
  return first
}
