/** Logs and metrics of a node: one line per request, secrets never. */
import { type Logger, pino } from 'pino'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
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
  /** Counts an answered request and the time it took. */
  answered(labels: { operation: string; status: number }, seconds: number): void
}

/**
 * Answers counted together. The counter is a good deal of code for what it does: run for every request, it would push the
 * requests' own code out of the processor's cache.
 */
const countedTogether = 250

/** The metrics served at `/metrics`. */
export function openMetrics(platform: Platform): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  let uncounted: Parameters<Metrics['answered']>[] = []
  const count = (): void => {
    for (const [labels, seconds] of uncounted) requestSeconds.observe(labels, seconds)
    uncounted = []
  }
  const requestSeconds = new Histogram({
    name: 'kontor_request_seconds',
    help: 'Time to answer a request, by operation',
    labelNames: ['operation', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
    collect: count,
  })
  new Gauge({
    name: 'kontor_database_connections',
    help: 'Connections of this node’s pool, by state',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { totalCount, idleCount, waitingCount } = platform.queries
      this.set({ state: 'open' }, totalCount)
      this.set({ state: 'idle' }, idleCount)
      this.set({ state: 'waited_for' }, waitingCount)
    },
  })
  return {
    registry,
    answered(...answer) {
      uncounted.push(answer)
      if (uncounted.length === countedTogether) count()
    },
  }
}
