/** SQL of the operator's editing: products, SKUs and offers as rows, and the history of edits. */
import { type RawBuilder, sql } from 'kysely'
import type { DocumentEdit } from '../editing/index.ts'
import type { Database } from '../platform/database.ts'
import type { SkuRows, Written } from './document-rows.ts'
import type { AvailabilityRow, OfferRow, ProductRow, SkuRow } from './rows.ts'
import { effectiveRows } from './store.ts'

export type Subject = 'product' | 'sku' | 'offer' | 'price'

interface CatalogEditTable {
  id: number
  environment_id: string | null
  subject: Subject
  key: string
  edited_at: Date
  edited_by: string
  before: object | null
  after: object
}

declare module '../platform/database.ts' {
  interface Tables {
    catalog_edit: CatalogEditTable
  }
}

export interface Page {
  size: number
  offset: number
}

const anything: Page & { search?: string } = { size: 1, offset: 0 }

/** Whether a text, in whatever case, contains what is searched for. */
const matches = (text: RawBuilder<unknown>, search: string | undefined): RawBuilder<unknown> =>
  search === undefined ? sql`true` : sql`position(lower(${search}) in lower(${text})) > 0`

/** Products whose id or title, or a SKU's, contains a text; by id. */
export async function listProductRows(
  db: Database,
  environmentId: string | null,
  { id = null, search, size, offset }: Page & { id?: string | null; search?: string } = anything,
): Promise<ProductRow[]> {
  const { rows } = await sql<ProductRow>`
    select * from (${effectiveRows('product', ['id'], environmentId)}) as shown
    where (${id}::text is null or id = upper(${id}))
      and (${matches(sql`shown.id || ' ' || (title->>'en') || ' ' || (title->>'sv')`, search)} or exists (
        select from sku where sku.product_id = shown.id
          and (sku.environment_id is null or sku.environment_id = ${environmentId}::uuid)
          and ${matches(sql`(sku.title->>'en') || ' ' || (sku.title->>'sv')`, search)}))
    order by id limit ${size} offset ${offset}`.execute(db)
  return rows
}

/** The SKUs of products; by id. */
export async function listSkuRows(
  db: Database,
  environmentId: string | null,
  {
    productIds,
    id = null,
    search,
    size,
    offset = 0,
  }: Partial<Page> & { productIds: readonly string[]; id?: string | null; search?: string },
): Promise<SkuRow[]> {
  const { rows } = await sql<SkuRow>`
    select * from (${effectiveRows('sku', ['product_id', 'id'], environmentId)}) as shown
    where product_id = any(${productIds.map((productId) => productId.toUpperCase())}::text[])
      and (${id}::text is null or id = upper(${id}))
      and ${matches(sql`shown.id || ' ' || (title->>'en') || ' ' || (title->>'sv')`, search)}
    order by product_id, id limit ${size ?? null} offset ${offset}`.execute(db)
  return rows
}

/** The availabilities of a product's SKUs, withdrawn ones too; by SKU, country and segment. */
export async function listAvailabilityRows(
  db: Database,
  environmentId: string | null,
  { productId, skuIds }: { productId: string; skuIds: readonly string[] },
): Promise<AvailabilityRow[]> {
  const { rows } = await sql<AvailabilityRow>`
    select distinct on (sku_id, country, segment) * from availability
    where product_id = ${productId} and sku_id = any(${[...skuIds]}::text[])
      and (environment_id is null or environment_id = ${environmentId}::uuid)
    order by sku_id, country, segment, environment_id nulls last`.execute(db)
  return rows
}

/** Offers whose id or name contains a text; by rank. */
export async function listOfferRows(
  db: Database,
  environmentId: string | null,
  { id = null, search, size, offset }: Page & { id?: string | null; search?: string } = anything,
): Promise<OfferRow[]> {
  const { rows } = await sql<OfferRow>`
    select * from (${effectiveRows('offer', ['id'], environmentId)}) as shown
    where (${id}::text is null or lower(id) = lower(${id}))
      and ${matches(sql`id || ' ' || name || ' ' || coalesce(material_id, '')`, search)}
    order by rank, id limit ${size} offset ${offset}`.execute(db)
  return rows
}

