/** The schema, by ordered SQL files in `server/schema`, each applied once. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'
import { StartProblem } from '../config.ts'

const schemaFolder = new URL('../../schema/', import.meta.url)

/** Any number: the lock that lets one node migrate while the others wait. */
const migrationLock = 7_301_955

export interface Migration {
  name: string
  text: string
  digest: string
}

/** The migrations in order. The file name is `NNNN_room.sql`. */
export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(schemaFolder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, schemaFolder), 'utf8')
      return { name, text, digest: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/**
 * Brings the schema up to date under an advisory lock and returns the names newly applied. Each file runs in a transaction
 * of its own.
 * @throws {StartProblem} if a file fails, if one that was applied earlier has changed since (history is not edited), or if the
 *   database has files that this version does not know: it would sell by rules that it has never heard of.
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(
      'create table if not exists schema_migration (name text primary key, digest text not null, applied_at timestamptz not null default now())',
    )
    const applied = new Map<string, string>(
      (
        await client.query<{ name: string; digest: string }>('select name, digest from schema_migration')
      ).rows.map((row) => [row.name, row.digest]),
    )
    const known = await readMigrations()
    const newer = [...applied.keys()].filter((name) => !known.some((migration) => migration.name === name))
    if (newer.length > 0)
      throw new StartProblem(
        `The database has the schema of a newer Kontor (${newer.sort().join(', ')}): start that version, or restore the backup made before the upgrade.`,
      )
    const fresh: string[] = []
    for (const migration of known) {
      const digest = applied.get(migration.name)
      if (digest === migration.digest) continue
      if (digest)
        throw new StartProblem(
          `The schema file ${migration.name} was changed after it had been applied: restore it, and add a new file instead.`,
        )
      await applyMigration(client, migration)
      fresh.push(migration.name)
    }
    return fresh
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => {})
    client.release()
  }
}

async function applyMigration(client: pg.PoolClient, { name, text, digest }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into schema_migration (name, digest) values ($1, $2)', [name, digest])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new StartProblem(
      `The schema file ${name} cannot be applied: ${error instanceof Error ? error.message : error}.`,
      { cause: error },
    )
  }
}
