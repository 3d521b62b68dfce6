import { findTenantId } from '../partners/index.ts'
import type { Database } from '../platform/database.ts'
import type { Refused } from './oauth-error.ts'

/** Stand for "whichever tenant the person belongs to". */
const anyTenant = new Set(['common', 'organizations'])

/** The tenant that a path names; no `tenantId` when it says any tenant will do; refused when nobody has the name. */
export async function readTenant(db: Database, name: string): Promise<{ tenantId?: string } | Refused> {
  if (anyTenant.has(name.toLowerCase())) return {}
  const tenantId = await findTenantId(db, name)
  if (tenantId) return { tenantId }
  return {
    refusal: {
      error: 'invalid_request',
      error_description: `The tenant ${name.slice(0, 100)} was not found.`,
    },
  }
}
