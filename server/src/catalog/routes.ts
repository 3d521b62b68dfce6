import type { Route } from '../http/route.ts'
import { inventoryRoutes } from './inventory.ts'
import { offerRoutes } from './offer-routes.ts'
import { operatorPriceRoutes } from './operator-price-routes.ts'
import { operatorCatalogRoutes } from './operator-routes.ts'
import { priceImportRoutes, sheetRoutes } from './price-sheet/index.ts'
import { productRoutes, type SkuPromotions } from './product-routes.ts'

/** Every route of the catalogue. `skuPromotions` fills the member `promotions` of SKUs (decision 29). */
export const catalogRoutes = ({ skuPromotions }: { skuPromotions?: SkuPromotions } = {}): Route[] => [
  ...productRoutes(skuPromotions),
  ...offerRoutes,
  ...inventoryRoutes,
  ...sheetRoutes,
  ...operatorCatalogRoutes,
  ...operatorPriceRoutes,
  ...priceImportRoutes,
]
