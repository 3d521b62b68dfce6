/**
 * A database per test file, cloned from a template that already has the schema and the seed. One PostgreSQL serves a whole
 * run; a file run by itself starts its own.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { openEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'
import { openPlatform } from '../../src/platform/open-platform.ts'
import { seedCatalogueAndPromotions } from '../../src/seed.ts'

const templateName = 'kontor_template'

/** Set for the files of a run by `global-setup.ts`. */
export const sharedServer = 'KONTOR_TEST_POSTGRES'

export interface TestServer {
  connectionString: string
  stop(): Promise<void>
}

/** A PostgreSQL without fsync, with the template in it, in a folder of its own. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kontor-test-'))
  const server = await openEmbeddedPostgres({ dataDir, log: pino({ level: 'silent' }), fast: true })
  await run(server.connectionString, `create database ${templateName}`)
  const platform = await openPlatform({
    connectionString: withDatabase(server.connectionString, templateName),
    log: pino({ level: 'silent' }),
    publicUrl: 'http://127.0.0.1',
  })
  await seedCatalogueAndPromotions(platform)
  await platform.close()
  return {
    connectionString: server.connectionString,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A fresh database; `drop` removes it, and the server too if it was started for this file alone. */
export async function cloneDatabase(): Promise<{ connectionString: string; drop(): Promise<void> }> {
  const shared = process.env[sharedServer]
  const own = shared ? undefined : await startTestServer()
  const server = shared ?? own!.connectionString
  const name = `test_${randomBytes(6).toString('hex')}`
  await run(server, `create database ${name} template ${templateName} strategy file_copy`)
  return {
    connectionString: withDatabase(server, name),
    async drop() {
      if (own) await own.stop()
      else await run(server, `drop database ${name} with (force)`)
    },
  }
}

const withDatabase = (connectionString: string, name: string): string => {
  const url = new URL(connectionString)
  url.pathname = `/${name}`
  return url.toString()
}

async function run(connectionString: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
