import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  retainSearchParams,
} from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { activitySearch } from './activity/queries.ts'
import { catalogueSearch } from './catalogue/storefront.ts'
import {
  catalogueSearch as operatorCatalogueSearch,
  priceSearch,
} from './operator/catalogue/catalogue-search.ts'
import { type OperatorSearch, operatorSearch } from './operator/environments.ts'
import { newPromotionSearch, promotionsSearch } from './operator/promotions/promotions-search.ts'
import { accountsSearch, reviewSearch } from './operator/reviews/review-search.ts'
import { promotionSearch, readinessSearch } from './promotions/promotion-search.ts'
import { SessionGate } from './session/session-context.tsx'
import { WelcomePage } from './session/welcome-page.tsx'
import { LinesSkeleton } from './shell/answered.tsx'
import { UnexpectedPage } from './shell/unexpected-page.tsx'
import { usersSearch } from './users/users-search.ts'

/** Every address of the portal. Pages are fetched when they are first gone to. */

const root = createRootRoute({ component: Outlet })

const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  component: lazyRouteComponent(() => import('./session/signed-in-page.tsx'), 'SignedInPage'),
})

const Shell = lazy(async () => ({ default: (await import('./shell/shell.tsx')).Shell }))
const rooms = createRoute({
  getParentRoute: () => root,
  id: 'rooms',
  component: () => (
    <SessionGate otherwise={(ended) => <WelcomePage ended={ended} />}>
      <Suspense>
        <Shell />
      </Suspense>
    </SessionGate>
  ),
})

const home = createRoute({
  getParentRoute: () => rooms,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
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
  component: lazyRouteComponent(() => import('./customers/customers-page.tsx'), 'CustomersPage'),
})

const newCustomer = createRoute({
  getParentRoute: () => rooms,
  path: '/customers/new',
  component: lazyRouteComponent(() => import('./customers/new-customer-page.tsx'), 'NewCustomerPage'),
})

const relationshipRequest = createRoute({
  getParentRoute: () => rooms,
  path: '/customers/relationship-request',
  component: lazyRouteComponent(
    () => import('./relationships/relationship-request-page.tsx'),
    'RelationshipRequestPage',
  ),
})

const customer = createRoute({
  getParentRoute: () => rooms,
  path: '/customers/$customerId',
  component: lazyRouteComponent(() => import('./customers/customer-room.tsx'), 'CustomerRoom'),
})

const account = createRoute({
  getParentRoute: () => customer,
  path: '/',
  component: lazyRouteComponent(() => import('./customers/customer-page.tsx'), 'CustomerPage'),
})

const agreements = createRoute({
  getParentRoute: () => customer,
  path: '/agreements',
  component: lazyRouteComponent(() => import('./agreements/agreements-page.tsx'), 'AgreementsPage'),
})

const qualifications = createRoute({
  getParentRoute: () => customer,
  path: '/qualifications',
  component: lazyRouteComponent(() => import('./customers/qualifications-page.tsx'), 'QualificationsPage'),
})

const relationships = createRoute({
  getParentRoute: () => customer,
  path: '/relationships',
  component: lazyRouteComponent(() => import('./relationships/relationships-page.tsx'), 'RelationshipsPage'),
})

const users = createRoute({
  getParentRoute: () => customer,
  path: '/users',
  validateSearch: usersSearch,
  component: lazyRouteComponent(() => import('./users/users-page.tsx'), 'UsersPage'),
})

const newUser = createRoute({
  getParentRoute: () => customer,
  path: '/users/new',
  component: lazyRouteComponent(() => import('./users/new-user-page.tsx'), 'NewUserPage'),
})

const user = createRoute({
  getParentRoute: () => customer,
  path: '/users/$userId',
  component: lazyRouteComponent(() => import('./users/user-page.tsx'), 'UserPage'),
})

const licences = createRoute({
  getParentRoute: () => customer,
  path: '/licences',
  component: lazyRouteComponent(() => import('./users/licences-page.tsx'), 'LicencesPage'),
})

const customerCatalogue = createRoute({
  getParentRoute: () => customer,
  path: '/catalogue',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('./catalogue/catalogue-page.tsx'), 'CatalogueOfCustomerPage'),
})

const customerSku = createRoute({
  getParentRoute: () => customer,
  path: '/catalogue/$productId/$skuId',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('./catalogue/item-pages.tsx'), 'SkuOfCustomerPage'),
})

const customerOffer = createRoute({
  getParentRoute: () => customer,
  path: '/catalogue/offers/$offerId',
  component: lazyRouteComponent(() => import('./catalogue/item-pages.tsx'), 'OfferOfCustomerPage'),
})

