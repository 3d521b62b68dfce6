/** Child processes of a benchmark: started with an address to report, ended when the benchmark ends. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Child {
  url: string
  /** Resident memory in bytes, as the process itself reports it after a collection. */
  memory(): Promise<number>
  stop(): void
}

/** Starts `file` beside this one; it must send `{ url }` when it listens. */
export function startChild(file: string, args: string[], env: Record<string, string> = {}): Promise<Child> {
  const child: ChildProcess = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    env: { ...process.env, ...env },
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it listened`)))
    child.once('message', (message: { url: string }) => {
      resolve({
        url: message.url,
        memory: () =>
          new Promise((answer) => {
            child.once('message', ({ memory }: { memory: number }) => answer(memory))
            child.send('memory')
          }),
        stop: () => child.disconnect(),
      })
    })
  })
}

/** Answers the parent's question for memory; for use inside a child. */
export function reportMemory(): void {
  process.on('message', (message) => {
    if (message !== 'memory') return
    globalThis.gc?.()
    process.send?.({ memory: process.memoryUsage().rss })
  })
}
