/**
 * Background work on pg-boss: at least once, so every job is idempotent. Jobs are named values, registered at
 * composition; only a node that called `work` runs them.
 */
import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Database } from './database.ts'

/** A kind of job. `run` may be repeated after a crash and must then come to the same result. */
export interface Job<Input extends object = object> {
  name: string
  /** Cron in UTC for jobs that start by themselves. */
  schedule?: string
  /** How many of them one node runs at the same time; one by default. */
  concurrency?: number
  run(input: Input): Promise<void>
}

export interface Jobs {
  /**
   * Queues a job; the same `key` is queued once while one is waiting or running. With `tx` the job exists exactly if that
   * transaction commits.
   */
  send<Input extends object>(
    name: string,
    input: Input,
    options?: { key?: string; tx?: Database },
  ): Promise<void>
  /** Starts to run jobs on this node. */
  work(jobs: Job<never>[]): Promise<void>
  close(): Promise<void>
}

/** How often a worker looks for jobs that nobody announced to it: retries, and what was queued while it was not listening. */
const polling = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2 }

/** A job whose node has been silent for so long is given to another; without it, a killed node would block its jobs. */
const heartbeatSeconds = 30

/** Lets the queue write through a transaction of ours. */
const inside = (tx: Database) => ({
  executeSql: (text: string, values: unknown[] = []) =>
    tx.executeQuery<object>(CompiledQuery.raw(text, values)) as Promise<{ rows: object[] }>,
})

/** Opens the queue; its tables live in a schema of their own and are created on first use. */
export async function openJobs(connectionString: string, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString,
    schema: 'jobs',
    max: 3,
    application_name: 'kontor jobs',
    // A job starts when it is queued, not at the next poll.
    useListenNotify: true,
  })
  boss.on('error', onError)
  await boss.start()
  const known = new Set<string>()
  const ensure = async (name: string): Promise<void> => {
    if (known.has(name)) return
    await boss.createQueue(name, {
      policy: 'exclusive',
      retryLimit: 5,
      retryBackoff: true,
      notify: true,
      heartbeatSeconds,
    })
    known.add(name)
  }
  return {
    async send(name, input, { key, tx } = {}) {
      await ensure(name)
      await boss.send(name, input, {
        ...(key && { singletonKey: key }),
        ...(tx && { db: inside(tx) }),
      })
    },
    async work(jobs) {
      for (const job of jobs) {
        await ensure(job.name)
        const options = { ...polling, batchSize: 1, localConcurrency: job.concurrency ?? 1 }
        let worker = ''
        worker = await boss.work(job.name, options, async (batch) => {
          // Where one job waited there may be more, and a worker that is awake looks again before it sleeps.
          boss.notifyWorker(worker)
          for (const { data } of batch) await job.run(data as never)
        })
        if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: 'UTC' })
      }
    },
    close: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}
