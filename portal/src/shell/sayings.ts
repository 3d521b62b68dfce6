import type { MessageId } from './language.ts'

/** A sentence that the server says, with `{name}` where a value stands, and the message that says the same in the portal's words. */
export interface Saying<Id extends string> {
  says: string
  id: Id
}

/** What the server says of refusals, by the fault’s code: its sentences as the error reference prints them. */
export type FaultSayings = Record<string, readonly Saying<MessageId>[]>

/** A sentence that was recognised: its message, and the values that stood in it. */
export interface Recognised<Id extends string> {
  id: Id
  values: Record<string, string | number>
}

/** Which of the sayings a sentence is; none for one that is not known. */
export function recognised<Id extends string>(
  sayings: readonly Saying<Id>[],
  sentence: string,
): Recognised<Id> | undefined {
  for (const { says, id } of sayings) {
    const found = patternOf(says).exec(sentence)
    if (found) return { id, values: valuesIn(found.groups ?? {}) }
  }
  return undefined
}

const patterns = new Map<string, RegExp>()

function patternOf(says: string): RegExp {
  const known = patterns.get(says)
  if (known) return known
  const text = says.replaceAll(/[.*+?^$|()[\]\\]/g, String.raw`\$&`)
  const pattern = new RegExp(`^${text.replaceAll(/\{(\w+)\}/g, '(?<$1>.*?)')}$`, 's')
  patterns.set(says, pattern)
  return pattern
}

const valuesIn = (groups: Record<string, string>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [
      name,
      /^(0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value,
    ]),
  )
