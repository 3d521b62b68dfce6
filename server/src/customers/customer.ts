/** Customers: companies that buy from the partners that have a relationship with them (customers 3). */

/** A postal address with its contact. Only country and first line are always there. */
export interface Address {
  /** ISO 3166-1 alpha-2, upper case. */
  country: string
  region?: string
  city?: string
  state?: string
  postalCode?: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  firstName?: string
  /** Optional for every customer (mission A3). */
  middleName?: string
  lastName?: string
  /** Required in screened countries (mission A3). */
  phoneNumber?: string
}

/** Whom and where bills are sent. Its company name is the customer's one name. */
export interface BillingProfile {
  id: string
  firstName?: string
  lastName?: string
  email: string
  /** Such as `sv-SE`. */
  culture: string
  /** Two letters, as sent. */
  language: string
  companyName: string
  defaultAddress: Address
  /** Changes with every update. */
  etag: string
}

/** A profile as a partner writes it. */
export type BillingProfileInput = Omit<BillingProfile, 'id' | 'etag'>

export type AgreementType = 'MicrosoftCloudAgreement' | 'MicrosoftCustomerAgreement'
export type QualificationName = 'Education' | 'GovernmentCommunityCloud' | 'StateOwnedEntity' | 'Nonprofit'
export type EducationSegment = 'K12' | 'HigherEducation' | 'Library' | 'Museum'

/** Outcome of the account's screening by the operator. None at first: purchases are allowed (decision 18). */
export type AccountStatus = 'Allowed' | 'UnderReview' | 'NotAllowed' | 'Unknown' | 'Not Ready'

/** An approved qualification. */
export interface Qualified {
  qualification: QualificationName
  educationSegment?: EducationSegment
}

/** What decides whether the customer may buy, kept with the customer so that one read answers. */
export interface Standing {
  /** Agreement types that any partner has confirmed for the customer (decision 17). */
  agreements: readonly AgreementType[]
  /** The customer signed the Microsoft Customer Agreement itself. */
  directSigned: boolean
  /** Approved qualifications only. */
  qualifications: readonly Qualified[]
  accountStatus?: AccountStatus
  accountStatusAt?: Date
}

/** One partner's relationship with the customer. */
export interface Relationship {
  /** Tenant id of the direct bill partner or indirect provider. */
  partnerId: string
  /** Tenant id of the indirect reseller the customer was created for. */
  resellerId?: string
  since: Date
  /** When the partner ended it; such a partner is refused with 403/20002 (decision 7). */
  removedAt?: Date
}

export interface Customer {
  /** A GUID; also the customer's tenant id. */
  id: string
  environmentId: string
  commerceId: string
  companyName: string
  domain: string
  /** Country of the billing address: the customer's market. */
  country: string
  registrationNumber?: string
  billingProfile: BillingProfile
  createdAt: Date
  standing: Standing
}

/** A customer as one partner knows it. */
export interface PartnersCustomer extends Customer {
  relationship: Relationship
}

/** A customer to be. */
export interface NewCustomer {
  domain: string
  registrationNumber?: string
  billingProfile: BillingProfileInput
  /** Tenant id of the indirect reseller the customer is created for. */
  associatedPartnerId?: string
}
