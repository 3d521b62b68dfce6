/** The contract's JSON of carts and of what checking one out answers (purchase 6 and 7). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { link, selfLink } from '../http/links.ts'
import { Attributes, Links, PathText, resource, WireInstant } from '../http/schemas.ts'
import {
  BillingCycleWire,
  fromWireRenewsTo,
  linesMax,
  OrderWire,
  PricingWire,
  type PurchaseLine,
  QuantityWire,
  RenewsToWire,
  toWirePricing,
} from '../orders/index.ts'
import { EligibilityWire } from '../promotions/index.ts'
import type { Cart, CartLine } from './cart.ts'
import { cartFaults } from './faults.ts'

export const CartParams = Type.Object({ customerId: PathText, cartId: PathText })

const ParticipantWire = Type.Object({ key: Type.String(), value: Type.String() })

const lineMembers = {
  id: Type.Optional(Type.Integer()),
  catalogItemId: Type.Optional(
    Type.Unsafe<string>({ type: 'string', maxLength: 200, 'x-aliases': ['catalogId'] }),
  ),
  friendlyName: Type.Optional(Type.String({ maxLength: 256 })),
  quantity: QuantityWire,
  currencyCode: Type.Optional(Type.String({ maxLength: 3 })),
  billingCycle: Type.Optional(BillingCycleWire),
  termDuration: Type.Optional(Type.String({ maxLength: 20 })),
  promotionId: Type.Optional(Type.String({ maxLength: 200 })),
  participants: Type.Optional(Type.Array(ParticipantWire, { maxItems: 20 })),
  provisioningContext: Type.Optional(Type.Record(Type.String(), Type.String())),
  renewsTo: Type.Optional(RenewsToWire),
  customTermEndDate: Type.Optional(WireInstant),
  attestationAccepted: Type.Optional(Type.Boolean()),
}
const LineBody = Type.Object(lineMembers)
const LineWithAddOnsBody = Type.Object({
  ...lineMembers,
  addonItems: Type.Optional(Type.Array(LineBody, { maxItems: linesMax })),
})

export const CartBody = Type.Object({
  lineItems: Type.Array(LineWithAddOnsBody, { minItems: 1, maxItems: linesMax }),
  partnerOnRecordAttestationAccepted: Type.Optional(Type.Boolean()),
})
export type CartBody = Static<typeof CartBody>

/** What the buyer was shown: checkout sells exactly that or nothing (decision 29). */
const ExpectedLineWire = Type.Object({
  id: Type.Integer(),
  unitPrice: Type.Optional(
    Type.Number({ description: 'The line’s `pricing.price`; the price of one billing cycle is known, too' }),
  ),
  promotionId: Type.Optional(
    Type.String({
      description:
        'Empty: none was shown. Without a price, the discount that the cart showed is expected, too',
    }),
  ),
})
export type ExpectedLine = Static<typeof ExpectedLineWire>

export const CheckoutBody = Type.Object({
  expected: Type.Optional(Type.Array(ExpectedLineWire, { maxItems: linesMax })),
})
export type CheckoutBody = Static<typeof CheckoutBody>

const ErrorWire = Type.Object({
  errorCode: Type.String(),
  errorDescription: Type.String(),
  additionalInformation: Type.Object({
    code: Type.Integer({ description: 'What a direct order would be refused with (extra member)' }),
    availableQuantity: Type.Optional(Type.Integer()),
    purchasedQuantity: Type.Optional(Type.Integer()),
    reasons: Type.Optional(Type.Array(Type.String())),
  }),
})

