import { type PromotionState, promotionStates } from './promotion-document.ts'

/** What the address of the list remembers. */
export interface PromotionsSearch {
  search?: string | undefined
  state?: PromotionState | undefined
}

export function promotionsSearch({ search, state }: Record<string, unknown>): PromotionsSearch {
  const known = promotionStates.find((one) => one === state)
  return {
    ...(typeof search === 'string' && search !== '' && { search }),
    ...(known && { state: known }),
  }
}

/** The promotion that a new one is copied from. */
export const newPromotionSearch = ({ from }: Record<string, unknown>): { from?: string } =>
  typeof from === 'string' && from !== '' ? { from } : {}
