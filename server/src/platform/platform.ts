/** What one running node shares between its requests and jobs. Opened once, by `start.ts` or a command, and closed once. */
import { createHmac } from 'node:crypto'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { Database } from './database.ts'
import type { Jobs } from './jobs.ts'
import type { Snapshots } from './snapshots.ts'

export interface Platform {
  db: Database
  /** Plain connections for `copy` and shared counters; everything else goes through `db`. */
  pool: pg.Pool
  /** The connections behind `db`, for metrics. */
  queries: pg.Pool
  connectionString: string
  snapshots: Snapshots
  jobs: Jobs
  log: Logger
  /** The address clients reach this installation by, without a trailing slash. */
  publicUrl: string
  /** A stable secret derived from the installation's own for one purpose; 32 bytes, base64url. Never logged or stored. */
  deriveSecret(purpose: string): string
}

/** Derives purpose-bound secrets from the installation's root secret. */
export const secretDeriver =
  (rootSecret: string) =>
  (purpose: string): string =>
    createHmac('sha256', rootSecret).update(purpose).digest('base64url')
