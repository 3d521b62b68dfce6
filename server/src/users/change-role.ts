/** Giving a role to a user, and taking it away (customers 10). */
import { type Activity, recordActivity } from '../activity/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { userFaults } from './faults.ts'
import { type FoundUser, requireLockedUser, userNotFound } from './require-user.ts'
import { type DirectoryRole, directoryRole, type RoleMember } from './role.ts'
import { deleteMember, insertMember } from './role-store.ts'
import { toWireMember } from './role-wire.ts'

export interface MembershipPath {
  customerId: string
  roleId: string
  userId: string
}

/** Throws 404/1000 for an unknown role. */
export function requireRole(roleId: string): DirectoryRole {
  const role = directoryRole(roleId)
  if (!role) throw faults.notFound({ resource: 'Directory role', id: roleId.slice(0, 40) })
  return role
}

/** Makes a user a member of a role. Throws 404/1000, 404/60002, 409/1003 for a member. */
export async function addMember(call: Call, { roleId, ...path }: MembershipPath): Promise<RoleMember> {
  const found = await requireLockedUser(call, path)
  const role = requireRole(roleId)
  const isNew = await insertMember(call.db, found.directory, { roleId: role.id, userId: found.user.id })
  if (!isNew) throw userFaults.alreadyMember({ userId: found.user.id, role: role.name })
  await recordActivity(call, {
    ...membershipChange(found, role),
    operationType: 'add_user_member',
    newValue: toWireMember(found.user, role),
  })
  return found.user
}

/** Ends a membership. Throws 404/1000, 404/60002 for who is no user or no member. */
export async function removeMember(call: Call, { roleId, ...path }: MembershipPath): Promise<void> {
  const found = await requireLockedUser(call, path)
  const role = requireRole(roleId)
  const wasMember = await deleteMember(call.db, found.directory, { roleId: role.id, userId: found.user.id })
  if (!wasMember) throw userNotFound(path.userId)
  await recordActivity(call, {
    ...membershipChange(found, role),
    operationType: 'remove_user_member',
    oldValue: toWireMember(found.user, role),
  })
}

const membershipChange = ({ customer, user }: FoundUser, role: DirectoryRole) =>
  ({
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'customer_directory_role',
    resourceId: role.id,
    customizedData: [{ key: 'CustomerUserId', value: user.id }],
  }) satisfies Partial<Activity>
