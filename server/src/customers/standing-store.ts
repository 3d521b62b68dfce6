/** All SQL that changes what decides whether a customer may buy. The customer must be locked. */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { AccountStatus, AgreementType, Customer, Qualified } from './customer.ts'
import { customerRow } from './store.ts'

/** Adds a confirmed agreement type to the customer's standing. */
export async function addAgreementType(db: Database, customer: Customer, type: AgreementType): Promise<void> {
  if (customer.standing.agreements.includes(type)) return
  await customerRow(db, customer)
    .set({ agreements: sql`array_append(agreements, ${type})` })
    .where(sql<boolean>`not (${type} = any(agreements))`)
    .execute()
}

export async function saveDirectSigned(
  db: Database,
  customer: Customer,
  directSigned: boolean,
): Promise<void> {
  await customerRow(db, customer).set({ direct_signed: directSigned }).execute()
}

/** Replaces the approved qualifications in the customer's standing. */
export async function saveQualified(
  db: Database,
  customer: Customer,
  qualified: readonly Qualified[],
): Promise<void> {
  await customerRow(db, customer)
    .set({ qualifications: sql<Qualified[]>`${JSON.stringify(qualified)}::jsonb` })
    .execute()
}

/** Records an account status, or none. */
export async function saveAccountStatus(
  db: Database,
  customer: Customer,
  status: AccountStatus | undefined,
  at: Date,
): Promise<void> {
  await customerRow(db, customer)
    .set({ account_status: status ?? null, account_status_at: status ? at : null })
    .execute()
}