const lineWireMembers = {
  id: Type.Integer(),
  catalogItemId: Type.String(),
  friendlyName: Type.Optional(Type.String()),
  quantity: Type.Integer(),
  currencyCode: Type.Optional(Type.String()),
  billingCycle: Type.Optional(Type.String()),
  termDuration: Type.Optional(Type.String()),
  promotionId: Type.Optional(Type.String()),
  promotionEligibilities: Type.Array(EligibilityWire, {
    description: 'The promotions that came into question, and why one is not applied (extra member)',
  }),
  participants: Type.Optional(Type.Array(ParticipantWire)),
  provisioningContext: Type.Optional(Type.Record(Type.String(), Type.String())),
  orderGroup: Type.Optional(Type.String()),
  renewsTo: Type.Optional(Type.Object({ termDuration: Type.String() })),
  customTermEndDate: Type.Optional(WireInstant),
  attestationAccepted: Type.Optional(Type.Boolean()),
  error: Type.Optional(ErrorWire),
  pricing: Type.Optional(PricingWire),
}
const LineWire = Type.Object(lineWireMembers)
const LineWithAddOnsWire = Type.Object({
  ...lineWireMembers,
  addonItems: Type.Optional(Type.Array(LineWire)),
})

export const CartWire = resource({
  id: Type.String(),
  creationTimestamp: WireInstant,
  lastModifiedTimestamp: WireInstant,
  expirationTimestamp: WireInstant,
  lastModifiedUser: Type.String(),
  status: Type.String(),
  lineItems: Type.Array(LineWithAddOnsWire),
  links: Links,
  attributes: Attributes,
})
export type CartWire = Static<typeof CartWire>

const OrderErrorWire = Type.Object({
  orderGroupId: Type.String(),
  code: Type.Integer(),
  description: Type.String(),
})
export type OrderErrorWire = Static<typeof OrderErrorWire>

export const CheckoutWire = resource({
  orders: Type.Array(OrderWire),
  orderErrors: Type.Array(OrderErrorWire),
  attributes: Attributes,
})
export type CheckoutWire = Static<typeof CheckoutWire>

export const toWireCheckout = (orders: OrderWire[], orderErrors: OrderErrorWire[]): CheckoutWire => ({
  orders,
  orderErrors,
  attributes: { objectType: 'CartCheckoutResult' },
})

const cartStatuses = { active: 'Active', ordered: 'Ordered' }

export function toWireCart(cart: Cart): CartWire {
  const path = `/customers/${cart.customerId}/carts/${cart.id}`
  const addOns = Map.groupBy(cart.lines, ({ asked }) => asked.parentLine)
  return {
    id: cart.id,
    creationTimestamp: toWireInstant(cart.createdAt),
    lastModifiedTimestamp: toWireInstant(cart.modifiedAt),
    expirationTimestamp: toWireInstant(cart.expiresAt),
    lastModifiedUser: cart.modifiedBy,
    status: cartStatuses[cart.status],
    lineItems: (addOns.get(undefined) ?? []).map((line) => {
      const own = addOns.get(line.asked.number)
      return { ...toWireLine(line), ...(own && { addonItems: own.map(toWireLine) }) }
    }),
    links: {
      ...selfLink(path),
      ...(cart.status === 'active' && { checkout: link(`${path}/checkout`, 'POST') }),
    },
    attributes: { objectType: 'Cart' },
  }
}

function toWireLine(line: CartLine): Static<typeof LineWire> {
  const { asked, price, error } = line
  const billingCycle = line.billingCycle ?? asked.billingCycle
  const termDuration = line.termDuration ?? asked.termDuration
  const currencyCode = price?.currency ?? asked.currencyCode
  const participants = toWireParticipants(asked)
  return {
    id: asked.number,
    catalogItemId: asked.offerId,
    ...(asked.friendlyName && { friendlyName: asked.friendlyName }),
    quantity: asked.quantity,
    ...(currencyCode && { currencyCode }),
    ...(billingCycle && { billingCycle }),
    ...(termDuration && { termDuration }),
    ...(line.promotionId && { promotionId: line.promotionId }),
    promotionEligibilities: [...line.promotionEligibilities],
    ...(participants.length > 0 && { participants }),
    ...(asked.provisioningContext && { provisioningContext: asked.provisioningContext }),
    ...(line.orderGroup && { orderGroup: line.orderGroup }),
    ...(asked.renewsTo && { renewsTo: asked.renewsTo }),
    ...(asked.customTermEnd && { customTermEndDate: toWireInstant(asked.customTermEnd) }),
    ...(asked.attestationAccepted !== undefined && { attestationAccepted: asked.attestationAccepted }),
    ...(error && { error }),
    ...(price && { pricing: toWirePricing(price) }),
  }
}

