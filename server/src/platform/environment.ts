/** Environments: worlds that share the catalogue and nothing else, each with its own clock (decisions 1 and 2). */
import type { Generated, Selectable } from 'kysely'
import { realNow } from '../clock.ts'
import { isGuid } from '../ids.ts'
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

/** A stored environment as a value. */
export const toEnvironment = ({
  id,
  name,
  kind,
  clock,
  clock_now: clockNow,
}: Selectable<EnvironmentTable>): Environment => ({ id, name, kind, clock, clockNow })

/** An environment by id or name. */
export async function findEnvironment(db: Database, idOrName: string): Promise<Environment | undefined> {
  const row = await db
    .selectFrom('environment')
    .selectAll()
    .where((where) =>
      where.or([where('name', '=', idOrName), ...(isGuid(idOrName) ? [where('id', '=', idOrName)] : [])]),
    )
    .executeTakeFirst()
  return row && toEnvironment(row)
}

/** One environment by id. Announced under the name `environment` with its id whenever its clock moves. */
export const environmentSnapshot: SnapshotKind<Environment | undefined> = {
  name: 'environment',
  async load(db: Database, id: string) {
    const row = await db.selectFrom('environment').selectAll().where('id', '=', id).executeTakeFirst()
    return row && toEnvironment(row)
  },
}
