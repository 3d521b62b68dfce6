/**
 * Background work on pg-boss: at least once, so every job is idempotent. Jobs are named values, registered at
 * composition; only a node that called `work` runs them.
 */
import { PgBoss } from 'pg-boss'

/** A kind of job. `run` may be repeated after a crash and must then come to the same result. */
export interface Job<Input extends object = object> {
  name: string
  /** Cron in UTC for jobs that start by themselves. */
  schedule?: string
  run(input: Input): Promise<void>
}

export interface Jobs {
  /** Queues a job; the same `key` is queued once while one is waiting or running. */
  send<Input extends object>(name: string, input: Input, options?: { key?: string }): Promise<void>
  /** Starts to run jobs on this node. */
  work(jobs: Job<never>[]): Promise<void>
  close(): Promise<void>
}

/** Opens the queue; its tables live in a schema of their own and are created on first use. */
export async function openJobs(connectionString: string, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({ connectionString, schema: 'jobs', max: 3, application_name: 'kontor jobs' })
  boss.on('error', onError)
  await boss.start()
  const known = new Set<string>()
  const ensure = async (name: string): Promise<void> => {
    if (known.has(name)) return
    await boss.createQueue(name, { policy: 'exclusive', retryLimit: 5, retryBackoff: true })
    known.add(name)
  }
  return {
    async send(name, input, { key } = {}) {
      await ensure(name)
      await boss.send(name, input, key ? { singletonKey: key } : {})
    },
    async work(jobs) {
      for (const job of jobs) {
        await ensure(job.name)
        await boss.work(job.name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (batch) => {
          for (const { data } of batch) await job.run(data as never)
        })
        if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: 'UTC' })
      }
    },
    close: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}