const cart = createRoute({
  getParentRoute: () => customer,
  path: '/carts/$cartId',
  component: lazyRouteComponent(() => import('./cart/cart-page.tsx'), 'CartPage'),
})

const confirmation = createRoute({
  getParentRoute: () => customer,
  path: '/confirmation',
  validateSearch: (query: Record<string, unknown>): { orders?: string } =>
    query.orders === undefined ? {} : { orders: String(query.orders) },
  component: lazyRouteComponent(() => import('./orders/confirmation-page.tsx'), 'ConfirmationPage'),
})

const orders = createRoute({
  getParentRoute: () => customer,
  path: '/orders',
  component: lazyRouteComponent(() => import('./orders/orders-page.tsx'), 'OrdersPage'),
})

const order = createRoute({
  getParentRoute: () => customer,
  path: '/orders/$orderId',
  component: lazyRouteComponent(() => import('./orders/order-page.tsx'), 'OrderPage'),
})

const subscriptions = createRoute({
  getParentRoute: () => customer,
  path: '/subscriptions',
  component: lazyRouteComponent(() => import('./subscriptions/subscriptions-page.tsx'), 'SubscriptionsPage'),
})

const subscription = createRoute({
  getParentRoute: () => customer,
  path: '/subscriptions/$subscriptionId',
  component: lazyRouteComponent(() => import('./subscriptions/subscription-page.tsx'), 'SubscriptionPage'),
})

const catalogue = createRoute({
  getParentRoute: () => rooms,
  path: '/catalogue',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('./catalogue/catalogue-page.tsx'), 'CatalogueOfCountryPage'),
})

const sku = createRoute({
  getParentRoute: () => rooms,
  path: '/catalogue/$productId/$skuId',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('./catalogue/item-pages.tsx'), 'SkuOfCountryPage'),
})

const offer = createRoute({
  getParentRoute: () => rooms,
  path: '/catalogue/offers/$offerId',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('./catalogue/item-pages.tsx'), 'OfferOfCountryPage'),
})

const promotions = createRoute({
  getParentRoute: () => rooms,
  path: '/promotions',
  validateSearch: promotionSearch,
  component: lazyRouteComponent(() => import('./promotions/promotions-page.tsx'), 'PromotionsPage'),
})

const readiness = createRoute({
  getParentRoute: () => rooms,
  path: '/promotions/readiness',
  validateSearch: readinessSearch,
  component: lazyRouteComponent(() => import('./promotions/readiness-page.tsx'), 'ReadinessPage'),
})

const promotion = createRoute({
  getParentRoute: () => rooms,
  path: '/promotions/$promotionId',
  validateSearch: promotionSearch,
  component: lazyRouteComponent(() => import('./promotions/promotion-page.tsx'), 'PromotionPage'),
})

const activity = createRoute({
  getParentRoute: () => rooms,
  path: '/activity',
  validateSearch: activitySearch,
  component: lazyRouteComponent(() => import('./activity/activity-page.tsx'), 'ActivityPage'),
})

const settings = createRoute({
  getParentRoute: () => rooms,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
})

const clock = createRoute({
  getParentRoute: () => rooms,
  path: '/clock',
  component: lazyRouteComponent(() => import('./sandbox/clock-page.tsx'), 'ClockPage'),
})

/** The operator's rooms. The environment worked in goes along from page to page. */
const operator = createRoute({
  getParentRoute: () => rooms,
  path: '/operator',
  validateSearch: operatorSearch,
  search: { middlewares: [retainSearchParams<OperatorSearch>(['environment'])] },
})

const operatorHome = createRoute({
  getParentRoute: () => operator,
  path: '/',
  component: lazyRouteComponent(() => import('./operator/home-page.tsx'), 'OperatorHomePage'),
})

const operatorPromotions = createRoute({
  getParentRoute: () => operator,
  path: '/promotions',
  validateSearch: promotionsSearch,
  component: lazyRouteComponent(
    () => import('./operator/promotions/promotions-page.tsx'),
    'OperatorPromotionsPage',
  ),
})

const newPromotion = createRoute({
  getParentRoute: () => operator,
  path: '/promotions/new',
  validateSearch: newPromotionSearch,
  component: lazyRouteComponent(
    () => import('./operator/promotions/new-promotion-page.tsx'),
    'NewPromotionPage',
  ),
})

const importPromotions = createRoute({
  getParentRoute: () => operator,
  path: '/promotions/import',
  component: lazyRouteComponent(
    () => import('./operator/promotions/import-page.tsx'),
    'ImportPromotionsPage',
  ),
})

