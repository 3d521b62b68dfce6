import { toWireInstant } from '../calendar.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import type { DueWork } from '../http/due-work.ts'
import { type Environment, environmentNow, environmentSnapshot } from '../platform/environment.ts'
import { advanceClockJob } from './advance-clock.ts'
import { firstDue } from './first-due.ts'
import { type ClockRow, lockClock, readClock, saveClock } from './store.ts'

/** How far a move has come. `completed`: everything due up to `target` is done. */
export interface ClockStatus {
  state: 'running' | 'completed'
  now: Date
  target: Date
  /** Present where the clock runs by itself and cannot be moved. */
  followsRealTime?: true
}

const toStatus = ({ environment, target }: ClockRow): ClockStatus => {
  const now = environmentNow(environment)
  return target ? { state: 'running', now, target } : { state: 'completed', now, target: now }
}

/** Where the clock of the caller's environment stands. Throws 400/900127 in production. */
export async function clockStatus({ db, environment }: Call): Promise<ClockStatus> {
  if (environment.kind === 'production') throw faults.notInThisEnvironment({ operation: 'The clock' })
  const status = toStatus((await readClock(db, environment.id))!)
  return environment.clock === 'real' ? { ...status, followsRealTime: true } : status
}

/**
 * Sends the clock forward to `target`. With nothing due on the way it arrives at once; otherwise a job does the due work in
 * order of time and the answer says `running`. Two moves at once happen one after the other. Throws 400/3000 for a target
 * before where the clock stands or is already going, 400/900127 where the clock cannot be moved.
 */
export async function setClock(
  { db, environment, platform, announce }: Pick<Call, 'db' | 'environment' | 'platform' | 'announce'>,
  { target, dueWork }: { target: Date; dueWork: readonly DueWork[] },
): Promise<ClockStatus> {
  const { id } = requireManualClock(environment)
  const clock = (await lockClock(db, id))!
  const earliest = clock.target ?? clock.environment.clockNow
  if (target < earliest) {
    throw faults.invalidProperty({
      field: 'now',
      seen: toWireInstant(target),
      allowed: `${toWireInstant(earliest)} or later: a clock is only moved forward`,
    })
  }
  if (!clock.target && !(await firstDue(db, dueWork, { environmentId: id, until: target }))) {
    await saveClock(db, id, { now: target, target: null })
    await announce(environmentSnapshot.name, id)
    return { state: 'completed', now: target, target }
  }
  const now = clock.environment.clockNow
  await saveClock(db, id, { now, target })
  await platform.jobs.send(
    advanceClockJob,
    { environmentId: id },
    { key: `${id} ${target.getTime()}`, tx: db },
  )
  return { state: 'running', now, target }
}

function requireManualClock(environment: Environment): Environment {
  if (environment.clock === 'manual') return environment
  throw faults.notInThisEnvironment({ operation: 'Moving the clock' })
}
