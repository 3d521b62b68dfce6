/** All SQL about the promotions themselves: one document each, and how they were edited. */
import { type Selectable, sql } from 'kysely'
import type { Stored } from '../editing/index.ts'
import type { Database } from '../platform/database.ts'
import { writeTogether } from '../platform/write-together.ts'
import { type PromotionKey, promotionKey } from './promotion.ts'
import type { PromotionDocument } from './promotion-document.ts'

interface PromotionTable {
  environment_id: string | null
  promotion_key: string
  start_date: Date
  end_date: Date
  document: PromotionDocument
}

interface PromotionEditTable {
  id: number
  environment_id: string | null
  promotion_key: string
  edited_at: Date
  edited_by: string
  before: PromotionDocument | null
  after: PromotionDocument
}

declare module '../platform/database.ts' {
  interface Tables {
    promotion: PromotionTable
    promotion_edit: PromotionEditTable
  }
}

/** Whether an environment has promotions of its own. */
export async function hasOwnPromotions(db: Database, environmentId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from promotion where environment_id = ${environmentId}) as has`.execute(db)
  return rows[0]!.has
}

export type StoredPromotion = Stored<PromotionDocument>

/** The promotions of an environment, its own and the general ones it does not replace; for null, the general ones. By key. */
export async function listPromotions(
  db: Database,
  environmentId: string | null,
  {
    size = null,
    offset = 0,
    key = null,
  }: { size?: number | null; offset?: number; key?: PromotionKey | null } = {},
): Promise<StoredPromotion[]> {
  const { rows } = await sql<StoredPromotion>`
    select distinct on (promotion_key) environment_id as "environmentId", document from promotion
    where (environment_id is null or environment_id = ${environmentId}::uuid)
      and (${key}::text is null or promotion_key = ${key})
    order by promotion_key, environment_id nulls last limit ${size} offset ${offset}`.execute(db)
  return rows
}

/** The same as documents alone, all of them. */
export const loadPromotionDocuments = async (
  db: Database,
  environmentId: string | null,
): Promise<PromotionDocument[]> => (await listPromotions(db, environmentId)).map(({ document }) => document)

/** The promotion of a key as it stands in an environment, or everywhere (null). */
export const findPromotion = async (
  db: Database,
  environmentId: string | null,
  key: PromotionKey,
): Promise<StoredPromotion | undefined> => (await listPromotions(db, environmentId, { key }))[0]

const editLock = 7_301_961

/** Lets nobody else edit promotions until the transaction ends: edits are rare, and each is decided on what was there. */
export async function lockPromotions(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(editLock)})`.execute(db)
}

export interface NewEdit {
  /** Absent: there was no such promotion. */
  before?: PromotionDocument
  after: PromotionDocument
}

/** Writes promotions for one environment, or for all (null), and who did it; one of the same key is replaced. */
export async function savePromotionEdits(
  db: Database,
  environmentId: string | null,
  { edits, editedBy, editedAt }: { edits: readonly NewEdit[]; editedBy: string; editedAt: Date },
): Promise<void> {
  const keyed = edits.map((edit) => ({ key: promotionKey(edit.after.id), ...edit }))
  await writeTogether(db, [
    sql`
      ${insertOf(
        environmentId,
        edits.map(({ after }) => after),
      )}
      on conflict (environment_id, promotion_key) do update
        set start_date = excluded.start_date, end_date = excluded.end_date, document = excluded.document`,
    sql`
      insert into promotion_edit (environment_id, promotion_key, edited_at, edited_by, before, after)
      select ${environmentId}::uuid, e.key, ${editedAt}::timestamptz, ${editedBy}, e.before, e.after
      from jsonb_to_recordset(${JSON.stringify(keyed)}::jsonb) as e(key text, before jsonb, after jsonb)`,
  ])
}

/** Writes promotions for every environment, leaving those that are there already as they are. */
export async function insertPromotionDocuments(
  db: Database,
  documents: readonly PromotionDocument[],
): Promise<void> {
  await sql`${insertOf(null, documents)} on conflict (environment_id, promotion_key) do nothing`.execute(db)
}

const insertOf = (environmentId: string | null, documents: readonly PromotionDocument[]) => sql`
  insert into promotion (environment_id, promotion_key, start_date, end_date, document)
  select ${environmentId}::uuid, p.key, (p.document->>'startDate')::timestamptz, (p.document->>'endDate')::timestamptz, p.document
  from jsonb_to_recordset(${JSON.stringify(
    documents.map((document) => ({ key: promotionKey(document.id), document })),
  )}::jsonb) as p(key text, document jsonb)`

/** One edit of a promotion. */
export interface PromotionEdit {
  environmentId: string | null
  key: PromotionKey
  editedAt: Date
  editedBy: string
  before?: PromotionDocument
  after: PromotionDocument
}

/** The edits of a promotion that hold in an environment, its own and those for all; for null, those for all. The latest first. */
export async function listEdits(
  db: Database,
  environmentId: string | null,
  { key, size, offset }: { key: PromotionKey; size: number; offset: number },
): Promise<PromotionEdit[]> {
  const { rows } = await sql<Selectable<PromotionEditTable>>`
    select * from promotion_edit
    where promotion_key = ${key} and (environment_id is null or environment_id = ${environmentId}::uuid)
    order by id desc limit ${size} offset ${offset}`.execute(db)
  return rows.map(toEdit)
}

/** The edits of [from, to) that made a difference in an environment: not those for all of what it has a version of its own. */
export async function loadEditsDuring(
  db: Database,
  environmentId: string,
  { from, to }: { from: Date; to: Date },
): Promise<PromotionEdit[]> {
  const { rows } = await sql<Selectable<PromotionEditTable>>`
    select * from promotion_edit
    where edited_at >= ${from} and edited_at < ${to}
      and (environment_id = ${environmentId} or environment_id is null and not exists (
        select from promotion as own
        where own.environment_id = ${environmentId} and own.promotion_key = promotion_edit.promotion_key))
    order by id`.execute(db)
  return rows.map(toEdit)
}

const toEdit = (row: Selectable<PromotionEditTable>): PromotionEdit => ({
  environmentId: row.environment_id,
  key: row.promotion_key as PromotionKey,
  editedAt: row.edited_at,
  editedBy: row.edited_by,
  ...(row.before && { before: row.before }),
  after: row.after,
})
