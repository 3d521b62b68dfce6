/** The contract's JSON of orders (purchase 8). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { billingCycles } from '../catalog/index.ts'
import { link, selfLink } from '../http/links.ts'
import {
  Attributes,
  collectionOf,
  Links,
  PathText,
  resource,
  WireAmount,
  WireInstant,
  wireEnum,
} from '../http/schemas.ts'
import { currencySymbol, toWireNumber, zero } from '../money.ts'
import { EligibilityWire } from '../promotions/index.ts'
import { catalogueLinks, subscriptionPath } from '../subscriptions/index.ts'
import type { LinePrice } from './line-price.ts'
import type { Order, OrderLine } from './order.ts'
import type { PurchaseLine } from './purchase-line.ts'

export const OrderParams = Type.Object({ customerId: PathText, orderId: PathText })

/** How the clients name and number billing cycles (purchase 0). */
export const BillingCycleWire = wireEnum(billingCycles, {
  fillers: ['unknown'],
  integers: ['unknown', 'monthly', 'annual', 'none', 'one_time', 'triennial'],
})

/** An instruction for the end of the first term; some tables print it as a list. */
export const RenewsToWire = Type.Union([
  Type.Object({ termDuration: Type.Optional(Type.String()) }),
  Type.Array(Type.Object({ termDuration: Type.Optional(Type.String()) })),
])

/** The longest list of lines that one purchase may have. */
export const linesMax = 500

/** Seats of one line; the catalogue has narrower limits. */
export const QuantityWire = Type.Integer({ minimum: 1, maximum: 1_000_000_000 })

const LineBody = Type.Object({
  lineItemNumber: Type.Optional(Type.Integer()),
  offerId: Type.String({ minLength: 1, maxLength: 200 }),
  quantity: Type.Optional(QuantityWire),
  friendlyName: Type.Optional(Type.String({ maxLength: 256 })),
  termDuration: Type.Optional(Type.String({ maxLength: 20 })),
  promotionId: Type.Optional(Type.String({ maxLength: 200 })),
  customTermEndDate: Type.Optional(WireInstant),
  renewsTo: Type.Optional(RenewsToWire),
  parentSubscriptionId: Type.Optional(Type.String({ maxLength: 50 })),
  /** Marks a line of the order itself, sent back with the rest of it. */
  subscriptionId: Type.Optional(Type.String({ maxLength: 50 })),
  partnerIdOnRecord: Type.Optional(Type.String({ maxLength: 50 })),
  additionalPartnerIdsOnRecord: Type.Optional(Type.Array(Type.String({ maxLength: 50 }), { maxItems: 5 })),
  provisioningContext: Type.Optional(Type.Record(Type.String(), Type.String())),
  attestationAccepted: Type.Optional(Type.Boolean()),
})

/** A line that buys something: its seats are never guessed (purchase 8.3). */
const BoughtLineBody = Type.Object({ ...LineBody.properties, quantity: QuantityWire })
export type BoughtLine = Static<typeof BoughtLineBody>

/** The customer is the path's; a body may repeat it (purchase 8.2, client line 27). */
const ReferenceCustomerId = Type.Optional(Type.String({ maxLength: 500 }))

export const OrderBody = Type.Object({
  referenceCustomerId: ReferenceCustomerId,
  billingCycle: Type.Optional(BillingCycleWire),
  currencyCode: Type.Optional(Type.String({ maxLength: 3 })),
  lineItems: Type.Array(BoughtLineBody, { minItems: 1, maxItems: linesMax }),
})
export type OrderBody = Static<typeof OrderBody>

/** What an order is changed by; every other member of the resource is ignored. */
export const OrderPatchBody = Type.Object({
  referenceCustomerId: ReferenceCustomerId,
  billingCycle: Type.Optional(BillingCycleWire),
  status: Type.Optional(Type.String()),
  lineItems: Type.Optional(Type.Array(LineBody, { maxItems: linesMax })),
  attributes: Type.Optional(Type.Object({ etag: Type.Optional(Type.String()) })),
})
export type OrderPatchBody = Static<typeof OrderPatchBody>

export const PricingWire = Type.Object({
  listPrice: WireAmount,
  discountedPrice: WireAmount,
  proratedPrice: WireAmount,
  price: WireAmount,
  extendedPrice: WireAmount,
})

const LineWire = Type.Object({
  lineItemNumber: Type.Integer(),
  offerId: Type.String(),
  subscriptionId: Type.Optional(Type.String()),
  parentSubscriptionId: Type.Optional(Type.String()),
  friendlyName: Type.String(),
  quantity: Type.Integer(),
  termDuration: Type.Optional(Type.String()),
  renewsTo: Type.Optional(Type.Object({ termDuration: Type.String() })),
  transactionType: Type.String(),
  promotionId: Type.Optional(Type.String()),
  promotionEligibilities: Type.Array(EligibilityWire, {
    description: 'The promotions that came into question, and why one was not applied (extra member)',
  }),
  customTermEndDate: Type.Optional(WireInstant),
  pricing: Type.Optional(PricingWire),
  partnerIdOnRecord: Type.Optional(Type.String()),
  additionalPartnerIdsOnRecord: Type.Optional(Type.Array(Type.String())),
  provisioningContext: Type.Optional(Type.Record(Type.String(), Type.String())),
  attestationAccepted: Type.Optional(Type.Boolean()),
  links: Links,
})

export const OrderWire = resource({
  id: Type.String(),
  alternateId: Type.String(),
  referenceCustomerId: Type.String(),
  billingCycle: Type.String(),
  currencyCode: Type.String(),
  currencySymbol: Type.String(),
  lineItems: Type.Array(LineWire),
  creationDate: WireInstant,
  status: Type.String(),
  transactionType: Type.String(),
  totalPrice: Type.Optional(WireAmount),
  links: Links,
  client: Type.Object({}),
  attributes: Attributes,
})
export type OrderWire = Static<typeof OrderWire>
export const OrdersWire = collectionOf(OrderWire)

