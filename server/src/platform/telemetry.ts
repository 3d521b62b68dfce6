/** Logs and metrics of a node: one line per request, secrets never. */
import { type Logger, pino } from 'pino'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Platform } from './platform.ts'

/**
 * A structured logger on standard output. Headers and bodies are never logged, so tokens and passwords cannot be; of an
 * error only its name, message, code and stack, because a driver's error carries its connection.
 */
export const openLog = (level: string): Logger =>
  pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['*.password', '*.clientSecret', '*.client_secret'],
    serializers: { err: describeError },
  })

const describeError = (error: unknown): unknown =>
  error instanceof Error
    ? {
        name: error.name,
        message: error.message,
        code: 'code' in error ? error.code : undefined,
        stack: error.stack,
        cause: error.cause === undefined ? undefined : describeError(error.cause),
      }
    : String(error)

export interface Metrics {
  registry: Registry
  /** Counts an answered request and the time it took, in seconds. */
  answered(operation: string, status: number, seconds: number): void
}

/** The metrics served at `/metrics`. */
export function openMetrics({ queries }: Pick<Platform, 'queries'>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'kontor_database_connections',
    help: 'Connections of this node’s pool, by state',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, queries.totalCount)
      this.set({ state: 'idle' }, queries.idleCount)
      this.set({ state: 'waited_for' }, queries.waitingCount)
    },
  })
  return { registry, answered: countAnswers(registry) }
}

/** Upper bounds of the times that answers are counted by, in seconds. */
const boundsSeconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** Answers of an operation with a status since the last look. */
interface Tally {
  operation: string
  status: number
  seconds: number
  /** Answers up to each bound and above the one before; the last are those above all. */
  answers: number[]
}

/**
 * The histogram `kontor_request_seconds`, by operation and status. Answers are tallied here and given to the library when someone
 * looks: its own histogram finds labels and bounds by their text, which for each answer would cost more than checking its token.
 */
function countAnswers(registry: Registry): Metrics['answered'] {
  const labelNames = ['operation', 'status'] as const
  const registers = [registry]
  let tallies = new Map<string, Tally[]>()
  const publish = (): void => {
    for (const { operation, status, seconds, answers } of [...tallies.values()].flat()) {
      const labels = { operation, status }
      let upTo = 0
      for (const [at, bound] of [...boundsSeconds, '+Inf'].entries()) {
        upTo += answers[at]!
        buckets.inc({ ...labels, le: bound }, upTo)
      }
      sums.inc(labels, seconds)
      counts.inc(labels, upTo)
    }
    tallies = new Map()
  }
  // The first to be read, so that all three tell of the same answers.
  const buckets = new Counter({
    name: 'kontor_request_seconds_bucket',
    help: 'Requests answered within a time, by operation',
    labelNames: [...labelNames, 'le'],
    registers,
    collect: publish,
  })
  const sums = new Counter({
    name: 'kontor_request_seconds_sum',
    help: 'Time to answer requests, by operation',
    labelNames,
    registers,
  })
  const counts = new Counter({
    name: 'kontor_request_seconds_count',
    help: 'Requests answered, by operation',
    labelNames,
    registers,
  })
  const tallyOf = (operation: string, status: number): Tally => {
    const ofOperation = tallies.get(operation) ?? []
    const held = ofOperation.find((tally) => tally.status === status)
    if (held) return held
    const tally = { operation, status, seconds: 0, answers: Array(boundsSeconds.length + 1).fill(0) }
    tallies.set(operation, [...ofOperation, tally])
    return tally
  }
  return (operation, status, seconds) => {
    const tally = tallyOf(operation, status)
    const within = boundsSeconds.findIndex((bound) => seconds <= bound)
    tally.answers[within < 0 ? boundsSeconds.length : within]! += 1
    tally.seconds += seconds
  }
}
