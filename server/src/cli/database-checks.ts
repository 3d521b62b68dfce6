/** What the doctor looks at in the database. It reads only; what is missing is made by the next start. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { realMilliseconds } from '../clock.ts'
import type { Config } from '../config.ts'
import { attachEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'
import { readMigrations } from '../platform/migrations.ts'
import { type Check, failed, ok, reasonOf, warning } from './check.ts'
import { withDatabase } from './installation.ts'

/** The oldest PostgreSQL that is tested. */
const versionMin = 150_000
const connectWithinMs = 5_000

export async function databaseChecks(config: Config): Promise<Check[]> {
  try {
    if (!config.databaseUrl && !(await hasCluster(config.dataDir)))
      return [ok('database', 'not made yet; the first start makes it')]
    const isRunning =
      config.databaseUrl !== undefined || (await attachEmbeddedPostgres(config.dataDir)) !== undefined
    return await withDatabase(config, (connectionString) => look(connectionString, isRunning))
  } catch (problem) {
    return [
      failed(
        'database',
        reasonOf(problem),
        'Check that it runs and that DATABASE_URL or KONTOR_DATA_DIR names it.',
      ),
    ]
  }
}

const hasCluster = (dataDir: string): Promise<boolean> =>
  stat(join(dataDir, 'postgres', 'data')).then(
    () => true,
    () => false,
  )

async function look(connectionString: string, isRunning: boolean): Promise<Check[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: connectWithinMs })
  await client.connect()
  try {
    const { rows } = await client.query("select current_setting('server_version_num')::int as version")
    const version: number = rows[0].version
    const text = `PostgreSQL ${Math.floor(version / 10_000)}.${version % 10_000}, ${isRunning ? 'running' : 'started for this look'}`
    const database =
      version < versionMin ? failed('database', text, 'Use PostgreSQL 15 or newer.') : ok('database', text)
    const schema = await schemaCheck(client)
    if (schema.outcome === 'failed') return [database, schema]
    return [
      database,
      schema,
      await keysCheck(client),
      await clocksCheck(client),
      ...(isRunning ? [await jobsCheck(client)] : []),
    ]
  } finally {
    await client.end()
  }
}

async function schemaCheck(client: pg.Client): Promise<Check> {
  const name = 'schema'
  const files = await readMigrations()
  const { rows: tables } = await client.query("select to_regclass('schema_migration') is not null as made")
  if (!tables[0].made) return failed(name, 'empty', 'Run kontor migrate, or start Kontor.')
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from schema_migration',
  )
  const applied = new Map(rows.map((row) => [row.name, row.digest]))
  const missing = files.filter((file) => !applied.has(file.name)).map((file) => file.name)
  if (missing.length)
    return failed(name, `${missing.join(', ')} not applied`, 'Run kontor migrate, or start Kontor.')
  const edited = files.filter((file) => applied.get(file.name) !== file.digest).map((file) => file.name)
  if (edited.length)
    return failed(
      name,
      `${edited.join(', ')} changed after being applied`,
      'Restore the file; add a new one instead.',
    )
  const unknown = [...applied.keys()].filter((each) => !files.some((file) => file.name === each))
  if (unknown.length)
    return failed(name, `${unknown.join(', ')} is newer than this Kontor`, 'Run the newer Kontor.')
  return ok(name, `up to date, ${files.length} migrations`)
}

async function keysCheck(client: pg.Client): Promise<Check> {
  const name = 'keys'
  const { rows } = await client.query<{ root: boolean; signing: boolean; operator: boolean }>(`
    select exists (select from installation) as root, exists (select from signing_key) as signing,
      exists (select from app_registration where tenant_id is null) as operator`)
  const { root, signing, operator } = rows[0]!
  if (!root || !signing) return warning(name, 'not made yet', 'The next start makes them.')
  if (!operator) return warning(name, 'made; but there is no operator', 'Run kontor operator create.')
  return ok(name, 'root secret, signing key and operator are there')
}

async function clocksCheck(client: pg.Client): Promise<Check> {
  const { rows } = await client.query<{ name: string }>(
    'select name from environment where clock_target is not null order by name',
  )
  if (!rows.length) return ok('clocks', 'none is on its way')
  return ok('clocks', `on their way: ${rows.map(({ name }) => name).join(', ')}`)
}

/** Minutes without a run of the job that keeps clocks going, after which no node can be running jobs. */
const jobMinutesMax = 3

async function jobsCheck(client: pg.Client): Promise<Check> {
  const name = 'jobs'
  const { rows: tables } = await client.query("select to_regclass('jobs.job') is not null as made")
  if (!tables[0].made) return warning(name, 'not made yet', 'The next start makes them.')
  const { rows } = await client.query<{ last: Date | null }>(
    "select max(completed_on) as last from jobs.job where name = 'keep-clocks-going' and state = 'completed'",
  )
  const last = rows[0]?.last
  const minutes = last ? Math.floor((realMilliseconds() - last.getTime()) / 60_000) : undefined
  if (minutes !== undefined && minutes < jobMinutesMax) return ok(name, 'a node is running them')
  const text = minutes === undefined ? 'none has run yet' : `the last run was ${minutes} minutes ago`
  return warning(name, text, 'They run once a minute: look again, then see the log of Kontor.')
}
