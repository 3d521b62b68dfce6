import { randomInt } from 'node:crypto'
import { newGuid } from '../ids.ts'
import type { Database } from '../platform/database.ts'
import { toPartner } from './create-partner.ts'
import type { Programme, Role } from './partner.ts'
import { type PartnerKit, storeKits } from './partner-kit.ts'

/** One partner asked for in `POST /sandbox/environments`. */
export interface PartnerWish {
  key: string
  name: string
  country: string
  programme: Programme
  /** The key of an indirect reseller's provider, among the same wishes. */
  providerKey?: string | null
  flights?: readonly string[]
}

export interface PartnersWish {
  environment: { id: string; name: string }
  partners: readonly PartnerWish[]
  /** A stable secret for a purpose (`Platform.deriveSecret`): the same credentials can be handed out again. */
  deriveSecret(purpose: string): string
}

/** The local part of each person's user principal name. */
const people: readonly (readonly [Role, string])[] = [
  ['AdminAgent', 'admin'],
  ['SalesAgent', 'sales'],
  ['HelpdeskAgent', 'helpdesk'],
  ['GlobalAdmin', 'global'],
]

/**
 * Makes partners for a sandbox, each with an app and one person per role, and returns all credentials. Throws 400/3000 for
 * a country, key or provider that cannot be, 409/1003 for a key that is taken.
 */
export async function createPartnersWithPeople(
  db: Database,
  { environment, partners, deriveSecret }: PartnersWish,
): Promise<PartnerKit[]> {
  // Consecutive numbers: two random ones could meet.
  const firstMpnId = randomInt(1_000_000, 9_000_000)
  const kits = partners.map((wish, index) =>
    withSecrets(toKit(wish, environment, String(firstMpnId + index)), deriveSecret),
  )
  await storeKits(db, kits, new Map([[environment.name, environment.id]]))
  return kits
}

function toKit(
  { providerKey = null, ...wish }: PartnerWish,
  environment: { id: string; name: string },
  mpnId: string,
): PartnerKit {
  const { tenantId, domain, country, flights } = toPartner({ ...wish, environmentId: environment.id })
  return {
    key: wish.key,
    environment: environment.name,
    name: wish.name,
    tenantId,
    domain,
    country,
    programme: wish.programme,
    mpnId,
    providerKey,
    flights,
    app: { clientId: newGuid(), clientSecret: '' },
    users: people.map(([role, localPart]) => ({
      role,
      userPrincipalName: `${localPart}@${domain}`,
      password: '',
    })),
  }
}

/** A kit without its secrets, for keeping. */
export const withoutSecrets = (kit: PartnerKit): PartnerKit => ({
  ...kit,
  app: { ...kit.app, clientSecret: '' },
  users: kit.users.map((user) => ({ ...user, password: '' })),
})

/** A kit with its secrets derived again: exactly those it was made with. */
export const withSecrets = (kit: PartnerKit, deriveSecret: (purpose: string) => string): PartnerKit => ({
  ...kit,
  app: { ...kit.app, clientSecret: deriveSecret(`client secret of ${kit.app.clientId}`) },
  users: kit.users.map((user) => ({
    ...user,
    password: deriveSecret(`password of ${user.userPrincipalName}`),
  })),
})
