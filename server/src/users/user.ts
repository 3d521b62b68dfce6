/** People in a customer's directory (customers 10). Plain values. */
import { addDays } from '../calendar.ts'
import type { PartnersCustomer } from '../customers/index.ts'

/** Whose people: one customer's, the same for each of its partners. */
export interface Directory {
  environmentId: string
  customerId: string
}

export const directoryOf = ({ environmentId, id }: PartnersCustomer): Directory => ({
  environmentId,
  customerId: id,
})

/** What partners write of a user; the password is not kept with it. */
export interface UserProfile {
  /** Such as `kim@fabrikam.onmicrosoft.com`, on the customer's domain; unique while the user is not deleted. */
  userPrincipalName: string
  displayName: string
  firstName?: string
  lastName?: string
  /** ISO 3166-1 alpha-2, upper case: where licences are used. */
  usageLocation?: string
  immutableId?: string
  phoneNumber?: string
}

export interface CustomerUser extends UserProfile {
  id: string
  customerId: string
  createdAt: Date
  /** When it was deleted; it can be restored for 30 days. */
  deletedAt?: Date
}

/** A password as it is kept: a salted digest, and whether it must be changed at the next sign-in. */
export interface KeptPassword {
  kept: string
  mustChange: boolean
}

/** How long a deleted user can be restored, in days of the environment's clock. */
export const restorableDays = 30

/** Users deleted after this instant can be restored; those deleted at it or before are gone. */
export const goneSince = (now: Date): Date => addDays(now, -restorableDays)

/** Whether there still is such a user, deleted or not. */
export const isThere = ({ deletedAt }: Pick<CustomerUser, 'deletedAt'>, now: Date): boolean =>
  !deletedAt || deletedAt > goneSince(now)
