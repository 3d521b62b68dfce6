/** Uploaded price sheets on the wire. */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../../calendar.ts'
import { EnvironmentId } from '../../editing/index.ts'
import { collectionOf } from '../../http/schemas.ts'
import { importStates, type PriceImport } from './price-import-store.ts'
import type { ChangedPrice, ChangedPrices } from './sheet-store.ts'

const ChangedPriceWire = Type.Object({
  item: Type.String(),
  market: Type.String(),
  segment: Type.String(),
  termDuration: Type.String(),
  billingCycle: Type.String(),
  currency: Type.String(),
  from: Type.String(),
  unitPrice: Type.Number(),
  unitPriceBefore: Type.Optional(Type.Number({ description: 'What stood there' })),
  endsAt: Type.Optional(Type.String({ description: 'Where it ends now that another begins' })),
})

const ChangedPricesWire = Type.Object({
  count: Type.Integer(),
  examples: Type.Array(ChangedPriceWire, { description: 'The first thousand' }),
})

const summary = {
  id: Type.String(),
  environmentId: EnvironmentId,
  state: Type.Enum([...importStates]),
  uploadedBy: Type.String(),
  uploadedAt: Type.String(),
  importedBy: Type.Optional(Type.String()),
  importedAt: Type.Optional(Type.String()),
  rows: Type.Integer({ description: 'Read so far in this state' }),
  bytes: Type.Integer({ description: 'Read so far in this state' }),
  bytesTotal: Type.Integer(),
  problem: Type.Optional(Type.String({ description: 'Why it failed' })),
}

export const PriceImportWire = Type.Object({
  ...summary,
  badRowCount: Type.Optional(Type.Integer()),
  badRows: Type.Optional(
    Type.Array(
      Type.Object({
        line: Type.Integer({ description: 'Line of the file, the header being line 1' }),
        problems: Type.Array(Type.String()),
      }),
      { description: 'The first thousand' },
    ),
  ),
  added: Type.Optional(ChangedPricesWire),
  changed: Type.Optional(ChangedPricesWire),
  ended: Type.Optional(ChangedPricesWire),
})
export const PriceImportsWire = collectionOf(Type.Object(summary))

const instant = (at: Date | string): string => toWireInstant(new Date(at))

/** Kept as JSON, dates and amounts are texts. */
const toWireChanges = ({ count, examples }: ChangedPrices) => ({
  count,
  examples: examples.map(({ from, unitPrice, unitPriceBefore, endsAt, ...price }: ChangedPrice) => ({
    ...price,
    from: instant(from),
    unitPrice: Number(unitPrice),
    ...(unitPriceBefore !== undefined && { unitPriceBefore: Number(unitPriceBefore) }),
    ...(endsAt && { endsAt: instant(endsAt) }),
  })),
})

export function toWireImport(row: PriceImport): Static<typeof PriceImportWire> {
  const { badRowCount, badRows, added, changed, ended } = row.outcome ?? {}
  return {
    id: row.id,
    ...(row.environment_id !== null && { environmentId: row.environment_id }),
    state: row.state,
    uploadedBy: row.uploaded_by,
    uploadedAt: toWireInstant(row.uploaded_at),
    ...(row.imported_by !== null && { importedBy: row.imported_by }),
    ...(row.imported_at && { importedAt: toWireInstant(row.imported_at) }),
    rows: row.rows,
    bytes: row.bytes,
    bytesTotal: row.bytes_total,
    ...(row.problem !== null && { problem: row.problem }),
    ...(badRowCount !== undefined && { badRowCount }),
    ...(badRows && { badRows: badRows.map(({ line, problems }) => ({ line, problems: [...problems] })) }),
    ...(added && { added: toWireChanges(added) }),
    ...(changed && { changed: toWireChanges(changed) }),
    ...(ended && { ended: toWireChanges(ended) }),
  }
}
