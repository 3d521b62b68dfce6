/** The contract's JSON of subscriptions (subscriptions 1 and 4). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { billingCycles, ItemTypeWire, productTypeOf } from '../catalog/index.ts'
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
import { toWireNumber } from '../money.ts'
import { type RenewalInstructions, renewalReasons } from './renewal.ts'
import {
  cycleOf,
  type Instructions,
  isLegacy,
  type Subscription,
  subscriptionStatuses,
} from './subscription.ts'
import { openWindows, refundableSeats, refundOptions, type WindowRule } from './windows.ts'

export const SubscriptionParams = Type.Object({ customerId: PathText, subscriptionId: PathText })

const BillingCycleWire = wireEnum(billingCycles, {
  fillers: ['unknown'],
  integers: ['unknown', 'monthly', 'annual', 'none', 'one_time', 'triennial'],
})

const InstructionsWire = Type.Object({
  product: Type.Object({
    productId: Type.String(),
    skuId: Type.String(),
    availabilityId: Type.String(),
    billingCycle: BillingCycleWire,
    termDuration: Type.String(),
    promotionId: Type.Optional(Type.String()),
  }),
  quantity: Type.Integer(),
  customTermEndDate: Type.Optional(WireInstant),
})

/** What a change is read from; every other member of the resource is the server's and ignored. */
export const SubscriptionBody = Type.Object({
  friendlyName: Type.Optional(Type.String({ maxLength: 256 })),
  quantity: Type.Optional(Type.Integer({ minimum: 0 })),
  status: Type.Optional(
    wireEnum(subscriptionStatuses, {
      fillers: ['none'],
      integers: ['none', 'active', 'suspended', 'deleted', 'expired', 'pending', 'disabled'],
    }),
  ),
  autoRenewEnabled: Type.Optional(Type.Boolean()),
  partnerId: Type.Optional(Type.String({ maxLength: 50 })),
  termDuration: Type.Optional(Type.String()),
  billingCycle: Type.Optional(BillingCycleWire),
  scheduledNextTermInstructions: Type.Optional(InstructionsWire),
  nextChargeInstructions: Type.Optional(InstructionsWire),
  expected: Type.Optional(
    Type.Object(
      {
        unitPrice: Type.Optional(
          Type.Number({ description: 'Of one added seat for one billing cycle, after the promotion' }),
        ),
        promotionId: Type.Optional(Type.String({ description: 'Empty: none was shown' })),
      },
      {
        description:
          'What the buyer was shown of seats that are added: they are added like that or not at all (extra member)',
      },
    ),
  ),
  attributes: Type.Optional(Type.Object({ etag: Type.Optional(Type.String()) })),
})
export type SubscriptionBody = Static<typeof SubscriptionBody>

