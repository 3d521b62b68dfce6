import { createHash } from 'node:crypto'
import type pg from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'

/** Failures of one account from one address in one window before even the right secret is refused. */
export const failuresMax = 20
export const failureWindowSeconds = 300

/** Too many failed sign-ins; says when to try again. */
export class TooManyFailures extends Error {
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super(`Too many failed sign-ins. Try again in ${retryAfterSeconds} seconds.`)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Guards the check of a secret, on real time and over all nodes. */
export interface FailureLimit {
  /**
   * Runs `check` for an account (an app's client id, a person's name) from a network address, counts a failure and forgets
   * earlier ones after a success. Throws TooManyFailures without checking once the limit is reached.
   */
  attempt(account: string, address: string, check: () => Promise<boolean>): Promise<boolean>
}

/** Limits that all nodes share through the database; a sign-in costs one read, a failure one write. */
export function openFailureLimit(pool: pg.Pool): FailureLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'sign_in_failure',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: '',
    points: failuresMax,
    duration: failureWindowSeconds,
  })
  return {
    async attempt(account, address, check) {
      const key = createHash('sha256').update(`${account}\n${address}`).digest('base64url')
      const failures = await limiter.get(key)
      if (failures && failures.consumedPoints >= failuresMax)
        throw new TooManyFailures(Math.ceil(failures.msBeforeNext / 1000))
      const isRight = await check()
      if (!isRight) await limiter.penalty(key)
      else if (failures) await limiter.delete(key)
      return isRight
    },
  }
}
