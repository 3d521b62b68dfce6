/** What is generated from the code and committed, so that a reviewer sees a change of the contract, schema or reference. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { lineErrorCodes } from '../server/src/carts/index.ts'
import { faultTables } from '../server/src/fault.ts'
import { openDatabase } from '../server/src/platform/database.ts'
import { openEmbeddedPostgres } from '../server/src/platform/embedded-postgres/index.ts'
import { migrate } from '../server/src/platform/migrations.ts'
import { conditionTypes, remedyActions } from '../server/src/promotions/index.ts'
import { describeApi } from './describe-api.ts'
import { describeClient } from './describe-client.ts'
import { describeCoverage } from './describe-coverage.ts'
import { describeErrors } from './describe-errors.ts'
import { describeSchema } from './describe-schema.ts'
import type { Generated } from './generated-files.ts'

/** Everything `npm run generate` writes and `npm run check` compares. */
export const generated: readonly Generated[] = [
  { path: 'server/openapi.json', generate: describeApi },
  { path: 'client/src/openapi.generated.ts', generate: describeClient },
  { path: 'server/schema/current.sql', generate: describeMigratedSchema },
  { path: 'docs/errors/', generate: describeAllErrors },
  { path: 'docs/coverage.md', generate: describeCoverage },
]

/** The schema of a new installation, read from a PostgreSQL of its own. */
async function describeMigratedSchema(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kontor-schema-'))
  const postgres = await openEmbeddedPostgres({ dataDir, log: pino({ level: 'silent' }), fast: true })
  const { pool, close } = openDatabase(postgres.connectionString, { size: 2 })
  try {
    await migrate(pool)
    return await describeSchema(pool)
  } finally {
    await close()
    await postgres.stop()
    await rm(dataDir, { recursive: true })
  }
}

/** All fault tables are made by importing all rooms, which the import of `describeApi` does. */
async function describeAllErrors(): Promise<Map<string, string>> {
  const pages = describeErrors({
    faults: faultTables,
    lineErrors: lineErrorCodes,
    conditions: conditionTypes,
    remedies: remedyActions,
  })
  return new Map(pages.map(({ name, text }) => [name, text]))
}
