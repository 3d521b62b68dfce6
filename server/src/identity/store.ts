/** All SQL about tokens and sign-ins. */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'

interface IdentityArtifactTable {
  model: string
  id: string
  payload: Record<string, unknown>
  grant_id: string | null
  uid: string | null
  expires_at: Date | null
}

interface SigningKeyTable {
  kid: string
  private_jwk: Record<string, unknown>
}

interface SignInFailureTable {
  key: string
  points: number
  expire: number | null
}

declare module '../platform/database.ts' {
  interface Tables {
    identity_artifact: IdentityArtifactTable
    signing_key: SigningKeyTable
    sign_in_failure: SignInFailureTable
  }
}

/** Something the token library keeps: a session, a grant, a code, a refresh token. */
export interface Artifact {
  model: string
  id: string
  payload: Record<string, unknown>
  grantId?: string
  uid?: string
  /** Seconds of real time from now; undefined lives for ever. */
  lifeSeconds?: number
}

export async function saveArtifact(
  db: Database,
  { model, id, payload, grantId, uid, lifeSeconds }: Artifact,
): Promise<void> {
  await sql`
    insert into identity_artifact (model, id, payload, grant_id, uid, expires_at)
    values (${model}, ${id}, ${JSON.stringify(payload)}, ${grantId ?? null}, ${uid ?? null},
      now() + make_interval(secs => ${lifeSeconds ?? null}))
    on conflict (model, id) do update
    set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`.execute(
    db,
  )
}

/** The payload of a live artifact by its id or, for sessions, by its uid. */
export async function findArtifact(
  db: Database,
  model: string,
  by: { id: string } | { uid: string },
): Promise<Record<string, unknown> | undefined> {
  const row = await db
    .selectFrom('identity_artifact')
    .select('payload')
    .where('model', '=', model)
    .where((where) => ('id' in by ? where('id', '=', by.id) : where('uid', '=', by.uid)))
    .where(sql<boolean>`(expires_at is null or expires_at > now())`)
    .executeTakeFirst()
  return row?.payload
}

/**
 * Marks a code or refresh token as used, and says whether this call was the one that did it: of two requests with the
 * same token one wins.
 */
export async function consumeArtifact(
  db: Database,
  model: string,
  id: string,
  atSeconds: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update identity_artifact set payload = payload || jsonb_build_object('consumed', ${atSeconds}::bigint)
    where model = ${model} and id = ${id} and not payload ? 'consumed'`.execute(db)
  return numAffectedRows === 1n
}

export async function deleteArtifact(db: Database, model: string, id: string): Promise<void> {
  await db.deleteFrom('identity_artifact').where('model', '=', model).where('id', '=', id).execute()
}

/** Forgets every token issued under a grant. */
export async function deleteArtifactsOfGrant(db: Database, grantId: string): Promise<void> {
  await db.deleteFrom('identity_artifact').where('grant_id', '=', grantId).execute()
}

export async function deleteExpired(db: Database): Promise<void> {
  await sql`delete from identity_artifact where expires_at < now()`.execute(db)
  await sql`delete from sign_in_failure where expire < extract(epoch from now()) * 1000`.execute(db)
}

/** Any number: the lock that lets one node make the signing key while the others wait. */
const signingKeyLock = 7_301_956

/** The installation's signing keys, newest first. Contains private keys: never log it. */
export async function findSigningKeys(db: Database): Promise<Record<string, unknown>[]> {
  const rows = await db
    .selectFrom('signing_key')
    .select('private_jwk')
    .orderBy(sql`created_at desc, kid`)
    .execute()
  return rows.map((row) => row.private_jwk)
}

/** Waits for other nodes that are making keys; released when the transaction ends. */
export async function lockSigningKeys(tx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${signingKeyLock})`.execute(tx)
}

export async function insertSigningKey(
  tx: Database,
  kid: string,
  privateJwk: Record<string, unknown>,
): Promise<void> {
  await tx.insertInto('signing_key').values({ kid, private_jwk: privateJwk }).execute()
}
