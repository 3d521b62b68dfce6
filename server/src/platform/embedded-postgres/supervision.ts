/** Keeps the embedded PostgreSQL running while we run, and ends it in order. */

import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import { realMilliseconds } from '../../clock.ts'
import type { Cluster } from './cluster.ts'
import { hasEnded, launch } from './launch.ts'

export interface Supervision {
  stop(): Promise<void>
  /** Tells once that the server died and could not be brought back. */
  onExit(callback: (problem: Error) => void): void
}

const restartAttempts = 15
/** A server that ran this long has earned a fresh set of attempts. */
const steadyAfterMs = 60_000
export const stopWithinMs = 30_000

/** How long to wait before the next attempt, from 0.1 s up to 5 s. */
export const pauseMs = (attempt: number): number => Math.min(100 * 2 ** (attempt - 1), 5_000)

/** Keeps a launched server running until stopped. */
export function supervise(cluster: Cluster, port: number, launched: ChildProcess, log: Logger): Supervision {
  const stopping = new AbortController()
  const listeners: ((problem: Error) => void)[] = []
  let child = launched
  let revived: Promise<void> | undefined
  let attempt = 0

  const watch = (): void => {
    const since = realMilliseconds()
    // A process that has nothing left to do may end; the server then ends with it.
    child.unref()
    child.once('exit', (code, signal) => {
      if (stopping.signal.aborted) return
      log.error({ code, signal }, 'PostgreSQL died and is started again')
      if (realMilliseconds() - since > steadyAfterMs) attempt = 0
      revived = revive()
    })
  }

  async function revive(): Promise<void> {
    let problem = new Error('PostgreSQL keeps dying')
    while (attempt < restartAttempts && !stopping.signal.aborted) {
      try {
        await delay(pauseMs(++attempt), undefined, { signal: stopping.signal })
        child = await launch(cluster, port, stopping.signal)
        log.info('PostgreSQL is back')
        return watch()
      } catch (error) {
        if (stopping.signal.aborted) return
        problem = error as Error
        log.error({ err: problem, attempt }, 'PostgreSQL is not back yet')
      }
    }
    if (!stopping.signal.aborted) for (const tell of listeners) tell(problem)
  }

  watch()

  async function end(): Promise<void> {
    stopping.abort()
    child.ref()
    await revived
    await endServer(child)
  }
  let ended: Promise<void> | undefined
  return {
    onExit: (callback) => void listeners.push(callback),
    stop: () => (ended ??= end()),
  }
}

/** Fast shutdown; if that hangs, an immediate one, from which the next start recovers without losing a commit. */
async function endServer(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const exited = once(child, 'exit')
  child.kill('SIGINT')
  const force = setTimeout(() => child.kill('SIGQUIT'), stopWithinMs)
  await exited
  clearTimeout(force)
}
