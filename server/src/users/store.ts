/** All SQL about users. Roles and licences have stores of their own. */
import { type Selectable, type SqlBool, sql } from 'kysely'
import { fold } from '../customers/index.ts'
import { readStretch, type Stretch } from '../http/stretch.ts'
import { isGuid } from '../ids.ts'
import type { Database } from '../platform/database.ts'
import type { CustomerUser, Directory, KeptPassword } from './user.ts'

interface CustomerUserTable {
  environment_id: string
  customer_id: string
  id: string
  user_principal_name: string
  display_name: string
  user_principal_name_key: string
  display_name_key: string
  first_name: string | null
  last_name: string | null
  usage_location: string | null
  immutable_id: string | null
  phone_number: string | null
  password_kept: string
  must_change_password: boolean
  created_at: Date
  deleted_at: Date | null
}

declare module '../platform/database.ts' {
  interface Tables {
    customer_user: CustomerUserTable
  }
}

/** Everything but the password, which leaves the database for nobody. */
const columns = [
  'customer_id',
  'id',
  'user_principal_name',
  'display_name',
  'first_name',
  'last_name',
  'usage_location',
  'immutable_id',
  'phone_number',
  'created_at',
  'deleted_at',
] as const satisfies (keyof CustomerUserTable)[]

const toUser = (row: Pick<Selectable<CustomerUserTable>, (typeof columns)[number]>): CustomerUser => ({
  id: row.id,
  customerId: row.customer_id,
  userPrincipalName: row.user_principal_name,
  displayName: row.display_name,
  ...(row.first_name !== null && { firstName: row.first_name }),
  ...(row.last_name !== null && { lastName: row.last_name }),
  ...(row.usage_location !== null && { usageLocation: row.usage_location }),
  ...(row.immutable_id !== null && { immutableId: row.immutable_id }),
  ...(row.phone_number !== null && { phoneNumber: row.phone_number }),
  createdAt: row.created_at,
  ...(row.deleted_at !== null && { deletedAt: row.deleted_at }),
})

const toRow = (user: CustomerUser) => ({
  user_principal_name: user.userPrincipalName,
  display_name: user.displayName,
  user_principal_name_key: fold(user.userPrincipalName),
  display_name_key: fold(user.displayName),
  first_name: user.firstName ?? null,
  last_name: user.lastName ?? null,
  usage_location: user.usageLocation ?? null,
  immutable_id: user.immutableId ?? null,
  phone_number: user.phoneNumber ?? null,
  deleted_at: user.deletedAt ?? null,
})

const toPasswordRow = ({ kept, mustChange }: KeptPassword) => ({
  password_kept: kept,
  must_change_password: mustChange,
})

/** Throws the unique violation of `principalNameIndex` for a name that another user has. */
export async function insertUser(
  db: Database,
  { environmentId, customerId }: Directory,
  { user, password }: { user: CustomerUser; password: KeptPassword },
): Promise<void> {
  await db
    .insertInto('customer_user')
    .values({
      environment_id: environmentId,
      customer_id: customerId,
      id: user.id,
      created_at: user.createdAt,
      ...toRow(user),
      ...toPasswordRow(password),
    })
    .execute()
}

export const principalNameIndex = 'customer_user_principal_name'

/** Writes a changed user, and its new password if there is one. Throws like `insertUser`. */
export async function saveUser(
  db: Database,
  directory: Directory,
  { user, password }: { user: CustomerUser; password?: KeptPassword },
): Promise<void> {
  await db
    .updateTable('customer_user')
    .set({ ...toRow(user), ...(password && toPasswordRow(password)) })
    .where('environment_id', '=', directory.environmentId)
    .where('customer_id', '=', directory.customerId)
    .where('id', '=', user.id)
    .execute()
}

/** A user, deleted or not; with `lock` its row stays locked until the transaction ends. */
export async function findUser(
  db: Database,
  { environmentId, customerId }: Directory,
  { userId, lock = false }: { userId: string; lock?: boolean },
): Promise<CustomerUser | undefined> {
  if (!isGuid(userId)) return undefined
  const row = await db
    .selectFrom('customer_user')
    .select(columns)
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('id', '=', userId)
    .$if(lock, (query) => query.forNoKeyUpdate())
    .executeTakeFirst()
  return row && toUser(row)
}

