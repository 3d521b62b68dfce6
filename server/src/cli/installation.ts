/** How commands get at the installation: its database, running or stopped, and a platform on it. */
import { pino } from 'pino'
import { type Config, readConfig } from '../config.ts'
import { attachEmbeddedPostgres, openEmbeddedPostgres } from '../platform/embedded-postgres.ts'
import { type OpenPlatform, openPlatform } from '../platform/open-platform.ts'

/** Commands answer on standard output; what goes wrong beside that is told on standard error. */
export const commandLog = pino({ level: 'error' }, pino.destination({ fd: 2, sync: true }))

/**
 * Works on the database of the configuration: the one of `DATABASE_URL`, the embedded one of a running Kontor, or a stopped
 * embedded one, which then runs for as long as the work does.
 */
export async function withDatabase<Result>(
  config: Config,
  work: (connectionString: string) => Promise<Result>,
): Promise<Result> {
  const running = config.databaseUrl ?? (await attachEmbeddedPostgres(config.dataDir))
  if (running) return work(running)
  const postgres = await openEmbeddedPostgres({ dataDir: config.dataDir, log: commandLog })
  try {
    return await work(postgres.connectionString)
  } finally {
    await postgres.stop()
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
