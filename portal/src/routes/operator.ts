import { createRoute, retainSearchParams } from '@tanstack/react-router'
import { catalogueSearch, priceSearch } from '../operator/catalogue/catalogue-search.ts'
import { type OperatorSearch, operatorSearch } from '../operator/environments.ts'
import { newPromotionSearch, promotionsSearch } from '../operator/promotions/promotions-search.ts'
import { accountsSearch, reviewSearch } from '../operator/reviews/review-search.ts'
import { lazyPage } from './lazy-page.ts'
import { rooms } from './root.tsx'

/** The operator's rooms. The environment worked in goes along from page to page. */
const operator = createRoute({
  getParentRoute: () => rooms,
  path: '/operator',
  validateSearch: operatorSearch,
  search: { middlewares: [retainSearchParams<OperatorSearch>(['environment'])] },
})

const home = createRoute({
  getParentRoute: () => operator,
  path: '/',
  component: lazyPage(() => import('../operator/home-page.tsx'), 'OperatorHomePage'),
})

const promotions = createRoute({
  getParentRoute: () => operator,
  path: '/promotions',
  validateSearch: promotionsSearch,
  component: lazyPage(() => import('../operator/promotions/promotions-page.tsx'), 'OperatorPromotionsPage'),
})

const newPromotion = createRoute({
  getParentRoute: () => operator,
  path: '/promotions/new',
  validateSearch: newPromotionSearch,
  component: lazyPage(() => import('../operator/promotions/new-promotion-page.tsx'), 'NewPromotionPage'),
})

const importPromotions = createRoute({
  getParentRoute: () => operator,
  path: '/promotions/import',
  component: lazyPage(() => import('../operator/promotions/import-page.tsx'), 'ImportPromotionsPage'),
})

const promotion = createRoute({
  getParentRoute: () => operator,
  path: '/promotions/$promotionId',
  component: lazyPage(() => import('../operator/promotions/promotion-page.tsx'), 'OperatorPromotionPage'),
})

const catalogue = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue',
  validateSearch: catalogueSearch,
  component: lazyPage(() => import('../operator/catalogue/catalogue-page.tsx'), 'OperatorCataloguePage'),
})

const product = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/$productId',
  component: lazyPage(() => import('../operator/catalogue/item-pages.tsx'), 'OperatorProductPage'),
})

const sku = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/$productId/$skuId',
  validateSearch: priceSearch,
  component: lazyPage(() => import('../operator/catalogue/item-pages.tsx'), 'OperatorSkuPage'),
})

const availabilities = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/$productId/$skuId/availabilities',
  component: lazyPage(() => import('../operator/catalogue/availabilities-page.tsx'), 'AvailabilitiesPage'),
})

const offer = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/offers/$offerId',
  validateSearch: priceSearch,
  component: lazyPage(() => import('../operator/catalogue/item-pages.tsx'), 'OperatorOfferPage'),
})

const priceSheets = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/price-sheets',
  component: lazyPage(() => import('../operator/catalogue/price-sheets-page.tsx'), 'PriceSheetsPage'),
})

const priceSheet = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/price-sheets/$importId',
  component: lazyPage(() => import('../operator/catalogue/price-sheet-page.tsx'), 'PriceSheetPage'),
})

const reviews = createRoute({
  getParentRoute: () => operator,
  path: '/reviews',
  validateSearch: reviewSearch,
  component: lazyPage(() => import('../operator/reviews/reviews-page.tsx'), 'ReviewsPage'),
})

const accounts = createRoute({
  getParentRoute: () => operator,
  path: '/reviews/accounts',
  validateSearch: accountsSearch,
  component: lazyPage(() => import('../operator/reviews/accounts-page.tsx'), 'AccountsPage'),
})

const customerReview = createRoute({
  getParentRoute: () => operator,
  path: '/reviews/customers/$customerId',
  component: lazyPage(() => import('../operator/reviews/customer-review-page.tsx'), 'CustomerReviewPage'),
})

const policies = createRoute({
  getParentRoute: () => operator,
  path: '/policies',
  component: lazyPage(() => import('../operator/policies/policies-page.tsx'), 'PoliciesPage'),
})

const policy = createRoute({
  getParentRoute: () => operator,
  path: '/policies/$name',
  component: lazyPage(() => import('../operator/policies/policy-page.tsx'), 'PolicyPage'),
})

const screenedCountries = createRoute({
  getParentRoute: () => operator,
  path: '/policies/screened-countries',
  component: lazyPage(
    () => import('../operator/policies/screened-countries-page.tsx'),
    'ScreenedCountriesPage',
  ),
})

const partners = createRoute({
  getParentRoute: () => operator,
  path: '/partners',
  component: lazyPage(() => import('../operator/partners/partners-page.tsx'), 'PartnersPage'),
})

const environments = createRoute({
  getParentRoute: () => operator,
  path: '/environments',
  component: lazyPage(() => import('../operator/environments/environments-page.tsx'), 'EnvironmentsPage'),
})

export const operatorRoutes = operator.addChildren([
  home,
  promotions,
  newPromotion,
  importPromotions,
  promotion,
  catalogue,
  product,
  sku,
  availabilities,
  offer,
  priceSheets,
  priceSheet,
  reviews,
  accounts,
  customerReview,
  policies,
  policy,
  screenedCountries,
  partners,
  environments,
])
