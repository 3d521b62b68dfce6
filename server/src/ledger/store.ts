/** All SQL of the ledger. There is no update and no delete: the database refuses both. */
import { type RawBuilder, type Selectable, sql } from 'kysely'
import { utcDate } from '../calendar.ts'
import type { BillingCycle } from '../catalog/index.ts'
import { decimal, minorUnit } from '../money.ts'
import type { Database } from '../platform/database.ts'
import type { BillingProvider, Charge, ChargeType, NewCharge } from './charge.ts'

/** A stored line. Amounts are text, days are midnights UTC. */
export interface ChargeTable {
  environment_id: string
  customer_id: string
  id: number
  partner_id: string
  order_id: string
  subscription_id: string | null
  billing_provider: BillingProvider
  type: ChargeType
  offer_id: string
  product_id: string
  sku_id: string | null
  availability_id: string | null
  product_name: string
  sku_name: string
  publisher_name: string | null
  term_duration: string | null
  billing_cycle: BillingCycle
  term_start: Date
  term_end: Date | null
  reseller_mpn_id: string | null
  charged_at: Date
  quantity: number
  unit_price: string
  effective_unit_price: string
  subtotal: string
  currency: string
  minor_unit: number
  promotion_id: string | null
  charge_start: Date
  charge_end: Date
  billing_days: number
  cycle_days: number
  reference_id: string
}

declare module '../platform/database.ts' {
  interface Tables {
    charge: ChargeTable
  }
}

const toRow = (environmentId: string, charge: NewCharge) => ({
  environment_id: environmentId,
  customer_id: charge.customerId,
  partner_id: charge.partnerId,
  order_id: charge.orderId,
  subscription_id: charge.subscriptionId,
  billing_provider: charge.billingProvider,
  type: charge.type,
  offer_id: charge.offerId,
  product_id: charge.productId,
  sku_id: charge.skuId,
  availability_id: charge.availabilityId,
  product_name: charge.productName,
  sku_name: charge.skuName,
  publisher_name: charge.publisherName,
  term_duration: charge.termDuration,
  billing_cycle: charge.billingCycle,
  term_start: utcDate(charge.termStart),
  term_end: charge.termEnd && utcDate(charge.termEnd),
  reseller_mpn_id: charge.resellerMpnId,
  charged_at: charge.at,
  quantity: charge.quantity,
  unit_price: charge.unitPrice.toFixed(),
  effective_unit_price: charge.effectiveUnitPrice.toFixed(),
  subtotal: charge.subtotal.toFixed(),
  currency: charge.currency,
  minor_unit: minorUnit(charge.currency),
  promotion_id: charge.promotionId,
  charge_start: utcDate(charge.chargeStart),
  charge_end: utcDate(charge.chargeEnd),
  billing_days: charge.billingDays,
  cycle_days: charge.cycleDays,
  reference_id: charge.referenceId,
})

const columns = sql.raw(
  `environment_id, customer_id, partner_id, order_id, subscription_id, billing_provider, type, offer_id, product_id, sku_id,
  availability_id, product_name, sku_name, publisher_name, term_duration, billing_cycle, term_start, term_end, reseller_mpn_id,
  charged_at, quantity, unit_price, effective_unit_price, subtotal, currency, minor_unit, promotion_id, charge_start, charge_end,
  billing_days, cycle_days, reference_id`,
)

/** The statement that appends lines; stands by itself or as a part (`with charged as (…)`) of what caused them. */
export const chargeInsertion = (
  environmentId: string,
  charges: readonly NewCharge[],
): RawBuilder<unknown> => sql`
  insert into charge (${columns})
  select ${columns} from jsonb_populate_recordset(null::charge, ${JSON.stringify(charges.map((charge) => toRow(environmentId, charge)))}::jsonb)`

/** The lines of a subscription since an instant, in the order they were written. */
export async function chargesOfSubscription(
  db: Database,
  {
    environmentId,
    customerId,
    subscriptionId,
    since,
  }: { environmentId: string; customerId: string; subscriptionId: string; since: Date },
): Promise<Charge[]> {
  const rows = await db
    .selectFrom('charge')
    .selectAll()
    .where('environment_id', '=', environmentId)
    .where('customer_id', '=', customerId)
    .where('subscription_id', '=', subscriptionId)
    .where('charged_at', '>=', since)
    .orderBy('id')
    .execute()
  return rows.map(toCharge)
}

/** A stored line as a value. */
export const toCharge = (row: Selectable<ChargeTable>): Charge => ({
  id: row.id,
  partnerId: row.partner_id,
  customerId: row.customer_id,
  orderId: row.order_id,
  ...(row.subscription_id !== null && { subscriptionId: row.subscription_id }),
  billingProvider: row.billing_provider,
  type: row.type,
  offerId: row.offer_id,
  productId: row.product_id,
  ...(row.sku_id !== null && { skuId: row.sku_id }),
  ...(row.availability_id !== null && { availabilityId: row.availability_id }),
  productName: row.product_name,
  skuName: row.sku_name,
  ...(row.publisher_name !== null && { publisherName: row.publisher_name }),
  ...(row.term_duration !== null && { termDuration: row.term_duration }),
  billingCycle: row.billing_cycle,
  termStart: row.term_start,
  ...(row.term_end !== null && { termEnd: row.term_end }),
  ...(row.reseller_mpn_id !== null && { resellerMpnId: row.reseller_mpn_id }),
  at: row.charged_at,
  quantity: row.quantity,
  unitPrice: decimal(row.unit_price),
  effectiveUnitPrice: decimal(row.effective_unit_price),
  subtotal: decimal(row.subtotal),
  currency: row.currency,
  ...(row.promotion_id !== null && { promotionId: row.promotion_id }),
  chargeStart: row.charge_start,
  chargeEnd: row.charge_end,
  billingDays: row.billing_days,
  cycleDays: row.cycle_days,
  referenceId: row.reference_id,
})
