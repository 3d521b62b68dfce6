import type { PersonalData, PersonalRecord, Subject } from '../http/personal-data.ts'
import type { Database } from '../platform/database.ts'

export interface FoundRecord extends PersonalRecord {
  /** The kind it is of. */
  name: string
}

/** Records of all kinds in the order of registration, after the one named. Reads no more than `limit`. */
export async function readRecords(
  db: Database,
  kinds: readonly PersonalData[],
  { subject, after, limit }: { subject: Subject; after?: { name: string; key: string }; limit: number },
): Promise<FoundRecord[]> {
  const start = after ? kinds.findIndex(({ name }) => name === after.name) : 0
  const found: FoundRecord[] = []
  for (const { name, read } of kinds.slice(Math.max(0, start))) {
    if (found.length >= limit) break
    const records = await read(db, subject, {
      ...(after?.name === name && { after: after.key }),
      limit: limit - found.length,
    })
    found.push(...records.map((record) => ({ ...record, name })))
  }
  return found
}
