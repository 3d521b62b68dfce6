import { formCheck, type Problem } from '../editing/index.ts'
import { type Surroundings, senseProblems } from './document-sense.ts'
import { PromotionDocument } from './promotion-document.ts'
import { onDay } from './promotion-file.ts'

/** Everything that is wrong with the form of a promotion document; empty if nothing is. */
export const formProblems = formCheck(PromotionDocument, 'promotion')

/** The promotion document in a value, its dates fixed, or everything that is wrong with it. */
export function readDocument(
  value: unknown,
  surroundings: Surroundings,
): { document: PromotionDocument } | { problems: Problem[] } {
  const form = formProblems(value)
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const malformed = new Set(form.map(({ field }) => field.split('.')[0]))
  const sense = isObject
    ? senseProblems(value as PromotionDocument, surroundings, (member) => !malformed.has(member))
    : []
  const problems = [...form, ...sense]
  return problems.length > 0
    ? { problems }
    : { document: onDay(value as PromotionDocument, surroundings.today) }
}