export const orderPath = ({ customerId, id }: Pick<Order, 'customerId' | 'id'>): string =>
  `/customers/${customerId}/orders/${id}`

/** `country` is the customer's market. Prices are left out for readers who did not ask for them. */
export function toWireOrder(
  order: Order,
  { country, withPrices }: { country: string; withPrices: boolean },
): OrderWire {
  const path = orderPath(order)
  const total = order.lines.reduce((sum, { price }) => sum.plus(price.extendedPrice), zero)
  return {
    id: order.id,
    alternateId: order.id,
    referenceCustomerId: order.customerId,
    billingCycle: order.billingCycle,
    currencyCode: order.currency,
    currencySymbol: currencySymbol(order.currency),
    lineItems: order.lines.map((line) => toWireLine(line, { order, country, withPrices })),
    creationDate: toWireInstant(order.createdAt),
    status: order.status,
    transactionType: order.transactionType,
    ...(withPrices && { totalPrice: toWireNumber(total) }),
    links: {
      ...(!order.isLegacy && { provisioningStatus: link(`${path}/provisioningstatus`) }),
      ...selfLink(path),
    },
    client: {},
    attributes: { ...(order.isLegacy && { etag: etagOf(order) }), objectType: 'Order' },
  }
}

/** Base64 of a small JSON, as on orders of the older catalogue (purchase 8.2). */
export const etagOf = ({ id, version }: Pick<Order, 'id' | 'version'>): string =>
  Buffer.from(JSON.stringify({ id, version })).toString('base64')

function toWireLine(
  line: OrderLine,
  { order, country, withPrices }: { order: Order; country: string; withPrices: boolean },
): Static<typeof LineWire> {
  const { item, subscriptionId, resellerMpnId } = line
  const subscription = subscriptionId && {
    subscription: link(subscriptionPath({ customerId: order.customerId, id: subscriptionId })),
  }
  return {
    lineItemNumber: line.lineItemNumber,
    offerId: item.id,
    ...(subscriptionId && { subscriptionId }),
    ...(line.parentSubscriptionId && { parentSubscriptionId: line.parentSubscriptionId }),
    friendlyName: line.friendlyName,
    quantity: line.quantity,
    ...(line.termDuration && { termDuration: line.termDuration }),
    ...(line.renewsTo && { renewsTo: line.renewsTo }),
    transactionType: 'New',
    ...(line.promotionId && { promotionId: line.promotionId }),
    promotionEligibilities: [...line.promotionEligibilities],
    ...(line.customTermEnd && { customTermEndDate: toWireInstant(line.customTermEnd) }),
    ...(withPrices && { pricing: toWirePricing(line.price) }),
    ...(resellerMpnId && { partnerIdOnRecord: resellerMpnId }),
    ...(line.additionalResellerMpnIds && {
      additionalPartnerIdsOnRecord: [...line.additionalResellerMpnIds],
    }),
    ...(line.provisioningContext && { provisioningContext: line.provisioningContext }),
    ...(line.attestationAccepted !== undefined && { attestationAccepted: line.attestationAccepted }),
    links:
      item.kind === 'legacy'
        ? { offer: link(`/offers/${item.id}?country=${country}`), ...subscription }
        : {
            ...catalogueLinks(item, country),
            ...subscription,
            provisioningStatus: link(`${orderPath(order)}/provisioningstatus`),
          },
  }
}

/** The prices of a line; cart lines show the same before the sale. */
export const toWirePricing = (price: LinePrice): Static<typeof PricingWire> => ({
  listPrice: toWireNumber(price.listPrice),
  discountedPrice: toWireNumber(price.discountedPrice),
  proratedPrice: toWireNumber(price.proratedPrice),
  price: toWireNumber(price.price),
  extendedPrice: toWireNumber(price.extendedPrice),
})

/** Lines of a body as they are asked for; the billing cycle is the order's. `numbers` are those that the lines are to have. */
export const fromWireLines = (
  { lineItems, billingCycle, currencyCode }: OrderBody,
  numbers: readonly number[],
): PurchaseLine[] =>
  lineItems.map((line, index) => ({
    number: numbers[index]!,
    offerId: line.offerId,
    quantity: line.quantity,
    ...(line.termDuration && { termDuration: line.termDuration }),
    ...(billingCycle && { billingCycle }),
    ...(line.promotionId && { promotionId: line.promotionId }),
    ...(line.friendlyName && { friendlyName: line.friendlyName }),
    ...(currencyCode && { currencyCode }),
    ...(line.partnerIdOnRecord && { resellerMpnId: line.partnerIdOnRecord }),
    ...(line.additionalPartnerIdsOnRecord && { additionalResellerMpnIds: line.additionalPartnerIdsOnRecord }),
    ...(line.customTermEndDate && {
      customTermEnd: new Date(line.customTermEndDate),
    }),
    ...fromWireRenewsTo(line.renewsTo),
    ...(line.provisioningContext && { provisioningContext: line.provisioningContext }),
    ...(line.attestationAccepted !== undefined && { attestationAccepted: line.attestationAccepted }),
    ...(line.parentSubscriptionId && { parentSubscriptionId: line.parentSubscriptionId }),
  }))

/** Reads `renewsTo` in either of its shapes. */
export function fromWireRenewsTo(
  renewsTo: Static<typeof RenewsToWire> | undefined,
): Pick<PurchaseLine, 'renewsTo'> {
  const termDuration = [renewsTo ?? []].flat()[0]?.termDuration
  return termDuration ? { renewsTo: { termDuration } } : {}
}
