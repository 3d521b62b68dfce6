/** Brings the usable rows of a sheet into the staging tables, and says what is wrong with the others. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Database } from '../../platform/database.ts'
import { type BadRow, SheetReading } from './sheet-reading.ts'
import type { SheetFile } from './sheet-source.ts'
import { copySheetRows, dropRepeats, stageItemsAndTerms, stageSheet } from './staging-store.ts'

export interface Staged {
  /** Rows read, good and bad. */
  rows: number
  /** In order of lines; the first thousand. */
  badRows: readonly BadRow[]
  badRowCount: number
}

export interface Staging {
  tx: Database
  /** The connection of the transaction. */
  client: pg.PoolClient
  file: SheetFile
  /** Hears of the rows and bytes read so far. */
  report(rows: number, bytes: number, bytesTotal: number): void
}

/** Fills the staging tables with the usable rows, each period once. Throws SheetUnreadable. */
export async function stageRows({ tx, client, file, report }: Staging): Promise<Staged> {
  await stageSheet(tx)
  const sheet = await file.open()
  try {
    const reading = new SheetReading(sheet, (rows, bytes) => report(rows, bytes, sheet.bytes))
    await pipeline(Readable.from(reading.copyLines()), client.query(copyFrom(copySheetRows)))
    await stageItemsAndTerms(tx)
    for (const { line, problem } of await dropRepeats(tx)) reading.addBadRow(line, [problem])
    const { rows, badRows, badRowCount } = reading
    return { rows, badRows, badRowCount }
  } finally {
    await sheet.close()
  }
}
