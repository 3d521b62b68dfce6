/**
 * The form promotions are written in: `server/seed/promotions.json`, the operator's editor, and import and export. It is
 * the contract's promotion resource (purchase 5.3) with the members the contract keeps to itself: where it counts, who
 * sees it, and what must not be owned.
 */
import { type Static, Type } from 'typebox'
import { segments } from '../catalog/index.ts'

/** A misspelt member would be a limit that is not there, so every member must be a known one. */
const closed = { additionalProperties: false }
const Seats = Type.Integer({ minimum: 0, maximum: 999_999_999 })
const Name = Type.String({ minLength: 1, maxLength: 200 })

export const TermWire = Type.Object(
  {
    duration: Type.String({ pattern: '^P[0-9]+[DMY]$', description: 'an ISO 8601 duration such as P1Y' }),
    billingCycle: Type.String({ description: 'Monthly, Annual or Triennial' }),
  },
  closed,
)

export const PricingPolicyWire = Type.Object(
  {
    policyType: Type.Literal('PercentDiscount'),
    value: Type.String({
      pattern: '^(0(\\.[0-9]{1,6})?|1)$',
      description: 'the fraction taken off the partner price, as text: "0.15" is 15 %',
    }),
  },
  closed,
)

export const RequiredProductWire = Type.Object(
  {
    productId: Type.String({ description: 'a product id, or a legacy offer id when there is no skuId' }),
    skuId: Type.Optional(Type.String({ description: 'a SKU id' })),
    term: Type.Optional(TermWire),
    pricingPolicies: Type.Array(PricingPolicyWire, { minItems: 1, maxItems: 1 }),
  },
  closed,
)

const OwnedWire = Type.Object(
  {
    bigId: Type.String({ description: 'product/sku, product:sku or a legacy offer id' }),
    minSeats: Type.Optional(Seats),
    maxSeats: Type.Optional(Seats),
  },
  closed,
)

const SeatConstraintWire = Type.Object(
  {
    minSeats: Type.Optional(Seats),
    maxSeats: Type.Optional(Seats),
    type: Type.Literal('SubscriptionQuantity'),
  },
  closed,
)

const AssetOwnershipLimitWire = Type.Object(
  { minAssets: Type.Optional(Seats), maxAssets: Seats, type: Type.Literal('LifetimeRedemptionCount') },
  closed,
)

const EligibilityConstraintWire = Type.Object(
  { isApplicable: Type.Boolean(), type: Type.Literal('FirstPurchase') },
  closed,
)

const OwnershipExclusionWire = Type.Object(
  {
    bigIds: Type.Array(Type.String(), { minItems: 1 }),
    lookBackDays: Type.Integer({
      minimum: 0,
      maximum: 36_500,
      description: 'Days for which a given-up product still counts',
    }),
  },
  closed,
)

/** Each member appears only where the promotion has such a constraint. */
export const PromotionConstraintsWire = Type.Object(
  {
    seatConstraints: Type.Optional(Type.Array(SeatConstraintWire, { maxItems: 1 })),
    assetOwnershipLimits: Type.Optional(Type.Array(AssetOwnershipLimitWire, { maxItems: 1 })),
    eligibilityConstraints: Type.Optional(Type.Array(EligibilityConstraintWire, { maxItems: 1 })),
    productOwnershipConstraints: Type.Optional(
      Type.Array(Type.Array(OwnedWire, { minItems: 1 }), {
        description: 'Alternatives; inside one, every product is required',
      }),
    ),
    productOwnershipExclusions: Type.Optional(
      Type.Array(OwnershipExclusionWire, {
        maxItems: 1,
        description: 'Products that must not be held, nor given up lately, in any channel',
      }),
    ),
  },
  closed,
)

const PromotionDate = Type.String({
  description:
    'an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second)',
})

/** One promotion as written. */
export const PromotionDocument = Type.Object(
  {
    id: Type.String({
      pattern: '^[^:\\s]+:[^:\\s]+:[^:\\s]+$',
      maxLength: 200,
      description: 'three parts joined by colons; the first two are its identity',
    }),
    name: Name,
    description: Type.String({ maxLength: 2000 }),
    startDate: PromotionDate,
    endDate: PromotionDate,
    properties: Type.Object(
      { isAutoApplicable: Type.Boolean({ description: 'false: a line must carry its id' }) },
      closed,
    ),
    requiredProducts: Type.Array(
      Type.Object(
        {
          ...RequiredProductWire.properties,
          regularProductId: Type.Optional(
            Type.String({
              description:
                'with isDiscountInPrice: the offer at whose price it renews once the promotion is over',
            }),
          ),
        },
        closed,
      ),
      { minItems: 1 },
    ),
    promotionConstraints: Type.Optional(PromotionConstraintsWire),
    markets: Type.Optional(
      Type.Array(Type.String({ pattern: '^[A-Z]{2}$', description: 'an ISO 3166 country code' }), {
        description: 'Customer countries; absent: every market',
        minItems: 1,
      }),
    ),
    segments: Type.Optional(
      Type.Array(Type.Enum([...segments]), { minItems: 1, description: 'Absent: commercial' }),
    ),
    flights: Type.Optional(
      Type.Array(Name, { description: 'Only partners on one of these see it; absent: everyone' }),
    ),
    isNewCommerceLicence: Type.Optional(
      Type.Boolean({
        description: 'Hidden until the new-commerce policy is in force; absent: true when a skuId is named',
      }),
    ),
    isDiscountInPrice: Type.Optional(
      Type.Boolean({ description: 'The offers named carry the discounted price themselves' }),
    ),
    isWithdrawn: Type.Optional(Type.Boolean()),
  },
  closed,
)
export type PromotionDocument = Static<typeof PromotionDocument>
