import { findUserByUpn, isKept, keepGenerated, type User } from '../partners/index.ts'
import type { Database } from '../platform/database.ts'
import type { FailureLimit } from './failure-limit.ts'

/** Checked when nobody has the name, so that names cannot be found out by timing alone. */
const nobody = keepGenerated('nobody')

/**
 * The person with this name and password, or undefined; which of the two was wrong is not told. Throws TooManyFailures
 * after repeated failures from one address.
 */
export async function signIn(
  db: Database,
  limit: FailureLimit,
  { username, password, address }: { username: string; password: string; address: string },
): Promise<User | undefined> {
  const user = await findUserByUpn(db, username)
  const isRight = await limit.attempt(`person ${username.trim().toLowerCase()}`, address, () =>
    isKept(password, user?.passwordHash ?? nobody),
  )
  return isRight ? user : undefined
}
