/** Promotions as a file: its text read and written, and the dates in it that count from a day. */
import { addDays, addTerm, parseInstant, startOfDay, toWireInstant } from '../calendar.ts'
import { inMemberOrder } from '../editing/index.ts'
import { PromotionDocument } from './promotion-document.ts'

/** A file that holds no promotions at all; the message says why. */
export class PromotionFileUnreadable extends Error {}

/** One entry of a file, not yet checked. */
export interface PromotionEntry {
  /** Place among the entries, from 0. */
  index: number
  /** Line of the file on which it begins, from 1. */
  line?: number
  value: unknown
}

/** The entries of a file's text. Throws PromotionFileUnreadable. */
export function readPromotionFile(text: string): PromotionEntry[] {
  const { promotions, ...others } = parseFile(text)
  if (!Array.isArray(promotions) || Object.keys(others).length > 0)
    throw new PromotionFileUnreadable('a file of promotions is { "promotions": [ … ] }')
  const lines = linesOfEntries(text)
  return promotions.map((value, index) => ({ index, line: lines[index]!, value }))
}

function parseFile(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    throw new PromotionFileUnreadable(`not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

/** The lines on which the elements of `{"promotions": [ … ]}` begin, in a text that is known to be JSON. */
function linesOfEntries(text: string): number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let isEntryNext = false
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|\n|\S/g)) {
    if (token === '\n') {
      line++
      continue
    }
    if (isEntryNext && token !== ']') {
      lines.push(line)
      isEntryNext = false
    }
    if (token === '[' || token === '{') depth++
    if (token === ']' || token === '}') depth--
    if (depth === 2 && (token === ',' || (token === '[' && lines.length === 0))) isEntryNext = true
  }
  return lines
}

/** The text of a file: members in the documented order, so that reading and writing it again gives the same bytes. */
export const writePromotionFile = (documents: readonly PromotionDocument[]): string =>
  `${JSON.stringify({ promotions: documents.map(canonical) }, undefined, 2)}\n`

/** The one form of a stored document: members in the documented order, instants as on the wire. */
export const canonical = (document: PromotionDocument): PromotionDocument =>
  inMemberOrder(PromotionDocument, {
    ...document,
    startDate: toWireInstant(new Date(document.startDate)),
    endDate: toWireInstant(new Date(document.endDate)),
  })

/**
 * The instant a date means. An end given as a duration runs to the last second of its day. Throws RangeError for a text that
 * is neither instant nor duration.
 */
export function seedDate(text: string, { today, isEnd }: { today: Date; isEnd: boolean }): Date {
  const instant = parseInstant(text)
  if (instant) return instant
  const day = startOfDay(addTerm(today, text))
  return isEnd ? new Date(addDays(day, 1).getTime() - 1000) : day
}

/** A document with its dates fixed: the form that is stored. */
export const onDay = (document: PromotionDocument, today: Date): PromotionDocument =>
  canonical({
    ...document,
    startDate: seedDate(document.startDate, { today, isEnd: false }).toISOString(),
    endDate: seedDate(document.endDate, { today, isEnd: true }).toISOString(),
  })
