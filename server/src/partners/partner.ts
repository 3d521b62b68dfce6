/** Partners of the three programmes, and the apps and people that act for them (customers 2.3). */
import type { CallingPartner, Programme, Role } from '../http/caller.ts'

export type { Programme, Role }

/** A partner as every room sees it. */
export type Partner = CallingPartner

/** The directory roles a person can hold. */
export const roles: readonly Role[] = ['AdminAgent', 'SalesAgent', 'HelpdeskAgent', 'GlobalAdmin']

/**
 * The tenant of the operator, who is no partner. In the path of a token request it is written `operator`; in tokens it is
 * this GUID, because clients read `tid` as one.
 */
export const operatorTenantId = '00000000-0000-0000-0000-000000000000'
export const operatorTenantName = 'operator'

/** An application that calls the API; confidential, so it has a secret. */
export interface App {
  clientId: string
  tenantId: string
  name: string
  secretHash: string
  /** Where people may be sent back to after signing in for this app. */
  redirectUris: readonly string[]
}

/** A person who signs in. */
export interface User {
  id: string
  tenantId: string
  /** User principal name, lower case; unique over the installation. */
  upn: string
  displayName: string
  /** Empty for people of the operator. */
  roles: readonly Role[]
  passwordHash: string
}