const operatorPromotion = createRoute({
  getParentRoute: () => operator,
  path: '/promotions/$promotionId',
  component: lazyRouteComponent(
    () => import('./operator/promotions/promotion-page.tsx'),
    'OperatorPromotionPage',
  ),
})

const operatorCatalogue = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue',
  validateSearch: operatorCatalogueSearch,
  component: lazyRouteComponent(
    () => import('./operator/catalogue/catalogue-page.tsx'),
    'OperatorCataloguePage',
  ),
})

const operatorProduct = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/$productId',
  component: lazyRouteComponent(() => import('./operator/catalogue/item-pages.tsx'), 'OperatorProductPage'),
})

const operatorSku = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/$productId/$skuId',
  validateSearch: priceSearch,
  component: lazyRouteComponent(() => import('./operator/catalogue/item-pages.tsx'), 'OperatorSkuPage'),
})

const operatorOffer = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/offers/$offerId',
  validateSearch: priceSearch,
  component: lazyRouteComponent(() => import('./operator/catalogue/item-pages.tsx'), 'OperatorOfferPage'),
})

const priceSheets = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/price-sheets',
  component: lazyRouteComponent(
    () => import('./operator/catalogue/price-sheets-page.tsx'),
    'PriceSheetsPage',
  ),
})

const priceSheet = createRoute({
  getParentRoute: () => operator,
  path: '/catalogue/price-sheets/$importId',
  component: lazyRouteComponent(() => import('./operator/catalogue/price-sheet-page.tsx'), 'PriceSheetPage'),
})

const reviews = createRoute({
  getParentRoute: () => operator,
  path: '/reviews',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('./operator/reviews/reviews-page.tsx'), 'ReviewsPage'),
})

const accounts = createRoute({
  getParentRoute: () => operator,
  path: '/reviews/accounts',
  validateSearch: accountsSearch,
  component: lazyRouteComponent(() => import('./operator/reviews/accounts-page.tsx'), 'AccountsPage'),
})

const customerReview = createRoute({
  getParentRoute: () => operator,
  path: '/reviews/customers/$customerId',
  component: lazyRouteComponent(
    () => import('./operator/reviews/customer-review-page.tsx'),
    'CustomerReviewPage',
  ),
})

const policies = createRoute({
  getParentRoute: () => operator,
  path: '/policies',
  component: lazyRouteComponent(() => import('./operator/policies/policies-page.tsx'), 'PoliciesPage'),
})

const policy = createRoute({
  getParentRoute: () => operator,
  path: '/policies/$name',
  component: lazyRouteComponent(() => import('./operator/policies/policy-page.tsx'), 'PolicyPage'),
})

const screenedCountries = createRoute({
  getParentRoute: () => operator,
  path: '/policies/screened-countries',
  component: lazyRouteComponent(
    () => import('./operator/policies/screened-countries-page.tsx'),
    'ScreenedCountriesPage',
  ),
})

const partners = createRoute({
  getParentRoute: () => operator,
  path: '/partners',
  component: lazyRouteComponent(() => import('./operator/partners/partners-page.tsx'), 'PartnersPage'),
})

const environments = createRoute({
  getParentRoute: () => operator,
  path: '/environments',
  component: lazyRouteComponent(
    () => import('./operator/environments/environments-page.tsx'),
    'EnvironmentsPage',
  ),
})

const anythingElse = createRoute({
  getParentRoute: () => rooms,
  path: '$',
  component: lazyRouteComponent(() => import('./shell/not-found-page.tsx'), 'NotFoundPage'),
})

const ofCustomer = [
  account,
  agreements,
  qualifications,
  relationships,
  users,
  newUser,
  user,
  licences,
  customerCatalogue,
  customerSku,
  customerOffer,
  cart,
  confirmation,
  orders,
  order,
  subscriptions,
  subscription,
] as const
const ofOperator = [
  operatorHome,
  operatorPromotions,
  newPromotion,
  importPromotions,
  operatorPromotion,
  operatorCatalogue,
  operatorProduct,
  operatorSku,
  operatorOffer,
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
] as const
const inShell = [
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
  anythingElse,
] as const

export const router = createRouter({
  routeTree: root.addChildren([
    signedIn,
    rooms.addChildren([
      ...inShell,
      customer.addChildren([...ofCustomer]),
      operator.addChildren([...ofOperator]),
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: () => <LinesSkeleton lines={6} />,
  defaultErrorComponent: UnexpectedPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