export const saveProductRow = (
  db: Database,
  environmentId: string | null,
  row: Written<ProductRow>,
): Promise<void> =>
  replaceRows(db, 'product', { key: ['id'], rows: [{ ...row, environment_id: environmentId }] })

export const saveOfferRow = (
  db: Database,
  environmentId: string | null,
  row: Written<OfferRow>,
): Promise<void> =>
  replaceRows(db, 'offer', { key: ['id'], rows: [{ ...row, environment_id: environmentId }] })

/**
 * Writes a SKU and where it is sold; where it was and is no more, it is withdrawn. An availability that stays as it is stays
 * shared where it was.
 */
export async function saveSkuRows(
  db: Database,
  environmentId: string | null,
  { sku, availabilities }: SkuRows,
): Promise<void> {
  const { product_id: productId, id: skuId } = sku
  const there = await listAvailabilityRows(db, environmentId, { productId, skuIds: [skuId] })
  const place = ({ country, segment }: Pick<AvailabilityRow, 'country' | 'segment'>) =>
    `${country} ${segment}`
  const known = new Map(there.map((one) => [place(one), one]))
  const isNew = (one: SkuRows['availabilities'][number]): boolean => {
    const before = known.get(place(one))
    return (
      !before ||
      before.withdrawn ||
      before.currency !== one.currency ||
      before.terms.join() !== one.terms.join()
    )
  }
  const kept = new Set(availabilities.map(place))
  const withdrawn = there
    .filter((one) => !one.withdrawn && !kept.has(place(one)))
    .map(({ id: _, ...one }) => ({ ...one, withdrawn: true }))
  await replaceRows(db, 'sku', {
    key: ['product_id', 'id'],
    rows: [{ ...sku, environment_id: environmentId }],
  })
  await sql`
    insert into market (country, currency)
    select * from unnest(${availabilities.map(({ country }) => country)}::text[],
      ${availabilities.map(({ currency }) => currency)}::text[])
    on conflict do nothing`.execute(db)
  await replaceRows(db, 'availability', {
    key: ['product_id', 'sku_id', 'country', 'segment'],
    rows: [...availabilities.filter(isNew), ...withdrawn].map((one) => ({
      ...one,
      environment_id: environmentId,
    })),
  })
}

/** Writes rows, all with the same members, in place of those of their key and environment. */
async function replaceRows(
  db: Database,
  table: string,
  { key, rows }: { key: readonly string[]; rows: readonly object[] },
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const taken = sql.join([...key, 'environment_id'].map((column) => sql.ref(column)))
  const replaced = columns
    .filter((column) => column !== 'environment_id' && !key.includes(column))
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${taken}) do update set ${sql.join(replaced)}`.execute(db)
}

export interface NewCatalogEdit {
  subject: Subject
  key: string
  editedAt: Date
  editedBy: string
  before?: object
  after: object
}

export async function insertEdit(
  db: Database,
  environmentId: string | null,
  { subject, key, editedAt, editedBy, before, after }: NewCatalogEdit,
): Promise<void> {
  await sql`
    insert into catalog_edit (environment_id, subject, key, edited_at, edited_by, before, after)
    values (${environmentId}::uuid, ${subject}, ${key}, ${editedAt}, ${editedBy},
      ${before ? JSON.stringify(before) : null}::jsonb, ${JSON.stringify(after)}::jsonb)`.execute(db)
}

/** The edits that hold in an environment, its own and those for all; for null, those for all. The latest first. */
export async function listCatalogEdits(
  db: Database,
  environmentId: string | null,
  { subject, key, size, offset }: Page & { subject: Subject; key: string },
): Promise<DocumentEdit<object>[]> {
  const { rows } = await sql<CatalogEditTable>`
    select * from catalog_edit
    where subject = ${subject} and key = ${key}
      and (environment_id is null or environment_id = ${environmentId}::uuid)
    order by id desc limit ${size} offset ${offset}`.execute(db)
  return rows.map((row) => ({
    environmentId: row.environment_id,
    editedAt: row.edited_at,
    editedBy: row.edited_by,
    ...(row.before && { before: row.before }),
    after: row.after,
  }))
}
