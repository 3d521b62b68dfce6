import { recordActivity } from '../activity/index.ts'
import { faultOfRefusals, requireCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { newGuid } from '../ids.ts'
import { isUniqueViolation } from '../platform/database.ts'
import { userFaults } from './faults.ts'
import { keepPassword, type PasswordProfile } from './password.ts'
import { passwordRefusals, profileRefusals } from './profile-refusals.ts'
import { insertUser, principalNameIndex } from './store.ts'
import { tidyProfile } from './tidy-profile.ts'
import { type CustomerUser, directoryOf, type UserProfile } from './user.ts'
import { toWireUser } from './wire.ts'

export interface NewUser {
  customerId: string
  profile: UserProfile
  /** Absent, or without a password: one is made. */
  passwordProfile?: PasswordProfile
}

/**
 * Adds a user to a customer's directory. Throws 400/3000 with everything that cannot be accepted, 409/1003 for a principal
 * name that is taken.
 */
export async function createUser(
  call: Call,
  { customerId, profile, passwordProfile }: NewUser,
): Promise<CustomerUser> {
  const customer = await requireCustomer(call, customerId)
  const password = passwordProfile?.password
  const fault = faultOfRefusals([
    ...profileRefusals(profile, customer.domain),
    ...(password === undefined ? [] : passwordRefusals(password)),
  ])
  if (fault) throw fault
  const user: CustomerUser = {
    ...tidyProfile(profile),
    id: newGuid(),
    customerId: customer.id,
    createdAt: call.now,
  }
  const kept = await keepPassword(call.platform, user.id, passwordProfile)
  await unlessTaken(user, insertUser(call.db, directoryOf(customer), { user, password: kept }))
  await recordActivity(call, {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'customer_user',
    operationType: 'create_customer_user',
    resourceId: user.id,
    newValue: toWireUser(user),
    customizedData: [{ key: 'CustomerUserId', value: user.id }],
  })
  return user
}

/** Waits for a write that needs the user's principal name; says so if somebody else has it. */
export async function unlessTaken(
  { userPrincipalName }: Pick<UserProfile, 'userPrincipalName'>,
  write: Promise<void>,
): Promise<void> {
  try {
    await write
  } catch (error) {
    throw isUniqueViolation(error, principalNameIndex)
      ? userFaults.principalNameTaken({ userPrincipalName })
      : error
  }
}
