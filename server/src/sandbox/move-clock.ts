import type { DueWork } from '../http/due-work.ts'
import { inTransaction } from '../platform/database.ts'
import type { Environment } from '../platform/environment.ts'
import type { Platform } from '../platform/platform.ts'
import { changed } from '../platform/snapshots.ts'
import { advanceClock, type Progress } from './advance-clock.ts'
import { setClock } from './set-clock.ts'

interface Move {
  environment: Environment
  target: Date
  dueWork: readonly DueWork[]
  progress?: Progress
}

/**
 * Moves a clock and does what falls due on the way, here and now; a running node may help. Throws 400/3000 for a target
 * before where the clock stands or is already going, 400/900127 where the clock cannot be moved.
 */
export async function moveClock(
  platform: Platform,
  { environment, target, dueWork, progress }: Move,
): Promise<void> {
  await inTransaction(platform.db, (db) => {
    const announce = (name: string, key?: string): Promise<void> => changed(db, name, key)
    return setClock({ db, platform, environment, announce }, { target, dueWork })
  })
  await advanceClock(platform, dueWork, environment.id, progress)
}
