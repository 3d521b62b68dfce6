/** The contract's resources, as far as clients of this package have needed them. Instants are ISO 8601 with `Z`. */

export interface Link {
  uri?: string
  method: string
  headers: { key: string; value: string }[]
}

export interface Attributes {
  objectType: string
  etag?: string
}

export interface Collection<Item> {
  totalCount: number
  items: Item[]
  continuationToken?: string
  links?: { self?: Link; next?: Link; previous?: Link }
  attributes?: Attributes
}

// Customers and compliance

export interface Address {
  firstName?: string
  middleName?: string
  lastName?: string
  addressLine1: string
  addressLine2?: string
  city: string
  state?: string
  postalCode?: string
  country: string
  region?: string
  phoneNumber?: string
}

export interface CompanyProfile {
  tenantId?: string
  domain: string
  companyName?: string
  organizationRegistrationNumber?: string
  address?: Address
  email?: string
  attributes?: Attributes
}

export interface BillingProfile {
  id?: string
  firstName?: string
  lastName?: string
  email: string
  culture: string
  language: string
  companyName: string
  defaultAddress: Address
  attributes?: Attributes
}

/** In a list only `id`, `companyProfile` and `relationshipToPartner` are present. */
export interface Customer {
  id: string
  commerceId?: string
  companyProfile: CompanyProfile
  billingProfile?: BillingProfile
  relationshipToPartner?: string
  allowDelegatedAccess?: boolean
  userCredentials?: { userName: string; password: string }
  customDomains?: string[]
  associatedPartnerId?: string
  attributes?: Attributes
}

/** What a customer's form must ask for in a country. */
export interface CountryValidationRules {
  iso2Code: string
  defaultCulture: string
  isStateRequired: boolean
  isPostalCodeRequired: boolean
  isCityRequired: boolean
  isVatIdSupported: boolean
  isTaxIdSupported: boolean
  isTaxIdOptional: boolean
  supportedStatesList: string[]
  supportedLanguagesList: string[]
  supportedCulturesList: string[]
  countryCallingCodesList: string[]
  postalCodeRegex?: string
  phoneNumberRegex?: string
  vatIdRegex?: string
  taxIdFormat?: string
  taxIdSample?: string
  isRegistrationNumberSupported?: boolean
  registrationNumberRegex?: string
  /** The field's native name, as the country's own people know it. */
  registrationNumberName?: string
  registrationNumberComment?: string
}

export interface AgreementMetaData {
  templateId: string
  agreementType: string
  agreementLink: string
  versionRank: number
}

export interface AgreementDocument {
  displayUri: string
  downloadUri: string
  language: string
  country: string
}

export interface Contact {
  firstName: string
  lastName: string
  email: string
  phoneNumber?: string
}

export interface Agreement {
  primaryContact: Contact
  templateId: string
  dateAgreed: string
  type: string
  userId?: string
  agreementLink?: string
}

export interface Qualification {
  qualification: string
  vettingStatus?: string
  vettingReason?: string
  vettingCreateDate?: string
}

export interface QualificationRequest {
  qualification: string
  educationSegment?: string
  website?: string
  validationCode?: string
}

export interface OrganizationProfile {
  id: string
  companyName: string
  defaultAddress?: Address
  tenantId: string
  domain: string
  email?: string
  language?: string
  culture?: string
}

// Catalogue

export interface Product {
  id: string
  title: string
  description?: string
  productType: { id: string; displayName: string; subType?: { id: string; displayName: string } }
  isMicrosoftProduct?: boolean
  publisherName?: string
}

export interface Sku {
  id: string
  productId: string
  title: string
  description?: string
  minimumQuantity: number
  maximumQuantity: number
  isTrial: boolean
  supportedBillingCycles?: string[]
  purchasePrerequisites?: string[]
  dynamicAttributes?: Record<string, unknown>
  /** Promotions in force for the market that name this SKU. */
  promotions?: Promotion[]
}

