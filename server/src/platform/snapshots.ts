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
  /** `others` are the snapshots of this node: a value may be another's of the same name, which is dropped with it. */
  load(db: Database, key: string, others: Pick<Snapshots, 'get'>): Promise<Value>
}

export interface Snapshots {
  /** The current value for a key; loaded once, shared by all callers until a change is announced. */
  get<Value>(kind: SnapshotKind<Value>, key: string): Promise<Value>
  /** The same, without a promise where the value is in memory: lets hot paths stay synchronous (`whenReady`). */
  ready<Value>(kind: SnapshotKind<Value>, key: string): Value | Promise<Value>
  /** The value if it is in memory. */
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
 * Goes on with a value, at once if it is there: what is in memory answers without waiting, since a promise where none is
 * needed would cost a cheap question as much as its answer.
 */
export const whenReady = <Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> => (value instanceof Promise ? value.then(next) : next(value))

/** The key of what all environments share. */
export const shared = 'shared'

/**
 * A kind of which environments without rows of their own share one value: thousands of them may share what is large. Its keys
 * are environment ids and `shared`; it is announced without a key. `load` is told null for what is shared.
 */
export const ownOrSharedKind = <Value>({
  name,
  hasOwn,
  load,
}: {
  name: string
  hasOwn(db: Database, environmentId: string): Promise<boolean>
  load(db: Database, environmentId: string | null): Promise<Value>
}): SnapshotKind<Value> => {
  const kind: SnapshotKind<Value> = {
    name,
    async load(db, key, others) {
      if (key === shared) return load(db, null)
      return (await hasOwn(db, key)) ? load(db, key) : others.get(kind, shared)
    },
  }
  return kind
}

interface Entry {
  promise: Promise<unknown>
  isLoaded: boolean
  value: unknown
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
  const values = new Map<string, Map<string, Entry>>()
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

  const entryOf = (kind: SnapshotKind<unknown>, key: string): Entry => {
    const held = values.get(kind.name)?.get(key)
    if (held) return held
    const byKey = values.get(kind.name) ?? new Map<string, Entry>()
    values.set(kind.name, byKey)
    const entry: Entry = { promise: Promise.resolve(), isLoaded: false, value: undefined }
    entry.promise = kind.load(db, key, snapshots).then(
      (value) => {
        entry.isLoaded = true
        entry.value = value
        return value
      },
      (error) => {
        // A failed load must not be remembered.
        if (byKey.get(key) === entry) byKey.delete(key)
        throw error
      },
    )
    byKey.set(key, entry)
    return entry
  }

  const snapshots: Snapshots = {
    get: <Value>(kind: SnapshotKind<Value>, key: string) => entryOf(kind, key).promise as Promise<Value>,
    ready<Value>(kind: SnapshotKind<Value>, key: string) {
      const { isLoaded, value, promise } = entryOf(kind, key)
      return (isLoaded ? value : promise) as Value | Promise<Value>
    },
    peek: <Value>(kind: SnapshotKind<Value>, key: string) =>
      values.get(kind.name)?.get(key)?.value as Value | undefined,
    drop,
    async close() {
      closed = true
      await listener?.end()
    },
  }
  return snapshots
}
