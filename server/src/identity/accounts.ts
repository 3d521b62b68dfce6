/** People, as the token library hands them from hook to hook. */
import type { Account } from 'oidc-provider'
import type { User } from '../partners/index.ts'
import { portalClientId } from './clients.ts'

export interface PersonAccount extends Account {
  user: User
}

/** Members of an id token, beside those of the protocol. */
export const personClaims = (user: User) => ({
  sub: user.id,
  oid: user.id,
  tid: user.tenantId,
  upn: user.upn,
  preferred_username: user.upn,
  name: user.displayName,
  roles: user.roles,
})

export const toAccount = (user: User): PersonAccount => ({
  user,
  accountId: user.id,
  claims: () => personClaims(user),
})

/** Whether a person may sign in to an app, by way of a tenant if one is named: people use apps of their own tenant, and the portal. */
export function mayUse(
  user: User,
  client: { clientId: string; tenant_id?: unknown },
  tenantId?: unknown,
): boolean {
  const isOwnApp = client.clientId === portalClientId || client.tenant_id === user.tenantId
  return isOwnApp && (!tenantId || tenantId === user.tenantId)
}
