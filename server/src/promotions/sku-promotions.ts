import { namedToCaller, type SkuPromotions } from '../catalog/index.ts'
import { promotionsOf, viewerOf } from './current-promotions.ts'
import { shownPromotion } from './shown-promotion.ts'
import { toWirePromotion } from './wire.ts'

/** The promotions that SKU details show: those now on offer where the SKU is looked at (mission H4, decision 29). */
export const skuPromotions: SkuPromotions = async (call, { country, segments }) => {
  const [promotions, isNamed] = await Promise.all([promotionsOf(call), namedToCaller(call)])
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
      .flatMap((promotion) => shownPromotion(promotion, isNamed) ?? [])
      .map(toWirePromotion)
}
