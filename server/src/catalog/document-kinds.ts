/** The kinds of documents the operator edits in the catalogue: how each is found, checked and written. */
import { type EditScope, type FormCheck, formCheck, type Problem, type Stored } from '../editing/index.ts'
import { faults } from '../fault.ts'
import type { Catalog } from './catalog.ts'
import {
  offerRowOf,
  productRowOf,
  skuRowsOf,
  toOfferDocument,
  toProductDocument,
  toSkuDocument,
} from './document-rows.ts'
import { offerProblems, productProblems, skuProblems } from './document-sense.ts'
import {
  listAvailabilityRows,
  listOfferRows,
  listProductRows,
  listSkuRows,
  type Page,
  type Subject,
  saveOfferRow,
  saveProductRow,
  saveSkuRows,
} from './edit-store.ts'
import { OfferDocument, ProductDocument, SkuDocument } from './product-document.ts'
import type { SkuRow } from './rows.ts'

/** What names a document in a path: a product's or an offer's id; a SKU's with that of its product. */
export interface DocumentId {
  id: string
  productId?: string
}

export type Wanted = Partial<DocumentId> & Page & { search?: string }
type Where = Pick<EditScope, 'call' | 'environmentId'>

export interface DocumentKind<Document extends object> {
  subject: Subject
  /** As a message names it. */
  noun: string
  form: FormCheck
  /** The documents of a scope, in order; those of one id if one is given. */
  list(where: Where, wanted: Wanted): Promise<Stored<Document>[]>
  /** What makes no sense in a document of the right form; `before` is how it stands. */
  sense(document: Document, catalog: Catalog, before?: Document): Problem[]
  /** The one form of a document. */
  normal(document: Document, catalog: Catalog): Document
  save(where: Where, document: Document, catalog: Catalog): Promise<void>
  /** Throws 404 where what it belongs to is missing. */
  requireParent?(where: Where, id: DocumentId): Promise<void>
}

export const productKind: DocumentKind<ProductDocument> = {
  subject: 'product',
  noun: 'product',
  form: formCheck(ProductDocument, 'product'),
  list: async ({ call, environmentId }, wanted) =>
    (await listProductRows(call.db, environmentId, wanted)).map((row) => ({
      environmentId: row.environment_id,
      document: toProductDocument(row),
    })),
  sense: (document, _catalog, before) => productProblems(document, before),
  normal: (document) => toProductDocument(productRowOf(document)),
  save: ({ call, environmentId }, document) => saveProductRow(call.db, environmentId, productRowOf(document)),
}

export const skuKind: DocumentKind<SkuDocument> = {
  subject: 'sku',
  noun: 'SKU',
  form: formCheck(SkuDocument, 'sku'),
  async list(where, { productId = '', ...wanted }) {
    const { call, environmentId } = where
    const rows = await listSkuRows(call.db, environmentId, { ...wanted, productIds: [productId] })
    return withAvailabilities(where, productId, rows)
  },
  sense: skuProblems,
  normal: (document, catalog) => toSkuDocument(skuRowsOf(document, currencyIn(catalog))),
  save: ({ call, environmentId }, document, catalog) =>
    saveSkuRows(call.db, environmentId, skuRowsOf(document, currencyIn(catalog))),
  async requireParent(where, { productId = '' }) {
    const [product] = await productKind.list(where, { id: productId, size: 1, offset: 0 })
    if (!product) throw faults.notFound({ resource: 'Product', id: productId.slice(0, 100) })
  },
}

export const offerKind: DocumentKind<OfferDocument> = {
  subject: 'offer',
  noun: 'offer',
  form: formCheck(OfferDocument, 'offer'),
  list: async ({ call, environmentId }, wanted) =>
    (await listOfferRows(call.db, environmentId, wanted)).map((row) => ({
      environmentId: row.environment_id,
      document: toOfferDocument(row),
    })),
  sense: offerProblems,
  normal: (document) => toOfferDocument(offerRowOf(document)),
  save: ({ call, environmentId }, document) => saveOfferRow(call.db, environmentId, offerRowOf(document)),
}

const currencyIn = (catalog: Catalog) => (country: string) => catalog.market(country)?.currency

async function withAvailabilities(
  { call, environmentId }: Where,
  productId: string,
  rows: readonly SkuRow[],
): Promise<Stored<SkuDocument>[]> {
  if (rows.length === 0) return []
  const availabilities = await listAvailabilityRows(call.db, environmentId, {
    productId: productId.toUpperCase(),
    skuIds: rows.map(({ id }) => id),
  })
  const bySku = Map.groupBy(availabilities, ({ sku_id: skuId }) => skuId)
  return rows.map((sku) => {
    const own = bySku.get(sku.id) ?? []
    const isOwn = [sku, ...own].some(({ environment_id: whose }) => whose !== null)
    return {
      environmentId: isOwn ? environmentId : null,
      document: toSkuDocument({ sku, availabilities: own }),
    }
  })
}
