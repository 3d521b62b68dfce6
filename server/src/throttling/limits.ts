/**
 * Which limits a call draws on (billing and operations 6, decision 34). The listed operations are limited for each
 * customer of a partner, or for the partner as a whole; on top of that every operation is limited for the partner.
 */
import type { Route } from '../http/route.ts'

/** The value of the policy `api-throttling`; a row may name only what it changes. */
export interface Allowances {
  listedPerMinute: number
  eligibilityPerMinute: number
  validateMigrationPer5Minutes: number
  createMigrationPer5Minutes: number
  otherPerMinute: number
}

export const defaultAllowances: Allowances = {
  listedPerMinute: 500,
  eligibilityPerMinute: 625,
  validateMigrationPer5Minutes: 450,
  createMigrationPer5Minutes: 100,
  otherPerMinute: 3000,
}

/** So many requests in a window that starts with the first of them. */
export interface Limit {
  scope: 'partner' | 'partner-customer'
  requests: number
  windowSeconds: number
  /** Requests and seconds in one word: a changed limit counts afresh. */
  name: string
}

interface Listing {
  scope: Limit['scope']
  allowance: keyof Allowances
}

const perCustomer: Listing = { scope: 'partner-customer', allowance: 'listedPerMinute' }
const perPartner: Listing = { scope: 'partner', allowance: 'listedPerMinute' }

const listed: Record<string, Listing> = {
  'GET /v1/customers/*': perCustomer,
  'POST /v1/customers/*/carts': perCustomer,
  'PUT /v1/customers/*/carts/*': perCustomer,
  'POST /v1/customers/*/carts/*/checkout': perCustomer,
  'GET /v1/customers/*/orders': perCustomer,
  'POST /v1/customers/*/orders': perCustomer,
  'GET /v1/customers/*/orders/*': perCustomer,
  'PATCH /v1/customers/*/orders/*': perCustomer,
  'GET /v1/customers/*/orders/*/provisioningstatus': perCustomer,
  'GET /v1/customers/*/subscriptions': perCustomer,
  'GET /v1/customers/*/subscriptions/*': perCustomer,
  'PATCH /v1/customers/*/subscriptions/*': perCustomer,
  'GET /v1/customers/*/subscriptions/*/addons': perCustomer,
  'GET /v1/customers/*/subscriptions/*/azureentitlements': perCustomer,
  'GET /v1/customers/*/subscriptions/*/conversions': perCustomer,
  'POST /v1/customers/*/subscriptions/*/conversions': perCustomer,
  'GET /v1/customers/*/subscriptions/*/provisioningstatus': perCustomer,
  'POST /v1/customers/*/subscriptions/*/registrations': perCustomer,
  'GET /v1/customers/*/subscriptions/*/registrationstatus': perCustomer,
  'POST /v1/customers/*/subscriptions/*/upgrades': perCustomer,
  'GET /v1/customers/*/transfers': perCustomer,
  'POST /v1/customers/*/migrations/newcommerce/validate': {
    scope: 'partner-customer',
    allowance: 'validateMigrationPer5Minutes',
  },
  'POST /v1/customers/*/migrations/newcommerce': {
    scope: 'partner',
    allowance: 'createMigrationPer5Minutes',
  },
  'POST /v1/customers/*/promotioneligibilities': { scope: 'partner', allowance: 'eligibilityPerMinute' },
  'POST /v1/productupgrades': perPartner,
  'POST /v1/productupgrades/eligibility': perPartner,
  'POST /v1/productupgrades/*/status': perPartner,
}

const every: Listing = { scope: 'partner', allowance: 'otherPerMinute' }

/** The limits on a route, the narrowest first. A listed operation with customers' limits has the partner's as well. */
export function limitsOn(
  { method, path }: Pick<Route, 'method' | 'path'>,
  given: Partial<Allowances>,
): Limit[] {
  const allowances = { ...defaultAllowances, ...given }
  const own = listed[`${method} ${path.replace(/:[^/]+/g, '*').toLowerCase()}`] ?? every
  const listings = own.scope === 'partner' ? [own] : [own, every]
  return listings.map(({ scope, allowance }) => {
    const requests = allowances[allowance]
    const windowSeconds = allowance.endsWith('Per5Minutes') ? 300 : 60
    return { scope, requests, windowSeconds, name: `${requests}/${windowSeconds}` }
  })
}