export type SortField = 'DisplayName' | 'UserPrincipalName'
export type SortDirection = 'Ascending' | 'Descending'

export interface UserListing {
  /** Users deleted after this instant; absent: those that are not deleted. */
  deletedAfter?: Date
  by: SortField
  direction: SortDirection
  /** The beginning that what is sorted by must have. */
  startsWith?: string
  /** By sort key and id. */
  stretch: Stretch
}

/** What a user is sorted by. */
export const sortKeyOf = (user: CustomerUser, by: SortField): string =>
  fold(by === 'DisplayName' ? user.displayName : user.userPrincipalName)

/** The largest character there is: every text with a prefix lies between the prefix and the prefix followed by it. */
const last = '\u{10FFFF}'

/** Users in the order asked for, then by id. Reads no more rows than it is asked for. */
export async function listUsers(
  db: Database,
  { environmentId, customerId }: Directory,
  { deletedAfter, by, direction, startsWith, stretch }: UserListing,
): Promise<CustomerUser[]> {
  const key = by === 'DisplayName' ? 'display_name_key' : 'user_principal_name_key'
  const prefix = startsWith === undefined ? undefined : fold(startsWith)
  const query = db
    .selectFrom('customer_user')
    .select(columns)
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('deleted_at', deletedAfter ? 'is not' : 'is', null)
    // A difference, so that no index by time is chosen over the one that has the order.
    .$if(deletedAfter !== undefined, (query) =>
      query.where(sql<SqlBool>`deleted_at - ${deletedAfter!}::timestamptz > interval '0'`),
    )
    .$if(prefix !== undefined, (query) => query.where(key, '>=', prefix!).where(key, '<', `${prefix}${last}`))
  const rows = await readStretch(query, stretch, {
    columns: [key, 'id'],
    descends: direction === 'Descending',
  })
  return rows.map(toUser)
}

/** A customer's users, deleted or not, with their roles and licences, by id. */
export async function usersWithRights(
  db: Database,
  { environmentId, customerId }: Directory,
  stretch: Stretch,
): Promise<{ user: CustomerUser; roleIds: string[]; skuIds: string[] }[]> {
  const own = sql`environment_id = ${environmentId} and customer_id = ${customerId} and user_id = customer_user.id`
  const query = db
    .selectFrom('customer_user')
    .select(columns)
    .select([
      sql<string[]>`array(select role_id::text from customer_role_member where ${own})`.as('roleIds'),
      sql<string[]>`array(select sku_id from customer_user_licence where ${own})`.as('skuIds'),
    ])
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
  const rows = await readStretch(query, stretch, { columns: ['id'] })
  return rows.map(({ roleIds, skuIds, ...row }) => ({ user: toUser(row), roleIds, skuIds }))
}

/** Removes all users of a customer for good, with their roles and licences; answers how many there were. */
export async function deleteUsers(db: Database, { environmentId, customerId }: Directory): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('customer_user')
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** When the user of an environment that has been deleted longest was deleted. */
export async function firstDeletedAt(db: Database, environmentId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('customer_user')
    .select('deleted_at')
    .where('environment_id', '=', environmentId)
    .where('deleted_at', 'is not', null)
    .orderBy('deleted_at')
    .limit(1)
    .executeTakeFirst()
  return row?.deleted_at ?? undefined
}

/** Removes up to `limit` users that were deleted at `until` or before, for good. */
export async function purgeUsers(
  db: Database,
  environmentId: string,
  { until, limit }: { until: Date; limit: number },
): Promise<void> {
  await sql`
    delete from customer_user where environment_id = ${environmentId} and (customer_id, id) in (
      select customer_id, id from customer_user
      where environment_id = ${environmentId} and deleted_at <= ${until} order by deleted_at limit ${limit})`.execute(
    db,
  )
}
