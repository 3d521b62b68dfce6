import { etagOf, invalidDocument, show } from '../editing/index.ts'
import { faults } from '../fault.ts'
import { requireCurrentEtag } from '../http/etag.ts'
import type { Scope } from './operator-scope.ts'
import { type PromotionKey, promotionKey } from './promotion.ts'
import type { PromotionDocument } from './promotion-document.ts'
import { canonical } from './promotion-file.ts'
import { findPromotion, lockPromotions, type StoredPromotion } from './promotion-store.ts'
import { readDocument } from './read-document.ts'
import { comparePromotions, writePromotions } from './save-promotions.ts'

/** The promotion of an id as it stands in a scope. Throws 404/1000. */
export async function requirePromotion(
  { call, environmentId }: Pick<Scope, 'call' | 'environmentId'>,
  promotionId: string,
): Promise<StoredPromotion> {
  const stored = await findPromotion(call.db, environmentId, promotionKey(promotionId))
  if (!stored) throw faults.notFound({ resource: 'Promotion', id: promotionId.slice(0, 100) })
  return stored
}

/**
 * Writes a promotion in a scope as it is sent, new or in place of the one that is there, and records the edit. What was sold
 * under it stays as it was sold. Throws 400/800002 with everything that is wrong with it, 400/2055 for an etag that is no
 * longer current.
 */
export async function putPromotion(
  scope: Scope,
  promotionId: string,
  { written, etag }: { written: unknown; etag?: string },
): Promise<{ isNew: boolean; stored: StoredPromotion }> {
  const document = requireDocument(scope, written, promotionKey(promotionId))
  const { isNew } = await save(scope, document, etag)
  return { isNew, stored: await requirePromotion(scope, promotionId) }
}

/** Takes a promotion out of circulation in a scope: still found by id, never applied again. Throws as the others do. */
export async function withdrawPromotion(
  scope: Scope,
  promotionId: string,
  etag?: string,
): Promise<StoredPromotion> {
  await lockPromotions(scope.call.db)
  const { document } = await requirePromotion(scope, promotionId)
  await save(scope, { ...document, isWithdrawn: true }, etag)
  return requirePromotion(scope, promotionId)
}

async function save(
  { call, environmentId, editor }: Scope,
  document: PromotionDocument,
  etag: string | undefined,
): Promise<{ isNew: boolean }> {
  const comparison = await comparePromotions(call.db, [document], environmentId)
  const before = comparison.changed[0]?.before ?? comparison.unchanged[0]
  requireCurrentEtag(etag, before ? etagOf(canonical(before)) : '')
  await writePromotions(call, comparison, { environmentId, editor })
  return { isNew: before === undefined }
}

/** The document that is written, of the promotion with this key if one is given. Throws 400/800002. */
export function requireDocument(
  { catalog, editor }: Pick<Scope, 'catalog' | 'editor'>,
  written: unknown,
  key?: PromotionKey,
): PromotionDocument {
  const read = readDocument(written, { catalog, today: editor.at })
  const id = (written as { id?: unknown }).id
  const isOther = key !== undefined && typeof id === 'string' && promotionKey(id) !== key
  const elsewhere = isOther ? [{ field: 'id', seen: show(id), allowed: `the id in the path, ${key}` }] : []
  const problems = [...('problems' in read ? read.problems : []), ...elsewhere]
  if (problems.length > 0 || 'problems' in read) throw invalidDocument(problems)
  return read.document
}
