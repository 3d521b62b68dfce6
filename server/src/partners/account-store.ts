/** All SQL about the apps and people of partners and of the operator. */
import type { Selectable } from 'kysely'
import type { Database } from '../platform/database.ts'
import { type App, operatorTenantId, type Role, type User } from './partner.ts'

interface AppRegistrationTable {
  client_id: string
  /** Null: the operator's. */
  tenant_id: string | null
  name: string
  secret_hash: string
  redirect_uris: string[]
}

interface UserAccountTable {
  id: string
  tenant_id: string | null
  upn: string
  display_name: string
  roles: Role[]
  password_hash: string
}

declare module '../platform/database.ts' {
  interface Tables {
    app_registration: AppRegistrationTable
    user_account: UserAccountTable
  }
}

const toTenantColumn = (tenantId: string): string | null => (tenantId === operatorTenantId ? null : tenantId)
const fromTenantColumn = (tenantId: string | null): string => tenantId ?? operatorTenantId

export async function insertApps(db: Database, apps: readonly App[]): Promise<void> {
  if (!apps.length) return
  await db
    .insertInto('app_registration')
    .values(
      apps.map((app) => ({
        client_id: app.clientId,
        tenant_id: toTenantColumn(app.tenantId),
        name: app.name,
        secret_hash: app.secretHash,
        redirect_uris: [...app.redirectUris],
      })),
    )
    .execute()
}

const toApp = (row: Selectable<AppRegistrationTable>): App => ({
  clientId: row.client_id,
  tenantId: fromTenantColumn(row.tenant_id),
  name: row.name,
  secretHash: row.secret_hash,
  redirectUris: row.redirect_uris,
})

export async function findApp(db: Database, clientId: string): Promise<App | undefined> {
  const row = await db
    .selectFrom('app_registration')
    .select(['client_id', 'tenant_id', 'name', 'secret_hash', 'redirect_uris'])
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  return row && toApp(row)
}

export async function insertUsers(db: Database, users: readonly User[]): Promise<void> {
  if (!users.length) return
  await db
    .insertInto('user_account')
    .values(
      users.map((user) => ({
        id: user.id,
        tenant_id: toTenantColumn(user.tenantId),
        upn: user.upn,
        display_name: user.displayName,
        roles: [...user.roles],
        password_hash: user.passwordHash,
      })),
    )
    .execute()
}

const userColumns = ['id', 'tenant_id', 'upn', 'display_name', 'roles', 'password_hash'] as const

const toUser = (row: Selectable<UserAccountTable>): User => ({
  id: row.id,
  tenantId: fromTenantColumn(row.tenant_id),
  upn: row.upn,
  displayName: row.display_name,
  roles: row.roles,
  passwordHash: row.password_hash,
})

export async function findUser(db: Database, id: string): Promise<User | undefined> {
  const row = await db.selectFrom('user_account').select(userColumns).where('id', '=', id).executeTakeFirst()
  return row && toUser(row)
}

/** A person by user principal name, in any case. */
export async function findUserByUpn(db: Database, upn: string): Promise<User | undefined> {
  const row = await db
    .selectFrom('user_account')
    .select(userColumns)
    .where('upn', '=', upn.trim().toLowerCase())
    .executeTakeFirst()
  return row && toUser(row)
}
