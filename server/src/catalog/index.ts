export { cancellationHours } from './cancellation-hours.ts'
export { Catalog, type CatalogItem, type Market } from './catalog.ts'
export { catalogIn, catalogOf, quotesFor } from './current-catalog.ts'
export { saleFault } from './faults.ts'
export {
  type BillingCycle,
  billingCycles,
  type Holding,
  type ItemKey,
  type ItemKind,
  inLocale,
  itemKey,
  type Segment,
  type Sight,
  segments,
  type Term,
} from './item.ts'
export type { Offer } from './offer.ts'
export { salesGroupOf } from './offer-wire.ts'
export type { Quote } from './price.ts'
export {
  failDeadUploads,
  type ImportProgress,
  type ImportResult,
  importPrices,
  priceImportJob,
  type SheetDifference as PriceDifference,
} from './price-sheet/index.ts'
export { type Availability, catalogItemId, type Product, type Sku } from './product.ts'
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
export { type IsNamed, isInSight, isSeen, namedTo, namedToCaller, namedToOperator, sightOf } from './sight.ts'
export { chooseTerm, monthsOf, paymentsPerTerm, readTerm, writeTerm } from './term.ts'
