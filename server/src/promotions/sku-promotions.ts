import type { SkuPromotions } from '../catalog/index.ts'
import { promotionsOf, viewerOf } from './current-promotions.ts'
import { toWirePromotion } from './wire.ts'

/** The promotions that SKU details show: those now on offer where the SKU is looked at (mission H4, decision 29). */
export const skuPromotions: SkuPromotions = async (call, { country, segments }) => {
  const promotions = await promotionsOf(call)
  const viewer = viewerOf(call)
  const onOffer = new Set(
    [...segments].flatMap((segment) =>
      promotions.onOffer({ market: country, segment, at: call.now }, viewer),
    ),
  )
  return (sku) =>
    promotions
      .covering(sku)
      .filter((promotion) => onOffer.has(promotion))
      .map(toWirePromotion)
}
