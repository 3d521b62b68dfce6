/** All SQL about partners and what they tell about themselves. */
import type { Selectable } from 'kysely'
import { isGuid } from '../ids.ts'
import type { Database } from '../platform/database.ts'
import { changed, type SnapshotKind } from '../platform/snapshots.ts'
import { operatorTenantId, operatorTenantName, type Partner, type Programme } from './partner.ts'
import type { ProfileKind, StoredProfile } from './profile.ts'

interface PartnerTable {
  tenant_id: string
  environment_id: string
  key: string
  name: string
  domain: string
  country: string
  programme: Programme
  mpn_id: string
  provider_tenant_id: string | null
  flights: string[]
  billing_currency: string
  agreement_signed: boolean
}

interface PartnerProfileTable {
  tenant_id: string
  kind: ProfileKind
  body: Record<string, unknown>
  version: number
}

declare module '../platform/database.ts' {
  interface Tables {
    partner: PartnerTable
    partner_profile: PartnerProfileTable
  }
}

const toPartner = (row: Selectable<PartnerTable>): Partner => ({
  tenantId: row.tenant_id,
  environmentId: row.environment_id,
  key: row.key,
  name: row.name,
  domain: row.domain,
  country: row.country,
  programme: row.programme,
  mpnId: row.mpn_id,
  providerTenantId: row.provider_tenant_id,
  flights: row.flights,
  billingCurrency: row.billing_currency,
  agreementSigned: row.agreement_signed,
})

const partnerColumns = [
  'tenant_id',
  'environment_id',
  'key',
  'name',
  'domain',
  'country',
  'programme',
  'mpn_id',
  'provider_tenant_id',
  'flights',
  'billing_currency',
  'agreement_signed',
] as const

/** One partner by tenant id, kept in memory; undefined if there is none. Announced under `partner` with the tenant id. */
export const partnerSnapshot: SnapshotKind<Partner | undefined> = {
  name: 'partner',
  load: (db, tenantId) => findPartner(db, tenantId),
}

export async function findPartner(db: Database, tenantId: string): Promise<Partner | undefined> {
  if (!isGuid(tenantId)) return undefined
  const row = await db
    .selectFrom('partner')
    .select(partnerColumns)
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  return row && toPartner(row)
}

/** The tenant a client named in a path: GUID, domain (any case) or `operator`. Undefined for a name nobody has. */
export async function findTenantId(db: Database, name: string): Promise<string | undefined> {
  const folded = name.toLowerCase()
  if (folded === operatorTenantName || folded === operatorTenantId) return operatorTenantId
  const row = await db
    .selectFrom('partner')
    .select('tenant_id')
    .where((where) => (isGuid(folded) ? where('tenant_id', '=', folded) : where('domain', '=', folded)))
    .executeTakeFirst()
  return row?.tenant_id
}

export async function findPartnerByMpnId(
  db: Database,
  environmentId: string,
  mpnId: string,
): Promise<Partner | undefined> {
  const row = await db
    .selectFrom('partner')
    .select(partnerColumns)
    .where('environment_id', '=', environmentId)
    .where('mpn_id', '=', mpnId)
    .executeTakeFirst()
  return row && toPartner(row)
}

/** All partners of an environment, in the order of their keys. */
export async function partnersOf(db: Database, environmentId: string): Promise<Partner[]> {
  const rows = await db
    .selectFrom('partner')
    .select(partnerColumns)
    .where('environment_id', '=', environmentId)
    .orderBy('key')
    .execute()
  return rows.map(toPartner)
}

/** The indirect resellers of an indirect provider, by name. */
export async function resellersOf(
  db: Database,
  provider: Pick<Partner, 'environmentId' | 'tenantId'>,
): Promise<Partner[]> {
  const rows = await db
    .selectFrom('partner')
    .select(partnerColumns)
    .where('environment_id', '=', provider.environmentId)
    .where('provider_tenant_id', '=', provider.tenantId)
    .orderBy('name')
    .orderBy('tenant_id')
    .execute()
  return rows.map(toPartner)
}

/** Writes new partners and announces them. Throws the unique violation of `partner_domain_key` and its sisters. */
export async function insertPartners(db: Database, partners: readonly Partner[]): Promise<void> {
  if (!partners.length) return
  await db
    .insertInto('partner')
    .values(
      partners.map((partner) => ({
        tenant_id: partner.tenantId,
        environment_id: partner.environmentId,
        key: partner.key,
        name: partner.name,
        domain: partner.domain,
        country: partner.country,
        programme: partner.programme,
        mpn_id: partner.mpnId,
        provider_tenant_id: partner.providerTenantId,
        flights: [...partner.flights],
        billing_currency: partner.billingCurrency,
        agreement_signed: partner.agreementSigned,
      })),
    )
    .execute()
  for (const { tenantId } of partners) await changed(db, partnerSnapshot.name, tenantId)
}

/** Puts a partner on exactly these flights; false if there is no such partner. */
export async function updateFlights(
  db: Database,
  tenantId: string,
  flights: readonly string[],
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('partner')
    .set({ flights: [...flights] })
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  await changed(db, partnerSnapshot.name, tenantId)
  return numUpdatedRows > 0n
}

/** Records whether a partner has accepted the partner agreement; the caller announces `partner`. */
export async function updateAgreementSigned(
  db: Database,
  tenantId: string,
  isSigned: boolean,
): Promise<void> {
  await db
    .updateTable('partner')
    .set({ agreement_signed: isSigned })
    .where('tenant_id', '=', tenantId)
    .execute()
}

/** A profile as last written; undefined if the partner never wrote it. */
export async function findProfile(
  db: Database,
  tenantId: string,
  kind: ProfileKind,
): Promise<StoredProfile | undefined> {
  return db
    .selectFrom('partner_profile')
    .select(['body', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', kind)
    .executeTakeFirst()
}

/** Locks the profile until the transaction ends, writing `first` as version 0 if there is none yet. */
export async function lockProfile(
  db: Database,
  tenantId: string,
  kind: ProfileKind,
  first: Record<string, unknown>,
): Promise<StoredProfile> {
  await db
    .insertInto('partner_profile')
    .values({ tenant_id: tenantId, kind, body: first, version: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return db
    .selectFrom('partner_profile')
    .select(['body', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', kind)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function saveProfile(
  db: Database,
  tenantId: string,
  kind: ProfileKind,
  { body, version }: StoredProfile,
): Promise<void> {
  await db
    .updateTable('partner_profile')
    .set({ body, version })
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', kind)
    .execute()
}