export interface Term {
  id: string
  duration?: string
  description?: string
  billingCycle: string
  cancellationPolicies?: { refundOptions: { sequenceId: number; type: string; expiresAfter?: string }[] }[]
}

/** What one seat costs now, on one term. Extra member, asked for with `includePrices`. */
export interface Price {
  termDuration: string
  billingCycle: string
  /** Partner price per seat and payment. */
  unitPrice: number
  /** Partner price per seat for the whole term. */
  termPrice: number
  /** Estimated retail price per seat and payment. */
  retailPrice?: number
  currency: string
}

export interface Availability {
  id: string
  productId: string
  skuId: string
  catalogItemId: string
  defaultCurrency: { code: string; symbol?: string }
  segment: string
  country: string
  isPurchasable: boolean
  isRenewable: boolean
  terms: Term[]
  prices?: Price[]
  product?: Product
  sku?: Sku
}

/** An offer of the older catalogue. */
export interface Offer {
  id: string
  name: string
  description?: string
  minimumQuantity: number
  maximumQuantity: number
  category: { id: string; name: string }
  prerequisiteOffers?: string[]
  isAddOn: boolean
  hasAddOns?: boolean
  isAvailableForPurchase: boolean
  billing: string
  supportedBillingCycles: string[]
  isAutoRenewable?: boolean
  upgradeTargetOffers?: string[]
  isTrial: boolean
  unitType?: string
  /** As the announcement printed it; an extra member like all that follow. */
  materialId?: string
  /** ISO 8601; absent: a year. */
  termDuration?: string
  segment?: string
  launchDate?: string
  retirementDate?: string
  replacedBy?: Link
  /** The new-commerce `product:sku` it migrates to. */
  migratesTo?: string
  dualUseRights?: string
  /** The offers of a family side by side, feature by feature. */
  comparison?: {
    columns: { title: string; offers: string[] }[]
    rows: { feature: string; values: string[] }[]
  }
  prices?: Price[]
}

// Promotions

export interface PromotionTerm {
  duration: string
  billingCycle: string
}

export interface RequiredProduct {
  productId: string
  skuId?: string
  term?: PromotionTerm
  pricingPolicies: { policyType: string; value: string }[]
}

export interface PromotionConstraints {
  seatConstraints?: { minSeats?: number; maxSeats?: number; type: string }[]
  assetOwnershipLimits?: { minAssets?: number; maxAssets?: number; type: string }[]
  eligibilityConstraints?: { isApplicable: boolean; type: string }[]
  productOwnershipConstraints?: { bigId: string; minSeats?: number; maxSeats?: number }[][]
  /** Products of which the customer must have none, nor have given one up in so many days; extra member. */
  productOwnershipExclusions?: { bigIds: string[]; lookBackDays: number }[]
}

export interface Promotion {
  id: string
  name: string
  description?: string
  startDate: string
  endDate: string
  /** `isDiscountInPrice` (extra member): the offer's own price is the discounted one. */
  properties?: { isAutoApplicable: boolean; isDiscountInPrice?: boolean }
  requiredProducts: RequiredProduct[]
  promotionConstraints?: PromotionConstraints
}

/** One condition that was not met, with its figures. */
export interface EligibilityError {
  type: string
  description?: string
  minimumRequiredSeats?: number
  maximumRequiredSeats?: number
  availableSeats?: number
  eligibleTerms?: PromotionTerm[]
  maxPromotionRedemptionCount?: number
  remainingPromotionRedemptionCount?: number
}

/** What would meet a condition; extra member beside the contract's errors, in the same order. */
export interface EligibilityCondition {
  type: string
  have: string
  need: string
  description: string
  remedy?: {
    action: string
    quantity?: number
    terms?: PromotionTerm[]
    products?: { bigId: string; seats: number }[]
    date?: string
  }
}

export interface Eligibility {
  promotionId?: string
  isEligible: boolean
  /** The promotion applies only where the line carries its id; extra member. */
  mustBeNamed?: boolean
  errors?: EligibilityError[]
  conditions?: EligibilityCondition[]
}

