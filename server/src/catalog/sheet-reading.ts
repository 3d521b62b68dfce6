/** One pass over the rows of a sheet: good ones leave in COPY's form, bad ones are remembered. */
import { CsvError, parse } from 'csv-parse'
import { columnName, missingColumns, readSheetRow, type SheetRecord } from './price-sheet.ts'
import { type SheetText, SheetUnreadable } from './sheet-source.ts'
import { toCopyLine } from './sheet-store.ts'

export interface BadRow {
  /** Line of the file, the header being line 1; of a row over several lines the last. */
  line: number
  problems: readonly string[]
}

/** How many bad rows are listed; all are counted. */
export const badRowsListed = 1000

/** Rows between two reports of progress. */
const reportEvery = 5000

/** Rows sent to the database at a time. */
const rowsPerChunk = 500

/** A row longer than this is an unclosed quotation mark. */
const rowBytesMax = 1_000_000

export class SheetReading {
  readonly #sheet: SheetText
  readonly #report: (rows: number, bytes: number) => void
  readonly #badRows: BadRow[] = []
  #badRowCount = 0
  #rows = 0

  /** `report` hears of the rows and bytes read so far. */
  constructor(sheet: SheetText, report: (rows: number, bytes: number) => void) {
    this.#sheet = sheet
    this.#report = report
  }

  /** Rows read so far, good and bad. */
  get rows(): number {
    return this.#rows
  }

  get badRowCount(): number {
    return this.#badRowCount
  }

  /** In order of lines. */
  get badRows(): readonly BadRow[] {
    return this.#badRows.toSorted((a, b) => a.line - b.line)
  }

  addBadRow(line: number, problems: readonly string[]): void {
    this.#badRowCount++
    if (this.#badRows.length < badRowsListed) this.#badRows.push({ line, problems })
  }

  /** The good rows in COPY's form, some hundred at a time. Throws SheetUnreadable. */
  async *copyLines(): AsyncGenerator<string> {
    let chunk: string[] = []
    for await (const { line, record, bytes } of this.#records()) {
      this.#rows++
      const read = readSheetRow(record)
      if ('problems' in read) this.addBadRow(line, read.problems)
      else chunk.push(toCopyLine(line, read.row))
      if (chunk.length >= rowsPerChunk) {
        yield chunk.join('')
        chunk = []
      }
      if (this.#rows % reportEvery === 0) this.#report(this.#rows, bytes)
    }
    if (chunk.length > 0) yield chunk.join('')
    this.#report(this.#rows, this.#sheet.bytes)
  }

  async *#records(): AsyncGenerator<{ line: number; record: SheetRecord; bytes: number }> {
    const parser = parse({
      bom: true,
      columns: readHeader,
      info: true,
      max_record_size: rowBytesMax,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        this.#rows++
        this.addBadRow(Number(error?.lines ?? 0), [error?.message ?? 'cannot be read'])
      },
    })
    this.#sheet.stream.on('error', ({ message }) => parser.destroy(new SheetUnreadable(message))).pipe(parser)
    try {
      for await (const { record, info } of parser) yield { line: info.lines, record, bytes: info.bytes }
    } catch (error) {
      if (error instanceof CsvError) throw new SheetUnreadable(error.message)
      throw error
    }
  }
}

function readHeader(header: string[]): string[] {
  const missing = missingColumns(header)
  if (missing.length > 0)
    throw new SheetUnreadable(`not a price sheet: it has no column ${missing.join(', ')}`)
  return header.map(columnName)
}
