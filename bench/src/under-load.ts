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

/** Throughput over `seconds`. */
export async function underLoad({ url, connections, seconds, requests }: Load): Promise<Throughput> {
  const options: Options = { url, connections, duration: seconds, requests }
  const result = await autocannon(options)
  return {
    perSecond: result['2xx'] / result.duration,
    medianMilliseconds: result.latency.p50,
    refused: result.non2xx + result.errors,
  }
}

export interface SideBySide {
  kontor: Throughput
  floor: Throughput
  /** Median of the rounds' ratios. */
  ratio: number
}

/**
 * Measures both in turn, round by round, after a round that is not counted: these machines' speed drifts, and only what was
 * measured within the same few seconds may be compared. Figures are medians over the rounds.
 */
export async function sideBySide(kontor: Load, floor: Load, rounds: number): Promise<SideBySide> {
  const measured: { kontor: Throughput; floor: Throughput }[] = []
  for (let round = 0; round <= rounds; round++) {
    const pair = { floor: await underLoad(floor), kontor: await underLoad(kontor) }
    if (round > 0) measured.push(pair)
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
  const summary = (side: 'kontor' | 'floor'): Throughput => ({
    perSecond: middle(measured.map((pair) => pair[side].perSecond)),
    medianMilliseconds: middle(measured.map((pair) => pair[side].medianMilliseconds)),
    refused: measured.reduce((sum, pair) => sum + pair[side].refused, 0),
  })
  return {
    kontor: summary('kontor'),
    floor: summary('floor'),
    ratio: middle(measured.map((pair) => pair.kontor.perSecond / pair.floor.perSecond)),
  }
}
