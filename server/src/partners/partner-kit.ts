/**
 * A partner with everything a tester needs to act for it: the form of `server/seed/demo-partners.json` and of the answer
 * to `POST /sandbox/environments`.
 */
import { faults } from '../fault.ts'
import { newGuid } from '../ids.ts'
import type { Database } from '../platform/database.ts'
import { insertApps, insertUsers } from './account-store.ts'
import { requireProvider, storePartners, toPartner } from './create-partner.ts'
import { keepGenerated } from './credentials.ts'
import type { App, Partner, Programme, Role, User } from './partner.ts'

export interface PartnerKit {
  key: string
  /** The environment's name. */
  environment: string
  name: string
  tenantId: string
  domain: string
  country: string
  programme: Programme
  mpnId: string
  /** The key of an indirect reseller's provider. */
  providerKey: string | null
  flights: readonly string[]
  app: { clientId: string; clientSecret: string }
  users: readonly { role: Role; userPrincipalName: string; password: string }[]
}

const roleNames: Record<Role, string> = {
  AdminAgent: 'Admin agent',
  SalesAgent: 'Sales agent',
  HelpdeskAgent: 'Helpdesk agent',
  GlobalAdmin: 'Global admin',
}

/**
 * Writes kits: partners, apps and people, in three statements. The secrets in a kit are generated or public, never chosen
 * by a person. Throws 400/3000 for a provider key that no kit of the same environment has, 409/1003 for what is taken.
 */
export async function storeKits(
  db: Database,
  kits: readonly PartnerKit[],
  environmentIds: ReadonlyMap<string, string>,
): Promise<Partner[]> {
  const partners = kits.map((kit) => toKitPartner(kit, kits, environmentIds))
  const byTenant = new Map(partners.map((partner) => [partner.tenantId, partner]))
  for (const partner of partners) requireProvider(partner, byTenant.get(partner.providerTenantId ?? ''))
  await storePartners(db, partners)
  await insertApps(db, kits.map(toApp))
  await insertUsers(db, kits.flatMap(toUsers))
  return partners
}

function toKitPartner(
  kit: PartnerKit,
  kits: readonly PartnerKit[],
  environmentIds: ReadonlyMap<string, string>,
): Partner {
  const environmentId = environmentIds.get(kit.environment)
  if (!environmentId) {
    throw faults.invalidProperty({
      field: 'environment',
      seen: kit.environment,
      allowed: [...environmentIds.keys()].join(', '),
    })
  }
  const peers = kits.filter((peer) => peer.environment === kit.environment && peer !== kit)
  const provider = kit.providerKey === null ? undefined : peers.find((peer) => peer.key === kit.providerKey)
  if (kit.providerKey !== null && !provider) {
    const providers = peers.filter(({ programme }) => programme === 'indirect_provider')
    throw faults.invalidProperty({
      field: 'providerKey',
      seen: kit.providerKey,
      allowed:
        providers.map(({ key }) => key).join(', ') || 'the key of an indirect provider that comes along',
    })
  }
  return toPartner({ ...kit, environmentId, providerTenantId: provider?.tenantId ?? null })
}

const toApp = (kit: PartnerKit): App => ({
  clientId: kit.app.clientId,
  tenantId: kit.tenantId,
  name: `${kit.name} integration`,
  secretHash: keepGenerated(kit.app.clientSecret),
  redirectUris: [],
})

const toUsers = (kit: PartnerKit): User[] =>
  kit.users.map(({ role, userPrincipalName, password }) => ({
    id: newGuid(),
    tenantId: kit.tenantId,
    upn: userPrincipalName.toLowerCase(),
    displayName: `${roleNames[role]}, ${kit.name}`,
    roles: [role],
    passwordHash: keepGenerated(password),
  }))
