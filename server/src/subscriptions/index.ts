/** What other rooms may call. */
export { isCustomTermEnd } from './custom-term-end.ts'
export { cancelledSubscription } from './lifecycle.ts'
export { windowRuleNow } from './present-subscriptions.ts'
export { requireReseller } from './reseller-on-record.ts'
export { subscriptionRoutes } from './routes.ts'
export { firstCharges, newSubscription, type Sale, trialContinuation } from './sell.ts'
export {
  countLicences,
  listSubscriptions,
  lockWithAddOns,
  type Owner,
  ownerOf,
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
  type Instructions,
  isLegacy,
  itemCharged,
  type SoldItem,
  type Subscription,
  soldItem,
} from './subscription.ts'
export type { WindowRule } from './windows.ts'
export { catalogueLinks, subscriptionPath } from './wire.ts'
