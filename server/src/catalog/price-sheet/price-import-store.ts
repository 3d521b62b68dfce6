/** SQL of uploaded price sheets. */
import { type Selectable, sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { ImportResult } from './import-prices.ts'
import type { SheetDifference } from './sheet-store.ts'

export const importStates = ['uploading', 'comparing', 'compared', 'importing', 'imported', 'failed'] as const
export type ImportState = (typeof importStates)[number]

/** What was found, or done; dates of prices as JSON texts. */
export type ImportOutcome = Pick<ImportResult, 'rows' | 'badRows' | 'badRowCount'> & Partial<SheetDifference>

interface PriceImportTable {
  id: string
  environment_id: string | null
  state: ImportState
  uploaded_by: string
  uploaded_at: Date
  imported_by: string | null
  imported_at: Date | null
  skips_bad_rows: boolean
  rows: number
  bytes: number
  bytes_total: number
  outcome: ImportOutcome | null
  problem: string | null
}
export type PriceImport = Selectable<PriceImportTable>

interface PriceImportPartTable {
  import_id: string
  place: number
  bytes: Buffer
}

declare module '../../platform/database.ts' {
  interface Tables {
    price_import: PriceImportTable
    price_import_part: PriceImportPartTable
  }
}

export async function insertImport(
  db: Database,
  row: Pick<PriceImport, 'id' | 'environment_id' | 'uploaded_by' | 'uploaded_at'>,
): Promise<void> {
  await sql`
    insert into price_import (id, environment_id, state, uploaded_by, uploaded_at)
    values (${row.id}, ${row.environment_id}::uuid, 'uploading', ${row.uploaded_by}, ${row.uploaded_at})`.execute(
    db,
  )
}

/** Adds a part to an upload, and lets its progress be seen. */
export async function insertPart(
  db: Database,
  id: string,
  { place, bytes }: { place: number; bytes: Buffer },
): Promise<void> {
  await sql`
    with added as (insert into price_import_part (import_id, place, bytes) values (${id}, ${place}, ${bytes}))
    update price_import set bytes = bytes + ${bytes.length}, bytes_total = bytes_total + ${bytes.length}
    where id = ${id}`.execute(db)
}

/** The uploaded sheet, a part at a time; no connection is held in between. */
export async function* readParts(db: Database, id: string): AsyncGenerator<Buffer> {
  for (let place = 0; ; place++) {
    const part = await db
      .selectFrom('price_import_part')
      .select('bytes')
      .where('import_id', '=', id)
      .where('place', '=', place)
      .executeTakeFirst()
    if (!part) return
    yield part.bytes
  }
}

/** Takes an upload that is complete to its next state. False for one that was given up meanwhile. */
export async function completeUpload(db: Database, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('price_import')
    .set({ state: 'comparing', bytes: 0 })
    .where('id', '=', id)
    .where('state', '=', 'uploading')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Fails uploads that were begun before an instant and never completed, and forgets what came of them. */
export async function failUploads(
  db: Database,
  { begunBefore, problem }: { begunBefore: Date; problem: string },
): Promise<void> {
  await sql`
    with failed as (
      update price_import set state = 'failed', problem = ${problem}
      where state = 'uploading' and uploaded_at < ${begunBefore}
      returning id
    )
    delete from price_import_part using failed where import_id = failed.id`.execute(db)
}

export async function deleteParts(db: Database, id: string): Promise<void> {
  await db.deleteFrom('price_import_part').where('import_id', '=', id).execute()
}

export async function deleteImport(db: Database, id: string): Promise<void> {
  await db.deleteFrom('price_import').where('id', '=', id).execute()
}

export async function updateImport(
  db: Database,
  id: string,
  { outcome, ...change }: Partial<Omit<PriceImport, 'id'>>,
): Promise<void> {
  await db
    .updateTable('price_import')
    .set({ ...change, ...(outcome && { outcome: sql`${JSON.stringify(outcome)}::jsonb` as never }) })
    .where('id', '=', id)
    .execute()
}

export const findImport = async (db: Database, id: string): Promise<PriceImport | undefined> =>
  db.selectFrom('price_import').selectAll().where('id', '=', id).executeTakeFirst()

/** The same; nobody else decides on it until the transaction ends. */
export const lockImport = async (db: Database, id: string): Promise<PriceImport | undefined> =>
  db.selectFrom('price_import').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Imports of an environment and those for all; for null, those for all. The latest first, without their lists of prices. */
export async function listImports(
  db: Database,
  environmentId: string | null,
  { size, offset }: { size: number; offset: number },
): Promise<PriceImport[]> {
  const { rows } = await sql<PriceImport>`
    select * from price_import where environment_id is null or environment_id = ${environmentId}::uuid
    order by uploaded_at desc, id limit ${size} offset ${offset}`.execute(db)
  return rows
}
