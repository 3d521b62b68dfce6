/**
 * Counting that all nodes share without a write per request. The counter of a window lives in PostgreSQL; a node takes
 * blocks of what remains in it and spends them from memory. Blocks shrink with what remains, so that little is stranded
 * on an idle node. All nodes together never let more through than the limit.
 */
import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { realMilliseconds } from '../clock.ts'
import type { Limit } from './limits.ts'

/** The part of what remains that one block takes: 500 requests cost about 50 writes. */
const blockShare = 1 / 10

/** How many windows a node remembers; forgetting one strands what was left of its block. */
const leasesMax = 100_000

/** What a node holds of one window's allowance. */
interface Lease {
  left: number
  /** What the shared counter still had when it was last asked. */
  remaining: number
  /** Real milliseconds. */
  endsAt: number
}

/** One request from the allowance that a limit gives to a key. */
export interface Wanted {
  limit: Limit
  key: string
  /** Names the allowance among all. */
  id: string
  /** What it was last taken from on this node, found without looking for it. */
  lease?: Lease
}

export const wantedOf = (limit: Limit, key: string): Wanted => ({ limit, key, id: `${limit.name} ${key}` })

export interface Leases {
  /** Takes what is wanted. Answers 0, or the milliseconds until there is a new allowance. */
  take(wanted: Wanted): Promise<number>
  /** Takes all that is wanted if this node holds enough of each; otherwise nothing, and false. */
  takeAllAtOnce(wanted: readonly Wanted[]): boolean
  /** Returns one request that was taken and then not served. */
  giveBack(wanted: Wanted): void
}

/** Leases on the table `throttle_window` (0007_throttling.sql). */
export function openLeases(pool: pg.Pool): Leases {
  const leases = new LRUCache<string, Lease>({ max: leasesMax })
  const renewals = new Map<string, Promise<void>>()
  const counters = new Map<string, RateLimiterPostgres>()

  const counterOf = ({ requests, windowSeconds, name }: Limit): RateLimiterPostgres => {
    let counter = counters.get(name)
    if (!counter) {
      counter = new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'throttle_window',
        tableCreated: true,
        keyPrefix: name,
        points: requests,
        duration: windowSeconds,
      })
      counters.set(name, counter)
    }
    return counter
  }

  const isStanding = (lease: Lease | undefined): lease is Lease =>
    lease !== undefined && lease.endsAt > realMilliseconds()

  const standing = (id: string): Lease | undefined => {
    const lease = leases.get(id)
    return isStanding(lease) ? lease : undefined
  }

  const renew = async ({ limit, key, id }: Wanted): Promise<void> => {
    const remaining = standing(id)?.remaining ?? limit.requests
    const block = Math.max(1, Math.floor(remaining * blockShare))
    const { consumedPoints, msBeforeNext } = await counterOf(limit)
      .consume(key, block)
      .catch((refusal: unknown) => {
        if (refusal instanceof RateLimiterRes) return refusal
        throw refusal
      })
    const before = consumedPoints - block
    leases.set(id, {
      left: Math.max(0, Math.min(block, limit.requests - before)),
      remaining: Math.max(0, limit.requests - consumedPoints),
      endsAt: realMilliseconds() + msBeforeNext,
    })
  }

  return {
    async take(wanted) {
      const { id } = wanted
      for (;;) {
        const lease = standing(id)
        if (lease?.left) {
          lease.left -= 1
          return 0
        }
        if (lease?.remaining === 0) return lease.endsAt - realMilliseconds()
        let renewal = renewals.get(id)
        if (!renewal) {
          renewal = renew(wanted).finally(() => renewals.delete(id))
          renewals.set(id, renewal)
        }
        await renewal
      }
    },
    takeAllAtOnce(wanted) {
      for (const one of wanted) {
        if (!isStanding(one.lease) || one.lease.left === 0) one.lease = standing(one.id)
        if (!one.lease?.left) return false
      }
      for (const { lease } of wanted) lease!.left -= 1
      return true
    },
    giveBack({ id }) {
      const lease = standing(id)
      if (lease) lease.left += 1
    },
  }
}
