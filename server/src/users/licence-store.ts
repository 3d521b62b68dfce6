/** All SQL about users' licences and how many units of each a customer's users have. */
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { LicenceGroup, ProductSku } from '../subscriptions/index.ts'
import type { Directory } from './user.ts'

interface CustomerLicenceTable {
  environment_id: string
  customer_id: string
  sku_id: string
  name: string
  sku_part_number: string
  licence_group: LicenceGroup
  consumed_units: number
}

interface CustomerUserLicenceTable {
  environment_id: string
  customer_id: string
  user_id: string
  sku_id: string
  excluded_plans: string[]
  assigned_at: Date
}

declare module '../platform/database.ts' {
  interface Tables {
    customer_licence: CustomerLicenceTable
    customer_user_licence: CustomerUserLicenceTable
  }
}

/** A licence that a user has. */
export interface HeldLicence {
  sku: ProductSku
  excludedPlans: readonly string[]
}

/** The licences of a user by name. */
export async function findUserLicences(
  db: Database,
  { environmentId, customerId }: Directory,
  userId: string,
): Promise<HeldLicence[]> {
  const rows = await db
    .selectFrom('customer_user_licence as u')
    .innerJoin('customer_licence as l', (join) =>
      join
        .onRef('l.environment_id', '=', 'u.environment_id')
        .onRef('l.customer_id', '=', 'u.customer_id')
        .onRef('l.sku_id', '=', 'u.sku_id'),
    )
    .select(['l.sku_id', 'l.name', 'l.sku_part_number', 'l.licence_group', 'u.excluded_plans'])
    .where('u.environment_id', '=', environmentId)
    .where('u.customer_id', '=', customerId)
    .where('u.user_id', '=', userId)
    .orderBy('l.name')
    .orderBy('l.sku_id')
    .execute()
  return rows.map((row) => ({
    sku: {
      id: row.sku_id,
      name: row.name,
      skuPartNumber: row.sku_part_number,
      licenceGroup: row.licence_group,
    },
    excludedPlans: row.excluded_plans,
  }))
}

/** How many users have each licence of a customer, by SKU id. */
export async function consumedSeats(
  db: Database,
  { environmentId, customerId }: Directory,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('customer_licence')
    .select(['sku_id', 'consumed_units'])
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .execute()
  return new Map(rows.map((row) => [row.sku_id, row.consumed_units]))
}

/** Locks the counters of licences until the transaction ends, always in the same order. */
export async function lockUnits(
  db: Database,
  { environmentId, customerId }: Directory,
  skuIds: readonly string[],
): Promise<void> {
  await db
    .selectFrom('customer_licence')
    .select('sku_id')
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('sku_id', '=', sql<string>`any(${skuIds}::text[])`)
    .orderBy('sku_id')
    .forUpdate()
    .execute()
}

/**
 * Takes a unit of each licence and answers how many are consumed then, by SKU id: this change included, and every other one
 * before it. The caller refuses what is more than there is, and so gives it back.
 */
export async function takeUnits(
  db: Database,
  { environmentId, customerId }: Directory,
  skus: readonly ProductSku[],
): Promise<Map<string, number>> {
  if (!skus.length) return new Map()
  const inOrder = [...skus].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = await db
    .insertInto('customer_licence')
    .values(
      inOrder.map(({ id, name, skuPartNumber, licenceGroup }) => ({
        environment_id: environmentId,
        customer_id: customerId,
        sku_id: id,
        name,
        sku_part_number: skuPartNumber,
        licence_group: licenceGroup,
        consumed_units: 1,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['environment_id', 'customer_id', 'sku_id']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        sku_part_number: row.ref('excluded.sku_part_number'),
        licence_group: row.ref('excluded.licence_group'),
        consumed_units: sql`customer_licence.consumed_units + 1`,
      })),
    )
    .returning(['sku_id', 'consumed_units'])
    .execute()
  return new Map(rows.map((row) => [row.sku_id, row.consumed_units]))
}

/** Gives a unit of each licence back. */
export async function freeUnits(
  db: Database,
  { environmentId, customerId }: Directory,
  skuIds: readonly string[],
): Promise<void> {
  if (!skuIds.length) return
  await db
    .updateTable('customer_licence')
    .set({ consumed_units: sql`consumed_units - 1` })
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('sku_id', '=', sql<string>`any(${skuIds}::text[])`)
    .execute()
}

/** Sets the counters of a customer without users back. */
export async function freeAllUnits(db: Database, { environmentId, customerId }: Directory): Promise<void> {
  await db
    .deleteFrom('customer_licence')
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .execute()
}

/** Writes licences that a user has from now on, or has with other services excluded. */
export async function saveLicences(
  db: Database,
  { environmentId, customerId }: Directory,
  {
    userId,
    licences,
    at,
  }: { userId: string; licences: readonly { skuId: string; excludedPlans: readonly string[] }[]; at: Date },
): Promise<void> {
  if (!licences.length) return
  await db
    .insertInto('customer_user_licence')
    .values(
      licences.map(({ skuId, excludedPlans }) => ({
        environment_id: environmentId,
        customer_id: customerId,
        user_id: userId,
        sku_id: skuId,
        excluded_plans: [...excludedPlans],
        assigned_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['environment_id', 'customer_id', 'user_id', 'sku_id'])
        .doUpdateSet((row) => ({ excluded_plans: row.ref('excluded.excluded_plans') })),
    )
    .execute()
}

export async function removeLicences(
  db: Database,
  { environmentId, customerId }: Directory,
  { userId, skuIds }: { userId: string; skuIds: readonly string[] },
): Promise<void> {
  if (!skuIds.length) return
  await db
    .deleteFrom('customer_user_licence')
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('user_id', '=', userId)
    .where('sku_id', '=', sql<string>`any(${skuIds}::text[])`)
    .execute()
}
