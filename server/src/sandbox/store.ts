/** All SQL about environments and their clocks. The table is read by every node through `environmentSnapshot`. */
import type { Database } from '../platform/database.ts'
import { type Environment, findEnvironment, toEnvironment } from '../platform/environment.ts'
import { sandboxFaults } from './faults.ts'

/** Writes a new environment; false if its name is taken. A concurrent twin of the same name waits for this transaction. */
export async function insertEnvironment(
  db: Database,
  { id, name, kind, clock, clockNow }: Environment,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('environment')
    .values({ id, name, kind, clock, clock_now: clockNow, clock_target: null })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** All environments, by name. */
export async function listEnvironments(db: Database): Promise<Environment[]> {
  return (await db.selectFrom('environment').selectAll().orderBy('name').execute()).map(toEnvironment)
}

/** An environment's clock: where it stands and, while it moves, where it is going. */
export interface ClockRow {
  environment: Environment
  target: Date | null
}

export async function readClock(db: Database, environmentId: string): Promise<ClockRow | undefined> {
  const row = await db
    .selectFrom('environment')
    .selectAll()
    .where('id', '=', environmentId)
    .executeTakeFirst()
  return row && { environment: toEnvironment(row), target: row.clock_target }
}

/**
 * Reads the clock and locks it until the transaction ends, so that moves of one environment happen one after the other.
 * Rows that refer to the environment can still be written meanwhile.
 */
export async function lockClock(db: Database, environmentId: string): Promise<ClockRow | undefined> {
  const row = await db
    .selectFrom('environment')
    .selectAll()
    .where('id', '=', environmentId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row && { environment: toEnvironment(row), target: row.clock_target }
}

/** Puts a locked clock somewhere; without a target it has arrived. */
export async function saveClock(
  db: Database,
  environmentId: string,
  { now, target }: { now: Date; target: Date | null },
): Promise<void> {
  await db
    .updateTable('environment')
    .set({ clock_now: now, clock_target: target })
    .where('id', '=', environmentId)
    .execute()
}

/** Environments whose clock runs by itself or is on its way somewhere. */
export async function environmentsInMotion(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('environment')
    .select('id')
    .where((where) => where.or([where('clock', '=', 'real'), where('clock_target', 'is not', null)]))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** An environment by id or name. Throws 404/1000 if there is none. */
export async function environmentNamed(db: Database, idOrName: string): Promise<Environment> {
  const environment = await findEnvironment(db, idOrName)
  if (!environment) throw sandboxFaults.environmentNotFound({ environment: idOrName.slice(0, 100) })
  return environment
}