export interface EligibilityQuestion {
  id?: number
  catalogItemId: string
  quantity: number
  termDuration: string
  billingCycle: string
  promotionId?: string
}

export interface EligibilityAnswer extends EligibilityQuestion {
  eligibilities: Eligibility[]
}

// Carts and orders

/** Money of one line, per unit unless said, in the line's currency. */
export interface Pricing {
  /** Catalogue price for the whole term. */
  listPrice?: number
  discountedPrice?: number
  proratedPrice?: number
  /** Final price of one unit. */
  price?: number
  /** Price times quantity. */
  extendedPrice?: number
}

export interface CartLine {
  id?: number
  catalogItemId: string
  friendlyName?: string
  quantity: number
  currencyCode?: string
  billingCycle: string
  termDuration?: string
  promotionId?: string
  renewsTo?: { termDuration?: string }
  provisioningContext?: Record<string, string>
  orderGroup?: string
  addonItems?: CartLine[]
  attestationAccepted?: boolean
  error?: {
    errorCode: string
    errorDescription: string
    /** `code`: what a direct order would be refused with. */
    additionalInformation?: {
      code?: number
      availableQuantity?: number
      purchasedQuantity?: number
      reasons?: string[]
    }
  }
  pricing?: Pricing
  promotionEligibilities?: Eligibility[]
}

export interface Cart {
  id: string
  creationTimestamp?: string
  lastModifiedTimestamp?: string
  expirationTimestamp?: string
  status?: string
  lineItems: CartLine[]
}

/** What the buyer saw: a difference at checkout is 400/800009 with the re-priced cart in `data`, and nothing bought. */
export interface ExpectedLine {
  id: number
  unitPrice?: number
  promotionId?: string
}

export interface OrderLine {
  lineItemNumber: number
  offerId: string
  subscriptionId?: string
  parentSubscriptionId?: string
  friendlyName?: string
  quantity: number
  termDuration?: string
  transactionType?: string
  promotionId?: string
  pricing?: Pricing
  promotionEligibilities?: Eligibility[]
}

export interface Order {
  id: string
  alternateId?: string
  referenceCustomerId?: string
  billingCycle?: string
  currencyCode?: string
  currencySymbol?: string
  lineItems: OrderLine[]
  creationDate?: string
  status?: string
  transactionType?: string
  totalPrice?: number
}

export interface CheckoutResult {
  orders: Order[]
  orderErrors: { orderGroupId?: string; code: number; description: string }[]
}

// Subscriptions

export interface Subscription {
  id: string
  offerId: string
  offerName: string
  friendlyName?: string
  quantity: number
  unitType?: string
  creationDate: string
  effectiveStartDate?: string
  commitmentEndDate?: string
  billingCycleEndDate?: string
  cancellationAllowedUntilDate?: string
  refundOptions?: { type: string; expiresAt?: string }[]
  refundableQuantity?: {
    totalQuantity: number
    details: { quantity: number; allowedUntilDateTime?: string }[]
  }
  status: string
  autoRenewEnabled: boolean
  isTrial?: boolean
  billingType?: string
  billingCycle: string
  termDuration?: string
  renewalTermDuration?: string
  productType?: { id: string; displayName: string }
  publisherName?: string
  orderId?: string
  promotionId?: string
  /** What it renews to if nothing changes. */
  renewalInstructions?: { promotionId?: string; unitPrice?: number; currency?: string }
  attributes?: Attributes
}

// Activity and sandbox

export interface AuditRecord {
  id?: string
  partnerId?: string
  customerId?: string
  customerName?: string
  userPrincipalName?: string
  applicationId?: string
  resourceType: string
  resourceId?: string
  operationType: string
  operationStatus: string
  /** Pascal-case JSON of the resource before and after the change. */
  resourceOldValue?: string
  resourceNewValue?: string
  originalCorrelationId?: string
  operationDate: string
  customizedData?: { key: string; value?: string }[]
}

/** The environment's business time and, while it is being moved, where to. */
export interface SandboxClock {
  state: 'running' | 'completed'
  now: string
  target?: string
}
