/** What other rooms may call. */
export { customTermEnds, isCustomTermEnd } from './custom-term-end.ts'
export { subscriptionFaults } from './faults.ts'
export { cancelledSubscription } from './lifecycle.ts'
export { presentSubscription, presentSubscriptions, windowRuleNow } from './present-subscriptions.ts'
export { type RenewalInstructions, renewalsOf, willRenew } from './renewal.ts'
export { requireReseller } from './reseller-on-record.ts'
export { type ConsumedSeats, subscriptionRoutes } from './routes.ts'
export { firstCharges, newSubscription, type Sale, trialContinuation } from './sell.ts'
export {
  countLicences,
  findSubscription,
  listSubscriptions,
  lockWithAddOns,
  type Owner,
  ownerOf,
  saveSubscriptions,
  subscriptionInsertion,
  subscriptionUpdate,
} from './store.ts'
export {
  groupsAsked,
  type LicenceGroup,
  type ProductSku,
  type SubscribedSku,
  subscribedSkus,
  totalUnits,
} from './subscribed-skus.ts'
export { LicenceGroupsQuery, ProductSkuWire, toWireProductSku } from './subscribed-skus-wire.ts'
export {
  becomesSubscription,
  chargeSubject,
  cycleOf,
  type Instructions,
  isLegacy,
  itemCharged,
  nextEventAt,
  pricedSeats,
  type SoldItem,
  type Subscription,
  type SubscriptionStatus,
  soldItem,
  type TermPrice,
  termOf,
  termOverAt,
} from './subscription.ts'
export type { WindowRule } from './windows.ts'
export { catalogueLinks, subscriptionPath } from './wire.ts'
