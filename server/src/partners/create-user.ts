import { faults } from '../fault.ts'
import { newGuid, newSecret } from '../ids.ts'
import { type Database, isUniqueViolation } from '../platform/database.ts'
import { insertUsers } from './account-store.ts'
import { keepChosen, keepGenerated } from './credentials.ts'
import { partnerFaults } from './faults.ts'
import { type Role, roles, type User } from './partner.ts'

/** Shortest password that a person may choose. */
const passwordLengthMin = 12

export interface NewUser {
  /** The partner's tenant, or `operatorTenantId`. */
  tenantId: string
  /** User principal name; kept in lower case. */
  upn: string
  displayName?: string
  roles: readonly Role[]
  /** A password somebody chose; without it one is generated. */
  password?: string
}

/**
 * Makes a person who can sign in. The password is in the result and nowhere else. Throws 400/3000 for a name, role or
 * password that cannot be, 409/1003 for a user principal name that is taken.
 */
export async function createUser(db: Database, input: NewUser): Promise<{ user: User; password: string }> {
  const upn = input.upn.trim().toLowerCase()
  const unknownRole = input.roles.find((role) => !roles.includes(role))
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(upn)) {
    throw faults.invalidProperty({
      field: 'userPrincipalName',
      seen: upn.slice(0, 100),
      allowed: 'name@domain',
    })
  }
  if (unknownRole)
    throw faults.invalidProperty({ field: 'role', seen: unknownRole, allowed: roles.join(', ') })
  if (input.password !== undefined && input.password.length < passwordLengthMin) {
    throw faults.invalidProperty({
      field: 'password',
      seen: 'a shorter one',
      allowed: `at least ${passwordLengthMin} characters`,
    })
  }
  const password = input.password ?? newSecret()
  const user: User = {
    id: newGuid(),
    tenantId: input.tenantId,
    upn,
    displayName: input.displayName ?? upn,
    roles: input.roles,
    passwordHash: input.password === undefined ? keepGenerated(password) : await keepChosen(password),
  }
  try {
    await insertUsers(db, [user])
  } catch (error) {
    throw isUniqueViolation(error, 'user_account_upn_key') ? partnerFaults.upnTaken({ upn }) : error
  }
  return { user, password }
}
