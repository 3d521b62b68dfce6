import { type EditScope, etagOf, invalidDocument, type Problem, type Stored, show } from '../editing/index.ts'
import { faults } from '../fault.ts'
import { requireCurrentEtag } from '../http/etag.ts'
import { catalogChanged, catalogIn } from './current-catalog.ts'
import type { DocumentId, DocumentKind } from './document-kinds.ts'
import { insertEdit } from './edit-store.ts'
import { itemKey } from './item.ts'
import { lockCatalog } from './store.ts'

/** What a document's history is kept under. */
export const keyOf = ({ productId, id }: DocumentId): string =>
  itemKey(productId === undefined ? id : `${productId}:${id}`)

/** The document of an id as it stands in a scope; undefined where there is none. */
const findDocument = async <Document extends object>(
  scope: Pick<EditScope, 'call' | 'environmentId'>,
  kind: DocumentKind<Document>,
  id: DocumentId,
): Promise<Stored<Document> | undefined> => (await kind.list(scope, { ...id, size: 1, offset: 0 }))[0]

/** The same. Throws 404/1000. */
export async function requireDocument<Document extends object>(
  scope: Pick<EditScope, 'call' | 'environmentId'>,
  kind: DocumentKind<Document>,
  id: DocumentId,
): Promise<Stored<Document>> {
  const stored = await findDocument(scope, kind, id)
  if (stored) return stored
  const named = [id.productId, id.id].flatMap((part) => part ?? []).join(':')
  throw faults.notFound({ resource: `The ${kind.noun}`, id: named.slice(0, 100) })
}

export interface Put {
  written: Record<string, unknown>
  etag?: string
}

/**
 * Writes a document in a scope as it is sent, new or in place of the one that is there, and records the edit. What was sold
 * before stays as it was sold. Throws 400/800002 with everything that is wrong with it, 400/2055 for an etag that is no longer
 * current, 404/1000 for a SKU of no product.
 */
export async function putDocument<Document extends object>(
  { call, environmentId, editor }: EditScope,
  kind: DocumentKind<Document>,
  id: DocumentId,
  { written, etag }: Put,
): Promise<{ isNew: boolean; stored: Stored<Document> }> {
  const scope = { call, environmentId }
  await lockCatalog(call.db)
  await kind.requireParent?.(scope, id)
  const before = (await findDocument(scope, kind, id))?.document
  requireCurrentEtag(etag, before ? etagOf(before) : '')
  const catalog = await catalogIn(call.platform, environmentId)
  const form = [...kind.form(written), ...elsewhere(written, id)]
  // What has no form makes no sense either; its problems say enough.
  const problems = form.length > 0 ? form : kind.sense(written as Document, catalog, before)
  if (problems.length > 0) throw invalidDocument(problems)
  const after = kind.normal(written as Document, catalog)
  if (!before || etagOf(before) !== etagOf(after)) {
    await kind.save(scope, after, catalog)
    await insertEdit(call.db, environmentId, {
      subject: kind.subject,
      key: keyOf(id),
      editedAt: editor.at,
      editedBy: editor.name,
      ...(before && { before }),
      after,
    })
    await call.announce(catalogChanged)
  }
  return { isNew: before === undefined, stored: await requireDocument(scope, kind, id) }
}

/** A document is written where the path says. */
const elsewhere = (written: Record<string, unknown>, { id, productId }: DocumentId): Problem[] =>
  Object.entries({ id, ...(productId !== undefined && { productId }) }).flatMap(([field, named]) => {
    const seen = written[field]
    return typeof seen === 'string' && seen.toUpperCase() !== named.toUpperCase()
      ? [{ field, seen: show(seen), allowed: `the one in the path, ${named}` }]
      : []
  })
