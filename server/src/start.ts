/** Brings a whole node up from its configuration, and down again. Used by `main.ts`. */
import { createServer } from 'node:net'
import pg from 'pg'
import { allJobs, makeApp } from './app.ts'
import { type Config, StartProblem } from './config.ts'
import { openEmbeddedPostgres } from './platform/embedded-postgres.ts'
import { type OpenPlatform, openPlatform } from './platform/open-platform.ts'
import { openLog } from './platform/telemetry.ts'
import { seedDemo } from './seed.ts'

export interface RunningKontor {
  url: string
  platform: OpenPlatform
  close(): Promise<void>
}

/**
 * Starts everything in order and listens. What was started is stopped again when a later step fails.
 * @throws {StartProblem} for a busy port, an unreachable database, an unusable data folder.
 */
export async function startKontor(config: Config): Promise<RunningKontor> {
  const log = openLog(config.logLevel)
  for (const name of config.unknownVariables)
    log.warn(`the environment variable ${name} means nothing to Kontor`)
  const port = await freePort(config)
  const publicUrl =
    config.publicUrl ??
    `${config.tls ? 'https' : 'http'}://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
  const started: { close(): Promise<unknown> }[] = []
  const close = async (): Promise<void> => {
    for (const part of started.splice(0).reverse()) await part.close()
  }
  try {
    const connectionString = config.databaseUrl ?? (await openOwnDatabase(config, log, started))
    await requireReachable(connectionString)
    const platform = await openPlatform({ connectionString, log, publicUrl })
    started.push(platform)
    if (config.seed === 'demo') await seedDemo(platform)
    const app = await makeApp(platform, { tls: config.tls })
    started.push(app)
    await platform.jobs.work(allJobs(platform))
    await app.listen({ host: config.host, port })
    return { url: publicUrl, platform, close }
  } catch (error) {
    await close()
    throw isBusyPort(error) ? portProblem(config.host, port) : error
  }
}

async function openOwnDatabase(
  config: Config,
  log: OpenPlatform['log'],
  started: { close(): Promise<unknown> }[],
): Promise<string> {
  const postgres = await openEmbeddedPostgres({ dataDir: config.dataDir, log })
  started.push({ close: () => postgres.stop() })
  return postgres.connectionString
}

/** One clear line instead of a stack when the database cannot be reached; the password in the address is not shown. */
async function requireReachable(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    const { host, pathname } = new URL(connectionString)
    throw new StartProblem(
      `the database ${host}${pathname} cannot be reached: ${error instanceof Error ? error.message || String((error as { code?: string }).code) : error}.`,
    )
  }
}

const isBusyPort = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
const portProblem = (host: string, port: number): StartProblem =>
  new StartProblem(`port ${port} on ${host} is in use or not allowed; choose another with PORT.`)

/** Finds out before the database is started whether the port can be had; chooses one for PORT=0. */
function freePort({ host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(isBusyPort(error) ? portProblem(host, port) : error))
    probe.listen(port, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
