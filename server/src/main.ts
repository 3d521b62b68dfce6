/** Starts Kontor: configuration, database, seed, server; and stops it in the opposite order. */
import { realMilliseconds } from './clock.ts'
import { type Config, readConfig, StartProblem } from './config.ts'
import { printGreeting } from './greeting.ts'
import { type RunningKontor, startKontor } from './start.ts'

/** How long a stop may take before the process ends anyway. */
const stopWithinMilliseconds = 15_000

function fail(problem: unknown): never {
  if (problem instanceof StartProblem) console.error(`kontor: ${problem.message}`)
  else console.error('kontor: could not start:', problem)
  process.exit(1)
}

function stopOnSignal(kontor: RunningKontor): void {
  let stopping = false
  const stop = (signal: string): void => {
    if (stopping) return
    stopping = true
    kontor.platform.log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), stopWithinMilliseconds).unref()
    kontor.close().then(() => process.exit(0), fail)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal))
}

const began = realMilliseconds()
try {
  const config: Config = readConfig(process.env)
  const kontor = await startKontor(config)
  stopOnSignal(kontor)
  await printGreeting(kontor, config, realMilliseconds() - began)
} catch (problem) {
  fail(problem)
}
