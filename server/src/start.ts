/** Brings a whole node up from its configuration, and down again. Used by `main.ts`. */
import { createServer } from 'node:net'
import pg from 'pg'
import { allJobs, dueWork, makeApp } from './app.ts'
import { type Config, keepDemoHere, StartProblem } from './config.ts'
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
  openOnceFree,
} from './platform/embedded-postgres/index.ts'
import { type OpenPlatform, openPlatform } from './platform/open-platform.ts'
import { openLog } from './platform/telemetry.ts'
import { keepClocksGoing } from './sandbox/index.ts'
import { holdsDemo, seedDemo } from './seed.ts'

export interface RunningKontor {
  url: string
  platform: OpenPlatform
  /** Whether everyone of the demo is here, with the secrets that all the world knows. */
  isDemo: boolean
  close(): Promise<void>
  /** Tells once that the embedded database died for good. A `DATABASE_URL` is waited for as long as it takes. */
  onDatabaseLost(callback: (problem: Error) => void): void
}

/**
 * Starts everything in order and listens. What was started is stopped again when a later step fails.
 * @throws {StartProblem} for a busy port, an unreachable database, an unusable data folder.
 */
export async function startKontor(config: Config): Promise<RunningKontor> {
  const log = openLog(config.logLevel)
  for (const name of config.unknownVariables)
    log.warn(`the environment variable ${name} means nothing to Kontor`)
  const started: { close(): Promise<unknown> }[] = []
  const close = async (): Promise<void> => {
    for (const part of started.splice(0).reverse()) await part.close()
  }
  try {
    const own = config.databaseUrl === undefined ? await openOwnDatabase(config, log) : undefined
    if (own) started.push({ close: () => own.stop() })
    const connectionString = own?.connectionString ?? (await requireUsable(config.databaseUrl!))
    // Only now: that another Kontor has the folder says more than that its port is busy.
    const port = await freePort(config)
    const publicUrl = config.publicUrl ?? addressOf(config, port)
    const platform = await openPlatform({ connectionString, log, publicUrl })
    started.push(platform)
    if (config.seed === 'demo') await seedDemo(platform, dueWork)
    const isDemo = await holdsDemo(platform.db)
    // An earlier start may have put it there, whatever this one is told.
    if (isDemo) keepDemoHere(config)
    const app = await makeApp(platform, {
      tls: config.tls,
      trustedProxies: config.trustedProxies,
      trustedIssuer: config.trustedIssuer,
    })
    started.push(app)
    await platform.jobs.work(allJobs(platform))
    // Moves that a crash interrupted go on at once, and in the background.
    void keepClocksGoing(platform, dueWork)
    await app.listen({ host: config.host, port }).catch((error) => {
      throw portProblem(config.host, port, error)
    })
    return { url: publicUrl, platform, isDemo, close, onDatabaseLost: (callback) => own?.onExit(callback) }
  } catch (error) {
    await close()
    throw error
  }
}

function addressOf({ host, tls }: Config, port: number): string {
  return `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** A command that has the folder is waited for, another Kontor is not. */
function openOwnDatabase(config: Config, log: OpenPlatform['log']): Promise<EmbeddedPostgres> {
  const { dataDir, port } = config
  const address = port !== 0 && { address: addressOf(config, port) }
  return openOnceFree(
    () => openEmbeddedPostgres({ dataDir, log, ...address }),
    ({ isForCommand }) => isForCommand,
  )
}

const oldestServerVersion = 15

/** One clear line instead of a stack when a database cannot serve; the password in the address is not shown. */
async function requireUsable(databaseUrl: string): Promise<string> {
  let client: pg.Client | undefined
  try {
    client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding,
         coalesce(has_schema_privilege(current_schema(), 'create') and has_database_privilege(current_database(), 'create'), false) as may_create`,
    )
    const { version, encoding, may_create: mayCreate } = rows[0]
    if (version < oldestServerVersion)
      throw new Error(`it is PostgreSQL ${version}, and Kontor needs ${oldestServerVersion} or newer`)
    if (encoding !== 'UTF8') throw new Error(`its encoding is ${encoding}, and Kontor needs UTF8`)
    if (!mayCreate) throw new Error('its user may not create tables and schemas; let it own the database')
    return databaseUrl
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl)
    throw new StartProblem(
      `the database ${host}${pathname} of DATABASE_URL cannot be used: ${reason(error)}.`,
    )
  } finally {
    await client?.end().catch(() => {})
  }
}

/** Where a name has several addresses, Node's error has a code and no message. */
const reason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.message || String((error as NodeJS.ErrnoException).code)
}

const portProblem = (host: string, port: number, error: unknown): StartProblem => {
  const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  return new StartProblem(
    busy
      ? `port ${port} on ${host} is in use by another program: choose another with PORT.`
      : `Kontor cannot listen on ${host}, port ${port} (${reason(error)}): choose others with HOST and PORT.`,
  )
}

/** Finds out before the schema is touched whether the port can be had; chooses one for PORT=0. */
function freePort({ host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(portProblem(host, port, error)))
    probe.listen(port, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
