/** What an edit was about, in the words people use. */
export type ChangedPart = 'dates' | 'discount' | 'conditions' | 'markets' | 'words' | 'other'

const parts: [start: string, part: ChangedPart][] = [
  ['startDate', 'dates'],
  ['endDate', 'dates'],
  ['requiredProducts', 'discount'],
  ['promotionConstraints', 'conditions'],
  ['markets', 'markets'],
  ['segments', 'markets'],
  ['name', 'words'],
  ['description', 'words'],
]

/** The parts that edited members belong to, each once, in the order they are met. `members` are paths such as `requiredProducts.0.term`. */
export function changedParts(members: readonly string[]): ChangedPart[] {
  const partOf = (member: string) => parts.find(([start]) => member.split('.')[0] === start)?.[1] ?? 'other'
  return [...new Set(members.map(partOf))]
}
