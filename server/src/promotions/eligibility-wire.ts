/** Eligibility as the contract writes it (purchase 5.4). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { Attributes, collectionOf, resource, WireInstant } from '../http/schemas.ts'
import type { EligibilityAnswer } from './check-eligibility.ts'
import { type ConditionName, conditionTypes, remedyActions } from './condition-types.ts'
import type { UnmetCondition, Verdict } from './eligibility.ts'
import { TermWire } from './promotion-document.ts'
import { explain, type Remedy, toldTo } from './remedy.ts'
import { Quantity } from './wire.ts'
import type { Wording } from './wording.ts'

/** Questions in one call. */
const questionsMax = 100

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

/** One unmet condition in the contract's form. The short seat names stand beside the long ones: both are in use (5.4). */
export const EligibilityErrorWire = Type.Object({
  type: Type.String({ description: Object.keys(conditionTypes).join(', ') }),
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
    description: Object.keys(remedyActions).join(', '),
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

/** A verdict in the contract's form. Also the extra member `promotionEligibilities` of cart and order lines (decision 29). */
export const toWireEligibility = (
  { promotionId, isEligible, mustBeNamed, unmet }: Verdict,
  wording: Wording,
): EligibilityWire => {
  const told = unmet.map((condition) => toldTo(wording.isNamed, condition))
  return {
    promotionId,
    isEligible,
    ...(mustBeNamed && { mustBeNamed }),
    errors: told.map((condition) => toWireError(condition, wording)),
    ...(told.length > 0 && { conditions: told.map((condition) => toWireCondition(condition, wording)) }),
  }
}

export const toWireAnswer = (
  { id, catalogItemId, quantity, termDuration, billingCycle, promotionId }: QuestionWire,
  answer: EligibilityAnswer,
  wording: Wording,
) => ({
  ...(id !== undefined && { id }),
  catalogItemId,
  quantity,
  termDuration,
  billingCycle,
  eligibilities:
    answer.kind === 'verdicts'
      ? answer.verdicts.map((verdict) => toWireEligibility(verdict, wording))
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
} satisfies Record<string, { type: ConditionName; description: string }>

/** An exclusion has no type of its own in the contract; “had already” is what it comes to. */
function wireType({ type }: UnmetCondition, { firstPurchase }: Wording): ConditionName {
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

const toWireError = (condition: UnmetCondition, wording: Wording): EligibilityErrorWire => ({
  type: wireType(condition, wording),
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

function toWireCondition(condition: UnmetCondition, wording: Wording) {
  const { remedy, ...words } = explain(condition)
  return {
    ...words,
    type: wireType(condition, wording),
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
