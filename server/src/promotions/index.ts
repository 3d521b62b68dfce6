/** What other rooms may call. */
export type { AppliedPromotion } from './choose-promotion.ts'
export { promotionsChanged, promotionsOf } from './current-promotions.ts'
export { decidePromotions } from './decide-promotions.ts'
export { discountedPrice, percentage, saving } from './discount.ts'
export type { UnmetCondition, Verdict } from './eligibility.ts'
export { EligibilityWire, toWireEligibility } from './eligibility-wire.ts'
export { endHeld, type Held, recordHeld } from './holding-store.ts'
export {
  type ImportOutcome,
  importPromotions,
  type PromotionImport,
} from './import-promotions.ts'
export { increaseSeats, type PromotedIncrease, previewSeatIncrease } from './increase-seats.ts'
export {
  afterLine,
  type Basis,
  type LineIntent,
  type LinePromotion,
  linePromotion,
  linePromotions,
} from './line-promotion.ts'
export { loadBasis, whoIs } from './load-basis.ts'
export { type MigrationPromotion, migrationPromotion } from './migration.ts'
export { outcomeLines } from './outcome-lines.ts'
export { type MidTermChange, type PriceAfterChange, priceAfterChange } from './price-after-change.ts'
export {
  type CustomerHistory,
  isInForce,
  isPromotionShown,
  type Promotion,
  type PurchaseIntent,
  promotionKey,
  type Term,
} from './promotion.ts'
export { PromotionDocument } from './promotion-document.ts'
export { PromotionFileUnreadable, readPromotionFile, writePromotionFile } from './promotion-file.ts'
export { loadPromotionDocuments } from './promotion-store.ts'
export { limitsOf, ownChannel, type Purchase, purchaseWrites, recordPurchases } from './record-purchases.ts'
export { listReasons, type Renewal, type RenewalPrice, renewalPrice } from './renewal-price.ts'
export { promotionRoutes } from './routes.ts'
export { type Desk, seedPromotions } from './save-promotions.ts'
export type { SeatIncreaseVerdict } from './seat-increase.ts'
export { skuPromotions } from './sku-promotions.ts'
export {
  customerLock,
  freeSeats,
  giveBackSeats,
  loadSeatsCarried,
  lockCustomerPromotions,
  takeSeats,
  type Who,
} from './store.ts'
export { toWirePromotion } from './wire.ts'
export { type Wording, wordingFor } from './wording.ts'
