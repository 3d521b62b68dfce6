import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { type Database, inTransaction } from '../platform/database.ts'
import { findSigningKeys, insertSigningKey, lockSigningKeys } from './store.ts'

/**
 * The private signing keys of the installation, newest first: the first signs, all verify. Made by whichever node comes
 * first and shared by all.
 */
export async function loadSigningKeys(db: Database): Promise<JWK[]> {
  const keys = await findSigningKeys(db)
  if (keys.length) return keys as JWK[]
  return inTransaction(db, async (tx) => {
    await lockSigningKeys(tx)
    const others = await findSigningKeys(tx)
    if (others.length) return others as JWK[]
    const key = await makeSigningKey()
    await insertSigningKey(tx, key.kid, { ...key })
    return [key]
  })
}

async function makeSigningKey(): Promise<JWK & { kid: string }> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' }
}
