/** Claims of our access tokens, and what they say about the caller (customers 2.1; client line 13). */
import type { JWTPayload } from 'jose'
import type { Caller } from '../http/caller.ts'
import { roles as allRoles, operatorTenantId, type Partner, type Role, type User } from '../partners/index.ts'
import { userImpersonation } from './audience.ts'

/** Who a verified token speaks for, whoever issued it. */
export interface Claims {
  tenantId: string
  appId: string
  /** The person's or the app's directory object. */
  objectId: string
  /** No person is present. */
  appOnly: boolean
  upn?: string
  roles: readonly Role[]
  /** Seconds of real time. */
  expiresAt: number
}

/** Claims of an app that acts for itself: it has neither `scp` nor `upn`, and no roles. */
export const appClaims = (app: { clientId: string; tenantId: string }) => ({
  tid: app.tenantId,
  oid: app.clientId,
  appid: app.clientId,
  azp: app.clientId,
  idtyp: 'app',
})

/** Claims of an app that acts for a person. `amr` tells clients that the sign-in was strong enough for the API. */
export const userClaims = (clientId: string, user: User) => ({
  tid: user.tenantId,
  oid: user.id,
  appid: clientId,
  azp: clientId,
  scp: userImpersonation,
  upn: user.upn,
  unique_name: user.upn,
  name: user.displayName,
  roles: user.roles,
  amr: ['pwd', 'mfa'],
})

/** Reads a verified payload; undefined if it does not say who calls. Names of other issuers are understood too. */
export function readClaims(payload: JWTPayload): Claims | undefined {
  const text = (...names: string[]): string | undefined => {
    const value = names.map((name) => payload[name]).find((candidate) => candidate !== undefined)
    return typeof value === 'string' && value ? value : undefined
  }
  const tenantId = text('tid')?.toLowerCase()
  const appId = text('appid', 'azp', 'client_id')
  const objectId = text('oid', 'sub')
  if (!tenantId || !appId || !objectId || payload.exp === undefined) return undefined
  const appOnly = text('scp') === undefined
  const granted = Array.isArray(payload.roles) ? payload.roles : []
  return {
    tenantId,
    appId,
    objectId,
    appOnly,
    upn: appOnly ? undefined : text('upn', 'preferred_username'),
    roles: appOnly ? [] : allRoles.filter((role) => granted.includes(role)),
    expiresAt: payload.exp,
  }
}

/** The caller; undefined if the tenant is no partner of ours any more. */
export function toCaller(
  { tenantId, appId, objectId, appOnly, upn, roles }: Claims,
  partner: Partner | undefined,
): Caller | undefined {
  const tokened = {
    tenantId,
    appId,
    appOnly,
    roles,
    ...(!appOnly && { userId: objectId }),
    ...(upn && { upn }),
  }
  if (tenantId === operatorTenantId) return { kind: 'operator', ...tokened }
  return partner && { kind: 'partner', partner, ...tokened }
}
