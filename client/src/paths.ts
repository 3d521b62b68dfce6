/**
 * The operations of the contract that this package types, in the shape openapi-typescript generates: path, method,
 * parameters, body, answer.
 */
import type * as contract from './resources.ts'

type Operation<Ok, Path = never, Query = never, Body = never> = {
  parameters: ([Path] extends [never] ? { path?: never } : { path: Path }) &
    ([Query] extends [never]
      ? { query?: never }
      : Partial<Query> extends Query
        ? { query?: Query }
        : { query: Query })
  responses: { 200: { content: { 'application/json': Ok } } }
} & ([Body] extends [never]
  ? { requestBody?: never }
  : { requestBody: { content: { 'application/json': Body } } })

type OfCustomer = { customerId: string }
type OfSku = { productId: string; skuId: string }
type Market = { country: string; targetSegment?: string }
type Priced = { includePrices?: boolean }
type Listed<Item, Path = never, Query = never> = Operation<contract.Collection<Item>, Path, Query>

export interface paths {
  '/v1/customers': {
    get: Listed<contract.Customer, never, { size?: number; filter?: string }>
    post: Operation<
      contract.Customer,
      never,
      never,
      { companyProfile: contract.CompanyProfile; billingProfile: contract.BillingProfile }
    >
  }
  '/v1/customers/{customerId}': { get: Operation<contract.Customer, OfCustomer> }
  '/v1/customers/{customerId}/profiles/billing': {
    get: Operation<contract.BillingProfile, OfCustomer>
    put: Operation<contract.BillingProfile, OfCustomer, never, contract.BillingProfile>
  }
  '/v1/customers/{customerId}/profiles/company': {
    get: Operation<contract.CompanyProfile, OfCustomer>
    put: Operation<contract.CompanyProfile, OfCustomer, never, Partial<contract.CompanyProfile>>
  }
  '/v1/customers/{customerId}/agreements': {
    get: Listed<contract.Agreement, OfCustomer, { agreementType?: string }>
    post: Operation<contract.Agreement, OfCustomer, never, contract.Agreement>
  }
  '/v1/customers/{customerId}/qualifications': {
    get: Operation<contract.Qualification[], OfCustomer>
    post: Operation<contract.Qualification, OfCustomer, never, contract.QualificationRequest>
  }
  '/v1/customers/{customerId}/qualification': { get: Operation<string, OfCustomer> }
  '/v1/domains/{domain}': { head: Operation<undefined, { domain: string }> }
  '/v1/countryvalidationrules/{iso2}': { get: Operation<contract.CountryValidationRules, { iso2: string }> }
  '/v1/agreements': { get: Listed<contract.AgreementMetaData, never, { agreementType?: string }> }
  '/v1/agreementtemplates/{templateId}/document': {
    get: Operation<
      contract.AgreementDocument,
      { templateId: string },
      { language?: string; country?: string }
    >
  }
  '/v1/profiles/organization': { get: Operation<contract.OrganizationProfile> }

  '/v1/products': { get: Listed<contract.Product, never, Market & { targetView: string }> }
  '/v1/products/{productId}': { get: Operation<contract.Product, { productId: string }, Market> }
  '/v1/products/{productId}/skus': { get: Listed<contract.Sku, { productId: string }, Market> }
  '/v1/products/{productId}/skus/{skuId}': { get: Operation<contract.Sku, OfSku, Market> }
  '/v1/products/{productId}/skus/{skuId}/availabilities': {
    get: Listed<contract.Availability, OfSku, Market & Priced>
  }
  '/v1/customers/{customerId}/products': {
    get: Listed<contract.Product, OfCustomer, { targetView: string; targetSegment?: string }>
  }
  '/v1/customers/{customerId}/products/{productId}': {
    get: Operation<contract.Product, OfCustomer & { productId: string }>
  }
  '/v1/customers/{customerId}/products/{productId}/skus': {
    get: Listed<contract.Sku, OfCustomer & { productId: string }, { targetSegment?: string }>
  }
  '/v1/customers/{customerId}/products/{productId}/skus/{skuId}': {
    get: Operation<contract.Sku, OfCustomer & OfSku>
  }
  '/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities': {
    get: Listed<contract.Availability, OfCustomer & OfSku, { targetSegment?: string } & Priced>
  }

  '/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}': {
    get: Operation<contract.Availability, OfCustomer & OfSku & { availabilityId: string }, Priced>
  }
  '/v1/offers': { get: Listed<contract.Offer, never, { country: string; size?: number } & Priced> }
  '/v1/offers/{offerId}': {
    get: Operation<contract.Offer, { offerId: string }, { country: string } & Priced>
  }
  '/v1/customers/{customerId}/offers': { get: Listed<contract.Offer, OfCustomer, { size?: number } & Priced> }

  '/v1/productpromotions': { get: Listed<contract.Promotion, never, { country: string; segment: string }> }
  '/v1/productpromotions/{promotionId}': {
    get: Operation<contract.Promotion, { promotionId: string }, { country: string }>
  }
  '/v1/customers/{customerId}/promotionEligibilities': {
    post: Operation<
      contract.Collection<contract.EligibilityAnswer>,
      OfCustomer,
      never,
      { items: contract.EligibilityQuestion[] }
    >
  }

  '/v1/customers/{customerId}/carts': {
    post: Operation<contract.Cart, OfCustomer, never, { lineItems: contract.CartLine[] }>
  }
  '/v1/customers/{customerId}/carts/{cartId}': {
    get: Operation<contract.Cart, OfCustomer & { cartId: string }>
    put: Operation<contract.Cart, OfCustomer & { cartId: string }, never, { lineItems: contract.CartLine[] }>
  }
  '/v1/customers/{customerId}/carts/{cartId}/checkout': {
    post: Operation<
      contract.CheckoutResult,
      OfCustomer & { cartId: string },
      never,
      { expected?: contract.ExpectedLine[] }
    >
  }
  '/v1/customers/{customerId}/orders': {
    get: Listed<contract.Order, OfCustomer, { include_price?: boolean; billingType?: string }>
  }
  '/v1/customers/{customerId}/orders/{orderId}': {
    get: Operation<contract.Order, OfCustomer & { orderId: string }, { include_price?: boolean }>
  }
  '/v1/customers/{customerId}/subscriptions': {
    get: Listed<contract.Subscription, OfCustomer, { order_id?: string }>
  }
  '/v1/customers/{customerId}/subscriptions/{subscriptionId}': {
    get: Operation<contract.Subscription, OfCustomer & { subscriptionId: string }>
    patch: Operation<
      contract.Subscription,
      OfCustomer & { subscriptionId: string },
      never,
      Partial<contract.Subscription>
    >
  }

  '/v1/auditrecords': {
    get: Listed<
      contract.AuditRecord,
      never,
      { startDate?: string; endDate?: string; filter?: string; size?: number }
    >
  }
  '/sandbox/clock': {
    get: Operation<contract.SandboxClock>
    put: Operation<contract.SandboxClock, never, never, { now: string }>
  }
}
