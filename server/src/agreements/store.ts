/** All SQL about agreements. */
import type { Generated, Selectable } from 'kysely'
import type { Customer } from '../customers/index.ts'
import { readStretch, type Stretch } from '../http/stretch.ts'
import type { Database } from '../platform/database.ts'
import type { Agreement, AgreementType } from './agreement.ts'
import { contactKey } from './duplicate.ts'

interface AgreementTable {
  environment_id: string
  customer_id: string
  id: Generated<number>
  type: AgreementType
  template_id: string
  first_name: string
  last_name: string
  email: string
  phone_number: string | null
  contact_key: string
  date_agreed: Date
  partner_id: string
  user_id: string | null
  confirmed_at: Date
  is_only_one: boolean
}

declare module '../platform/database.ts' {
  interface Tables {
    agreement: AgreementTable
  }
}

const toAgreement = (row: Selectable<AgreementTable>): Agreement => ({
  id: String(row.id),
  customerId: row.customer_id,
  type: row.type,
  templateId: row.template_id,
  primaryContact: {
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    ...(row.phone_number !== null && { phoneNumber: row.phone_number }),
  },
  dateAgreed: row.date_agreed,
  ...(row.user_id !== null && { userId: row.user_id }),
})

/** A customer's confirmations of these types, in the order they were made. */
export async function findAgreements(
  db: Database,
  { environmentId, id }: Customer,
  types: readonly AgreementType[],
): Promise<Agreement[]> {
  const rows = await db
    .selectFrom('agreement')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', id)
    .where('type', 'in', types)
    .orderBy('id')
    .execute()
  return rows.map(toAgreement)
}

/** A customer's confirmations in the order they were made, after the one named. Reads no more than `limit`. */
export async function listConfirmations(
  db: Database,
  { environmentId, customerId }: { environmentId: string; customerId: string },
  stretch: Stretch,
): Promise<Agreement[]> {
  const query = db
    .selectFrom('agreement')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
  const rows = await readStretch(query, stretch, { columns: ['id'] })
  return rows.map(toAgreement)
}

export interface NewAgreement extends Omit<Agreement, 'id' | 'customerId'> {
  partnerId: string
  confirmedAt: Date
  /** Confirmed while duplicates are refused: the database then keeps one of a kind. */
  isOnlyOne: boolean
}

/** Adds confirmations. Throws the unique violation of `agreement_only_one`. */
export async function insertAgreements(
  db: Database,
  { environmentId, id: customerId }: Customer,
  agreements: readonly NewAgreement[],
): Promise<Agreement[]> {
  if (!agreements.length) return []
  const rows = await db
    .insertInto('agreement')
    .values(
      agreements.map(
        ({ type, templateId, primaryContact, dateAgreed, partnerId, userId, confirmedAt, isOnlyOne }) => ({
          environment_id: environmentId,
          customer_id: customerId,
          type,
          template_id: templateId,
          first_name: primaryContact.firstName,
          last_name: primaryContact.lastName,
          email: primaryContact.email,
          phone_number: primaryContact.phoneNumber ?? null,
          contact_key: contactKey(primaryContact),
          date_agreed: dateAgreed,
          partner_id: partnerId,
          user_id: userId ?? null,
          confirmed_at: confirmedAt,
          is_only_one: isOnlyOne,
        }),
      ),
    )
    .returningAll()
    .execute()
  return rows.map(toAgreement)
}
