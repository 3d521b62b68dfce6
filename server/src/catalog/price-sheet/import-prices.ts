/** Imports a published price sheet, however large, in one transaction. */
import type { Readable } from 'node:stream'
import type pg from 'pg'
import { changed } from '../../platform/snapshots.ts'
import { catalogChanged, pricesChanged } from '../current-catalog.ts'
import type { BadRow } from './sheet-reading.ts'
import { sheetFile } from './sheet-source.ts'
import { differenceOf, mergeSheet, type SheetDifference } from './sheet-store.ts'
import { type Staged, stageRows } from './stage-sheet.ts'
import { databaseOn } from './staging-store.ts'

export interface ImportProgress {
  phase: 'reading' | 'merging'
  /** Rows so far, good and bad. */
  rows: number
  bytes: number
  bytesTotal: number
}

export interface ImportResult {
  /** Rows read, good and bad. */
  rows: number
  /** Prices added or corrected; 0 when bad rows stopped the import. */
  pricesWritten: number
  isImported: boolean
  /** In order of lines; the first thousand. */
  badRows: readonly BadRow[]
  badRowCount: number
}

export interface ImportOptions {
  pool: pg.Pool
  /** A path, or the content itself; plain or zipped. */
  source: string | Readable
  /** Import the good rows although there are bad ones. Default: then nothing is imported. */
  skipBadRows?: boolean
  /** Only says what the import would do. */
  dryRun?: boolean
  /** Absent: for every environment. */
  environmentId?: string
  onProgress?(progress: ImportProgress): void
  /** Hears what the sheet does, or would do, to the prices that are there; of the good rows where there are bad ones. */
  onDifference?(difference: SheetDifference): void
}

/**
 * Imports the prices of a sheet with columns as published (purchase 4.1), and makes the products, SKUs and availabilities it
 * names. Bad rows are listed with their lines; unless they are to be skipped they stop the import and nothing is written.
 * Throws SheetUnreadable for a file that is no price sheet.
 */
export async function importPrices(options: ImportOptions): Promise<ImportResult> {
  const { pool, source, skipBadRows, dryRun, environmentId = null, onProgress, onDifference } = options
  const file = await sheetFile(source)
  const client = await pool.connect()
  try {
    return await databaseOn(client)
      .transaction()
      .execute(async (tx) => {
        const progress =
          (phase: ImportProgress['phase']) => (rows: number, bytes: number, bytesTotal: number) =>
            onProgress?.({ phase, rows, bytes, bytesTotal })
        let bytesRead = 0
        const staged = await stageRows({
          tx,
          client,
          file,
          report(rows, bytes, bytesTotal) {
            bytesRead = bytesTotal
            progress('reading')(rows, bytes, bytesTotal)
          },
        })
        const isRefused = staged.badRowCount > 0 && !skipBadRows
        if (isRefused && !onDifference) throw new Stopped(resultOf(staged, 0, false))
        progress('merging')(staged.rows, bytesRead, bytesRead)
        const merged = await mergeSheet(tx, environmentId)
        if (onDifference) onDifference(await differenceOf(tx, merged))
        if (isRefused || dryRun) throw new Stopped(resultOf(staged, 0, false))
        await changed(tx, catalogChanged)
        await changed(tx, pricesChanged)
        return resultOf(staged, merged.added + merged.changed, true)
      })
  } catch (error) {
    if (error instanceof Stopped) return error.result
    throw error
  } finally {
    client.release()
    await file.remove()
  }
}

const resultOf = (
  { rows, badRows, badRowCount }: Staged,
  pricesWritten: number,
  isImported: boolean,
): ImportResult => ({ rows, pricesWritten, isImported, badRows, badRowCount })

/** Leaves the transaction without writing. */
class Stopped extends Error {
  readonly result: ImportResult
  constructor(result: ImportResult) {
    super('nothing is to be written')
    this.result = result
  }
}
