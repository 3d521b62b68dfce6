/**
 * Exactly-once writes (decisions 8 and 9). The first request under a key claims its row inside its own transaction; a
 * concurrent twin waits on that row and then finds the outcome; a refused request rolls the claim back with everything else.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Job } from '../platform/jobs.ts'
import type { Caller } from './caller.ts'

/** How long an outcome is kept, in hours of real time. */
export const idempotencyHours = 24

interface IdempotencyTable {
  key: Buffer
  /** Null only inside the transaction that is still working on it. */
  status: number | null
  headers: Record<string, string> | null
  body: string | null
}

declare module '../platform/database.ts' {
  interface Tables {
    idempotency: IdempotencyTable
  }
}

export interface Outcome {
  status: number
  headers: Record<string, string>
  /** The JSON sent; undefined for an answer without a body. */
  body?: string
}

/** Caller, method, path, `MS-RequestId` and body together: another body is another request. */
export function idempotencyKey(input: {
  caller: Caller
  method: string
  url: string
  requestId: string
  body: unknown
}): Buffer {
  const { caller, method, url, requestId, body } = input
  const parts = [
    caller.tenantId,
    caller.appId,
    caller.userId ?? '',
    method,
    url,
    requestId,
    JSON.stringify(body) ?? '',
  ]
  return createHash('sha256').update(parts.join('\n')).digest()
}

/** Claims the key, or returns the outcome of the request that claimed it first, waiting for it if it is still running. */
export async function claim(db: Database, key: Buffer): Promise<Outcome | undefined> {
  const { rows: claimed } =
    await sql`insert into idempotency (key) values (${key}) on conflict do nothing returning 1`.execute(db)
  if (claimed.length) return undefined
  const row = await db
    .selectFrom('idempotency')
    .select(['status', 'headers', 'body'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return { status: row.status!, headers: row.headers ?? {}, body: row.body ?? undefined }
}

/** Keeps the outcome under the claimed key, in the same transaction as its effect. */
export async function keep(db: Database, key: Buffer, { status, headers, body }: Outcome): Promise<void> {
  await sql`update idempotency set status = ${status}, headers = ${JSON.stringify(headers)}, body = ${body ?? null} where key = ${key}`.execute(
    db,
  )
}

/** Forgets outcomes older than a day. */
export const forgetOutcomes = (db: Database): Job => ({
  name: 'forget-outcomes',
  schedule: '17 * * * *',
  async run() {
    await sql`delete from idempotency where created_at < now() - make_interval(hours => ${idempotencyHours})`.execute(
      db,
    )
  },
})
