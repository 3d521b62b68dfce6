/** All SQL about the promotions themselves: one document each. */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { PromotionKey } from './promotion.ts'
import type { PromotionDocument } from './promotion-file.ts'

interface PromotionTable {
  environment_id: string | null
  promotion_key: string
  start_date: Date
  end_date: Date
  document: PromotionDocument
}

declare module '../platform/database.ts' {
  interface Tables {
    promotion: PromotionTable
  }
}

/** Whether an environment has promotions of its own. */
export async function hasOwnPromotions(db: Database, environmentId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from promotion where environment_id = ${environmentId}) as has`.execute(db)
  return rows[0]!.has
}

/** The promotions of an environment, its own and the general ones it does not replace; for null, the general ones. */
export async function loadPromotionDocuments(
  db: Database,
  environmentId: string | null,
): Promise<PromotionDocument[]> {
  const { rows } = await sql<{ document: PromotionDocument }>`
    select distinct on (promotion_key) document from promotion
    where environment_id is null or environment_id = ${environmentId}::uuid
    order by promotion_key, environment_id nulls last`.execute(db)
  return rows.map(({ document }) => document)
}

interface KeyedDocument {
  key: PromotionKey
  document: PromotionDocument
}

/** Writes promotions for one environment, or for all (null); one of the same key is replaced. */
export async function savePromotionDocuments(
  db: Database,
  environmentId: string | null,
  documents: readonly KeyedDocument[],
): Promise<void> {
  await sql`
    ${insertOf(environmentId, documents)}
    on conflict (environment_id, promotion_key) do update
      set start_date = excluded.start_date, end_date = excluded.end_date, document = excluded.document`.execute(
    db,
  )
}

/** The same, leaving those that are there already as they are. */
export async function insertPromotionDocuments(
  db: Database,
  environmentId: string | null,
  documents: readonly KeyedDocument[],
): Promise<void> {
  await sql`${insertOf(environmentId, documents)} on conflict (environment_id, promotion_key) do nothing`.execute(
    db,
  )
}

const insertOf = (environmentId: string | null, documents: readonly KeyedDocument[]) => sql`
  insert into promotion (environment_id, promotion_key, start_date, end_date, document)
  select ${environmentId}::uuid, p.key, (p.document->>'startDate')::timestamptz, (p.document->>'endDate')::timestamptz, p.document
  from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as p(key text, document jsonb)`
