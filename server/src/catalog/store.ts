/** The catalogue's reading SQL. What writes it in bulk stands in `seed-store.ts` and `sheet-store.ts`. */
import { type RawBuilder, type Selectable, sql } from 'kysely'
import { decimal } from '../money.ts'
import type { Database } from '../platform/database.ts'
import type { CatalogContent, Market } from './catalog.ts'
import type { BillingCycle, ItemKey, Segment } from './item.ts'
import type { OfferCategory, OfferComparison } from './offer.ts'
import type { Price } from './price.ts'
import { type AvailabilityRow, buildContent, type OfferRow, type ProductRow, type SkuRow } from './rows.ts'

interface PriceTable {
  environment_id: string | null
  item: ItemKey
  market: string
  segment: Segment
  term_duration: string
  billing_cycle: BillingCycle
  currency: string
  tier_min: number | null
  tier_max: number | null
  valid_from: Date
  valid_to: Date | null
  unit_price: string
  retail_price: string | null
}

export type PriceRow = Selectable<PriceTable>

declare module '../platform/database.ts' {
  interface Tables {
    market: Market
    product: ProductRow
    sku: SkuRow
    availability: AvailabilityRow
    offer: OfferRow
    offer_category: OfferCategory
    offer_comparison: OfferComparison
    price: PriceTable
  }
}

/** Every writer of the catalogue takes this lock. */
const catalogLock = 7_301_960

/**
 * Lets nobody else change the catalogue until the transaction ends: an edit is decided on what was there, and a second price
 * sheet waits for the whole of the first, not for its rows.
 */
export async function lockCatalog(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(catalogLock)})`.execute(db)
}

/** Whether an environment has catalogue rows of its own, prices apart. */
export async function hasOwnCatalog(db: Database, environmentId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from product where environment_id = ${environmentId})
      or exists (select from sku where environment_id = ${environmentId})
      or exists (select from availability where environment_id = ${environmentId})
      or exists (select from offer where environment_id = ${environmentId}) as has`.execute(db)
  return rows[0]!.has
}

/** The whole catalogue as one environment sees it, or the shared one. */
export async function readCatalog(db: Database, environmentId: string | null): Promise<CatalogContent> {
  const [markets, categories, comparisons, products, skus, availabilities, offers] = await Promise.all([
    db.selectFrom('market').selectAll().orderBy('country').execute(),
    db.selectFrom('offer_category').selectAll().orderBy('rank').orderBy('id').execute(),
    db.selectFrom('offer_comparison').selectAll().orderBy('id').execute(),
    effective<ProductRow>(db, 'product', ['id'], environmentId),
    effective<SkuRow>(db, 'sku', ['product_id', 'id'], environmentId),
    effective<AvailabilityRow>(
      db,
      'availability',
      ['product_id', 'sku_id', 'country', 'segment'],
      environmentId,
    ),
    effective<OfferRow>(db, 'offer', ['id'], environmentId),
  ])
  return buildContent({ markets, categories, comparisons, products, skus, availabilities, offers })
}

type CatalogTable = 'product' | 'sku' | 'availability' | 'offer'

/** The rows of a table as an environment sees them (null: those for all), its own in place of the shared ones; by key, each once. */
export function effectiveRows<Row>(
  table: CatalogTable,
  key: readonly string[],
  environmentId: string | null,
): RawBuilder<Row> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  return sql<Row>`
    select distinct on (${columns}) * from ${sql.table(table)}
    where environment_id is null or environment_id = ${environmentId}::uuid
    order by ${columns}, environment_id nulls last`
}

const effective = async <Row>(db: Database, ...asked: Parameters<typeof effectiveRows>): Promise<Row[]> =>
  (await effectiveRows<Row>(...asked).execute(db)).rows

/** An item in one market and segment: what prices are read by. */
export interface PriceKey {
  item: ItemKey
  market: string
  segment: Segment
}

/** All prices of the items asked for, past and coming ones too, in one query; one list for each key, in order. */
export async function readPrices(
  db: Database,
  environmentId: string,
  keys: readonly PriceKey[],
): Promise<Price[][]> {
  const { rows } = await sql<Selectable<PriceTable> & { position: number }>`
    select wanted.position, price.*
    from unnest(
      ${keys.map(({ item }) => item)}::text[],
      ${keys.map(({ market }) => market)}::text[],
      ${keys.map(({ segment }) => segment)}::text[]
    ) with ordinality as wanted (item, market, segment, position)
    join price on price.item = wanted.item and price.market = wanted.market and price.segment = wanted.segment
    where price.environment_id is null or price.environment_id = ${environmentId}`.execute(db)
  const prices: Price[][] = keys.map(() => [])
  for (const row of rows) prices[row.position - 1]!.push(toPrice(row))
  return prices
}

export const toPrice = (row: PriceRow): Price => ({
  duration: row.term_duration,
  billingCycle: row.billing_cycle,
  currency: row.currency,
  tierMin: row.tier_min,
  tierMax: row.tier_max,
  from: row.valid_from,
  to: row.valid_to,
  unitPrice: decimal(row.unit_price),
  retailPrice: row.retail_price === null ? null : decimal(row.retail_price),
  isOwn: row.environment_id !== null,
})
