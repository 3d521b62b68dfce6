import { type PartnersCustomer, requireCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { userFaults } from './faults.ts'
import { findUser } from './store.ts'
import { type CustomerUser, type Directory, directoryOf, isThere } from './user.ts'

export interface UserPath {
  customerId: string
  userId: string
}

export interface FoundUser {
  customer: PartnersCustomer
  directory: Directory
  user: CustomerUser
}

export const userNotFound = (userId: string) => userFaults.userNotFound({ userId: userId.slice(0, 40) })

/** The user of a path. Throws what `requireCustomer` throws, and 404/60002 for an unknown or deleted user. */
export const requireUser = (call: Call, path: UserPath): Promise<FoundUser> => find(call, path, {})

/** The same with the user's row locked until the transaction ends: for changes that must not overtake each other. */
export const requireLockedUser = (call: Call, path: UserPath): Promise<FoundUser> =>
  find(call, path, { lock: true })

/** The same for a user that may have been deleted, while it can be restored. */
export const requireLockedUserEvenDeleted = (call: Call, path: UserPath): Promise<FoundUser> =>
  find(call, path, { lock: true, evenDeleted: true })

async function find(
  call: Call,
  { customerId, userId }: UserPath,
  { lock, evenDeleted = false }: { lock?: boolean; evenDeleted?: boolean },
): Promise<FoundUser> {
  const customer = await requireCustomer(call, customerId)
  const directory = directoryOf(customer)
  const user = await findUser(call.db, directory, { userId, lock })
  const isMeant = user && (evenDeleted ? isThere(user, call.now) : !user.deletedAt)
  if (!isMeant) throw userNotFound(userId)
  return { customer, directory, user }
}
