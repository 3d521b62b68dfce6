import type { CartLine, PromotionTerm } from '@kontor/client'
import { useAvailability, useOffer } from '../catalogue/queries.ts'
import { saleItemOfOffer } from '../catalogue/sale-item.ts'
import { cycleOf, isSameTerm } from '../display/terms.ts'

/** The terms a line's item is sold with, the line's own among them. */
export function useTermsOnSale(customerId: string, country: string, line: CartLine): PromotionTerm[] {
  const [productId = '', skuId, availabilityId = ''] = line.catalogItemId.split(':')
  const isOffer = skuId === undefined
  const availability = useAvailability(customerId, productId, skuId ?? '', availabilityId).data
  const offer = useOffer(isOffer ? country : '', isOffer ? productId : '').data
  const sold = availability?.terms ?? (offer ? saleItemOfOffer(offer).terms : [])
  const terms = sold.map(({ duration = '', billingCycle }) => ({ duration, billingCycle }))
  const own = { duration: line.termDuration ?? '', billingCycle: cycleOf(line.billingCycle) }
  return terms.some((term) => isSameTerm(term, own)) ? terms : [own, ...terms]
}
