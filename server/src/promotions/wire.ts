/** Promotions, eligibility and holdings as the contract writes them (purchase 5). */
import { type Static, Type } from 'typebox'
import { parseInstant, toWireInstant } from '../calendar.ts'
import { segments } from '../catalog/index.ts'
import { faults } from '../fault.ts'
import { Attributes, collectionOf, PathText, resource, WireInstant, wireEnum } from '../http/schemas.ts'
import type { EligibilityAnswer } from './check-eligibility.ts'
import type { UnmetCondition, Verdict } from './eligibility.ts'
import type { OwnedProduct, Promotion, RequiredProduct } from './promotion.ts'
import { PromotionConstraintsWire, RequiredProductWire, TermWire } from './promotion-file.ts'
import { explain, type Remedy } from './remedy.ts'

const Country = Type.String({ pattern: '^[A-Za-z]{2}$', description: 'ISO 3166, two letters' })

export const PromotionListQuery = Type.Object({ country: Country, segment: wireEnum(segments) })
export const PromotionParams = Type.Object({ promotionId: PathText })
export const PromotionQuery = Type.Object({ country: Type.Optional(Country) })

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

// Eligibility

/** Questions in one call. */
const questionsMax = 100
const Quantity = Type.Integer({ minimum: 1, maximum: 999_999_999 })

export const EligibilityBody = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.Optional(Type.Integer()),
      catalogItemId: Type.String({ maxLength: 200 }),
      quantity: Quantity,
      termDuration: Type.String({ maxLength: 20 }),
      billingCycle: Type.String({ maxLength: 20 }),
      promotionId: Type.Optional(Type.String({ maxLength: 200 })),
    }),
    { minItems: 1, maxItems: questionsMax },
  ),
})
type QuestionWire = Static<typeof EligibilityBody>['items'][number]

export const errorTypes = [
  'InvalidCatalogItemId',
  'InvalidPromotion',
  'NoPromotionsAvailable',
  'SeatCount',
  'Term',
  'FirstPurchase',
  'OfferPurchasedPreviously',
  'RedemptionLimit',
  'PrerequisiteProductOwnership',
] as const

/** One unmet condition in the contract's form. The short seat names stand beside the long ones: both are in use (5.4). */
export const EligibilityErrorWire = Type.Object({
  type: Type.String({ description: errorTypes.join(', ') }),
  description: Type.String(),
  minimumRequiredSeats: Type.Optional(Type.Integer()),
  maximumRequiredSeats: Type.Optional(Type.Integer()),
  minRequiredSeats: Type.Optional(Type.Integer()),
  maxRequiredSeats: Type.Optional(Type.Integer()),
  availableSeats: Type.Optional(Type.Integer()),
  eligibleTerms: Type.Optional(Type.Array(TermWire)),
  maxPromotionRedemptionCount: Type.Optional(Type.Integer()),
  remainingPromotionRedemptionCount: Type.Optional(Type.Integer()),
})
type EligibilityErrorWire = Static<typeof EligibilityErrorWire>

const RemedyWire = Type.Object({
  action: Type.String({
    description: 'reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil',
  }),
  quantity: Type.Optional(Type.Integer()),
  terms: Type.Optional(Type.Array(TermWire)),
  products: Type.Optional(Type.Array(Type.Object({ bigId: Type.String(), seats: Type.Integer() }))),
  date: Type.Optional(WireInstant),
})

/** Beside the contract's errors, for people: what there is, what is needed, what would make it fit. */
export const EligibilityConditionWire = Type.Object({
  type: Type.String(),
  have: Type.String(),
  need: Type.String(),
  description: Type.String(),
  remedy: Type.Optional(RemedyWire),
})

export const EligibilityWire = Type.Object({
  promotionId: Type.Optional(Type.String()),
  isEligible: Type.Boolean(),
  mustBeNamed: Type.Optional(
    Type.Boolean({ description: 'True: applies only where the line carries its id' }),
  ),
  errors: Type.Array(EligibilityErrorWire),
  conditions: Type.Optional(Type.Array(EligibilityConditionWire)),
})
export type EligibilityWire = Static<typeof EligibilityWire>

export const EligibilitiesWire = collectionOf(
  resource({
    id: Type.Optional(Type.Integer()),
    catalogItemId: Type.String(),
    quantity: Type.Integer(),
    termDuration: Type.String(),
    billingCycle: Type.String(),
    eligibilities: Type.Array(EligibilityWire),
    attributes: Attributes,
  }),
)

