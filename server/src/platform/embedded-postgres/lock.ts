/** One process per data folder: who holds the lock may start, stop and repair the PostgreSQL in it. */
import { stat, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { realMilliseconds } from '../../clock.ts'
import { StartProblem } from '../../config.ts'

/** Another process has the folder: the one reason not to open it that may pass by itself. */
export class FolderInUse extends StartProblem {
  override name = 'FolderInUse'
  /** Only for as long as a command takes, so that it is worth waiting. */
  readonly isForCommand: boolean

  constructor(message: string, isForCommand: boolean) {
    super(message)
    this.isForCommand = isForCommand
  }
}

/** A first start makes its database in this time, and most commands are done; a large import takes longer, and is named. */
const freeWithinMs = 30_000
const pollEveryMs = 100

/**
 * Opens a folder that another process may have for the moment: tried again while it does, half a minute at most.
 * @param mayPass whether a holder is worth waiting for; absent: any is.
 * @throws {FolderInUse} if it still has the folder then, or is not worth waiting for.
 */
export async function openOnceFree<Opened>(
  open: () => Promise<Opened>,
  mayPass: (problem: FolderInUse) => boolean = () => true,
): Promise<Opened> {
  const deadline = realMilliseconds() + freeWithinMs
  for (;;) {
    try {
      return await open()
    } catch (problem) {
      const isWorthWaiting = problem instanceof FolderInUse && mayPass(problem)
      if (!isWorthWaiting || realMilliseconds() > deadline) throw problem
      await delay(pollEveryMs)
    }
  }
}

export interface FolderLock {
  release(): Promise<void>
}

const answerWithinMs = 2_000
const attemptsMax = 5

/**
 * Locks a folder until released or until this process is gone, however it ends. The lock is a local socket named after the
 * folder's inode: the system lets one process listen there and frees it by itself, so a killed holder leaves nothing stale
 * behind, and whoever comes second asks it who is there.
 * @param holder where it serves, for the line the second one prints, or whether it is only a command.
 * @throws {FolderInUse} if another process holds it.
 */
export async function lockFolder(folder: string, holder: Omit<Holder, 'pid'>): Promise<FolderLock> {
  const { dev, ino } = await stat(folder)
  const path = socketPath(`kontor-${dev}-${ino}`)
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.end(JSON.stringify({ pid: process.pid, ...holder } satisfies Holder))
  })
  for (let attempt = 1; !(await listen(server, path)); attempt++) {
    const other = await askHolder(path)
    if (other !== 'nobody' || attempt >= attemptsMax) throw inUse(folder, other)
    if (process.platform !== 'linux') await unlink(path).catch(() => {})
  }
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

interface Holder {
  pid: number
  address?: string
  isForCommand?: boolean
}

/** Linux has names that are no files and vanish with their owner; elsewhere a killed holder leaves a file to remove. */
function socketPath(name: string): string {
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name)
}

/** False if another process listens there. */
const listen = (server: Server, path: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error)
    server.once('error', failed)
    server.listen(path, () => {
      server.off('error', failed)
      resolve(true)
    })
  })

/** `nobody` if the holder went away meanwhile, or long ago and left its file; `busy` if it is there and does not answer. */
async function askHolder(path: string): Promise<Holder | 'busy' | 'nobody'> {
  const socket = connect(path)
  let isBusy = false
  socket.setTimeout(answerWithinMs, () => {
    isBusy = true
    socket.destroy()
  })
  try {
    return JSON.parse(await text(socket)) as Holder
  } catch {
    return isBusy ? 'busy' : 'nobody'
  }
}

function inUse(folder: string, holder: Holder | 'busy' | 'nobody'): FolderInUse {
  const details =
    typeof holder === 'object'
      ? ` (process ${[holder.pid, holder.address].filter((part) => part !== undefined).join(', ')})`
      : ''
  return new FolderInUse(
    `KONTOR_DATA_DIR=${folder} is in use by another Kontor${details}: stop that one first, or give this one a folder of its own.`,
    typeof holder === 'object' && holder.isForCommand === true,
  )
}
