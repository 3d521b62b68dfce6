import type { Call } from '../http/call.ts'
import { type LineIntent, type LinePromotion, linePromotions } from './line-promotion.ts'
import { loadBasis } from './load-basis.ts'

/**
 * The promotion of each line, in order, with the verdict on every candidate. With `lock` the answer holds until the
 * transaction ends: nothing else the customer buys, with any partner, can change it (mission H5, H7).
 */
export async function decidePromotions(
  call: Call,
  customerId: string,
  lines: readonly LineIntent[],
  { lock = false }: { lock?: boolean } = {},
): Promise<LinePromotion[]> {
  const items = lines.map(({ item }) => item)
  return linePromotions(lines, await loadBasis(call, customerId, items, { lock }))
}
