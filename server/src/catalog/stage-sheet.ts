/** Brings a sheet into the staging table: the short way if it has no fault, else row by row, which says what is wrong where. */

import { once } from 'node:events'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse/sync'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type Database, inSavepoint } from '../platform/database.ts'
import { columnName, missingColumns } from './price-sheet.ts'
import { type BadRow, SheetReading } from './sheet-reading.ts'
import type { SheetFile, SheetText } from './sheet-source.ts'
import {
  contradictions,
  copySheetRows,
  dropRepeats,
  dropSheetLines,
  hasRepeats,
  stageSheet,
  stageTitles,
  titlesOfRows,
} from './sheet-store.ts'
import { convertText, copyText, stageText, textColumns } from './sheet-text-store.ts'

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
  /** Hears of the rows and bytes read so far; on the short way rows are counted in lines. */
  report(rows: number, bytes: number, bytesTotal: number): void
}

/** Fills the staging table with the usable rows, each period once. Throws SheetUnreadable. */
export async function stageRows(staging: Staging): Promise<Staged> {
  await stageSheet(staging.tx)
  const rows = await asText(staging)
  return rows === undefined ? rowByRow(staging) : { rows, badRows: [], badRowCount: 0 }
}

class Faulty extends Error {}

/** The number of rows, all of them usable; undefined when there is any fault, and then nothing is staged. */
async function asText(staging: Staging): Promise<number | undefined> {
  const { tx, client, file, report } = staging
  let sheet: SheetText | undefined
  try {
    sheet = await file.open()
    const { stream, bytes: bytesTotal } = sheet
    return await inSavepoint(tx, 'as_text', async () => {
      const header = await headerOf(stream)
      const names = textColumns(header, columnName)
      if (!names || missingColumns(header).length > 0) throw new Faulty()
      await stageText(tx, names)
      await pipeline(
        stream,
        linesCounted((lines, bytes) => report(lines, Math.min(bytes, bytesTotal), bytesTotal)),
        client.query(copyFrom(copyText(names))),
      )
      const { rows, usable } = await convertText(tx, { names, nameOf: columnName })
      if (usable < rows || (await hasRepeats(tx))) throw new Faulty()
      report(rows, bytesTotal, bytesTotal)
      return rows
    })
  } catch {
    // Whatever it was, the careful way comes upon it too, and says where.
    return undefined
  } finally {
    await sheet?.close()
  }
}

/** The first row of a text that has not been read yet; the text stays whole. */
async function headerOf(stream: Readable): Promise<string[]> {
  await once(stream, 'readable')
  const start: Buffer | null = stream.read()
  if (!start) return []
  stream.unshift(start)
  return (parse(start, { bom: true, to: 1 }) as string[][])[0] ?? []
}

const newline = 0x0a

function linesCounted(report: (lines: number, bytes: number) => void): Transform {
  let lines = -1
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) lines++
      bytes += chunk.length
      report(Math.max(0, lines), bytes)
      done(null, chunk)
    },
  })
}

async function rowByRow({ tx, client, file, report }: Staging): Promise<Staged> {
  const sheet = await file.open()
  try {
    const reading = new SheetReading(sheet, (rows, bytes) => report(rows, bytes, sheet.bytes))
    await pipeline(Readable.from(reading.copyLines()), client.query(copyFrom(copySheetRows)))
    const found = await contradictions(tx)
    for (const { line, problem } of found) reading.addBadRow(line, [problem])
    await dropSheetLines(
      tx,
      found.map(({ line }) => line),
    )
    await dropRepeats(tx)
    await stageTitles(tx, titlesOfRows)
    const { rows, badRows, badRowCount } = reading
    return { rows, badRows, badRowCount }
  } finally {
    await sheet.close()
  }
}
