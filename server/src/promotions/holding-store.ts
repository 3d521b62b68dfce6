/** All SQL that writes what customers hold. It is read together with their use of promotions, in `store.ts`. */
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { ItemKey } from './promotion.ts'

interface HoldingTable {
  environment_id: string
  customer_id: string
  item_key: string
  source_id: string
  channel: string
  quantity: number
  started_at: Date
  ended_at: Date | null
}

declare module '../platform/database.ts' {
  interface Tables {
    holding: HoldingTable
  }
}

/** Something a customer holds or held. One `sourceId` may stand for several items (a trial counts for what it tries, too). */
export interface Held {
  customerId: string
  item: ItemKey
  /** The subscription's id. */
  sourceId: string
  /** Where it was bought; `kontor` for a subscription of Kontor. */
  channel: string
  /** Seats; none for an item that is only tried. */
  quantity: number
  startedAt: Date
  endedAt?: Date
}

/** Records what customers hold: new, changed in number, or ended. One of the same customer, item and source keeps its first start. */
export async function recordHeld(db: Database, environmentId: string, held: readonly Held[]): Promise<void> {
  if (held.length > 0) await heldWrite(environmentId, held).execute(db)
}

/** The same as a statement, to be written together with what sold it. */
export const heldWrite = (environmentId: string, held: readonly Held[]): RawBuilder<unknown> => sql`
    insert into holding (environment_id, customer_id, item_key, source_id, channel, quantity, started_at, ended_at)
    select ${environmentId}::uuid, h."customerId", h.item, h."sourceId", h.channel, h.quantity, h."startedAt", h."endedAt"
    from jsonb_to_recordset(${JSON.stringify(held)}::jsonb) as h(
      "customerId" uuid, item text, "sourceId" uuid, channel text, quantity integer, "startedAt" timestamptz, "endedAt" timestamptz)
    on conflict (environment_id, customer_id, item_key, source_id) do update
      set quantity = excluded.quantity, started_at = least(holding.started_at, excluded.started_at), ended_at = excluded.ended_at`

/** Ends what subscriptions stand for, all their items. What has ended before keeps its end. */
export async function endHeld(
  db: Database,
  environmentId: string,
  ended: readonly { customerId: string; sourceId: string; endedAt: Date }[],
): Promise<void> {
  if (ended.length === 0) return
  await sql`
    update holding h set ended_at = e."endedAt"
    from jsonb_to_recordset(${JSON.stringify(ended)}::jsonb) as e("customerId" uuid, "sourceId" uuid, "endedAt" timestamptz)
    where h.environment_id = ${environmentId} and h.customer_id = e."customerId" and h.source_id = e."sourceId" and h.ended_at is null`.execute(
    db,
  )
}
