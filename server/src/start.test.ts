import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import { cloneDatabase } from '../test/support/database.ts'
import { readConfig, StartProblem } from './config.ts'
import { openEmbeddedPostgres } from './platform/embedded-postgres/index.ts'
import { openLog } from './platform/telemetry.ts'
import { startKontor } from './start.ts'

test('a database with the demo in it stays on this machine, also when a later start asks for no demo', async (t) => {
  const { connectionString, drop } = await cloneDatabase()
  t.after(drop)
  const start = (variables: Record<string, string>) =>
    startKontor(
      readConfig({ DATABASE_URL: connectionString, PORT: '0', KONTOR_LOG_LEVEL: 'silent', ...variables }),
    )
  await (await start({ KONTOR_SEED: 'demo' })).close()

  await assert.rejects(start({ KONTOR_SEED: 'none', HOST: '0.0.0.0' }), (error) => {
    assert.ok(error instanceof StartProblem)
    assert.match(error.message, /^HOST=0\.0\.0\.0 is not usable: .*passwords .* public.*KONTOR_DEMO_PUBLIC=1/)
    return true
  })
  const here = await start({ KONTOR_SEED: 'none' })
  assert.equal(here.isDemo, true)
  await here.close()
})

/** Asserts that a start on a whole schema fails in one line, after `statement` was run on the database. */
async function assertRefusedAfter(statement: string, line: RegExp, t: TestContext): Promise<void> {
  const { connectionString, drop } = await cloneDatabase()
  t.after(drop)
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(statement)
  await client.end()
  const config = readConfig({ DATABASE_URL: connectionString, PORT: '0', KONTOR_LOG_LEVEL: 'silent' })
  await assert.rejects(startKontor(config), (error) => {
    assert.ok(error instanceof StartProblem)
    assert.match(error.message, line)
    return true
  })
}

test('a schema file that was edited after it had been applied stops the start in one line', (t) =>
  assertRefusedAfter(
    "update schema_migration set digest = 'of another text' where name like '0003%'",
    /^The schema file 0003_customers\.sql was changed after it had been applied: restore it/,
    t,
  ))

test('the schema of a newer version stops the start in one line', (t) =>
  assertRefusedAfter(
    "insert into schema_migration (name, digest) values ('9999_later.sql', 'of its text')",
    /^The database has the schema of a newer Kontor \(9999_later\.sql\): start that version, or restore/,
    t,
  ))

test('a start waits for a command that has the data folder, and for no other Kontor', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kontor-start-'))
  t.after(() => rm(dataDir, { recursive: true }))
  const log = openLog('silent')
  const start = () =>
    startKontor(
      readConfig({ KONTOR_DATA_DIR: dataDir, KONTOR_SEED: 'none', PORT: '0', KONTOR_LOG_LEVEL: 'silent' }),
    )
  const command = await openEmbeddedPostgres({ dataDir, log, fast: true, isForCommand: true })
  const starting = start()
  await command.stop()
  const running = await starting
  await assert.rejects(start(), /is in use by another Kontor \(process \d+\)/)
  await running.close()
})
