import { type Fault, faults } from '../fault.ts'

/** What is wrong with a document as written, in terms that whoever wrote it can act on. */
export interface Problem {
  /** The member, as a path: `requiredProducts.0.term.duration`. */
  field: string
  /** What stands there; `nothing` where it is missing. */
  seen: string
  allowed: string
}

const seenMax = 80

/** A value as a problem shows it. */
export const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, seenMax)

/** A problem on one line, in the form that other refusals have, too. */
export const problemText = ({ field, seen, allowed }: Problem): string =>
  `${field}: saw ${seen}, allowed is ${allowed}`

/** The refusal that lists all problems; the first few stand in its text, too. */
export function invalidDocument(problems: readonly Problem[]): Fault {
  const texts = problems.map(problemText)
  return faults.invalidInput({ reason: texts.slice(0, 3).join('; ') }, { data: texts })
}
