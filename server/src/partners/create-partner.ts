import { randomInt } from 'node:crypto'
import countries from 'i18n-iso-countries'
import { faults } from '../fault.ts'
import { newGuid } from '../ids.ts'
import { type Database, isUniqueViolation } from '../platform/database.ts'
import { partnerFaults } from './faults.ts'
import { locationCurrency } from './location-currency.ts'
import type { Partner, Programme } from './partner.ts'
import { findPartner, insertPartners } from './store.ts'

export interface NewPartner {
  environmentId: string
  /** Short name, unique in the environment; lower-case letters, digits and hyphens. */
  key: string
  name: string
  /** ISO 3166, two letters. */
  country: string
  programme: Programme
  /** Unique over the installation; made from the key if absent. */
  domain?: string
  mpnId?: string
  /** For an indirect reseller: the indirect provider it buys through, in the same environment. */
  providerTenantId?: string | null
  flights?: readonly string[]
  billingCurrency?: string
  tenantId?: string
}

/**
 * Makes a partner. It has no app and nobody who could sign in yet. Throws 400/3000 for a member or a provider that cannot
 * be, 409/1003 for a key, domain or MPN id that is taken.
 */
export async function createPartner(db: Database, input: NewPartner): Promise<Partner> {
  const partner = toPartner(input)
  const provider = partner.providerTenantId ? await findPartner(db, partner.providerTenantId) : undefined
  requireProvider(partner, provider)
  await storePartners(db, [partner])
  return partner
}

const aLabel = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const aDomain = new RegExp(`^(?:${aLabel}\\.)+${aLabel}$`)
const domainMax = 253
const nameMax = 200

/** The partner with everything filled in that was left out. Throws 400/3000 for a member that cannot be. */
export function toPartner({ tenantId = newGuid(), ...given }: NewPartner): Partner {
  const country = given.country.toUpperCase()
  const domain = (given.domain ?? `${given.key}-${tenantId.slice(0, 8)}.example`).toLowerCase()
  const mpnId = given.mpnId ?? String(randomInt(1_000_000, 10_000_000))
  const isCountry = /^[A-Z]{2}$/.test(country) && countries.isValid(country)
  requireAllowed(isCountry, 'country', given.country, 'an ISO 3166 country of two letters')
  const isKey = /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/.test(given.key)
  requireAllowed(isKey, 'key', given.key, '1 to 40 lower-case letters, digits and hyphens')
  const isName = given.name.trim() !== '' && given.name.length <= nameMax
  requireAllowed(isName, 'name', given.name, `the company's name, at most ${nameMax} characters`)
  // The domain stands for the partner in the addresses of its sign-in.
  requireAllowed(
    aDomain.test(domain) && domain.length <= domainMax,
    'domain',
    domain,
    'a domain such as partner.example',
  )
  requireAllowed(/^\d{1,10}$/.test(mpnId), 'mpnId', mpnId, '1 to 10 digits')
  return {
    tenantId,
    environmentId: given.environmentId,
    key: given.key,
    name: given.name,
    domain,
    country,
    programme: given.programme,
    mpnId,
    providerTenantId: given.providerTenantId ?? null,
    flights: given.flights ?? [],
    billingCurrency: given.billingCurrency ?? locationCurrency(country),
    agreementSigned: true,
  }
}

const seenMax = 60

function requireAllowed(isAllowed: boolean, field: string, seen: string, allowed: string): void {
  if (!isAllowed) throw faults.invalidProperty({ field, seen: seen.slice(0, seenMax), allowed })
}

/** Only an indirect reseller has a provider, and that is an indirect provider of the same environment. Throws 400/3000. */
export function requireProvider(partner: Partner, provider: Partner | undefined): void {
  if (!partner.providerTenantId) return
  const refuse = (allowed: string) =>
    faults.invalidProperty({
      field: 'provider',
      seen: provider?.key ?? partner.providerTenantId ?? '',
      allowed,
    })
  if (partner.programme !== 'indirect_reseller')
    throw refuse(`nothing: a ${partner.programme} has no provider`)
  if (provider?.programme !== 'indirect_provider' || provider.environmentId !== partner.environmentId) {
    throw refuse('an indirect provider of the same environment')
  }
}

/** Writes partners. Throws 409/1003 for a key, domain or MPN id that is taken. */
export async function storePartners(db: Database, partners: readonly Partner[]): Promise<void> {
  try {
    await insertPartners(db, partners)
  } catch (error) {
    throw toConflict(error, partners)
  }
}

function toConflict(error: unknown, partners: readonly Partner[]): unknown {
  const seen = (member: 'key' | 'domain' | 'mpnId') => ({
    member,
    seen: partners.map((partner) => partner[member]).join(', '),
  })
  if (isUniqueViolation(error, 'partner_domain_key')) return partnerFaults.partnerTaken(seen('domain'))
  if (isUniqueViolation(error, 'partner_environment_id_key_key'))
    return partnerFaults.partnerTaken(seen('key'))
  if (isUniqueViolation(error, 'partner_environment_id_mpn_id_key'))
    return partnerFaults.partnerTaken(seen('mpnId'))
  return error
}
