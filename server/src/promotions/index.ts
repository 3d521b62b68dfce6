/** What other rooms may call. */
export { type ConditionType, conditionTypes, remedyActions } from './condition-types.ts'
export { promotionsOf } from './current-promotions.ts'
export { decidePromotions } from './decide-promotions.ts'
export { discountedPrice, percentage, saving } from './discount.ts'
export { EligibilityWire, toWireEligibility } from './eligibility-wire.ts'
export { endHeld, type Held, recordHeld } from './holding-store.ts'
export { type ImportOutcome, importPromotions } from './import-promotions.ts'
export { increaseSeats, previewSeatIncrease } from './increase-seats.ts'
export { afterLine, type Basis, type LinePromotion, linePromotion } from './line-promotion.ts'
export { loadBasis, whoIs } from './load-basis.ts'
export { migrationPromotion } from './migration.ts'
export { outcomeLines } from './outcome-lines.ts'
export { priceAfterChange } from './price-after-change.ts'
export {
  isInForce,
  isPromotionShown,
  type Promotion,
  type PurchaseIntent,
  promotionKey,
  type Term,
} from './promotion.ts'
export { PromotionDocument } from './promotion-document.ts'
export { readPromotionFile, writePromotionFile } from './promotion-file.ts'
export { loadPromotionDocuments } from './promotion-store.ts'
export { ownChannel, type Purchase, purchaseWrites } from './record-purchases.ts'
export { listReasons, type RenewalPrice, renewalPrice } from './renewal-price.ts'
export { promotionRoutes } from './routes.ts'
export { seedPromotions } from './save-promotions.ts'
export { skuPromotions } from './sku-promotions.ts'
export {
  customerLock,
  freeSeats,
  giveBackSeats,
  loadSeatsCarried,
  lockCustomerPromotions,
  type Who,
} from './store.ts'
export { type Wording, wordingFor } from './wording.ts'
