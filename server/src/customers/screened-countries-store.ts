/** All SQL about an operator's changes to the list of screened countries. */
import type { Database } from '../platform/database.ts'
import type { SnapshotKind } from '../platform/snapshots.ts'
import { type ScreenedCountries, type ScreenedCountry, screenedCountries } from './screened-countries.ts'

interface ScreenedCountryTable {
  /** Null: every environment. */
  environment_id: string | null
  country: string
  digits: number[]
  name: string
  comment: string
}

declare module '../platform/database.ts' {
  interface Tables {
    screened_country: ScreenedCountryTable
  }
}

/** The screened countries of one environment: the announced ones, changes for everywhere, then its own. */
export const screenedCountriesSnapshot: SnapshotKind<ScreenedCountries> = {
  name: 'screened-countries',
  async load(db: Database, environmentId: string) {
    const changes = await db
      .selectFrom('screened_country')
      .select(['country', 'digits', 'name', 'comment'])
      .where((where) =>
        where.or([where('environment_id', 'is', null), where('environment_id', '=', environmentId)]),
      )
      .orderBy('environment_id', (order) => order.asc().nullsFirst())
      .execute()
    return screenedCountries(changes)
  },
}

/** Writes a change for one environment, or for all. The caller announces it. */
export async function saveScreenedCountry(
  db: Database,
  environmentId: string | null,
  change: ScreenedCountry,
): Promise<void> {
  const { country, name, comment } = change
  const row = { digits: [...change.digits], name, comment }
  await db
    .insertInto('screened_country')
    .values({ environment_id: environmentId, country, ...row })
    .onConflict((conflict) => conflict.columns(['environment_id', 'country']).doUpdateSet(row))
    .execute()
}
