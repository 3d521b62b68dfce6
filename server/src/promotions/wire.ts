/** Promotions as the contract writes them (purchase 5.3), and holdings. */
import countries from 'i18n-iso-countries'
import { type Static, Type } from 'typebox'
import { parseInstant, toWireInstant } from '../calendar.ts'
import { segments } from '../catalog/index.ts'
import { faults } from '../fault.ts'
import { Attributes, collectionOf, PathText, resource, WireInstant, wireEnum } from '../http/schemas.ts'
import type { OwnedProduct, Promotion, RequiredProduct } from './promotion.ts'
import { PromotionConstraintsWire, RequiredProductWire } from './promotion-document.ts'

export const Country = Type.String({ pattern: '^[A-Za-z]{2}$', description: 'ISO 3166, two letters' })

export const PromotionListQuery = Type.Object({ country: Country, segment: wireEnum(segments) })
export const PromotionParams = Type.Object({ promotionId: PathText })
export const PromotionQuery = Type.Object({ country: Type.Optional(Country) })

const known: ReadonlySet<string> = new Set(Object.keys(countries.getAlpha2Codes()))

/** A country's code in upper case. Throws 400/3000 for letters that are no country's. */
export function knownCountry(code: string): string {
  if (known.has(code)) return code
  const country = code.toUpperCase()
  if (known.has(country)) return country
  throw faults.invalidProperty({ field: 'country', seen: code, allowed: 'an ISO 3166 country code' })
}

export const PromotionWire = resource({
  id: Type.String(),
  name: Type.String(),
  description: Type.String(),
  startDate: WireInstant,
  endDate: WireInstant,
  properties: Type.Object({
    isAutoApplicable: Type.Boolean(),
    isDiscountInPrice: Type.Optional(
      Type.Boolean({ description: 'True: the offer’s own price is the discounted one (extra member)' }),
    ),
  }),
  requiredProducts: Type.Array(RequiredProductWire),
  promotionConstraints: Type.Optional(PromotionConstraintsWire),
  attributes: Attributes,
})
export const PromotionsWire = collectionOf(PromotionWire)

export const toWirePromotion = (promotion: Promotion): Static<typeof PromotionWire> => ({
  id: promotion.id,
  name: promotion.name,
  description: promotion.description,
  startDate: toWireInstant(promotion.startDate),
  endDate: toWireInstant(promotion.endDate),
  properties: {
    isAutoApplicable: promotion.isAutoApplicable,
    ...(promotion.isDiscountInPrice && { isDiscountInPrice: true }),
  },
  requiredProducts: promotion.requiredProducts.map(toWireRequiredProduct),
  ...toWireConstraints(promotion),
  attributes: { objectType: 'Promotion' },
})

const toWireRequiredProduct = ({ productId, skuId, term, discount }: RequiredProduct) => ({
  productId,
  ...(skuId !== undefined && { skuId }),
  ...(term && { term }),
  pricingPolicies: [{ policyType: 'PercentDiscount' as const, value: discount.toString() }],
})

/** Present when there are constraints at all; then every member the contract knows is an array, empty or not. */
function toWireConstraints({
  constraints,
}: Promotion): Pick<Static<typeof PromotionWire>, 'promotionConstraints'> {
  const { seats, redemptionsMax, isFirstPurchaseOnly, requiredOwnership, excludedOwnership } = constraints
  const isFree =
    !seats &&
    redemptionsMax === undefined &&
    !isFirstPurchaseOnly &&
    requiredOwnership.length === 0 &&
    !excludedOwnership
  if (isFree) return {}
  return {
    promotionConstraints: {
      seatConstraints: seats
        ? [
            {
              minSeats: seats.min ?? 1,
              ...(seats.max !== undefined && { maxSeats: seats.max }),
              type: 'SubscriptionQuantity',
            },
          ]
        : [],
      assetOwnershipLimits:
        redemptionsMax === undefined
          ? []
          : [{ minAssets: 0, maxAssets: redemptionsMax, type: 'LifetimeRedemptionCount' }],
      eligibilityConstraints: isFirstPurchaseOnly ? [{ isApplicable: true, type: 'FirstPurchase' }] : [],
      productOwnershipConstraints: requiredOwnership.map((all) => all.map(toWireOwned)),
      ...(excludedOwnership && {
        productOwnershipExclusions: [
          {
            bigIds: excludedOwnership.items.map(({ bigId }) => bigId),
            lookBackDays: excludedOwnership.lookBackDays,
          },
        ],
      }),
    },
  }
}

const toWireOwned = ({ bigId, seatsMin, seatsMax }: OwnedProduct) => ({
  bigId,
  minSeats: seatsMin,
  ...(seatsMax !== undefined && { maxSeats: seatsMax }),
})

// Holdings

/** Seats of one line; far more than anything sells. */
export const Quantity = Type.Integer({ minimum: 1, maximum: 999_999_999 })

/** What a customer holds outside Kontor (decision 25). */
const holdingMembers = {
  offerId: Type.String({ minLength: 1, maxLength: 200, description: 'An offer id, or `product:sku`' }),
  channel: Type.String({ minLength: 1, maxLength: 100, description: 'Such as `csp`, `web direct`' }),
  quantity: Quantity,
  // Read in every documented form of a date, so no format is asked for.
  startedAt: Type.String({ maxLength: 60 }),
  endedAt: Type.Optional(Type.String({ maxLength: 60 })),
}
export const HoldingBody = Type.Object(holdingMembers)
export const SandboxHoldingBody = Type.Object({ customerId: PathText, ...holdingMembers })
export const HoldingWire = resource({
  id: Type.String(),
  customerId: Type.String(),
  ...holdingMembers,
  attributes: Attributes,
})

/** Reads a holding. Throws 400/3000 for a date that is none, or an end before the start. */
export function fromWireHolding({
  offerId,
  channel,
  quantity,
  startedAt,
  endedAt,
}: Static<typeof HoldingBody>) {
  const start = instant('startedAt', startedAt)
  const end = endedAt === undefined ? undefined : instant('endedAt', endedAt)
  if (end && end < start) {
    throw faults.invalidProperty({
      field: 'endedAt',
      seen: endedAt!,
      allowed: `an instant from ${toWireInstant(start)} on`,
    })
  }
  return { offerId, channel, quantity, startedAt: start, ...(end && { endedAt: end }) }
}

function instant(field: string, text: string): Date {
  const at = parseInstant(text)
  if (!at) throw faults.invalidProperty({ field, seen: text.slice(0, 60), allowed: 'an ISO 8601 instant' })
  return at
}
