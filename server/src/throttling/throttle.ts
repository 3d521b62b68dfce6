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
  // One policy row's allowances are one object as long as the row stands.
  const known = new WeakMap<Partial<Allowances>, Map<Route, Plan>>()
  const planOf = (route: Route, allowances: Partial<Allowances>): Plan => {
    const byRoute = known.get(allowances) ?? new Map<Route, Plan>()
    known.set(allowances, byRoute)
    const plan = byRoute.get(route) ?? makePlan(limitsOn(route, allowances))
    byRoute.set(route, plan)
    return plan
  }
  return ({ caller, policyValue }, route, params) => {
    if (caller.kind !== 'partner') return
    const allowances = policyValue<Partial<Allowances>>('api-throttling')
    if (!allowances) return
    const { limits, ofPartner } = planOf(route, allowances)
    const wanted =
      ofPartner?.get(caller) ??
      limits.map((limit) =>
        wantedOf(limit, keyOf(limit, { tenantId: caller.tenantId, operation: route.operation, params })),
      )
    ofPartner?.set(caller, wanted)
    if (!leases.takeAllAtOnce(wanted)) return takeInTurn(leases, wanted)
  }
}

interface Plan {
  limits: readonly Limit[]
  /** Where only the partner matters: what its callers want is the same every time. */
  ofPartner?: WeakMap<object, Wanted[]>
}

const makePlan = (limits: readonly Limit[]): Plan => ({
  limits,
  ...(limits.every(({ scope }) => scope === 'partner') && { ofPartner: new WeakMap() }),
})

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

interface Caller {
  tenantId: string
  operation: string
  params: Record<string, string>
}

/** Whose allowance it is. Customers that cannot exist share one, so that inventing names gains nothing. */
function keyOf({ scope }: Limit, { tenantId, operation, params }: Caller): string {
  if (scope === 'partner') return `${tenantId} ${operation}`
  const { customerId = '' } = params
  return `${tenantId} ${operation} ${isGuid(customerId) ? customerId.toLowerCase() : '-'}`
}
