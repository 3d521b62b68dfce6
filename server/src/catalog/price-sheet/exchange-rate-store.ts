/** All SQL about exchange rates. */
import { sql } from 'kysely'
import { utcDate } from '../../calendar.ts'
import { type Decimal, decimal } from '../../money.ts'
import type { Database } from '../../platform/database.ts'

interface ExchangeRateTable {
  environment_id: string | null
  currency: string
  month: Date
  usd_per_unit: string
}

declare module '../../platform/database.ts' {
  interface Tables {
    exchange_rate: ExchangeRateTable
  }
}

export interface ExchangeRate {
  /** ISO 4217. */
  currency: string
  usdPerUnit: Decimal
}

/** The rate of every currency in the month that begins with an instant, by currency: the latest up to then. */
export async function readExchangeRates(
  db: Database,
  environmentId: string,
  month: Date,
): Promise<ExchangeRate[]> {
  const { rows } = await sql<{ currency: string; usd_per_unit: string }>`
    select distinct on (currency) currency, usd_per_unit from exchange_rate
    where (environment_id is null or environment_id = ${environmentId}) and month <= ${utcDate(month)}::date
    order by currency, month desc, environment_id nulls last`.execute(db)
  return rows.map(({ currency, usd_per_unit }) => ({ currency, usdPerUnit: decimal(usd_per_unit) }))
}
