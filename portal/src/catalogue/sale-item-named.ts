import { useCustomer } from '../customers/queries.ts'
import { itemNameOf } from '../promotions/promotion.ts'
import { useAvailabilities, useOffer, useSku } from './queries.ts'
import { type SaleItem, saleItemOfAvailability, saleItemOfOffer } from './sale-item.ts'
import type { Segment } from './storefront.ts'

/** What `product:sku` or an offer id names, as it is sold to a customer; `null` if it is not, `undefined` until that is known. */
export function useSaleItem(
  customerId: string,
  reference: string,
  segment: Segment,
): SaleItem | null | undefined {
  const { productId, skuId = '' } = itemNameOf(reference)
  const country = useCustomer(customerId).data?.billingProfile?.defaultAddress.country ?? ''
  const sku = useSku({ customerId }, productId, skuId)
  const availabilities = useAvailabilities({ customerId }, productId, skuId, segment)
  const offer = useOffer(skuId === '' ? country : '', skuId === '' ? productId : '')
  if (sku.isError || availabilities.isError || offer.isError) return null
  if (skuId === '') return offer.data && saleItemOfOffer(offer.data)
  if (!sku.data || !availabilities.data) return undefined
  const availability = availabilities.data.items[0]
  return availability ? saleItemOfAvailability(sku.data, availability) : null
}
