/** Imports a published price sheet, however large, in one transaction. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Database } from '../platform/database.ts'
import { changed } from '../platform/snapshots.ts'
import { catalogChanged, pricesChanged } from './current-catalog.ts'
import { type BadRow, SheetReading } from './sheet-reading.ts'
import { openSheet } from './sheet-source.ts'
import {
  contradictions,
  copySheetRows,
  databaseOn,
  dropSheetLines,
  mergeSheet,
  stageSheet,
} from './sheet-store.ts'

export interface ImportProgress {
  phase: 'reading' | 'merging'
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
  /** Absent: for every environment. */
  environmentId?: string
  onProgress?(progress: ImportProgress): void
}

/**
 * Imports the prices of a sheet with columns as published (purchase 4.1), and makes the products, SKUs and availabilities it
 * names. Bad rows are listed with their lines; unless they are to be skipped they stop the import and nothing is written.
 * Throws SheetUnreadable for a file that is no price sheet.
 */
export async function importPrices(options: ImportOptions): Promise<ImportResult> {
  const { pool, source, skipBadRows, environmentId = null, onProgress } = options
  const sheet = await openSheet(source)
  const client = await pool.connect()
  try {
    return await databaseOn(client)
      .transaction()
      .execute(async (tx) => {
        const reading = new SheetReading(sheet, (rows, bytes) =>
          onProgress?.({ phase: 'reading', rows, bytes, bytesTotal: sheet.bytes }),
        )
        await stageSheet(tx)
        await pipeline(Readable.from(reading.copyLines()), client.query(copyFrom(copySheetRows)))
        await setContradictionsAside(tx, reading)
        if (reading.badRowCount > 0 && !skipBadRows) throw new Stopped(resultOf(reading, 0, false))
        onProgress?.({ phase: 'merging', rows: reading.rows, bytes: sheet.bytes, bytesTotal: sheet.bytes })
        const pricesWritten = await mergeSheet(tx, environmentId)
        await changed(tx, catalogChanged)
        await changed(tx, pricesChanged)
        return resultOf(reading, pricesWritten, true)
      })
  } catch (error) {
    if (error instanceof Stopped) return error.result
    throw error
  } finally {
    client.release()
    await sheet.close()
  }
}

async function setContradictionsAside(tx: Database, reading: SheetReading): Promise<void> {
  const found = await contradictions(tx)
  for (const { line, problem } of found) reading.addBadRow(line, [problem])
  await dropSheetLines(
    tx,
    found.map(({ line }) => line),
  )
}

const resultOf = (reading: SheetReading, pricesWritten: number, isImported: boolean): ImportResult => ({
  rows: reading.rows,
  pricesWritten,
  isImported,
  badRows: reading.badRows,
  badRowCount: reading.badRowCount,
})

/** Leaves the transaction without writing. */
class Stopped extends Error {
  readonly result: ImportResult
  constructor(result: ImportResult) {
    super('bad rows')
    this.result = result
  }
}
