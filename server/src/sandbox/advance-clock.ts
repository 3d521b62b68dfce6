import { realNow } from '../clock.ts'
import { type Call, makeCall } from '../http/call.ts'
import type { CallingPartner, OperatorCaller } from '../http/caller.ts'
import type { DueCall, DueWork } from '../http/due-work.ts'
import { newGuid } from '../ids.ts'
import { type Database, inTransaction } from '../platform/database.ts'
import { type Environment, environmentSnapshot } from '../platform/environment.ts'
import type { Job } from '../platform/jobs.ts'
import type { Platform } from '../platform/platform.ts'
import { type Policies, policySnapshot } from '../platform/policies.ts'
import { changed } from '../platform/snapshots.ts'
import { firstDue } from './first-due.ts'
import { type ClockRow, environmentsInMotion, lockClock, saveClock } from './store.ts'

export const advanceClockJob = 'advance-clock'

/** Clocks that one node moves at the same time: tests in their own environments do not wait for each other. */
const clocksAtOnce = 4

/** Batches at one instant; more than that means work that never gets done, which must be heard about. */
const batchesAtOneInstantMax = 100_000

/** Told where a clock stands after each step. */
export type Progress = (now: Date) => void

/**
 * Does everything due in an environment, in order of time, until its clock has arrived; for a clock that runs by itself,
 * until the present. Each step is a transaction: what was due, and the clock's new position. A crash therefore loses at
 * most the step it hit, and running this again, or twice at once, goes on where it stopped.
 */
export async function advanceClock(
  platform: Platform,
  dueWork: readonly DueWork[],
  environmentId: string,
  progress: Progress = () => {},
): Promise<void> {
  let standing: Date | undefined
  for (let batches = 0; ; batches++) {
    const at = await step(platform, dueWork, environmentId)
    if (!at) return
    if (at.getTime() !== standing?.getTime()) batches = 0
    if (batches > batchesAtOneInstantMax)
      throw new Error(`due work at ${at.toISOString()} in environment ${environmentId} does not get less`)
    standing = at
    progress(at)
  }
}

/** One step; answers the instant it happened at, or undefined if there was nothing left to do. */
async function step(
  platform: Platform,
  dueWork: readonly DueWork[],
  environmentId: string,
): Promise<Date | undefined> {
  const policies = await platform.snapshots.get(policySnapshot, environmentId)
  const afterCommit: (() => void)[] = []
  const at = await inTransaction(platform.db, async (tx) => {
    afterCommit.length = 0
    const clock = await lockClock(tx, environmentId)
    const until = clock && destination(clock)
    if (!until) return undefined
    const { environment, target } = clock
    const due = await firstDue(tx, dueWork, { environmentId, until })
    if (environment.clock === 'real' && !due) return undefined
    // Work that fell due before the clock stood where it stands is late, but time never runs backwards.
    const at = !due
      ? until
      : environment.clock === 'manual' && due.at < environment.clockNow
        ? environment.clockNow
        : due.at
    if (environment.clock === 'manual') {
      await saveClock(tx, environmentId, { now: at, target: due ? target : null })
      await changed(tx, environmentSnapshot.name, environmentId)
      afterCommit.push(() => platform.snapshots.drop(environmentSnapshot.name, environmentId))
    }
    if (due) await due.work.run(dueCall({ platform, db: tx, environment, policies, at, afterCommit }), at)
    return at
  })
  for (const work of afterCommit) work()
  return at
}

const destination = ({ environment, target }: ClockRow): Date | null =>
  environment.clock === 'real' ? realNow() : target

interface DueCallInput {
  platform: Platform
  db: Database
  environment: Environment
  policies: Policies
  at: Date
  afterCommit: (() => void)[]
}

/** Nobody calls when time passes; the activity log names the clock. */
const clockCaller: OperatorCaller = {
  kind: 'operator',
  tenantId: '00000000-0000-0000-0000-000000000000',
  appId: 'clock',
  appOnly: true,
  roles: [],
}

function dueCall({ platform, db, environment, policies, at, afterCommit }: DueCallInput): DueCall {
  const correlationId = newGuid()
  const callFor = (caller: Call['caller']): Call => ({
    ...makeCall({
      platform,
      db,
      // Business time is the instant that was due, also where a clock that runs by itself is already past it.
      environment: { ...environment, clock: 'manual', clockNow: at },
      policies,
      caller,
      requestId: newGuid(),
      correlationId,
      locale: 'en-US',
      afterCommit: (work) => afterCommit.push(work),
    }),
    environment: { ...environment, clockNow: at },
  })
  return {
    ...callFor(clockCaller),
    as: (partner: CallingPartner) =>
      callFor({ ...clockCaller, kind: 'partner', tenantId: partner.tenantId, partner }),
  }
}

/** The jobs behind the clocks: one that moves a clock, and one that keeps every clock in motion going. */
export const clockJobs = (platform: Platform, dueWork: readonly DueWork[]): Job<never>[] => [
  {
    name: advanceClockJob,
    concurrency: clocksAtOnce,
    async run({ environmentId }: { environmentId: string }) {
      try {
        await advanceClock(platform, dueWork, environmentId)
      } catch (error) {
        platform.log.error({ err: error, environmentId }, 'moving a clock failed; it is tried again')
        throw error
      }
    },
  },
  {
    name: 'keep-clocks-going',
    schedule: '* * * * *',
    run: () => keepClocksGoing(platform, dueWork),
  },
]

/**
 * Does what is due on clocks that run by themselves, and finishes moves that a crash interrupted. Once a minute on one
 * node; a node also calls it when it starts. Never throws: what fails is logged, tried again a minute later, and does not
 * hold up other environments.
 */
export async function keepClocksGoing(platform: Platform, dueWork: readonly DueWork[]): Promise<void> {
  const failed = (error: unknown, environmentId?: string): void =>
    platform.log.error({ err: error, environmentId }, 'due work failed; it is tried again in a minute')
  try {
    for (const environmentId of await environmentsInMotion(platform.db)) {
      await advanceClock(platform, dueWork, environmentId).catch((error) => failed(error, environmentId))
    }
  } catch (error) {
    failed(error)
  }
}
