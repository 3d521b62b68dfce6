/**
 * The form promotions are written in: `server/seed/promotions.json`, the operator's editor, and import and export. It is
 * the contract's promotion resource (purchase 5.3) with the members the contract keeps to itself: where it counts, who
 * sees it, and what must not be owned.
 */
import { type Static, Type } from 'typebox'
import { addDays, addTerm, parseInstant, startOfDay } from '../calendar.ts'
import { itemKey, segments } from '../catalog/index.ts'
import { decimal } from '../money.ts'
import { type Promotion, promotionKey, type RequiredProduct } from './promotion.ts'

const options = { additionalProperties: false }
const Seats = Type.Integer({ minimum: 0 })

export const TermWire = Type.Object({
  duration: Type.String({ pattern: '^P[0-9]+[DMY]$', description: 'ISO 8601, e.g. `P1Y`' }),
  billingCycle: Type.String({ description: 'PascalCase: `Monthly`, `Annual`, `Triennial`' }),
})

export const PricingPolicyWire = Type.Object({
  policyType: Type.Literal('PercentDiscount'),
  value: Type.String({
    pattern: '^(0(\\.[0-9]{1,6})?|1)$',
    description: 'A fraction: `"0.15"` is 15 % off the partner price',
  }),
})

export const RequiredProductWire = Type.Object({
  productId: Type.String({ description: 'Product id; a legacy offer id when there is no skuId' }),
  skuId: Type.Optional(Type.String()),
  term: Type.Optional(TermWire),
  pricingPolicies: Type.Array(PricingPolicyWire, { minItems: 1, maxItems: 1 }),
})

const OwnedWire = Type.Object({
  bigId: Type.String({ description: '`product/sku`, `product:sku` or a legacy offer id' }),
  minSeats: Type.Optional(Seats),
  maxSeats: Type.Optional(Seats),
})

/** Each member appears only where the promotion has such a constraint. */
export const PromotionConstraintsWire = Type.Object({
  seatConstraints: Type.Optional(
    Type.Array(
      Type.Object({
        minSeats: Type.Optional(Seats),
        maxSeats: Type.Optional(Seats),
        type: Type.Literal('SubscriptionQuantity'),
      }),
      { maxItems: 1 },
    ),
  ),
  assetOwnershipLimits: Type.Optional(
    Type.Array(
      Type.Object({
        minAssets: Type.Optional(Seats),
        maxAssets: Seats,
        type: Type.Literal('LifetimeRedemptionCount'),
      }),
      { maxItems: 1 },
    ),
  ),
  eligibilityConstraints: Type.Optional(
    Type.Array(Type.Object({ isApplicable: Type.Boolean(), type: Type.Literal('FirstPurchase') }), {
      maxItems: 1,
    }),
  ),
  productOwnershipConstraints: Type.Optional(
    Type.Array(Type.Array(OwnedWire), { description: 'Alternatives; inside one, every product is required' }),
  ),
  productOwnershipExclusions: Type.Optional(
    Type.Array(
      Type.Object({
        bigIds: Type.Array(Type.String(), { minItems: 1 }),
        lookBackDays: Type.Integer({
          minimum: 0,
          description: 'Days for which a given-up product still counts',
        }),
      }),
      { maxItems: 1, description: 'Products that must not be held, nor given up lately, in any channel' },
    ),
  ),
})

const SeedDate = Type.String({
  description:
    'ISO 8601 instant; or a duration such as `-P30D` or `P1Y`, counted from the day of seeding (a start from its first instant, an end to its last second)',
})

/** One promotion as written in a file. */
export const PromotionDocument = Type.Object(
  {
    id: Type.String({
      pattern: '^[^:\\s]+:[^:\\s]+:[^:\\s]+$',
      description: 'Triple; the first two parts are its identity',
    }),
    name: Type.String({ minLength: 1 }),
    description: Type.String(),
    startDate: SeedDate,
    endDate: SeedDate,
    properties: Type.Object({ isAutoApplicable: Type.Boolean() }),
    requiredProducts: Type.Array(
      Type.Object({
        ...RequiredProductWire.properties,
        regularProductId: Type.Optional(
          Type.String({
            description:
              'With isDiscountInPrice: the offer at whose price it renews once the promotion is over',
          }),
        ),
      }),
      { minItems: 1 },
    ),
    promotionConstraints: Type.Optional(PromotionConstraintsWire),
    markets: Type.Optional(
      Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), {
        description: 'Customer countries; absent: every market',
      }),
    ),
    segments: Type.Optional(
      Type.Array(Type.Enum([...segments]), { minItems: 1, description: 'Absent: commercial' }),
    ),
    flights: Type.Optional(
      Type.Array(Type.String(), { description: 'Only partners on one of these see it; absent: everyone' }),
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
  options,
)
export type PromotionDocument = Static<typeof PromotionDocument>

/** The whole file. */
export const PromotionFile = Type.Object({ promotions: Type.Array(PromotionDocument) }, options)
export type PromotionFile = Static<typeof PromotionFile>

/**
 * The instant a seed date means. An end given as a duration runs to the last second of its day. Throws RangeError for a
 * text that is neither instant nor duration.
 */
export function seedDate(text: string, { today, isEnd }: { today: Date; isEnd: boolean }): Date {
  const instant = parseInstant(text)
  if (instant) return instant
  const day = startOfDay(addTerm(today, text))
  return isEnd ? new Date(addDays(day, 1).getTime() - 1000) : day
}

/** A document with its dates fixed: the form that is stored. */
export const onDay = (document: PromotionDocument, today: Date): PromotionDocument => ({
  ...document,
  startDate: seedDate(document.startDate, { today, isEnd: false }).toISOString(),
  endDate: seedDate(document.endDate, { today, isEnd: true }).toISOString(),
})

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
