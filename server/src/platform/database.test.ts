import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { cloneDatabase } from '../../test/support/database.ts'
import { isUniqueViolation, openDatabase } from './database.ts'

test('a statement that is sent often is prepared once on its connection, and answers and fails as it did before', async () => {
  const database = await cloneDatabase()
  const { db, queries, close } = openDatabase(database.connectionString, { size: 1 })
  try {
    await sql`create temporary table counted (n integer primary key)`.execute(db)
    for (let n = 0; n < 60; n++) {
      const { rows } = await sql<{ n: number }>`insert into counted values (${n}) returning n`.execute(db)
      assert.deepEqual(rows, [{ n }])
    }
    const { rows: prepared } = await sql<{ statement: string }>`
      select statement from pg_prepared_statements where statement like 'insert into counted%'`.execute(db)
    assert.equal(prepared.length, 1)
    await assert.rejects(sql`insert into counted values (${7}) returning n`.execute(db), (error) =>
      isUniqueViolation(error, 'counted_pkey'),
    )
    const answered = await queries.query('insert into counted values ($1) returning n', [60])
    assert.deepEqual(answered.rows, [{ n: 60 }])
    assert.equal((await sql`select n from counted`.execute(db)).rows.length, 61)
  } finally {
    await close()
    await database.drop()
  }
})
