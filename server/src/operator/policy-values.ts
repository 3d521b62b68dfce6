/** What the value of each policy may hold. Rows are written by people; a typing error must not switch a rule off. */
import { type TSchema, Type } from 'typebox'
import { type Check, compileCheck } from '../http/validation.ts'
import { type PolicyName, policyNames } from '../platform/policies.ts'

const closed = (properties: Record<string, TSchema> = {}) =>
  Type.Object(properties, { additionalProperties: false })

const nothing = closed()
const limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000_000 }))

const values: Record<PolicyName, TSchema> = {
  'customer-screening': nothing,
  'duplicate-agreements': nothing,
  'education-qualifications': nothing,
  'education-qualification-old': nothing,
  'academic-library-museum': nothing,
  'revoked-education-renewal': closed({
    renewal: Type.Union([Type.Literal('commercial'), Type.Literal('stop')]),
  }),
  'api-throttling': closed({
    listedPerMinute: limit,
    eligibilityPerMinute: limit,
    validateMigrationPer5Minutes: limit,
    createMigrationPer5Minutes: limit,
    otherPerMinute: limit,
  }),
  'partner-billing-currency': nothing,
  'new-commerce': nothing,
  'cancellation-window': closed({ hours: Type.Integer({ minimum: 0 }) }),
  'promotion-seat-increase': closed({ keepsPromotionPrice: Type.Boolean() }),
  'first-purchase-look-back': closed({ days: Type.Optional(Type.Integer({ minimum: 1 })) }),
  'first-purchase-error-name': closed({
    name: Type.Union([Type.Literal('FirstPurchase'), Type.Literal('OfferPurchasedPreviously')]),
  }),
  'cart-lifetime': closed({ hours: Type.Integer({ minimum: 1 }) }),
  'sandbox-limits': closed({ customers: limit, subscriptions: limit, seats: limit }),
}

const checks = Object.fromEntries(
  Object.entries(values).map(([name, schema]) => [name, compileCheck(schema, 'value')]),
) as Record<PolicyName, Check>

/** The fault of a policy's value, or undefined if it fits. */
export const checkPolicyValue = (name: PolicyName, value: unknown) => checks[name](value)

/** Whether there is a policy of this name. */
export const isPolicyName = (name: string): name is PolicyName => Object.hasOwn(policyNames, name)
