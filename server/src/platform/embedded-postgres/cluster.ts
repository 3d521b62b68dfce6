/** A PostgreSQL cluster in a folder: where its files lie, how it is made and found again. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { constants } from 'node:fs'
import { access, lchown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { StartProblem } from '../../config.ts'
import {
  chooseServiceUser,
  findPrograms,
  nameOfWorkingFolder,
  type Programs,
  run,
  type ServiceUser,
} from './programs.ts'

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
  const child = run(
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
    { user, folder: draft, stdio: ['ignore', 'ignore', 'pipe'] },
  )
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
