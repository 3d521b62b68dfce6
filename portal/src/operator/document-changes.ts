import type { MemberChange } from './changes-table.tsx'

/** The members that differ between two documents, each as deep as it can be named; lists of texts are one value. */
export const documentChanges = (before: object, after: object): MemberChange[] => changesAt('', before, after)

function changesAt(path: string, before: unknown, after: unknown): MemberChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isBranch(before) && isBranch(after)) {
    return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((name) =>
      changesAt(path === '' ? name : `${path}.${name}`, before[name], after[name]),
    )
  }
  return [{ member: path, before, after }]
}

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !(Array.isArray(value) && value.every((one) => typeof one === 'string'))
