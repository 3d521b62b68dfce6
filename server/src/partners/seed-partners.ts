import { newGuid } from '../ids.ts'
import type { Database } from '../platform/database.ts'
import { insertApps, insertUsers } from './account-store.ts'
import { keepGenerated } from './credentials.ts'
import { operatorTenantId, type Partner } from './partner.ts'
import { type PartnerKit, storeKits } from './partner-kit.ts'

/** `server/seed/demo-partners.json`. */
export interface DemoPartners {
  operator: {
    tenant: 'operator'
    clientId: string
    clientSecret: string
    /** People of the operator, for the portal. */
    users?: readonly { userPrincipalName: string; password: string }[]
  }
  partners: readonly PartnerKit[]
}

/**
 * Writes the demo's operator and partners into environments that exist already, given by name. Its secrets are public, so
 * they are kept as quickly as generated ones.
 */
export async function seedPartners(
  db: Database,
  demo: DemoPartners,
  environmentIds: ReadonlyMap<string, string>,
): Promise<Partner[]> {
  const { clientId, clientSecret, users = [] } = demo.operator
  await insertApps(db, [
    {
      clientId,
      tenantId: operatorTenantId,
      name: 'Operator',
      secretHash: keepGenerated(clientSecret),
      redirectUris: [],
    },
  ])
  await insertUsers(
    db,
    users.map(({ userPrincipalName, password }) => ({
      id: newGuid(),
      tenantId: operatorTenantId,
      upn: userPrincipalName.toLowerCase(),
      displayName: 'Operator',
      roles: [],
      passwordHash: keepGenerated(password),
    })),
  )
  return storeKits(db, demo.partners, environmentIds)
}
