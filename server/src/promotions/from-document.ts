import { itemKey } from '../catalog/index.ts'
import { decimal } from '../money.ts'
import { type Promotion, promotionKey, type RequiredProduct } from './promotion.ts'
import type { PromotionDocument } from './promotion-document.ts'

/** The promotion a stored document describes. Throws RangeError when it ends before it starts. */
export function fromDocument(document: PromotionDocument): Promotion {
  const startDate = new Date(document.startDate)
  const endDate = new Date(document.endDate)
  if (!(startDate <= endDate))
    throw new RangeError(
      `promotion ${document.id} ends (${document.endDate}) before it starts (${document.startDate})`,
    )
  const {
    seatConstraints,
    assetOwnershipLimits,
    eligibilityConstraints,
    productOwnershipConstraints,
    productOwnershipExclusions,
  } = document.promotionConstraints ?? {}
  const seats = seatConstraints?.[0]
  const exclusion = productOwnershipExclusions?.[0]
  return {
    id: document.id,
    key: promotionKey(document.id),
    name: document.name,
    description: document.description,
    startDate,
    endDate,
    isAutoApplicable: document.properties.isAutoApplicable,
    ...(document.markets && { markets: document.markets }),
    segments: document.segments ?? ['commercial'],
    requiredProducts: document.requiredProducts.map(toRequiredProduct),
    constraints: {
      ...(seats && {
        seats: {
          ...(seats.minSeats && { min: seats.minSeats }),
          ...(seats.maxSeats !== undefined && { max: seats.maxSeats }),
        },
      }),
      ...(assetOwnershipLimits?.[0] && { redemptionsMax: assetOwnershipLimits[0].maxAssets }),
      isFirstPurchaseOnly: eligibilityConstraints?.[0]?.isApplicable ?? false,
      requiredOwnership: (productOwnershipConstraints ?? []).map((all) =>
        all.map(({ bigId, minSeats, maxSeats }) => ({
          item: itemKey(bigId),
          bigId,
          seatsMin: Math.max(1, minSeats ?? 1),
          ...(maxSeats !== undefined && { seatsMax: maxSeats }),
        })),
      ),
      ...(exclusion && {
        excludedOwnership: {
          items: exclusion.bigIds.map((bigId) => ({ item: itemKey(bigId), bigId })),
          lookBackDays: exclusion.lookBackDays,
        },
      }),
    },
    flights: document.flights ?? [],
    isNewCommerceLicence:
      document.isNewCommerceLicence ??
      document.requiredProducts.some((required) => required.skuId !== undefined),
    isDiscountInPrice: document.isDiscountInPrice ?? false,
    isWithdrawn: document.isWithdrawn ?? false,
  }
}

function toRequiredProduct({
  productId,
  skuId,
  term,
  pricingPolicies,
  regularProductId,
}: PromotionDocument['requiredProducts'][number]): RequiredProduct {
  return {
    productId,
    ...(skuId !== undefined && { skuId }),
    item: itemKey(skuId === undefined ? productId : `${productId}:${skuId}`),
    ...(term && { term }),
    discount: decimal(pricingPolicies[0]!.value),
    ...(regularProductId !== undefined && { regularProductId }),
  }
}
