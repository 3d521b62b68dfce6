import { createRoute } from '@tanstack/react-router'
import { activitySearch } from '../activity/queries.ts'
import { catalogueSearch } from '../catalogue/storefront.ts'
import { promotionSearch, readinessSearch } from '../promotions/promotion-search.ts'
import { lazyPage } from './lazy-page.ts'
import { rooms } from './root.tsx'

const home = createRoute({
  getParentRoute: () => rooms,
  path: '/',
  component: lazyPage(() => import('../home/home-page.tsx'), 'HomePage'),
})

const customers = createRoute({
  getParentRoute: () => rooms,
  path: '/customers',
  validateSearch: (query: Record<string, unknown>): { search?: string; reseller?: string } =>
    typeof query.reseller === 'string'
      ? { reseller: query.reseller }
      : typeof query.search === 'string' && query.search !== ''
        ? { search: query.search }
        : {},
  component: lazyPage(() => import('../customers/customers-page.tsx'), 'CustomersPage'),
})

const newCustomer = createRoute({
  getParentRoute: () => rooms,
  path: '/customers/new',
  component: lazyPage(() => import('../customers/new-customer-page.tsx'), 'NewCustomerPage'),
})

const relationshipRequest = createRoute({
  getParentRoute: () => rooms,
  path: '/customers/relationship-request',
  component: lazyPage(
    () => import('../relationships/relationship-request-page.tsx'),
    'RelationshipRequestPage',
  ),
})

const catalogue = createRoute({
  getParentRoute: () => rooms,
  path: '/catalogue',
  validateSearch: catalogueSearch,
  component: lazyPage(() => import('../catalogue/catalogue-page.tsx'), 'CatalogueOfCountryPage'),
})

const sku = createRoute({
  getParentRoute: () => rooms,
  path: '/catalogue/$productId/$skuId',
  validateSearch: catalogueSearch,
  component: lazyPage(() => import('../catalogue/item-pages.tsx'), 'SkuOfCountryPage'),
})

const offer = createRoute({
  getParentRoute: () => rooms,
  path: '/catalogue/offers/$offerId',
  validateSearch: catalogueSearch,
  component: lazyPage(() => import('../catalogue/item-pages.tsx'), 'OfferOfCountryPage'),
})

const promotions = createRoute({
  getParentRoute: () => rooms,
  path: '/promotions',
  validateSearch: promotionSearch,
  component: lazyPage(() => import('../promotions/promotions-page.tsx'), 'PromotionsPage'),
})

const readiness = createRoute({
  getParentRoute: () => rooms,
  path: '/promotions/readiness',
  validateSearch: readinessSearch,
  component: lazyPage(() => import('../promotions/readiness-page.tsx'), 'ReadinessPage'),
})

const promotion = createRoute({
  getParentRoute: () => rooms,
  path: '/promotions/$promotionId',
  validateSearch: promotionSearch,
  component: lazyPage(() => import('../promotions/promotion-page.tsx'), 'PromotionPage'),
})

const activity = createRoute({
  getParentRoute: () => rooms,
  path: '/activity',
  validateSearch: activitySearch,
  component: lazyPage(() => import('../activity/activity-page.tsx'), 'ActivityPage'),
})

const settings = createRoute({
  getParentRoute: () => rooms,
  path: '/settings',
  component: lazyPage(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
})

const clock = createRoute({
  getParentRoute: () => rooms,
  path: '/clock',
  component: lazyPage(() => import('../sandbox/clock-page.tsx'), 'ClockPage'),
})

/** The partner's rooms that are not about one customer. */
export const partnerRoutes = [
  home,
  customers,
  newCustomer,
  relationshipRequest,
  catalogue,
  sku,
  offer,
  promotions,
  readiness,
  promotion,
  activity,
  settings,
  clock,
] as const
