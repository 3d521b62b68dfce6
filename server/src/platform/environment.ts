/** Environments: worlds that share the catalogue and nothing else, each with its own clock (decisions 1 and 2). */
import type { Generated } from 'kysely'
import { realNow } from '../clock.ts'
import type { Database } from './database.ts'
import type { SnapshotKind } from './snapshots.ts'

export type EnvironmentKind = 'sandbox' | 'production'
/** A manual clock stands still between moves; a real one follows the machine's time and cannot be moved. */
export type ClockKind = 'manual' | 'real'

export interface Environment {
  id: string
  name: string
  kind: EnvironmentKind
  clock: ClockKind
  /** Where a manual clock stands; meaningless for a real one. Ask `environmentNow`. */
  clockNow: Date
}

interface EnvironmentTable {
  id: string
  name: string
  kind: EnvironmentKind
  clock: ClockKind
  clock_now: Date
  /** While a move is under way: where the clock is going. */
  clock_target: Date | null
  created_at: Generated<Date>
}

declare module './database.ts' {
  interface Tables {
    environment: EnvironmentTable
  }
}

/** The environment's business time. */
export const environmentNow = (environment: Environment): Date =>
  environment.clock === 'real' ? realNow() : environment.clockNow

/** One environment by id. Announced under the name `environment` with its id whenever its clock moves. */
export const environmentSnapshot: SnapshotKind<Environment | undefined> = {
  name: 'environment',
  async load(db: Database, id: string) {
    const row = await db.selectFrom('environment').selectAll().where('id', '=', id).executeTakeFirst()
    return row && { id: row.id, name: row.name, kind: row.kind, clock: row.clock, clockNow: row.clock_now }
  },
}
