import { createRoute } from '@tanstack/react-router'
import { catalogueSearch } from '../catalogue/storefront.ts'
import { usersSearch } from '../users/users-search.ts'
import { lazyPage } from './lazy-page.ts'
import { rooms } from './root.tsx'

/** All that is about one customer; the customer stays in view from page to page. */
const customer = createRoute({
  getParentRoute: () => rooms,
  path: '/customers/$customerId',
  component: lazyPage(() => import('../customers/customer-room.tsx'), 'CustomerRoom'),
})

const account = createRoute({
  getParentRoute: () => customer,
  path: '/',
  component: lazyPage(() => import('../customers/customer-page.tsx'), 'CustomerPage'),
})

const agreements = createRoute({
  getParentRoute: () => customer,
  path: '/agreements',
  component: lazyPage(() => import('../agreements/agreements-page.tsx'), 'AgreementsPage'),
})

const qualifications = createRoute({
  getParentRoute: () => customer,
  path: '/qualifications',
  component: lazyPage(() => import('../customers/qualifications-page.tsx'), 'QualificationsPage'),
})

const relationships = createRoute({
  getParentRoute: () => customer,
  path: '/relationships',
  component: lazyPage(() => import('../relationships/relationships-page.tsx'), 'RelationshipsPage'),
})

const users = createRoute({
  getParentRoute: () => customer,
  path: '/users',
  validateSearch: usersSearch,
  component: lazyPage(() => import('../users/users-page.tsx'), 'UsersPage'),
})

const newUser = createRoute({
  getParentRoute: () => customer,
  path: '/users/new',
  component: lazyPage(() => import('../users/new-user-page.tsx'), 'NewUserPage'),
})

const user = createRoute({
  getParentRoute: () => customer,
  path: '/users/$userId',
  component: lazyPage(() => import('../users/user-page.tsx'), 'UserPage'),
})

const licences = createRoute({
  getParentRoute: () => customer,
  path: '/licences',
  component: lazyPage(() => import('../users/licences-page.tsx'), 'LicencesPage'),
})

const catalogue = createRoute({
  getParentRoute: () => customer,
  path: '/catalogue',
  validateSearch: catalogueSearch,
  component: lazyPage(() => import('../catalogue/catalogue-page.tsx'), 'CatalogueOfCustomerPage'),
})

const sku = createRoute({
  getParentRoute: () => customer,
  path: '/catalogue/$productId/$skuId',
  validateSearch: catalogueSearch,
  component: lazyPage(() => import('../catalogue/item-pages.tsx'), 'SkuOfCustomerPage'),
})

const offer = createRoute({
  getParentRoute: () => customer,
  path: '/catalogue/offers/$offerId',
  component: lazyPage(() => import('../catalogue/item-pages.tsx'), 'OfferOfCustomerPage'),
})

const cart = createRoute({
  getParentRoute: () => customer,
  path: '/carts/$cartId',
  component: lazyPage(() => import('../cart/cart-page.tsx'), 'CartPage'),
})

const confirmation = createRoute({
  getParentRoute: () => customer,
  path: '/confirmation',
  validateSearch: (query: Record<string, unknown>): { orders?: string } =>
    query.orders === undefined ? {} : { orders: String(query.orders) },
  component: lazyPage(() => import('../orders/confirmation-page.tsx'), 'ConfirmationPage'),
})

const orders = createRoute({
  getParentRoute: () => customer,
  path: '/orders',
  component: lazyPage(() => import('../orders/orders-page.tsx'), 'OrdersPage'),
})

const order = createRoute({
  getParentRoute: () => customer,
  path: '/orders/$orderId',
  component: lazyPage(() => import('../orders/order-page.tsx'), 'OrderPage'),
})

const subscriptions = createRoute({
  getParentRoute: () => customer,
  path: '/subscriptions',
  component: lazyPage(() => import('../subscriptions/subscriptions-page.tsx'), 'SubscriptionsPage'),
})

const subscription = createRoute({
  getParentRoute: () => customer,
  path: '/subscriptions/$subscriptionId',
  component: lazyPage(() => import('../subscriptions/subscription-page.tsx'), 'SubscriptionPage'),
})

export const customerRoutes = customer.addChildren([
  account,
  agreements,
  qualifications,
  relationships,
  users,
  newUser,
  user,
  licences,
  catalogue,
  sku,
  offer,
  cart,
  confirmation,
  orders,
  order,
  subscriptions,
  subscription,
])
