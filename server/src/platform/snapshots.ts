/**
 * Snapshots: immutable read models in memory (partners, policies, catalogue, promotions), loaded on first use and dropped on
 * every node when someone announces a change. The announcement travels by NOTIFY inside the changing transaction, so a
 * rolled-back change announces nothing.
 */
import { sql } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'

const channel = 'kontor_changed'

/** A kind of snapshot: its name on the channel and how one is loaded for a key (usually an environment id). */
export interface SnapshotKind<Value> {
  name: string
  load(db: Database, key: string): Promise<Value>
}

export interface Snapshots {
  /** The current value for a key; loaded once, shared by all callers until a change is announced. */
  get<Value>(kind: SnapshotKind<Value>, key: string): Promise<Value>
  /** The value if it is already in memory: lets hot paths stay synchronous. */
  peek<Value>(kind: SnapshotKind<Value>, key: string): Value | undefined
  /** Drops values on this node at once; `changed` does it everywhere. */
  drop(name: string, key?: string): void
  close(): Promise<void>
}

/** Announces that snapshots of a name (for one key, or all) are out of date; takes effect when `db` commits. */
export async function changed(db: Database, name: string, key = ''): Promise<void> {
  await sql`select pg_notify(${channel}, ${`${name}\n${key}`})`.execute(db)
}

/**
 * Opens the snapshots of a node and listens for announcements on a connection of its own. When that connection is lost,
 * everything is dropped, because announcements may have been missed, and listening resumes.
 */
export async function openSnapshots(
  db: Database,
  connectionString: string,
  onError: (error: Error) => void,
): Promise<Snapshots> {
  const values = new Map<string, Map<string, { promise: Promise<unknown>; value?: unknown }>>()
  let closed = false
  let listener: pg.Client | undefined

  const drop = (name: string, key?: string): void => {
    if (key) values.get(name)?.delete(key)
    else values.delete(name)
  }

  const listen = async (): Promise<void> => {
    const client = new pg.Client({ connectionString, application_name: 'kontor snapshots' })
    client.on('error', onError)
    client.on('end', () => {
      values.clear()
      if (!closed) setTimeout(relisten, 500).unref()
    })
    client.on('notification', ({ payload = '' }) => {
      const [name = '', key = ''] = payload.split('\n')
      drop(name, key || undefined)
    })
    await client.connect()
    await client.query(`listen ${channel}`)
    values.clear()
    listener = client
  }
  const relisten = (): void => {
    // A client that could not connect ends too, and that tries again.
    if (!closed) listen().catch(onError)
  }
  await listen()

  return {
    get<Value>(kind: SnapshotKind<Value>, key: string): Promise<Value> {
      const byKey = values.get(kind.name) ?? new Map()
      values.set(kind.name, byKey)
      const held = byKey.get(key)
      if (held) return held.promise as Promise<Value>
      const entry: { promise: Promise<unknown>; value?: unknown } = { promise: Promise.resolve() }
      entry.promise = kind.load(db, key).then(
        (value) => (entry.value = value),
        (error) => {
          // A failed load must not be remembered.
          if (byKey.get(key) === entry) byKey.delete(key)
          throw error
        },
      )
      byKey.set(key, entry)
      return entry.promise as Promise<Value>
    },
    peek: <Value>(kind: SnapshotKind<Value>, key: string) =>
      values.get(kind.name)?.get(key)?.value as Value | undefined,
    drop,
    async close() {
      closed = true
      await listener?.end()
    },
  }
}
