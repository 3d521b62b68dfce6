/** PATCH of a user: what the body names is changed, a deleted user is restored, a password is reset (customers 10). */
import { type Activity, recordActivity } from '../activity/index.ts'
import { faultOfRefusals } from '../customers/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { unlessTaken } from './create-user.ts'
import { keepPassword, type PasswordProfile } from './password.ts'
import { passwordRefusals, profileRefusals } from './profile-refusals.ts'
import { requireLockedUserEvenDeleted, type UserPath, userNotFound } from './require-user.ts'
import { saveUser } from './store.ts'
import { tidyProfile } from './tidy-profile.ts'
import type { CustomerUser, UserProfile } from './user.ts'
import { toWireUser } from './wire.ts'

export interface UserChanges {
  /** Members that are absent stay as they are. */
  profile: Partial<UserProfile>
  /** `active` restores a deleted user. */
  state?: 'active' | 'inactive'
  passwordProfile?: PasswordProfile
}

/**
 * Changes a user and answers it as it is then. A deleted user is there for a restoring change only, within 30 days. Throws
 * 404/60002, 400/3000 with everything that cannot be accepted, 409/1003 for a principal name that is taken (by now).
 */
export async function updateUser(
  call: Call,
  path: UserPath,
  { profile, state, passwordProfile }: UserChanges,
): Promise<CustomerUser> {
  const { customer, directory, user: before } = await requireLockedUserEvenDeleted(call, path)
  if (before.deletedAt && state !== 'active') throw userNotFound(path.userId)
  if (state === 'inactive') throw deletedByPatch()
  const password = passwordOf(passwordProfile)
  const { deletedAt, id, customerId, createdAt, ...held } = before
  const asked = { ...held, ...profile }
  const fault = faultOfRefusals([
    ...profileRefusals(asked, customer.domain),
    ...(password === undefined ? [] : passwordRefusals(password)),
  ])
  if (fault) throw fault

  const after: CustomerUser = { ...tidyProfile(asked), id, customerId, createdAt }
  const operations = operationsOf({ before, after, isReset: password !== undefined })
  if (operations.length === 0) return before
  const kept = password === undefined ? undefined : await keepPassword(call.platform, id, passwordProfile)
  await unlessTaken(after, saveUser(call.db, directory, { user: after, password: kept }))
  await recordActivity(
    call,
    ...operations.map(
      (operationType): Activity => ({
        customerId,
        customerName: customer.companyName,
        resourceType: 'customer_user',
        operationType,
        resourceId: id,
        oldValue: toWireUser(before),
        newValue: toWireUser(after),
        customizedData: [{ key: 'CustomerUserId', value: id }],
      }),
    ),
  )
  return after
}

const deletedByPatch = () =>
  faults.invalidProperty({
    field: 'state',
    seen: 'inactive',
    allowed: 'active; DELETE makes a user inactive',
  })

/** The new password; a password profile without one asks for nothing that could be done. */
function passwordOf(profile: PasswordProfile | undefined): string | undefined {
  if (!profile || profile.password !== undefined) return profile?.password
  throw faults.invalidProperty({
    field: 'passwordProfile.password',
    seen: 'nothing',
    allowed: 'the new password',
  })
}

/** What happened, in the words of the activity log, one record each. */
function operationsOf({
  before,
  after,
  isReset,
}: {
  before: CustomerUser
  after: CustomerUser
  isReset: boolean
}): Activity['operationType'][] {
  const { deletedAt, ...profile } = before
  const changed = Object.keys({ ...profile, ...after }).filter(
    (name) => String(profile[name as keyof UserProfile]) !== String(after[name as keyof UserProfile]),
  )
  const isRenamed = changed.includes('userPrincipalName')
  return [
    ...(deletedAt ? (['restore_customer_user'] as const) : []),
    ...(isRenamed ? (['update_customer_user_principal_name'] as const) : []),
    ...(changed.length > Number(isRenamed) ? (['update_customer_user'] as const) : []),
    ...(isReset ? (['reset_customer_user_password'] as const) : []),
  ]
}
