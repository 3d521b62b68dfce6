import type { PersonalData, PersonalRecord, Subject } from '../http/personal-data.ts'
import type { Stretch } from '../http/stretch.ts'
import type { Database } from '../platform/database.ts'

export interface FoundRecord extends PersonalRecord {
  /** The kind it is of. */
  name: string
}

/** A stretch of the records of all kinds, in the order of registration. A place is a kind's name and a key. */
export async function readRecords(
  db: Database,
  kinds: readonly PersonalData[],
  { subject, stretch: { from, isBackward = false, skip = 0, limit } }: { subject: Subject; stretch: Stretch },
): Promise<FoundRecord[]> {
  const [fromName, fromKey] = from ?? []
  const inOrder = isBackward ? kinds.toReversed() : kinds
  const start = inOrder.findIndex(({ name }) => name === fromName)
  let found: FoundRecord[] = []
  for (const { name, read } of inOrder.slice(Math.max(0, start))) {
    const wanted = skip + limit - found.length
    if (wanted <= 0) break
    const records = await read(db, subject, {
      ...(name === fromName && { from: [fromKey!] }),
      isBackward,
      limit: wanted,
    })
    const named = records.map((record) => ({ ...record, name }))
    found = isBackward ? [...named, ...found] : [...found, ...named]
  }
  return found.slice(skip)
}
