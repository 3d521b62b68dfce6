/** Which lines go into one order (purchase 6.3). Pure. */
import { salesGroupOf } from '../catalog/index.ts'
import type { ReviewedLine } from './purchase-line.ts'

/** Lines with the same key share an order: they are sold by the same system and paid in the same rhythm. */
export function orderGroupKey({ item, term }: ReviewedLine): string {
  if (!item || !term) return ''
  const system = item.kind === 'legacy' ? `legacy ${salesGroupOf(item.offer)}` : 'new commerce'
  return `${system} ${term.billingCycle}`
}

/**
 * The order group of each line by its number: `0`, `1`, … in the order of the lines, `OMS-0`, … for offers of the older
 * catalogue. An add-on goes where its base goes; a line that cannot be bought goes nowhere.
 */
export function orderGroups(lines: readonly ReviewedLine[]): ReadonlyMap<number, string> {
  const names = new Map<string, string>()
  const groups = new Map<number, string>()
  let [legacy, others] = [0, 0]
  for (const reviewed of lines) {
    const { line, item, refusals } = reviewed
    if (!item || refusals.length > 0) continue
    const parent = line.parentLine === undefined ? undefined : groups.get(line.parentLine)
    const key = orderGroupKey(reviewed)
    if (!parent && !names.has(key))
      names.set(key, item.kind === 'legacy' ? `OMS-${legacy++}` : String(others++))
    groups.set(line.number, parent ?? names.get(key)!)
  }
  return groups
}
