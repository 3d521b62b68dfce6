/** Opens what a node shares: database, schema, snapshots, jobs. */
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { newSecret } from '../ids.ts'
import { openDatabase } from './database.ts'
import { openJobs } from './jobs.ts'
import { migrate } from './migrations.ts'
import { type Platform, secretDeriver } from './platform.ts'
import { openSnapshots } from './snapshots.ts'

export interface PlatformOptions {
  connectionString: string
  log: Logger
  publicUrl: string
}

export interface OpenPlatform extends Platform {
  close(): Promise<void>
}

/**
 * Connections that snapshots are loaded through. Were they the pool's, a burst of transactions could hold them all while
 * each waits for a snapshot, and the snapshot for a connection.
 */
const loadingPoolSize = 2

/** Opens a platform on a reachable database and brings its schema up to date. */
export async function openPlatform({
  connectionString,
  log,
  publicUrl,
}: PlatformOptions): Promise<OpenPlatform> {
  let isClosing = false
  // Errors of the driver carry the whole connection, keys included: only what they say is logged.
  const onError = (error: Error): void => {
    if (!isClosing) log.warn({ reason: error.message }, 'lost a database connection')
  }
  const { db, pool, queries, close } = openDatabase(connectionString, { onError })
  const opened: { close(): Promise<unknown> }[] = [{ close }]
  const closeAll = async (): Promise<void> => {
    isClosing = true
    for (const part of opened.reverse()) await part.close()
  }
  try {
    const fresh = await migrate(pool)
    if (fresh.length) log.info({ migrations: fresh }, 'schema brought up to date')
    const rootSecret = await installationSecret(db)
    const loading = openDatabase(connectionString, { size: loadingPoolSize, onError })
    opened.push(loading)
    const snapshots = await openSnapshots(loading.db, connectionString, onError)
    opened.push(snapshots)
    const jobs = await openJobs(connectionString, onError)
    opened.push(jobs)
    return {
      db,
      pool,
      queries,
      connectionString,
      snapshots,
      jobs,
      log,
      publicUrl,
      deriveSecret: secretDeriver(rootSecret),
      close: closeAll,
    }
  } catch (error) {
    await closeAll()
    throw error
  }
}

interface InstallationTable {
  only_row: boolean
  root_secret: string
}

declare module './database.ts' {
  interface Tables {
    installation: InstallationTable
  }
}

/** The installation's root secret, made by whichever node comes first. */
async function installationSecret(db: Platform['db']): Promise<string> {
  await sql`insert into installation (root_secret) values (${newSecret()}) on conflict do nothing`.execute(db)
  return (await db.selectFrom('installation').select('root_secret').executeTakeFirstOrThrow()).root_secret
}
