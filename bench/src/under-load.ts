/** Drives a server with a fixed number of clients for a fixed time and counts what it answered. */
import autocannon, { type Options, type Request } from 'autocannon'

export interface Load {
  url: string
  connections: number
  seconds: number
  requests: Request[]
}

export interface Throughput {
  /** Answers with status 2xx per second. */
  perSecond: number
  medianMilliseconds: number
  refused: number
}

/** Throughput over `seconds`, after a warm-up of a fifth of it that is not counted. */
export async function underLoad({ url, connections, seconds, requests }: Load): Promise<Throughput> {
  const options = (duration: number): Options => ({ url, connections, duration, requests })
  await autocannon(options(Math.max(1, Math.round(seconds / 5))))
  const result = await autocannon(options(seconds))
  return {
    perSecond: result['2xx'] / result.duration,
    medianMilliseconds: result.latency.p50,
    refused: result.non2xx + result.errors,
  }
}
