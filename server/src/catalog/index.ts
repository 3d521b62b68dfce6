export {
  Catalog,
  type CatalogItem,
  type Market,
  type OfferItem,
  type ProductItem,
} from './catalog.ts'
export {
  catalogChanged,
  catalogIn,
  catalogOf,
  type PriceAsk,
  pricesChanged,
  quoteFor,
  quotesFor,
} from './current-catalog.ts'
export { saleFault } from './faults.ts'
export { type ImportOptions, type ImportProgress, type ImportResult, importPrices } from './import-prices.ts'
export {
  type BillingCycle,
  billingCycles,
  type Holding,
  type ItemKey,
  type ItemKind,
  inLocale,
  itemKey,
  type LocalText,
  type SaleRules,
  type Segment,
  type Sight,
  segments,
  type Term,
} from './item.ts'
export type { Offer } from './offer.ts'
export { salesGroupOf } from './offer-wire.ts'
export type { Quote } from './price.ts'
export { type Availability, type Conversion, catalogItemId, type Product, type Sku } from './product.ts'
export type { SkuPromotions } from './product-routes.ts'
export { ItemTypeWire, productTypeOf } from './product-wire.ts'
export { regionIn } from './region.ts'
export { catalogRoutes } from './routes.ts'
export {
  type Buyer,
  isShown,
  type Purchase,
  type SaleRefusal,
  saleRefusals,
  seatsHeld,
  toldTo,
} from './saleability.ts'
export { seedCatalog } from './seed-catalog.ts'
export { type BadRow, badRowsListed } from './sheet-reading.ts'
export { SheetUnreadable } from './sheet-source.ts'
export type { SheetDifference as PriceDifference } from './sheet-store.ts'
export { type IsNamed, isInSight, isSeen, namedTo, namedToCaller, namedToOperator, sightOf } from './sight.ts'
export { skuReference } from './sku-wire.ts'
export { isOnSale } from './storefront.ts'
export { chooseTerm, monthsOf, paymentsPerTerm, readTerm, type TermWish, writeTerm } from './term.ts'
export { pascalCycle } from './term-wire.ts'
export { failDeadUploads, priceImportJob } from './upload-prices.ts'
