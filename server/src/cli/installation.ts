/** How commands get at the installation: its database, running or stopped, and a platform on it. */
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { pino } from 'pino'
import { type Config, readConfig } from '../config.ts'
import {
  attachEmbeddedPostgres,
  type EmbeddedPostgres,
  openEmbeddedPostgres,
  openOnceFree,
} from '../platform/embedded-postgres/index.ts'
import { type OpenPlatform, openPlatform } from '../platform/open-platform.ts'

/** Commands answer on standard output; what goes wrong beside that is told on standard error. */
const commandLog = pino({ level: 'error' }, pino.destination({ fd: 2, sync: true }))

const pollEveryMs = 100

/**
 * Works on the database of the configuration: the one of `DATABASE_URL`, the embedded one of a running Kontor, or a stopped
 * embedded one, which then runs for as long as the work of this command and of others that came to it meanwhile.
 */
export async function withDatabase<Result>(
  config: Config,
  work: (connectionString: string) => Promise<Result>,
): Promise<Result> {
  if (config.databaseUrl) return work(config.databaseUrl)
  const postgres = await attachOrOpen(config.dataDir)
  if (typeof postgres === 'string') return work(postgres)
  try {
    return await work(postgres.connectionString)
  } finally {
    // On a server that is gone there is nobody to wait for.
    await othersToLeave(postgres.connectionString).catch(() => {})
    await postgres.stop()
  }
}

/**
 * The address of a running server, or the stopped one opened. A Kontor that has the folder and serves no database yet is
 * waited for: a first start makes that first.
 */
const attachOrOpen = (dataDir: string): Promise<string | EmbeddedPostgres> =>
  openOnceFree(
    async () =>
      (await attachEmbeddedPostgres(dataDir)) ??
      openEmbeddedPostgres({ dataDir, log: commandLog, isForCommand: true }),
  )

/** Waits until no other command works on the server that this one is about to stop. */
async function othersToLeave(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    const others =
      "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()"
    while ((await client.query(others)).rowCount) await delay(pollEveryMs)
  } finally {
    await client.end()
  }
}

/** Works on a platform whose schema is up to date. Running nodes hear of what changes. */
export async function withPlatform<Result>(
  work: (platform: OpenPlatform) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(process.env)
  return withDatabase(config, async (connectionString) => {
    const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`
    const platform = await openPlatform({ connectionString, log: commandLog, publicUrl })
    try {
      return await work(platform)
    } finally {
      await platform.close()
    }
  })
}
