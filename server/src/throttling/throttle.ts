import type { Caller } from '../http/caller.ts'
import type { Throttle } from '../http/edge.ts'
import type { Route } from '../http/route.ts'
import { isGuid } from '../ids.ts'
import type { Platform } from '../platform/platform.ts'
import { throttlingFaults } from './faults.ts'
import { type Leases, openLeases, type Wanted, wantedOf } from './leases.ts'
import { type Allowances, type Limit, limitsOn } from './limits.ts'

/**
 * Limits partners' calls while the policy `api-throttling` is in force for them (mission C): 429 with `Retry-After` in
 * seconds once an allowance is used up. A refused call counts nowhere, so a client that waits as told is served. The
 * environment's clock decides whether there are limits; the windows run on real time.
 */
export function openThrottle({ pool }: Pick<Platform, 'pool'>): Throttle {
  const leases = openLeases(pool)
  const plans = new WeakMap<Caller, Map<Route, Plan>>()
  return (call, route, params) => {
    const { caller } = call
    if (caller.kind !== 'partner') return
    const allowances = call.policyValue<Partial<Allowances>>('api-throttling')
    if (!allowances) return
    let plan = plans.get(caller)?.get(route)
    // One policy row's allowances are one object as long as the row stands.
    if (plan?.allowances !== allowances) {
      plan = makePlan(allowances, route, caller.tenantId)
      const byRoute = plans.get(caller) ?? new Map<Route, Plan>()
      plans.set(caller, byRoute.set(route, plan))
    }
    const wanted =
      plan.wanted ??
      wantedBy(plan.limits, {
        customerId: params.customerId,
        tenantId: caller.tenantId,
        operation: route.operation,
      })
    if (!leases.takeAllAtOnce(wanted)) return takeInTurn(leases, wanted)
  }
}

/** What a caller's requests on a route draw on. */
interface Plan {
  allowances: Partial<Allowances>
  limits: readonly Limit[]
  /** Where only the partner matters: the same every time. */
  wanted?: readonly Wanted[]
}

function makePlan(allowances: Partial<Allowances>, route: Route, tenantId: string): Plan {
  const limits = limitsOn(route, allowances)
  const isOfPartner = limits.every(({ scope }) => scope === 'partner')
  return {
    allowances,
    limits,
    ...(isOfPartner && { wanted: wantedBy(limits, { tenantId, operation: route.operation }) }),
  }
}

/** Takes from every allowance, waiting for new leases; throws 429 and takes from none if one is used up. */
async function takeInTurn(leases: Leases, wanted: readonly Wanted[]): Promise<void> {
  const taken: Wanted[] = []
  for (const one of wanted) {
    const waitMilliseconds = await leases.take(one)
    if (waitMilliseconds > 0) {
      for (const before of taken) leases.giveBack(before)
      throw exceeded(Math.ceil(waitMilliseconds / 1000))
    }
    taken.push(one)
  }
}

const exceeded = (seconds: number) =>
  throttlingFaults.rateLimitExceeded({ seconds }, { headers: { 'Retry-After': String(seconds) } })

interface Whose {
  tenantId: string
  operation: string
  customerId?: string
}

const wantedBy = (limits: readonly Limit[], whose: Whose): Wanted[] =>
  limits.map((limit) => wantedOf(limit, keyOf(limit, whose)))

/** Whose allowance it is. Customers that cannot exist share one, so that inventing names gains nothing. */
function keyOf({ scope }: Limit, { tenantId, operation, customerId = '' }: Whose): string {
  if (scope === 'partner') return `${tenantId} ${operation}`
  return `${tenantId} ${operation} ${isGuid(customerId) ? customerId.toLowerCase() : '-'}`
}