const participantKeys = {
  reseller: 'transaction_reseller',
  additional: 'additional_transaction_reseller',
}

const toWireParticipants = ({ resellerMpnId, additionalResellerMpnIds = [] }: PurchaseLine) => [
  ...(resellerMpnId ? [{ key: participantKeys.reseller, value: resellerMpnId }] : []),
  ...additionalResellerMpnIds.map((value) => ({ key: participantKeys.additional, value })),
]

/**
 * The lines of a body as they are asked for, add-ons behind their base. Numbers are the client's where all differ, else
 * counted. Throws 400/900142 for a line without an item, 400/900206 for participants without attestation.
 */
export function fromWireLines(body: CartBody): PurchaseLine[] {
  const flat = body.lineItems.flatMap(({ addonItems = [], ...line }, index) => [
    { line, base: undefined },
    ...addonItems.map((addOn) => ({ line: addOn, base: index })),
  ])
  const ids = flat.map(({ line }) => line.id)
  const isNumbered = ids.every((id) => id !== undefined && id >= 0) && new Set(ids).size === ids.length
  const numbers = isNumbered ? ids.map(Number) : ids.map((_, index) => index)
  const bases = flat.flatMap(({ base }, index) => (base === undefined ? [numbers[index]!] : []))
  const lines = flat.map(({ line, base }, index) =>
    fromWireLine(line, {
      number: numbers[index]!,
      ...(base !== undefined && { parentLine: bases[base]! }),
    }),
  )
  const hasParticipants = lines.some((line) => line.resellerMpnId ?? line.additionalResellerMpnIds)
  if (hasParticipants && !body.partnerOnRecordAttestationAccepted) throw cartFaults.attestationMissing()
  return lines
}

function fromWireLine(
  line: Static<typeof LineBody>,
  place: Pick<PurchaseLine, 'number' | 'parentLine'>,
): PurchaseLine {
  if (!line.catalogItemId) throw cartFaults.catalogItemIdMissing({ line: place.number })
  const context = line.provisioningContext && camelKeys(line.provisioningContext)
  const parentSubscriptionId = context?.parentSubscriptionId
  return {
    ...place,
    offerId: line.catalogItemId,
    quantity: line.quantity,
    ...(line.termDuration && { termDuration: line.termDuration }),
    ...(line.billingCycle && { billingCycle: line.billingCycle }),
    ...(line.promotionId && { promotionId: line.promotionId }),
    ...(line.friendlyName && { friendlyName: line.friendlyName }),
    ...(line.currencyCode && { currencyCode: line.currencyCode }),
    ...fromWireParticipants(line.participants),
    ...(line.customTermEndDate && {
      customTermEnd: new Date(line.customTermEndDate),
    }),
    ...fromWireRenewsTo(line.renewsTo),
    ...(context && { provisioningContext: context }),
    ...(line.attestationAccepted !== undefined && { attestationAccepted: line.attestationAccepted }),
    ...(parentSubscriptionId && { parentSubscriptionId }),
  }
}

/** Keys of the provisioning context come in any case and are echoed in the contract's (purchase 6.3). */
const camelKeys = (context: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(context).map(([key, value]) => {
      const known = contextKeys.find((name) => name.toLowerCase() === key.toLowerCase())
      return [known ?? key.charAt(0).toLowerCase() + key.slice(1), value]
    }),
  )
const contextKeys = [
  'subscriptionId',
  'scope',
  'duration',
  'parentSubscriptionId',
  'entitlementId',
  'armRegionName',
]

function fromWireParticipants(participants: Static<typeof ParticipantWire>[] = []) {
  const fold = (key: string) => key.toLowerCase().replaceAll('_', '')
  const values = (wanted: string) =>
    participants.flatMap(({ key, value }) => (fold(key) === fold(wanted) && value ? [value] : []))
  const [resellerMpnId] = values(participantKeys.reseller)
  const additionalResellerMpnIds = values(participantKeys.additional)
  return {
    ...(resellerMpnId && { resellerMpnId }),
    ...(additionalResellerMpnIds.length > 0 && { additionalResellerMpnIds }),
  }
}
