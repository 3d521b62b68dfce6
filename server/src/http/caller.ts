/** Who is calling. Produced by `identity`, read by every room. */

/** A directory role of a person at a partner. */
export type Role = 'AdminAgent' | 'SalesAgent' | 'HelpdeskAgent' | 'GlobalAdmin'

/** The partner programme: who may transact and for whom (customers 2.3). */
export type Programme = 'direct_bill' | 'indirect_provider' | 'indirect_reseller'

/** The facts about a partner that a request needs; the whole of it lives in `partners`. */
export interface CallingPartner {
  tenantId: string
  environmentId: string
  key: string
  name: string
  domain: string
  country: string
  programme: Programme
  mpnId: string
  /** The indirect provider of an indirect reseller. */
  providerTenantId: string | null
  flights: readonly string[]
  billingCurrency: string
  /** Has accepted the partner agreement; without it nothing can be bought. */
  agreementSigned: boolean
}

interface Tokened {
  tenantId: string
  appId: string
  /** True for a client-credentials token: no person is present. */
  appOnly: boolean
  roles: readonly Role[]
  userId?: string
  upn?: string
}

export interface PartnerCaller extends Tokened {
  kind: 'partner'
  partner: CallingPartner
}

/** The operator of the installation; belongs to no environment. */
export interface OperatorCaller extends Tokened {
  kind: 'operator'
}

export type Caller = PartnerCaller | OperatorCaller