/** How the first-purchase condition is called: the policy `first-purchase-error-name` (decision 3). */
export type FirstPurchaseName = 'FirstPurchase' | 'OfferPurchasedPreviously'

/** A verdict in the contract's form. Also the extra member `promotionEligibilities` of cart and order lines (decision 29). */
export const toWireEligibility = (
  { promotionId, isEligible, mustBeNamed, unmet }: Verdict,
  firstPurchase: FirstPurchaseName,
): EligibilityWire => ({
  promotionId,
  isEligible,
  ...(mustBeNamed && { mustBeNamed }),
  errors: unmet.map((condition) => toWireError(condition, firstPurchase)),
  ...(unmet.length > 0 && {
    conditions: unmet.map((condition) => toWireCondition(condition, firstPurchase)),
  }),
})

export const toWireAnswer = (
  { id, catalogItemId, quantity, termDuration, billingCycle, promotionId }: QuestionWire,
  answer: EligibilityAnswer,
  firstPurchase: FirstPurchaseName,
) => ({
  ...(id !== undefined && { id }),
  catalogItemId,
  quantity,
  termDuration,
  billingCycle,
  eligibilities:
    answer.kind === 'verdicts'
      ? answer.verdicts.map((verdict) => toWireEligibility(verdict, firstPurchase))
      : [
          {
            ...(promotionId !== undefined && { promotionId }),
            isEligible: false,
            errors: [noVerdict[answer.kind]],
          },
        ],
  attributes: { objectType: 'PromotionEligibilities' },
})

const noVerdict = {
  invalidItem: {
    type: 'InvalidCatalogItemId',
    description: 'The catalogue item does not exist or is not sold in the customer’s country',
  },
  noPromotions: {
    type: 'NoPromotionsAvailable',
    description: 'No promotion of this item is on offer in the customer’s country and segment now',
  },
}

/** An exclusion has no type of its own in the contract; “had already” is what it comes to. */
function wireType({ type }: UnmetCondition, firstPurchase: FirstPurchaseName): (typeof errorTypes)[number] {
  switch (type) {
    case 'FirstPurchase':
      return firstPurchase
    case 'RequiredOwnership':
      return 'PrerequisiteProductOwnership'
    case 'ExcludedOwnership':
      return 'OfferPurchasedPreviously'
    default:
      return type
  }
}

const toWireError = (condition: UnmetCondition, firstPurchase: FirstPurchaseName): EligibilityErrorWire => ({
  type: wireType(condition, firstPurchase),
  description: explain(condition).description,
  ...figures(condition),
})

function figures(condition: UnmetCondition): Partial<EligibilityErrorWire> {
  switch (condition.type) {
    case 'SeatCount': {
      const { seatsMin, seatsMax, seatsLeft } = condition
      return {
        ...(seatsMin !== undefined && { minimumRequiredSeats: seatsMin, minRequiredSeats: seatsMin }),
        ...(seatsMax !== undefined && {
          maximumRequiredSeats: seatsMax,
          maxRequiredSeats: seatsMax,
          availableSeats: seatsLeft!,
        }),
      }
    }
    case 'Term':
      return { eligibleTerms: [...condition.eligibleTerms] }
    case 'RedemptionLimit':
      return {
        maxPromotionRedemptionCount: condition.redemptionsMax,
        remainingPromotionRedemptionCount: condition.redemptionsLeft,
      }
    default:
      return {}
  }
}

function toWireCondition(condition: UnmetCondition, firstPurchase: FirstPurchaseName) {
  const { remedy, ...words } = explain(condition)
  return {
    ...words,
    type: wireType(condition, firstPurchase),
    ...(remedy && { remedy: toWireRemedy(remedy) }),
  }
}

const toWireRemedy = (remedy: Remedy): Static<typeof RemedyWire> => {
  switch (remedy.action) {
    case 'waitUntil':
      return { action: remedy.action, date: toWireInstant(remedy.date) }
    case 'changeTerm':
      return { action: remedy.action, terms: [...remedy.terms] }
    case 'buyFirst':
      return { action: remedy.action, products: [...remedy.products] }
    default:
      return remedy
  }
}

// Holdings

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
