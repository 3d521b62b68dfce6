/** Names for the contract's resources, taken from the operations that answer or take them. Instants are ISO 8601 with `Z`. */
import type { Answer, Question } from './kontor.ts'

type ItemOf<Page extends { items: unknown[] }> = Page['items'][number]

// Customers and compliance
export type Customer = Answer<'/v1/customers/{customerId}', 'get'>
export type NewCustomer = Question<'/v1/customers', 'post'>
export type CustomerPage = Answer<'/v1/customers', 'get'>
export type CompanyProfile = Answer<'/v1/customers/{customerId}/profiles/company', 'get'>
export type BillingProfile = Answer<'/v1/customers/{customerId}/profiles/billing', 'get'>
export type Address = BillingProfile['defaultAddress']
/** What a customer's form must ask for in a country. */
export type CountryValidationRules = Answer<'/v1/countryvalidationrules/{country}', 'get'>
export type AgreementMetaData = ItemOf<Answer<'/v1/agreements', 'get'>>
export type Agreement = ItemOf<Answer<'/v1/customers/{customerId}/agreements', 'get'>>
export type NewAgreement = Question<'/v1/customers/{customerId}/agreements', 'post'>
export type Contact = Agreement['primaryContact']
export type Qualification = Answer<'/v1/customers/{customerId}/qualifications', 'get'>[number]
export type OrganizationProfile = Answer<'/v1/profiles/organization', 'get'>

// Catalogue
export type Product = ItemOf<Answer<'/v1/products', 'get'>>
export type Sku = Answer<'/v1/products/{productId}/skus/{skuId}', 'get'>
export type Availability = ItemOf<Answer<'/v1/products/{productId}/skus/{skuId}/availabilities', 'get'>>
export type Term = Availability['terms'][number]
/** What one seat costs now, on one term. */
export type Price = NonNullable<Availability['prices']>[number]
/** An offer of the older catalogue. */
export type Offer = Answer<'/v1/offers/{offerId}', 'get'>

// Promotions
export type Promotion = Answer<'/v1/productpromotions/{promotionId}', 'get'>
export type PromotionPage = Answer<'/v1/productpromotions', 'get'>
export type PromotionTerm = NonNullable<Promotion['requiredProducts'][number]['term']>
export type Eligibility = ItemOf<
  Answer<'/v1/customers/{customerId}/promotionEligibilities', 'post'>
>['eligibilities'][number]
/** One condition that was not met, with its figures. */
export type EligibilityError = Eligibility['errors'][number]
/** What would meet a condition; beside the errors, in the same order. */
export type EligibilityCondition = NonNullable<Eligibility['conditions']>[number]

// Carts, orders and subscriptions
export type Cart = Answer<'/v1/customers/{customerId}/carts/{cartId}', 'get'>
export type CartLine = Cart['lineItems'][number]
/** A line as a buyer asks for it. */
export type NewCartLine = Question<'/v1/customers/{customerId}/carts', 'post'>['lineItems'][number]
export type BillingCycle = NonNullable<NewCartLine['billingCycle']>
export type CheckoutResult = Answer<'/v1/customers/{customerId}/carts/{cartId}/checkout', 'post'>
export type Order = Answer<'/v1/customers/{customerId}/orders/{orderId}', 'get'>
export type OrderLine = Order['lineItems'][number]
export type Subscription = Answer<'/v1/customers/{customerId}/subscriptions/{subscriptionId}', 'get'>
export type SubscriptionChange = Question<
  '/v1/customers/{customerId}/subscriptions/{subscriptionId}',
  'patch'
>

// Activity and sandbox
export type AuditRecord = ItemOf<Answer<'/v1/auditrecords', 'get'>>
/** The environment's business time and, while it is being moved, where to. */
export type SandboxClock = Answer<'/sandbox/clock', 'get'>
