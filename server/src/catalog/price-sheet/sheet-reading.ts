/** One pass over the rows of a sheet: good ones leave in COPY's form, bad ones are remembered. */
import { BoundedMap } from '../../bounded-map.ts'
import { type CsvRow, CsvRows } from './csv-rows.ts'
import { readSheetRow } from './price-sheet.ts'
import { SheetColumns } from './sheet-columns.ts'
import { type SheetText, SheetUnreadable } from './sheet-source.ts'
import { toCopyLine, toShortCopyLine } from './staging-store.ts'

export interface BadRow {
  /** Line of the file, the header being line 1; of a row over several lines the last. */
  line: number
  problems: readonly string[]
}

/** How many bad rows are listed; all are counted. */
export const badRowsListed = 1000

/** A row longer than this is an unclosed quotation mark. */
const rowLengthMax = 1_000_000

/** How many items, and how many terms, are remembered by what is written of them. */
const rememberedMax = 10_000

export class SheetReading {
  readonly #sheet: SheetText
  readonly #report: (rows: number, bytes: number) => void
  readonly #badRows: BadRow[] = []
  #badRowCount = 0
  #rows = 0
  #columns: SheetColumns | undefined
  /** The first lines of good rows by what is written there of the item, and of the terms: the same means the same again. */
  readonly #itemLines = new BoundedMap<string, number>(rememberedMax)
  readonly #termsLines = new BoundedMap<string, number>(rememberedMax)

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

  /** The good rows in COPY's form, a piece of the text at a time. Throws SheetUnreadable. */
  async *copyLines(): AsyncGenerator<string> {
    const rows = new CsvRows()
    const decoder = new TextDecoder()
    let bytes = 0
    for await (const piece of this.#pieces()) {
      bytes += piece.length
      yield this.#copyLinesOf(rows.take(decoder.decode(piece, { stream: true })))
      if (rows.held > rowLengthMax)
        throw new SheetUnreadable(
          `a row is longer than ${rowLengthMax} characters: is a quotation mark open?`,
        )
      this.#report(this.#rows, bytes)
    }
    yield this.#copyLinesOf(rows.take(decoder.decode(), { isLast: true }))
    if (!this.#columns) throw new SheetUnreadable('not a price sheet: it is empty')
    this.#report(this.#rows, this.#sheet.bytes)
  }

  async *#pieces(): AsyncGenerator<Buffer> {
    try {
      yield* this.#sheet.stream
    } catch (error) {
      throw new SheetUnreadable(error instanceof Error ? error.message : String(error))
    }
  }

  #copyLinesOf(rows: Iterable<CsvRow>): string {
    let lines = ''
    for (const row of rows) {
      if (this.#columns) lines += this.#copyLine(row, this.#columns)
      else this.#columns = new SheetColumns(row.fields)
    }
    return lines
  }

  /** Nothing of a bad row. */
  #copyLine({ line, fields, problem }: CsvRow, columns: SheetColumns): string {
    this.#rows++
    const fault = problem ?? columns.faultOf(fields)
    if (fault) {
      this.addBadRow(line, [fault])
      return ''
    }
    const item = columns.item(fields)
    const terms = columns.terms(fields)
    const itemLine = this.#itemLines.get(item)
    const termsLine = this.#termsLines.get(terms)
    const amounts = itemLine && termsLine && columns.amounts(fields)
    if (amounts) return toShortCopyLine({ line, itemLine, termsLine, ...amounts })
    const read = readSheetRow(columns.record(fields))
    if ('problems' in read) {
      this.addBadRow(line, read.problems)
      return ''
    }
    if (!this.#itemLines.has(item)) this.#itemLines.set(item, line)
    if (!this.#termsLines.has(terms)) this.#termsLines.set(terms, line)
    return toCopyLine(line, read.row)
  }
}
