/**
 * The database handle. Rooms declare their own tables by augmenting `Tables` in their `store.ts`; everything else about
 * the connection lives here.
 */
import { Kysely, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { PipelinedDialect } from './pipelined-dialect.ts'

/** All tables, by name. Each room adds its own: `declare module '../platform/database.ts' { interface Tables { … } }`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the rooms
export interface Tables {}

/** A connection to work on: the pool, or the transaction of the request. */
export type Database = Kysely<Tables>
export type Tx = Transaction<Tables>

export interface OpenDatabase {
  db: Database
  /** Plain connections, without pipelining: `copy` and cursors need them. */
  pool: pg.Pool
  /** The connections behind `db`. */
  queries: pg.Pool
  connectionString: string
  close(): Promise<void>
}

/** How many connections a node holds at most; PostgreSQL's default of 100 then serves several nodes and the job queue. */
const poolSize = 20
/** Connections for what does not go through Kysely: bulk copies, schema changes, shared counters. */
const bulkPoolSize = 5

// Instants go out as they are kept; writing them in the machine's own zone says the same at several times the cost.
pg.defaults.parseInputDatesAsUTC = true
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))
// Commercial days are midnights UTC, not the machine's.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => new Date(`${text}T00:00:00Z`))

/** Opens a pool. Connections are made on demand; a lost server is found again at the next query. */
export function openDatabase(
  connectionString: string,
  { size = poolSize, onError }: { size?: number; onError?: (error: Error) => void } = {},
): OpenDatabase {
  const open = (settings: pg.PoolConfig): pg.Pool => {
    const made = new pg.Pool({ connectionString, application_name: 'kontor', ...settings })
    made.on('error', (error) => onError?.(error))
    // Lost while somebody works on it, a connection tells them by their statement; unheard, its event would end the process.
    made.on('connect', (client) => client.on('error', () => {}))
    return made
  }
  const queries = open({ max: size, pipeline: true })
  queries.on('connect', nameHotStatements)
  const pool = open({ max: bulkPoolSize })
  const db = new Kysely<Tables>({ dialect: new PipelinedDialect({ pool: queries }) })
  return {
    db,
    pool,
    queries,
    connectionString,
    async close() {
      await db.destroy()
      // Kysely leaves a pool alone that it never used; an idle connection would keep the process from ending.
      if (!queries.ending) await queries.end()
      await pool.end()
    },
  }
}

/** A statement sent this often is worth keeping parsed and planned on every connection … */
const hotAfter = 20
/** … but a server's memory is not: texts that vary with the length of a list must not crowd it. */
const hotMax = 300
const timesSent = new Map<string, number>()
const hotNames = new Map<string, string>()

/** The name of a hot statement; undefined while it is too rare, or when there are too many. */
function hotName(text: string): string | undefined {
  const name = hotNames.get(text)
  if (name || hotNames.size >= hotMax) return name
  const times = (timesSent.get(text) ?? 0) + 1
  if (times < hotAfter) {
    // Counting starts over when too many different texts were seen: the hot ones come back at once.
    if (timesSent.size > 10 * hotMax) timesSent.clear()
    timesSent.set(text, times)
    return undefined
  }
  timesSent.delete(text)
  hotNames.set(text, `hot_${hotNames.size}`)
  return hotNames.get(text)
}

type Answered = (error: Error | null, result: pg.QueryResult) => void

/**
 * Sends hot statements by name, so that PostgreSQL parses and plans them once per connection: planning is most of the cost
 * of the short statements this system lives on.
 */
function nameHotStatements(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...parameters: unknown[]) => unknown
  client.query = ((...parameters: unknown[]) => {
    const [text, values, answered] = parameters
    const name =
      typeof text === 'string' && Array.isArray(values) && values.length > 0 ? hotName(text) : undefined
    if (!name) return query(...parameters)
    const send = (answered: Answered): void => {
      // Made here, since the driver copies what it is told in an object, member by member, for more than the sending costs.
      const named = new pg.Query(text as string, values as unknown[])
      query(Object.assign(named, { name, callback: answered }))
    }
    if (answered) return send(answered as Answered)
    return new Promise((resolve, reject) =>
      send((error, result) => (error ? reject(error) : resolve(result))),
    )
  }) as typeof client.query
}

const serializationFailure = '40001'
const deadlockDetected = '40P01'
const attempts = 3

/**
 * Runs `work` in one transaction (read committed) and commits, or rolls back and rethrows. A serialization failure or a
 * deadlock is tried again, at most three times in all, so `work` must be repeatable.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error
    }
  }
}

/** Whether PostgreSQL asks for the whole transaction to be tried again. */
export const isRetryable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === serializationFailure || error.code === deadlockDetected)

/** Whether an error is PostgreSQL's unique violation, of the named constraint if one is given. */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === '23505' &&
  (!constraint || ('constraint' in error && error.constraint === constraint))

/**
 * Undoes `work` alone when it throws, inside a larger transaction. Used where one part of a request may fail without
 * failing the rest (decisions, checkout by order group).
 */
export async function inSavepoint<Result>(
  tx: Database,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const savepoint = sql.id(name)
  await sql`savepoint ${savepoint}`.execute(tx)
  try {
    const result = await work()
    await sql`release savepoint ${savepoint}`.execute(tx)
    return result
  } catch (error) {
    await sql`rollback to savepoint ${savepoint}`.execute(tx)
    throw error
  }
}
