/** Starts Kontor: configuration, database, seed, server; and stops it in the opposite order. */
import { readConfig, StartProblem } from './config.ts'
import { printGreeting } from './greeting.ts'
import { inlineMore } from './inlining.ts'
import { type RunningKontor, startKontor } from './start.ts'

inlineMore()

/** How long a stop may take before the process ends anyway. */
const stopWithinMilliseconds = 15_000

let running: RunningKontor | undefined
let stopping = false

function complain(problem: unknown): void {
  if (problem instanceof StartProblem) console.error(`kontor: ${problem.message}`)
  else console.error('kontor:', problem)
}

/**
 * Finishes the requests under way, then ends with this exit code. Before Kontor is up there is nothing to finish. Terminal
 * and npm both pass Ctrl-C on, so the second signal within a stop means nothing.
 */
async function stop(exitCode: number, signal?: NodeJS.Signals): Promise<void> {
  if (stopping) return
  stopping = true
  if (signal) running?.platform.log.info({ signal }, 'stopping')
  setTimeout(() => process.exit(1), stopWithinMilliseconds).unref()
  try {
    await running?.close()
    process.exit(exitCode)
  } catch (problem) {
    complain(problem)
    process.exit(1)
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0, signal))

try {
  const config = readConfig(process.env)
  running = await startKontor(config)
  running.onDatabaseLost((problem) => {
    complain(problem)
    void stop(1)
  })
  await printGreeting(running, process.uptime() * 1000)
} catch (problem) {
  // What a stop takes from under a start that is still at work is no problem of the start's.
  if (!stopping) complain(problem)
  await stop(1)
}