export const SubscriptionWire = resource({
  id: Type.String(),
  offerId: Type.String(),
  offerName: Type.String(),
  friendlyName: Type.String(),
  productType: Type.Optional(ItemTypeWire),
  quantity: Type.Integer(),
  unitType: Type.String(),
  parentSubscriptionId: Type.Optional(Type.String()),
  hasPurchasableAddons: Type.Boolean(),
  creationDate: WireInstant,
  effectiveStartDate: WireInstant,
  commitmentEndDate: WireInstant,
  commitmentEndDateTime: Type.Optional(WireInstant),
  billingCycleEndDate: Type.Optional(WireInstant),
  billingCycleEndDateTime: Type.Optional(WireInstant),
  cancellationAllowedUntilDate: Type.Optional(WireInstant),
  status: Type.String(),
  suspensionReasons: Type.Optional(Type.Array(Type.String())),
  autoRenewEnabled: Type.Boolean(),
  isTrial: Type.Boolean(),
  billingType: Type.String(),
  billingCycle: Type.String(),
  termDuration: Type.Optional(Type.String()),
  renewalTermDuration: Type.String(),
  promotionId: Type.Optional(Type.String()),
  migratedFromSubscriptionId: Type.Optional(Type.String()),
  scheduledNextTermInstructions: Type.Optional(InstructionsWire),
  nextChargeInstructions: Type.Optional(InstructionsWire),
  renewalInstructions: Type.Optional(
    Type.Object(
      {
        promotionId: Type.Optional(Type.String()),
        unitPrice: WireAmount,
        currency: Type.String(),
        reason: wireEnum(renewalReasons, { description: 'Why it has that price' }),
      },
      {
        description:
          'What one seat will cost in each billing cycle after the renewal if nothing changes (extra member)',
      },
    ),
  ),
  refundOptions: Type.Array(Type.Object({ type: Type.String(), expiresAt: WireInstant })),
  refundableQuantity: Type.Optional(
    Type.Object({
      totalQuantity: Type.Integer(),
      details: Type.Array(Type.Object({ quantity: Type.Integer(), allowedUntilDateTime: WireInstant })),
    }),
  ),
  isMicrosoftProduct: Type.Boolean(),
  partnerId: Type.String(),
  attentionNeeded: Type.Boolean(),
  actionTaken: Type.Boolean(),
  contractType: Type.String(),
  publisherName: Type.String(),
  orderId: Type.String(),
  actions: Type.Optional(Type.Array(Type.String())),
  links: Links,
  attributes: Attributes,
})
export type SubscriptionWire = Static<typeof SubscriptionWire>
export const SubscriptionsWire = collectionOf(SubscriptionWire)

/** The end that usage has, as the contract writes it: none. */
const noEnd = '9999-12-31T00:00:00Z'

/** What a reader of subscriptions sees beside the subscription itself. */
export interface SubscriptionContext {
  at: Date
  /** The customer's market. */
  country: string
  rule?: WindowRule
  renewal?: RenewalInstructions
  hasPurchasableAddOns: boolean
}

export const subscriptionPath = ({ customerId, id }: Pick<Subscription, 'customerId' | 'id'>): string =>
  `/customers/${customerId}/subscriptions/${id}`

export function toWireSubscription(
  subscription: Subscription,
  context: SubscriptionContext,
): SubscriptionWire {
  const { item, price, nextTerm, nextCharge } = subscription
  const { promotionId } = price
  return {
    id: subscription.id,
    offerId: item.id,
    offerName: item.title,
    friendlyName: subscription.friendlyName,
    ...(item.kind !== 'legacy' && {
      productType: productTypeOf({ kind: item.kind, subType: item.subType ?? null }),
    }),
    quantity: subscription.quantity,
    unitType: item.unitType,
    ...(subscription.parentSubscriptionId && { parentSubscriptionId: subscription.parentSubscriptionId }),
    hasPurchasableAddons: context.hasPurchasableAddOns,
    creationDate: toWireInstant(subscription.createdAt),
    effectiveStartDate: toWireInstant(subscription.termStartedAt),
    ...toWireDates(subscription, context.at),
    status: subscription.status,
    ...(subscription.suspensionReasons.length > 0 && {
      suspensionReasons: [...subscription.suspensionReasons],
    }),
    autoRenewEnabled: subscription.autoRenew,
    isTrial: item.isTrial,
    billingType: item.billing,
    billingCycle: subscription.billingCycle,
    ...(subscription.termDuration && { termDuration: subscription.termDuration }),
    renewalTermDuration: isLegacy(subscription) ? (subscription.termDuration ?? '') : '',
    ...(promotionId && { promotionId }),
    ...(subscription.migratedFromSubscriptionId && {
      migratedFromSubscriptionId: subscription.migratedFromSubscriptionId,
    }),
    ...(nextTerm && { scheduledNextTermInstructions: toWireInstructions(nextTerm) }),
    ...(nextCharge && { nextChargeInstructions: toWireInstructions(nextCharge) }),
    ...(context.renewal && { renewalInstructions: toWireRenewal(context.renewal) }),
    ...toWireWindows(subscription, context),
    isMicrosoftProduct: item.isMicrosoftProduct,
    partnerId: subscription.resellerMpnId ?? '',
    attentionNeeded: false,
    actionTaken: false,
    contractType: 'subscription',
    publisherName: item.publisherName,
    orderId: subscription.orderId,
    ...(subscription.status === 'active' && { actions: ['edit', 'cancel'] }),
    links: toWireLinks(subscription, context.country),
    attributes: {
      ...(isLegacy(subscription) && { etag: etagOf(subscription) }),
      objectType: 'Subscription',
    },
  }
}

