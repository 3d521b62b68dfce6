import { namedToCaller, type Segment, type SkuPromotions, sightOf } from '../catalog/index.ts'
import { hasRole } from '../http/authorise.ts'
import { promotionsOf } from './current-promotions.ts'
import { isFor, isInForce, type Promotion } from './promotion.ts'
import { shownPromotion } from './shown-promotion.ts'
import { promotionReaders } from './who.ts'
import { toWirePromotion } from './wire.ts'

/**
 * The promotions that SKU details show: those now on offer where the SKU is looked at and on the price lists that are shown of
 * it, to whoever may look at promotions (mission H4 and H11, decision 29).
 */
export const skuPromotions: SkuPromotions = async (call, country) => {
  if (!hasRole(call.caller, promotionReaders.roles)) return undefined
  const [promotions, isNamed] = await Promise.all([promotionsOf(call), namedToCaller(call)])
  const seen = promotions.seenBy(sightOf(call))
  const isOnOffer = (promotion: Promotion, segments: ReadonlySet<Segment>) =>
    isInForce(promotion, call.now) && [...segments].some((segment) => isFor(promotion, country, segment))
  return (sku, segments) =>
    seen
      .covering(sku)
      .filter((promotion) => isOnOffer(promotion, segments))
      .flatMap((promotion) => shownPromotion(promotion, isNamed) ?? [])
      .map(toWirePromotion)
}
