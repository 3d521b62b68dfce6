import assert from 'node:assert/strict'
import { test } from 'node:test'
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
