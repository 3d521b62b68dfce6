import { faults } from '../fault.ts'
import { isGuid } from '../ids.ts'

/** Where a seek token says to continue a list of customers. Throws 400/3000 for a place that no page ended at. */
export function placeOf([key, id]: readonly (string | number)[] = []):
  | { key: string; id: string }
  | undefined {
  if (key === undefined) return undefined
  if (isGuid(String(id))) return { key: String(key), id: String(id) }
  throw faults.invalidProperty({
    field: 'MS-ContinuationToken',
    seen: String(id).slice(0, 40),
    allowed: 'a token from an earlier answer',
  })
}
