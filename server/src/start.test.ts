import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { cloneDatabase } from '../test/support/database.ts'
import { readConfig, StartProblem } from './config.ts'
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

test('a schema file that was edited after it had been applied stops the start in one line', async (t) => {
  const { connectionString, drop } = await cloneDatabase()
  t.after(drop)
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query("update schema_migration set digest = 'of another text' where name like '0003%'")
  await client.end()
  const config = readConfig({ DATABASE_URL: connectionString, PORT: '0', KONTOR_LOG_LEVEL: 'silent' })
  await assert.rejects(startKontor(config), (error) => {
    assert.ok(error instanceof StartProblem)
    assert.match(
      error.message,
      /^The schema file 0003_customers\.sql was changed after it had been applied: restore it/,
    )
    return true
  })
})
