import { createHash } from 'node:crypto'
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider'
import { realMilliseconds } from '../clock.ts'
import type { Database } from '../platform/database.ts'
import { type Client, findClient } from './clients.ts'
import {
  consumeArtifact,
  deleteArtifact,
  deleteArtifactsOfGrant,
  findArtifact,
  saveArtifact,
} from './store.ts'

/** Whoever holds one of these may act with it, so the database keeps only their digests. */
const bearerSecrets = new Set(['RefreshToken', 'AuthorizationCode'])

/** Where the token library keeps its things: in PostgreSQL, so that any node can go on where another began. */
export const artifactAdapter =
  (db: Database) =>
  (model: string): Adapter =>
    model === 'Client' ? clientAdapter(db) : storedAdapter(db, model)

function storedAdapter(db: Database, model: string): Adapter {
  const isSecret = bearerSecrets.has(model)
  const toStoredId = (id: string): string =>
    isSecret ? createHash('sha256').update(id).digest('base64url') : id
  return {
    async upsert(id, { jti, ...payload }, lifeSeconds) {
      await saveArtifact(db, {
        model,
        id: toStoredId(id),
        payload: isSecret ? payload : { jti, ...payload },
        lifeSeconds,
        // Revoking a grant takes its tokens, not the sign-in that is under way.
        grantId: isSecret ? payload.grantId : undefined,
        uid: payload.uid,
      })
    },
    async find(id) {
      const payload = await findArtifact(db, model, { id: toStoredId(id) })
      return payload && ({ ...payload, jti: id } as AdapterPayload)
    },
    findByUid: async (uid) => (await findArtifact(db, model, { uid })) as AdapterPayload | undefined,
    async consume(id) {
      const isFirst = await consumeArtifact(db, model, toStoredId(id), Math.floor(realMilliseconds() / 1000))
      if (!isFirst) throw new errors.InvalidGrant('it was already used')
    },
    destroy: (id) => deleteArtifact(db, model, toStoredId(id)),
    revokeByGrantId: (grantId) => deleteArtifactsOfGrant(db, grantId),
    findByUserCode: unused,
  }
}

/** Apps are read where they are registered, and registered nowhere else. */
const clientAdapter = (db: Database): Adapter => ({
  find: async (id) => (await findClient(db, id)) as (Client & AdapterPayload) | undefined,
  findByUid: unused,
  findByUserCode: unused,
  upsert: unused,
  consume: unused,
  destroy: unused,
  revokeByGrantId: unused,
})

const unused = async (): Promise<never> => {
  throw new Error('not used by the features that are switched on')
}
