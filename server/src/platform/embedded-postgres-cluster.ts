/** A PostgreSQL cluster in a folder: where its files lie, how it is made, launched and found again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { constants } from 'node:fs'
import {
  access,
  type FileHandle,
  lchown,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { Socket } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { StartProblem } from '../config.ts'
import {
  chooseServiceUser,
  findPrograms,
  type Programs,
  type ServiceUser,
} from './embedded-postgres-programs.ts'

/** The files of a cluster. The service user owns all under `server` and needs nothing outside it. */
export interface ClusterFiles {
  dataDir: string
  server: string
  data: string
  password: string
  log: string
}

export interface Cluster {
  files: ClusterFiles
  user: ServiceUser
  programs: Programs
  /** For tests only: a power cut may destroy the cluster. */
  fast: boolean
}

export const clusterFiles = (dataDir: string): ClusterFiles => {
  const server = resolve(dataDir, 'postgres')
  return {
    dataDir: resolve(dataDir),
    server,
    data: join(server, 'data'),
    password: join(server, 'password'),
    log: join(server, 'postgres.log'),
  }
}

/**
 * How the service user names the folder it works in. Root may keep a checkout where that user cannot enter (a home with mode
 * 0700), so it is never sent there by path: the child is put into the folder while it is still root, and calls it by its own
 * working directory, which needs no right on the folders above. PostgreSQL works inside its data folder anyway.
 */
const nameOfWorkingFolder = (folder: string, user: ServiceUser): string =>
  user && process.platform === 'linux' ? '/proc/self/cwd' : folder

/** Nothing of the caller's environment reaches PostgreSQL: PGDATA or PGOPTIONS would change what it does. */
const cleanEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/**
 * Makes the folders of a cluster where they are missing.
 * @throws {StartProblem} if the folder cannot be written by this user.
 */
export async function prepareFolder(files: ClusterFiles): Promise<void> {
  try {
    await makeFolder(files.server)
    await access(files.server, constants.R_OK | constants.W_OK | constants.X_OK)
    const { uid } = await stat(files.server)
    const ourself = process.getuid?.() ?? uid
    if (ourself !== 0 && ourself !== uid)
      throw new Error('it was made by root or another user; start Kontor as that user, or remove the folder')
  } catch (error) {
    throw new StartProblem(
      `KONTOR_DATA_DIR=${files.dataDir} cannot be used (${(error as Error).message}): name a folder that this user may write to.`,
    )
  }
}

/**
 * Makes a folder and those above it. Node's own recursive way never ends where the system says of a new folder that it does
 * not exist, as it does under `/proc` and under automatic mounts.
 */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder, { mode: 0o700 }).catch(async (error) => {
    // Another start may have been faster.
    if (!(await isFolder(folder))) throw error
  })
}

/** Finds or makes the cluster in a prepared folder. A first making that was cut short is done again from the start. */
export async function openCluster(files: ClusterFiles, fast: boolean): Promise<Cluster> {
  const user = await chooseServiceUser(files.server)
  if (user && (await stat(files.server)).uid !== user.uid) await handOver(files.server, user)
  const cluster = { files, user, programs: await findPrograms(user), fast }
  if (!(await isFolder(files.data))) await initialise(cluster)
  return cluster
}

/** Gives a folder to the service user: a new one, or a backup that root has copied and now owns. Links are not followed. */
async function handOver(folder: string, { uid, gid }: NonNullable<ServiceUser>): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    await lchown(join(entry.parentPath, entry.name), uid, gid)
  // Last, so that a handing over that was cut short is done again.
  await lchown(folder, uid, gid)
}

async function initialise({ files, user, programs, fast }: Cluster): Promise<void> {
  const draft = `${files.data}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await rm(files.password, { force: true })
  await writeFile(files.password, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  if (user) for (const path of [draft, files.password]) await lchown(path, user.uid, user.gid)
  const child = spawn(
    programs.initdb,
    [
      `--pgdata=${nameOfWorkingFolder(draft, user)}`,
      `--username=${userName}`,
      '--pwfile=../password',
      '--auth=scram-sha-256',
      // Upper and lower case of every script, and an order that no update of the operating system changes.
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(fast ? ['--no-sync'] : []),
    ],
    { ...user, cwd: draft, env: cleanEnvironment, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  endWithUs(child, user)
  const [complaint, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')])
  if (code !== 0)
    throw new StartProblem(
      `The database in ${files.dataDir} cannot be made: ${complaint.trim().split('\n').at(-1) || `initdb ended with ${code}`}.`,
    )
  await rename(draft, files.data)
}

const userName = 'kontor'

/** The address of a database of the cluster. Holds the password. */
export async function connectionString(files: ClusterFiles, port: number, database: string): Promise<string> {
  const password = (await readFile(files.password, 'utf8')).trim()
  return `postgresql://${userName}:${password}@127.0.0.1:${port}/${database}`
}

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
  const child = spawn(
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
    { ...user, cwd: files.data, env: cleanEnvironment, detached: true, stdio: ['ignore', log.fd, log.fd] },
  )
  let failure: Error | undefined
  child.on('error', (error) => (failure = error))
  endWithUs(child, user)
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

/**
 * However we end, killed included, the child is told to end too: a shell waits for our end of a pipe to close. Without it a
 * killed Kontor would leave a server running that nobody knows of.
 */
function endWithUs(child: ChildProcess, user: ServiceUser): void {
  if (child.pid === undefined) return
  const watcher = spawn('/bin/sh', ['-c', 'read _; kill -INT "$0"', String(child.pid)], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.on('error', () => {})
  watcher.unref()
  if (watcher.stdin instanceof Socket) watcher.stdin.unref()
  child.once('exit', () => watcher.kill('SIGKILL'))
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

export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** What the server wrote about itself; it may be gone all the same, if it was killed. */
export async function readPostmaster({ data }: ClusterFiles): Promise<Postmaster | undefined> {
  const lines = (await readIfThere(join(data, 'postmaster.pid')))?.split('\n')
  const [pid, port] = [Number(lines?.[0]), Number(lines?.[3])]
  if (!pid || !port) return undefined
  return { pid, port, ready: lines?.[7]?.trim() === 'ready' }
}

/** The log of this run starts empty; the one before is kept beside it. */
export const turnLog = ({ log }: ClusterFiles): Promise<void> =>
  rename(log, `${log}.1`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })

/**
 * For when the process it names is known not to be PostgreSQL; PostgreSQL itself would refuse to start. One that was just
 * ending may have removed it meanwhile.
 */
export const forgetPostmaster = ({ data }: ClusterFiles): Promise<void> =>
  rm(join(data, 'postmaster.pid'), { force: true })

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
