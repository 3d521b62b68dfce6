/**
 * The PostgreSQL that comes with Kontor: a real server in the data folder, for machines that have none. It listens on the
 * loopback only, behind a random password; it ends with us, comes back when it dies, and survives our being killed.
 */

import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'
import { realMilliseconds } from '../../clock.ts'
import { StartProblem } from '../../config.ts'
import {
  type Cluster,
  type ClusterFiles,
  clusterFiles,
  connectionString,
  forgetPostmaster,
  openCluster,
  prepareFolder,
  readPostmaster,
} from './cluster.ts'
import { launch, turnLog } from './launch.ts'
import { lockFolder } from './lock.ts'
import { pauseMs, stopWithinMs, supervise } from './supervision.ts'

export interface EmbeddedPostgres {
  /** Stays the same when the server is restarted. Holds the password. */
  connectionString: string
  /** Ends open connections, writes everything down, stops the server and frees the folder. */
  stop(): Promise<void>
  /** Tells once that the server died and could not be brought back. */
  onExit(callback: (problem: Error) => void): void
}

export interface EmbeddedPostgresOptions {
  /** Made if missing. */
  dataDir: string
  log: Logger
  /** Where we serve, for the line that a second start on the same folder prints. */
  address?: string
  /** Held only for as long as a command takes. */
  isForCommand?: boolean
  /** For tests only: much faster, and a power cut destroys the data; the death of a process does not. */
  fast?: boolean
}

const database = 'kontor'
const launchAttempts = 5
const connectWithinMs = 2_000

/**
 * Starts the PostgreSQL of a folder, making it first if there is none, after stopping one that a killed Kontor left running.
 * @throws {StartProblem} if the folder is in use by another Kontor or not writable, or if PostgreSQL does not run here.
 */
export async function openEmbeddedPostgres({
  dataDir,
  log,
  address,
  isForCommand,
  fast = false,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const files = clusterFiles(dataDir)
  await prepareFolder(files)
  const lock = await lockFolder(files.dataDir, { address, isForCommand })
  try {
    await stopLeftover(files, log)
    await turnLog(files)
    const cluster = await openCluster(files, fast)
    const { child, port } = await launchOnFreePort(cluster)
    const server = supervise(cluster, port, child, log)
    try {
      await makeDatabase(await connectionString(files, port, 'postgres'))
    } catch (error) {
      await server.stop()
      throw error
    }
    return {
      connectionString: await connectionString(files, port, database),
      onExit: server.onExit,
      async stop() {
        await server.stop()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/**
 * The address of the database in a folder if its server is running, whoever started it; for commands beside a running Kontor.
 * A server on its way up or down is waited for.
 * @throws {StartProblem} if this user may not read the folder.
 */
export async function attachEmbeddedPostgres(dataDir: string): Promise<string | undefined> {
  const files = clusterFiles(dataDir)
  try {
    for (;;) {
      const postmaster = await readPostmaster(files)
      if (!postmaster) return undefined
      const address = await connectionString(files, postmaster.port, database)
      const answer = await answerOf(address)
      if (answer !== 'later') return answer === 'yes' ? address : undefined
      await delay(50)
    }
  } catch (error) {
    throw new StartProblem(
      `KONTOR_DATA_DIR=${files.dataDir} cannot be read (${(error as Error).message}): use the user that Kontor runs as.`,
    )
  }
}

/** A port is free when it is looked for and may be taken when it is used: then another is tried. */
async function launchOnFreePort(cluster: Cluster): Promise<{ child: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort()
    try {
      return { child: await launch(cluster, port), port }
    } catch (error) {
      if (attempt >= launchAttempts) throw error
      await delay(pauseMs(attempt))
    }
  }
}

/** Below the ports that systems hand out to outgoing connections, so that a restart finds its port free. */
const lowestPort = 15_000
const highestPort = 30_000

async function findFreePort(): Promise<number> {
  for (;;) {
    const port = lowestPort + Math.floor(Math.random() * (highestPort - lowestPort))
    const probe = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (isFree) return port
  }
}

/**
 * Stops the server that a killed Kontor left running; we hold the folder's lock, so nobody works with it. Its process number
 * may belong to another program by now: only who answers on its port with the folder's password is stopped.
 */
async function stopLeftover(files: ClusterFiles, log: Logger): Promise<void> {
  const left = await readPostmaster(files)
  if (!left || !isAlive(left.pid)) return
  if ((await answerOf(await connectionString(files, left.port, 'postgres'))) === 'no')
    return forgetPostmaster(files)
  log.warn({ pid: left.pid }, 'stopping the PostgreSQL that a killed Kontor left running')
  const isThere = async (): Promise<boolean> =>
    isAlive(left.pid) && (await readPostmaster(files))?.pid === left.pid
  process.kill(left.pid, 'SIGINT')
  const deadline = realMilliseconds() + stopWithinMs
  while (await isThere()) {
    if (realMilliseconds() > deadline)
      throw new StartProblem(
        `PostgreSQL of an earlier start (process ${left.pid}) does not stop: end it, then start again.`,
      )
    await delay(50)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const cannotConnectNow = '57P03'

/** Whether a server takes our password at this address; `later` on its way up or down. With SCRAM it proves that it knows it. */
async function answerOf(address: string): Promise<'yes' | 'later' | 'no'> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: connectWithinMs })
  client.on('error', () => {})
  try {
    await client.connect()
    return 'yes'
  } catch (error) {
    return (error as pg.DatabaseError).code === cannotConnectNow ? 'later' : 'no'
  } finally {
    await client.end()
  }
}

async function makeDatabase(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}
