/** The call: everything a handler or a command may know about the request it serves. */
import { faults } from '../fault.ts'
import { isGuid } from '../ids.ts'
import type { Database } from '../platform/database.ts'
import { type Environment, environmentNow, environmentSnapshot } from '../platform/environment.ts'
import type { Platform } from '../platform/platform.ts'
import { type Policies, type PolicyName, policyInForce, policySnapshot } from '../platform/policies.ts'
import { changed } from '../platform/snapshots.ts'
import type { Caller, CallingPartner } from './caller.ts'

export interface Call {
  /** The pool for a question; the request's transaction for a change. */
  db: Database
  platform: Platform
  /** The environment's business time, fixed for the whole request. */
  now: Date
  environment: Environment
  caller: Caller
  requestId: string
  correlationId: string
  /** Culture asked for by `X-Locale`, e.g. `sv-SE`. */
  locale: string
  /** Whether a rule applies to the caller's partner now. */
  inForce(policy: PolicyName): boolean
  /** The value of the row in force; undefined when none is. */
  policyValue<Value extends Record<string, unknown>>(policy: PolicyName): Value | undefined
  /** Announces that snapshots are out of date, once this call's transaction has committed. */
  announce(snapshot: string, key?: string): Promise<void>
  /** Runs after the commit; not at all after a rollback. */
  afterCommit(work: () => void): void
}

export interface CallInput {
  platform: Platform
  db: Database
  environment: Environment
  policies: Policies
  caller: Caller
  requestId: string
  correlationId: string
  locale: string
  afterCommit(work: () => void): void
}

/** Builds a call from its parts. The edge does this for requests, jobs and the CLI for their own work. */
export function makeCall({
  platform,
  db,
  environment,
  policies,
  caller,
  requestId,
  correlationId,
  locale,
  afterCommit,
}: CallInput): Call {
  const now = environmentNow(environment)
  const flights = caller.kind === 'partner' ? caller.partner.flights : []
  return {
    db,
    platform,
    now,
    environment,
    caller,
    requestId,
    correlationId,
    locale,
    afterCommit,
    inForce: (policy) => policyInForce(policies, policy, { flights, at: now }) !== undefined,
    policyValue: <Value extends Record<string, unknown>>(policy: PolicyName) =>
      policyInForce(policies, policy, { flights, at: now })?.value as Value | undefined,
    async announce(snapshot, key) {
      await changed(db, snapshot, key)
      // This node need not wait for its own announcement to come back.
      afterCommit(() => platform.snapshots.drop(snapshot, key))
    },
  }
}

/** Where calls that belong to no environment take place: on real time, under the default policies. */
const nowhere: Environment = {
  id: '00000000-0000-0000-0000-000000000000',
  name: '',
  kind: 'production',
  clock: 'real',
  clockNow: new Date(0),
}

/** The environment and policies of a caller, from memory when they are there; `anywhere` allows a call without one. */
export function surroundings(
  { snapshots }: Platform,
  environmentId: string,
  anywhere = false,
): Surroundings | Promise<Surroundings> {
  if (anywhere && !isGuid(environmentId)) return { environment: nowhere, policies: new Map() }
  const environment = snapshots.peek(environmentSnapshot, environmentId)
  const policies = snapshots.peek(policySnapshot, environmentId)
  return environment && policies
    ? { environment, policies }
    : loadSurroundings(snapshots, environmentId, anywhere)
}

export interface Surroundings {
  environment: Environment
  policies: Policies
}

async function loadSurroundings(
  snapshots: Platform['snapshots'],
  environmentId: string,
  anywhere: boolean,
): Promise<Surroundings> {
  const [environment, policies] = await Promise.all([
    snapshots.get(environmentSnapshot, environmentId),
    snapshots.get(policySnapshot, environmentId),
  ])
  if (environment) return { environment, policies }
  throw anywhere
    ? faults.notFound({ resource: 'Environment', id: environmentId })
    : faults.accessDenied({ reason: 'the environment of this token no longer exists' })
}

/** The calling partner. Throws 403/2032 when the operator calls: partner routes are for partners. */
export function callingPartner(call: Call): CallingPartner {
  if (call.caller.kind === 'partner') return call.caller.partner
  throw faults.forbidden({ reason: 'this call is for partners' })
}
