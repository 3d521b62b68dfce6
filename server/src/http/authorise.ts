/** Whether a caller may use a route: token kind, programme, role. Pure; the walks over all routes test it whole. */
import { defineFaults, type Fault, faults } from '../fault.ts'
import type { Caller, Role } from './caller.ts'
import { isWrite, type Route } from './route.ts'

const roomFaults = defineFaults('http', {
  resellerMayNotTransact: {
    status: 403,
    code: 800039,
    text: 'An indirect reseller cannot use {operation}; its indirect provider transacts for it',
    remedy: 'Let the indirect provider make the call.',
  },
})

/** Whether a caller has one of these roles; an app has no roles and needs none. */
export const hasRole = (caller: Pick<Caller, 'appOnly' | 'roles'>, oneOf: readonly Role[]): boolean =>
  caller.appOnly || oneOf.some((role) => caller.roles.includes(role))

/** The refusal, or undefined if the caller may. */
export function authorise(route: Route, caller: Caller): Fault | undefined {
  const { who, operation } = route
  if (who.operator)
    return caller.kind === 'operator'
      ? undefined
      : faults.forbidden({ reason: `${operation} is for the operator` })
  if (caller.kind === 'operator') return faults.forbidden({ reason: `${operation} is for partners` })
  if (caller.appOnly && who.app === false) return faults.appOnlyNotSupported({ operation })
  if (!caller.appOnly && who.user === false) return faults.forbidden({ reason: `${operation} is for apps` })
  const { programme } = caller.partner
  const programmes =
    who.programmes ?? (isWrite(route) ? (['direct_bill', 'indirect_provider'] as const) : undefined)
  if (programmes && !programmes.includes(programme)) {
    return programme === 'indirect_reseller'
      ? roomFaults.resellerMayNotTransact({ operation })
      : faults.forbidden({ reason: `${operation} is for ${programmes.join(', ')}` })
  }
  if (who.roles && !hasRole(caller, who.roles)) {
    return faults.insufficientPrivileges({
      seen: caller.roles.join(', ') || 'no role',
      operation,
      allowed: who.roles.join(', '),
    })
  }
  return undefined
}
