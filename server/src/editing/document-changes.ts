/** How two documents differ, member by member. */
import { isDeepStrictEqual } from 'node:util'

export interface MemberChange {
  /** Path of the member: `promotionConstraints.seatConstraints.0.maxSeats`. */
  member: string
  /** Absent: it was not there. */
  before?: unknown
  /** Absent: it is gone. */
  after?: unknown
}

/** The members that differ, each as deep as it can be named; none for equal documents. Both in their one form. */
export const documentChanges = (before: object, after: object): MemberChange[] => changesAt([], before, after)

function changesAt(path: readonly string[], before: unknown, after: unknown): MemberChange[] {
  if (isDeepStrictEqual(before, after)) return []
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const names = new Set([...Object.keys(after), ...Object.keys(before)])
    return [...names].flatMap((name) => changesAt([...path, name], before[name], after[name]))
  }
  return [
    {
      member: path.join('.'),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ]
}

/** Something with members of its own; a list of texts, such as markets, is one value. */
const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !(Array.isArray(value) && value.every((one) => typeof one === 'string'))
