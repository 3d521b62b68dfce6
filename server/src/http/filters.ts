/** The `filter` query of lists: JSON in any key order and case, with either spelling of the operators (client line 26). */
import { faults } from '../fault.ts'

export interface FieldFilter {
  field: string
  /** Lower case without underscores: `startswith`, `equals`, `substring`. */
  operator: string
  value: string
}

const fold = (text: string): string => text.toLowerCase().replaceAll('_', '')

/**
 * Reads a simple filter and checks it against what the list supports: operators by field, in the contract's spelling.
 * Throws 400/3000 for text that is no filter, an unknown field, a value that is no text or an unsupported operator.
 */
export function readFilter<Field extends string>(
  text: string,
  supported: Record<Field, readonly string[]>,
): FieldFilter & { field: Field } {
  const refuse = (seen: string, allowed: string) =>
    faults.invalidProperty({ field: 'filter', seen: seen.slice(0, 200), allowed })
  const members = parseMembers(text)
  if (!members) throw refuse(text, 'JSON {"Field", "Value", "Operator"}')
  const { field, operator, value } = members
  const known = (Object.keys(supported) as Field[]).find((name) => fold(name) === fold(String(field)))
  if (!known) throw refuse(String(field ?? 'no Field'), `fields ${Object.keys(supported).join(', ')}`)
  if (typeof value !== 'string' && typeof value !== 'number')
    throw refuse(value === undefined ? 'no Value' : JSON.stringify(value), 'a text as Value')
  const operators = supported[known].map(fold)
  if (!operators.includes(fold(String(operator))))
    throw refuse(String(operator), `operators ${supported[known].join(', ')}`)
  return { field: known, operator: fold(String(operator)), value: String(value) }
}

function parseMembers(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined
    return Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key.toLowerCase(), value]))
  } catch {
    return undefined
  }
}
