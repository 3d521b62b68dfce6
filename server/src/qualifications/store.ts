/** All SQL about qualifications and validation codes. */
import { type Selectable, sql } from 'kysely'
import type { Customer } from '../customers/index.ts'
import type { Database } from '../platform/database.ts'
import type {
  EducationSegment,
  Qualification,
  QualificationName,
  ValidationCode,
  VettingStatus,
} from './qualification.ts'

interface QualificationTable {
  environment_id: string
  customer_id: string
  qualification: QualificationName
  vetting_status: VettingStatus
  vetting_reason: string | null
  vetting_created_at: Date
  education_segment: EducationSegment | null
  website: string | null
  requests: number
}

interface ValidationCodeTable {
  environment_id: string
  partner_id: string
  validation_id: string
  organization_name: string
  max_creates: number
  remaining_creates: number
  changed_at: Date
}

declare module '../platform/database.ts' {
  interface Tables {
    qualification: QualificationTable
    validation_code: ValidationCodeTable
  }
}

const toQualification = (row: Selectable<QualificationTable>): Qualification => ({
  customerId: row.customer_id,
  qualification: row.qualification,
  vettingStatus: row.vetting_status,
  vettingCreatedAt: row.vetting_created_at,
  requests: row.requests,
  ...(row.vetting_reason !== null && { vettingReason: row.vetting_reason }),
  ...(row.education_segment !== null && { educationSegment: row.education_segment }),
  ...(row.website !== null && { website: row.website }),
})

/** All qualifications of a customer, in the order of their names. */
export async function findQualifications(
  db: Database,
  { environmentId, id }: Customer,
): Promise<Qualification[]> {
  const rows = await db
    .selectFrom('qualification')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', id)
    .orderBy('qualification')
    .execute()
  return rows.map(toQualification)
}

/** Writes a qualification over the one of the same name. */
export async function saveQualification(
  db: Database,
  { environmentId, id }: Customer,
  one: Qualification,
): Promise<void> {
  const row = {
    vetting_status: one.vettingStatus,
    vetting_reason: one.vettingReason ?? null,
    vetting_created_at: one.vettingCreatedAt,
    education_segment: one.educationSegment ?? null,
    website: one.website ?? null,
    requests: one.requests,
  }
  await db
    .insertInto('qualification')
    .values({ environment_id: environmentId, customer_id: id, qualification: one.qualification, ...row })
    .onConflict((conflict) =>
      conflict.columns(['environment_id', 'customer_id', 'qualification']).doUpdateSet(row),
    )
    .execute()
}

/** What waits for the operator's decision in an environment, or was decided in one way; the oldest first. */
export async function findVetted(
  db: Database,
  { environmentId, status, limit }: { environmentId: string; status: VettingStatus; limit: number },
): Promise<Qualification[]> {
  const rows = await db
    .selectFrom('qualification')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('vetting_status', '=', status)
    .orderBy('vetting_created_at')
    .limit(limit)
    .execute()
  return rows.map(toQualification)
}

const toValidationCode = (row: Selectable<ValidationCodeTable>): ValidationCode => ({
  partnerId: row.partner_id,
  organizationName: row.organization_name,
  validationId: row.validation_id,
  maxCreates: row.max_creates,
  remainingCreates: row.remaining_creates,
  etag: `W/"datetime'${encodeURIComponent(row.changed_at.toISOString())}'"`,
})

export async function findValidationCodes(
  db: Database,
  environmentId: string,
  partnerId: string,
): Promise<ValidationCode[]> {
  const rows = await db
    .selectFrom('validation_code')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('partner_id', '=', partnerId)
    .orderBy('validation_id')
    .execute()
  return rows.map(toValidationCode)
}

export interface NewValidationCode extends Omit<ValidationCode, 'remainingCreates' | 'etag'> {
  environmentId: string
  grantedAt: Date
}

export async function insertValidationCodes(
  db: Database,
  codes: readonly NewValidationCode[],
): Promise<void> {
  if (!codes.length) return
  await db
    .insertInto('validation_code')
    .values(
      codes.map(({ environmentId, partnerId, validationId, organizationName, maxCreates, grantedAt }) => ({
        environment_id: environmentId,
        partner_id: partnerId,
        validation_id: validationId,
        organization_name: organizationName,
        max_creates: maxCreates,
        remaining_creates: maxCreates,
        changed_at: grantedAt,
      })),
    )
    .execute()
}

/** Takes one create from a partner's code; false if there is no such code or nothing left of it. */
export async function spendValidationCode(
  db: Database,
  {
    environmentId,
    partnerId,
    validationId,
    at,
  }: { environmentId: string; partnerId: string; validationId: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('validation_code')
    .set({ remaining_creates: sql`remaining_creates - 1`, changed_at: at })
    .where('environment_id', '=', environmentId)
    .where('partner_id', '=', partnerId)
    .where('validation_id', '=', validationId)
    .where('remaining_creates', '>', 0)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
