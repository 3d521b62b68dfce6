import { randomInt } from 'node:crypto'
import type { Database } from '../platform/database.ts'
import type { ValidationCode } from './qualification.ts'
import { insertValidationCodes } from './store.ts'

export interface Grant {
  environmentId: string
  /** The partner's tenant id. */
  partnerId: string
  organizationName: string
  /** How many customers the code can qualify. */
  maxCreates: number
  at: Date
  /** Made up if absent. */
  validationId?: string
}

/** Gives partners a government validation code each, all unspent; the ids are ten digits unless given. */
export async function grantValidationCodes(
  db: Database,
  grants: readonly Grant[],
): Promise<Omit<ValidationCode, 'etag'>[]> {
  const codes = grants.map(({ at, validationId, ...grant }) => ({
    ...grant,
    validationId: validationId ?? String(randomInt(1_000_000_000, 10_000_000_000)),
    grantedAt: at,
  }))
  await insertValidationCodes(db, codes)
  return codes.map(({ partnerId, organizationName, validationId, maxCreates }) => ({
    partnerId,
    organizationName,
    validationId,
    maxCreates,
    remainingCreates: maxCreates,
  }))
}