/** Changes with every change; opaque to clients. Only subscriptions of the older catalogue show one (subscriptions 1). */
export const etagOf = ({ id, version }: Pick<Subscription, 'id' | 'version'>): string =>
  Buffer.from(JSON.stringify({ id, version })).toString('base64')

/** The last days of term and cycle, at midnight, and the instants at which they are over. */
function toWireDates(subscription: Subscription, at: Date) {
  const { termEndsOn } = subscription
  const cycleEndsOn = termEndsOn && cycleOf(subscription, at).end
  return {
    commitmentEndDate: termEndsOn ? toWireInstant(termEndsOn) : noEnd,
    ...(termEndsOn && { commitmentEndDateTime: lastInstant(termEndsOn) }),
    ...(cycleEndsOn && {
      billingCycleEndDate: toWireInstant(cycleEndsOn),
      billingCycleEndDateTime: lastInstant(cycleEndsOn),
    }),
  }
}

const lastInstant = (day: Date): string => toWireInstant(new Date(day.getTime() + 86_399_000))

function toWireWindows(subscription: Subscription, { at, rule }: SubscriptionContext) {
  const isOpen = subscription.status === 'active' || subscription.status === 'suspended'
  const { cancellableUntil, seatWindows } = subscription
  if (!rule || !isOpen) return { refundOptions: [] }
  return {
    ...(cancellableUntil && { cancellationAllowedUntilDate: toWireInstant(cancellableUntil) }),
    refundOptions: refundOptions(subscription, { fullRefundHours: rule.fullRefundHours, at }).map(
      ({ type, expiresAt }) => ({ type, expiresAt: toWireInstant(expiresAt) }),
    ),
    refundableQuantity: {
      totalQuantity: refundableSeats(seatWindows, at),
      details: openWindows(seatWindows, at).map(({ quantity, until }) => ({
        quantity,
        allowedUntilDateTime: toWireInstant(until),
      })),
    },
  }
}

export const toWireInstructions = ({ product, quantity, customTermEndDate }: Instructions) => ({
  product,
  quantity,
  ...(customTermEndDate && { customTermEndDate: toWireInstant(customTermEndDate) }),
})

const toWireRenewal = ({ promotionId, unitPrice, currency, reason }: RenewalInstructions) => ({
  ...(promotionId && { promotionId }),
  unitPrice: toWireNumber(unitPrice),
  currency,
  reason,
})

function toWireLinks(subscription: Subscription, country: string) {
  const { item, customerId, parentSubscriptionId } = subscription
  const self = selfLink(subscriptionPath(subscription))
  if (item.kind === 'legacy') {
    return {
      offer: link(`/offers/${item.id}?country=${country}`),
      ...(parentSubscriptionId && {
        parentSubscription: link(subscriptionPath({ customerId, id: parentSubscriptionId })),
      }),
      ...self,
    }
  }
  return { ...catalogueLinks(item, country), ...self }
}

/** Links to product, SKU and availability of what was sold; order lines carry them too. */
export function catalogueLinks(
  { productId, skuId, availabilityId }: { productId: string; skuId?: string; availabilityId?: string },
  country: string,
) {
  const product = `/products/${productId}`
  return {
    product: link(`${product}?country=${country}`),
    sku: link(`${product}/skus/${skuId}?country=${country}`),
    availability: link(`${product}/skus/${skuId}/availabilities/${availabilityId}?country=${country}`),
  }
}
