/** Puts the catalogue of `server/seed` into a database. */
import { type Database, inTransaction } from '../platform/database.ts'
import { changed } from '../platform/snapshots.ts'
import { catalogChanged, pricesChanged } from './current-catalog.ts'
import { readCatalogSeed } from './seed-files.ts'
import { seedRows } from './seed-rows.ts'
import { insertMissing } from './seed-store.ts'

/**
 * Loads markets, products, offers and prices of the seed for all environments. What is there already stays as it is, so it
 * may run at every start.
 */
export async function seedCatalog(db: Database): Promise<void> {
  const tables = seedRows(await readCatalogSeed())
  await inTransaction(db, async (tx) => {
    for (const [table, rows] of Object.entries(tables)) await insertMissing(tx, table, rows)
    await changed(tx, catalogChanged)
    await changed(tx, pricesChanged)
  })
}
