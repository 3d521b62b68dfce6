/**
 * Reads CSV (RFC 4180) that comes in pieces, and says of each row on which line it ends and what is wrong with it. Our own,
 * because a sheet’s faults are told by line and reading goes on behind them: csv-parse, which does both, takes longer to
 * read a sheet than all the rest of its import takes.
 */

export interface CsvRow {
  fields: readonly string[]
  /** Line of the text, the first being 1; of a row over several lines the last. */
  line: number
  /** Why it is no row; `fields` are then those before the fault. */
  problem?: string
}

/**
 * Takes a text piece by piece and gives the rows that are complete; empty lines are none. A faulty row ends with its line, so
 * that the next one is read as it is.
 */
export class CsvRows {
  #rest = ''
  #linesBefore = 0

  /** Characters that are held because the end of their row is still to come. */
  get held(): number {
    return this.#rest.length
  }

  /** The rows that end in a piece of the text; with the last piece, all there are. */
  *take(piece: string, { isLast = false } = {}): Generator<CsvRow> {
    const text = this.#rest + piece
    let start = 0
    while (start < text.length) {
      const row = rowAt(text, start, isLast)
      if (!row) break
      const { fields, problem, end } = row
      for (let at = text.indexOf('\n', start); at >= 0 && at < end - 1; at = text.indexOf('\n', at + 1))
        this.#linesBefore++
      this.#linesBefore++
      const isEmpty = fields.length === 1 && fields[0] === '' && text.charCodeAt(start) !== quote
      if (!isEmpty || problem) yield { fields, line: this.#linesBefore, problem }
      start = end
    }
    this.#rest = text.slice(start)
  }
}

const quote = 0x22
const comma = 0x2c
const newline = 0x0a
const carriageReturn = 0x0d

interface ReadRow {
  fields: string[]
  problem?: string
  /** Where the next row begins. */
  end: number
}

/** The row that begins at a place; undefined when its end may be still to come. */
function rowAt(text: string, start: number, isLast: boolean): ReadRow | undefined {
  const fields: string[] = []
  for (let at = start; ; at++) {
    if (text.charCodeAt(at) === quote) {
      let close = text.indexOf('"', at + 1)
      let isDoubled = false
      while (close >= 0 && text.charCodeAt(close + 1) === quote) {
        isDoubled = true
        close = text.indexOf('"', close + 2)
      }
      if (close < 0)
        return isLast ? { fields, problem: 'a quotation mark is not closed', end: text.length } : undefined
      const field = text.slice(at + 1, close)
      fields.push(isDoubled ? field.replaceAll('""', '"') : field)
      at = text.charCodeAt(close + 1) === carriageReturn ? close + 2 : close + 1
    } else {
      const end = endOfPlain(text, at)
      const isCut = text.charCodeAt(end - 1) === carriageReturn && end > at
      fields.push(text.slice(at, isCut ? end - 1 : end))
      at = end
    }
    const next = text.charCodeAt(at)
    if (next === comma) continue
    if (next === newline) return { fields, end: at + 1 }
    if (at >= text.length) return isLast ? { fields, end: at } : undefined
    const end = text.indexOf('\n', at)
    if (end < 0 && !isLast) return undefined
    return { fields, problem: 'a quotation mark stands in a field', end: end < 0 ? text.length : end + 1 }
  }
}

/** Where a field without quotation marks ends, or has one. */
function endOfPlain(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === comma || code === newline || code === quote) return at
  }
  return text.length
}
