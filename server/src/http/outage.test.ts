import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { pino } from 'pino'
import { inTransaction, type OpenDatabase, openDatabase } from '../platform/database.ts'
import { openEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'
import { makeServer } from './server.ts'

const silent = pino({ level: 'silent' })

/** A PostgreSQL of the test's own, and a server that asks it. */
async function anInstallation() {
  const dataDir = await mkdtemp(join(tmpdir(), 'kontor-outage-'))
  const postgres = await openEmbeddedPostgres({ dataDir, log: silent, fast: true })
  const database = openDatabase(postgres.connectionString)
  const logged: { msg: string; correlationId: string; err: { message: string } }[] = []
  const app = makeServer({ log: pino({}, { write: (line) => logged.push(JSON.parse(line)) }) })
  app.get('/read', () => sql`select 1`.execute(database.db))
  app.post('/cut-off', () => inTransaction(database.db, (tx) => cutOff(tx)))
  app.post('/stopped', () =>
    inTransaction(database.db, async (tx) => {
      await sql`select 1`.execute(tx)
      await postgres.stop()
      await sql`select 1`.execute(tx)
    }),
  )
  return {
    app,
    logged,
    async close() {
      await app.close()
      await database.close()
      await postgres.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const cutOff = (tx: OpenDatabase['db']) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)

test('a database that cannot be reached, or is lost in the middle of a transaction, is 503 with when to try again, logged once, its address untold', async (t) => {
  const { app, logged, close } = await anInstallation()
  t.after(close)
  assert.equal((await app.inject('/read')).statusCode, 200)
  for (const [method, url] of [
    ['POST', '/cut-off'],
    ['POST', '/stopped'],
    ['GET', '/read'],
  ] as const) {
    logged.length = 0
    const answer = await app.inject({ method, url })
    const body = answer.json()
    assert.deepEqual(
      [answer.statusCode, body.code, body.errorName],
      [503, 800003, 'DatabaseUnavailable'],
      url,
    )
    assert.match(String(answer.headers['retry-after']), /^[1-9]\d*$/)
    assert.deepEqual([body.isRetryable, body.data], [true, []])
    assert.doesNotMatch(answer.body, /ECONN|terminat|127\.0\.0\.1|localhost|socket|postgres/i)
    assert.deepEqual(
      logged.map(({ msg, correlationId }) => [msg, correlationId]),
      [['database unavailable', answer.headers['ms-correlationid']]],
    )
  }
})
