import { faults } from '../fault.ts'
import { newGuid } from '../ids.ts'
import type { Database } from '../platform/database.ts'
import type { ClockKind, Environment, EnvironmentKind } from '../platform/environment.ts'
import { sandboxFaults } from './faults.ts'
import { insertEnvironment } from './store.ts'

export interface NewEnvironment {
  /** Unique over the installation; 1 to 100 characters. */
  name: string
  kind: EnvironmentKind
  clock: ClockKind
  /** Where a manual clock starts; for a real one the present. */
  now: Date
}

/** Makes an environment with nothing in it. Throws 409/1003 for a name that is taken, 400/3000 for an impossible one. */
export async function createEnvironment(db: Database, given: NewEnvironment): Promise<Environment> {
  const { kind, clock, now: clockNow } = given
  const name = given.name.trim()
  if (!/^[^\p{Cc}]{1,100}$/u.test(name)) {
    throw faults.invalidProperty({
      field: 'name',
      seen: name.slice(0, 100),
      allowed: '1 to 100 printable characters',
    })
  }
  const environment: Environment = { id: newGuid(), name, kind, clock, clockNow }
  if (!(await insertEnvironment(db, environment))) throw sandboxFaults.environmentNameTaken({ name })
  return environment
}
