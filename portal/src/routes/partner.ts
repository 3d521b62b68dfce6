import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { activitySearch } from '../activity/queries.ts'
import { catalogueSearch } from '../catalogue/storefront.ts'
import { promotionSearch, readinessSearch } from '../promotions/promotion-search.ts'
import { rooms } from './root.tsx'

const home = createRoute({
  getParentRoute: () => rooms,
  path: '/',
  component: lazyRouteComponent(() => import('../home/home-page.tsx'), 'HomePage'),
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
  component: lazyRouteComponent(() => import('../customers/customers-page.tsx'), 'CustomersPage'),
})

const newCustomer = createRoute({
  getParentRoute: () => rooms,
  path: '/customers/new',
  component: lazyRouteComponent(() => import('../customers/new-customer-page.tsx'), 'NewCustomerPage'),
})

const relationshipRequest = createRoute({
  getParentRoute: () => rooms,
  path: '/customers/relationship-request',
  component: lazyRouteComponent(
    () => import('../relationships/relationship-request-page.tsx'),
    'RelationshipRequestPage',
  ),
})

const catalogue = createRoute({
  getParentRoute: () => rooms,
  path: '/catalogue',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('../catalogue/catalogue-page.tsx'), 'CatalogueOfCountryPage'),
})

const sku = createRoute({
  getParentRoute: () => rooms,
  path: '/catalogue/$productId/$skuId',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('../catalogue/item-pages.tsx'), 'SkuOfCountryPage'),
})

const offer = createRoute({
  getParentRoute: () => rooms,
  path: '/catalogue/offers/$offerId',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('../catalogue/item-pages.tsx'), 'OfferOfCountryPage'),
})

const promotions = createRoute({
  getParentRoute: () => rooms,
  path: '/promotions',
  validateSearch: promotionSearch,
  component: lazyRouteComponent(() => import('../promotions/promotions-page.tsx'), 'PromotionsPage'),
})

const readiness = createRoute({
  getParentRoute: () => rooms,
  path: '/promotions/readiness',
  validateSearch: readinessSearch,
  component: lazyRouteComponent(() => import('../promotions/readiness-page.tsx'), 'ReadinessPage'),
})

const promotion = createRoute({
  getParentRoute: () => rooms,
  path: '/promotions/$promotionId',
  validateSearch: promotionSearch,
  component: lazyRouteComponent(() => import('../promotions/promotion-page.tsx'), 'PromotionPage'),
})

const activity = createRoute({
  getParentRoute: () => rooms,
  path: '/activity',
  validateSearch: activitySearch,
  component: lazyRouteComponent(() => import('../activity/activity-page.tsx'), 'ActivityPage'),
})

const settings = createRoute({
  getParentRoute: () => rooms,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
})

const clock = createRoute({
  getParentRoute: () => rooms,
  path: '/clock',
  component: lazyRouteComponent(() => import('../sandbox/clock-page.tsx'), 'ClockPage'),
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
