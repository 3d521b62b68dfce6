/** All SQL about who has which role. Role ids are known to `role.ts`. */
import { readStretch, type Stretch } from '../http/stretch.ts'
import type { Database } from '../platform/database.ts'
import type { RoleMember } from './role.ts'
import type { Directory } from './user.ts'

interface CustomerRoleMemberTable {
  environment_id: string
  customer_id: string
  role_id: string
  user_id: string
}

declare module '../platform/database.ts' {
  interface Tables {
    customer_role_member: CustomerRoleMemberTable
  }
}

/** Ids of the roles that a user has. */
export async function findRoleIds(
  db: Database,
  { environmentId, customerId }: Directory,
  userId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('customer_role_member')
    .select('role_id')
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('user_id', '=', userId)
    .execute()
  return rows.map((row) => row.role_id)
}

/** Members of a role by their ids. Reads no more rows than it is asked for. */
export async function listMembers(
  db: Database,
  { environmentId, customerId }: Directory,
  { roleId, stretch }: { roleId: string; stretch: Stretch },
): Promise<RoleMember[]> {
  const query = db
    .selectFrom('customer_role_member as m')
    .innerJoin('customer_user as u', (join) =>
      join
        .onRef('u.environment_id', '=', 'm.environment_id')
        .onRef('u.customer_id', '=', 'm.customer_id')
        .onRef('u.id', '=', 'm.user_id'),
    )
    .select(['u.id', 'u.display_name as displayName', 'u.user_principal_name as userPrincipalName'])
    .where('m.environment_id', '=', environmentId)
    .where('m.customer_id', '=', customerId)
    .where('m.role_id', '=', roleId)
  return readStretch(query, stretch, { columns: ['m.user_id'] })
}

/** Makes a user a member of a role; false if it is one already. */
export async function insertMember(
  db: Database,
  { environmentId, customerId }: Directory,
  { roleId, userId }: { roleId: string; userId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('customer_role_member')
    .values({ environment_id: environmentId, customer_id: customerId, role_id: roleId, user_id: userId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Ends a membership; false if there was none. */
export async function deleteMember(
  db: Database,
  { environmentId, customerId }: Directory,
  { roleId, userId }: { roleId: string; userId: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('customer_role_member')
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('role_id', '=', roleId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends all memberships of a user. */
export async function removeFromRoles(
  db: Database,
  { environmentId, customerId }: Directory,
  userId: string,
): Promise<void> {
  await db
    .deleteFrom('customer_role_member')
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('user_id', '=', userId)
    .execute()
}
