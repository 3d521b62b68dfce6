/** Launches the PostgreSQL of a cluster: its settings, its log, and how it is known to be ready. */
import type { ChildProcess } from 'node:child_process'
import { constants } from 'node:fs'
import { type FileHandle, open, readFile, rename } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { StartProblem } from '../../config.ts'
import { type Cluster, type ClusterFiles, readPostmaster } from './cluster.ts'
import { nameOfWorkingFolder, run } from './programs.ts'

/** For one machine that does other things too; PostgreSQL's defaults otherwise, `fsync` among them. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'kontor',
  max_connections: 100,
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  maintenance_work_mem: '128MB',
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What a statement did wrong is told to whoever sent it; the log tells of the server itself.
  log_min_messages: 'log',
  log_checkpoints: 'off',
}

const settingsOfTests = {
  ...settings,
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
}

/**
 * Launches the server and waits until it takes connections. It gets a session of its own: Ctrl-C in the terminal reaches us
 * alone, and the server ends after our last request, not before it.
 * @throws {StartProblem} with PostgreSQL's own words if it ends instead. An abort ends it.
 */
export async function launch(cluster: Cluster, port: number, signal?: AbortSignal): Promise<ChildProcess> {
  const { files, user, programs, fast } = cluster
  const log = await openServerLog(cluster)
  const { size: said } = await log.stat()
  const child = run(
    programs.postgres,
    [
      '-D',
      nameOfWorkingFolder(files.data, user),
      '-p',
      String(port),
      ...Object.entries(fast ? settingsOfTests : settings).flatMap(([name, value]) => [
        '-c',
        `${name}=${value}`,
      ]),
    ],
    { user, folder: files.data, detached: true, stdio: ['ignore', log.fd, log.fd] },
  )
  let failure: Error | undefined
  child.on('error', (error) => (failure = error))
  await log.close()
  while (!(await isReady(files, child))) {
    if (hasEnded(child)) {
      const complaint = failure?.message ?? (await lastComplaint(files.log, said))
      throw new StartProblem(`PostgreSQL did not start: ${complaint}`)
    }
    if (signal?.aborted) child.kill('SIGINT')
    await delay(pollEveryMs)
  }
  return child
}

const pollEveryMs = 20

async function isReady(files: ClusterFiles, child: ChildProcess): Promise<boolean> {
  const postmaster = await readPostmaster(files)
  return postmaster?.ready === true && postmaster.pid === child.pid
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** The folder belongs to the service user, so root must not follow a link that lies there. */
async function openServerLog({ files, user }: Cluster): Promise<FileHandle> {
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants
  const log = await open(files.log, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600)
  if (user) await log.chown(user.uid, user.gid)
  return log
}

async function lastComplaint(log: string, after: number): Promise<string> {
  const lines = (await readFile(log)).subarray(after).toString().trim().split('\n')
  const complaint = lines.findLast((line) => /\b(FATAL|PANIC): /.test(line)) ?? lines.at(-1)
  return complaint?.replace(/^.*?\b(FATAL|PANIC): +/, '') || `see ${log}`
}

/** The log of this run starts empty; the one before is kept beside it. */
export const turnLog = ({ log }: ClusterFiles): Promise<void> =>
  rename(log, `${log}.1`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
