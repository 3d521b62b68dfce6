/** The operator's editor of products, SKUs and offers: the same four calls for each. */
import { type Static, type TObject, Type } from 'typebox'
import {
  DocumentBody,
  documentWire,
  editScope,
  editsOf,
  fromWireDocument,
  PageQuery,
  pageOf,
  ScopeQuery,
  SearchQuery,
  toWireDocument,
  toWireEdit,
  uriOf,
} from '../editing/index.ts'
import { etagHeld } from '../http/etag.ts'
import { created, ok, type Route, route } from '../http/route.ts'
import { collectionOf, PathText } from '../http/schemas.ts'
import { type DocumentId, type DocumentKind, offerKind, productKind, skuKind } from './document-kinds.ts'
import { keyOf, putDocument, requireDocument } from './edit-document.ts'
import { listCatalogEdits } from './edit-store.ts'
import { OfferDocument, ProductDocument, SkuDocument } from './product-document.ts'

const who = { operator: true } as const

interface Editor<Schema extends TObject> {
  kind: DocumentKind<Static<Schema> & object>
  schema: Schema
  /** Path of the list, and the parameter that names one of them. */
  path: string
  parameter: string
  /** As operations name one of them, and many. */
  names: [one: string, many: string]
  objectType: string
}

const Product = Type.Object({ productId: PathText })

function editorRoutes<Schema extends TObject>(editor: Editor<Schema>): Route[] {
  const { kind, schema, path, parameter, objectType } = editor
  const [one, many] = editor.names
  const wire = documentWire(schema)
  const Parent = path.includes(':productId') ? Product : Type.Object({})
  const Params = Type.Object({ ...Parent.properties, [parameter]: PathText })
  const idIn = (params: object): DocumentId => {
    const { [parameter]: id = '', productId } = params as Record<string, string>
    return { id, ...(parameter === 'skuId' && { productId }) }
  }
  const uriIn = (params: object, tail = ''): string =>
    `${path}${tail}`.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent((params as Record<string, string>)[name] ?? ''),
    )
  return [
    route({
      method: 'GET',
      path,
      operation: `operator-list-${many}`,
      summary: `The ${many} of an environment as they are written; \`search\` is a part of an id or title`,
      who,
      params: Parent,
      query: SearchQuery,
      answers: { 200: collectionOf(wire) },
      async handle(call, { params, query: { environment, search, ...paging } }) {
        const scope = await editScope(call, environment)
        await kind.requireParent?.(scope, { id: '', ...params })
        const page = await pageOf(paging, {
          uri: uriOf(uriIn(params), { environment, search }),
          read: (range) => kind.list(scope, { ...params, ...range, search }),
          toWire: (stored) => toWireDocument(stored, objectType),
        })
        return ok(page)
      },
    }),
    route({
      method: 'GET',
      path: `${path}/:${parameter}`,
      operation: `operator-get-${one}`,
      summary: `One of the ${many} as it is written`,
      who,
      params: Params,
      query: ScopeQuery,
      answers: { 200: wire },
      async handle(call, { params, query }) {
        const scope = await editScope(call, query.environment)
        return ok(toWireDocument(await requireDocument(scope, kind, idIn(params)), objectType))
      },
    }),
    route({
      method: 'PUT',
      path: `${path}/:${parameter}`,
      operation: `operator-put-${one}`,
      summary: 'Writes it, for one environment or for all; what was sold before stays as it was sold',
      who,
      params: Params,
      query: ScopeQuery,
      body: DocumentBody,
      answers: { 200: wire, 201: wire },
      async handle(call, { params, query, body, headers }) {
        const scope = await editScope(call, query.environment)
        const { written, etag } = fromWireDocument(body)
        const put = { written, etag: etagHeld(headers, etag) }
        const { isNew, stored } = await putDocument(scope, kind, idIn(params), put)
        return (isNew ? created : ok)(toWireDocument(stored, objectType))
      },
    }),
    route({
      method: 'GET',
      path: `${path}/:${parameter}/history`,
      operation: `operator-list-${one}-edits`,
      summary: 'Who edited it, when, and how it stood before and after; the latest first',
      who,
      params: Params,
      query: PageQuery,
      answers: { 200: editsOf(schema) },
      async handle(call, { params, query: { environment, ...paging } }) {
        const scope = await editScope(call, environment)
        const id = idIn(params)
        await requireDocument(scope, kind, id)
        const edited = { subject: kind.subject, key: keyOf(id) }
        const page = await pageOf(paging, {
          uri: uriOf(uriIn(params, `/:${parameter}/history`), { environment }),
          read: (range) => listCatalogEdits(call.db, scope.environmentId, { ...edited, ...range }),
          toWire: toWireEdit,
        })
        return ok(page)
      },
    }),
  ]
}

export const operatorCatalogRoutes: readonly Route[] = [
  ...editorRoutes({
    kind: productKind,
    schema: ProductDocument,
    path: '/operator/v1/products',
    parameter: 'productId',
    names: ['product', 'products'],
    objectType: 'ProductDocument',
  }),
  ...editorRoutes({
    kind: skuKind,
    schema: SkuDocument,
    path: '/operator/v1/products/:productId/skus',
    parameter: 'skuId',
    names: ['sku', 'skus'],
    objectType: 'SkuDocument',
  }),
  ...editorRoutes({
    kind: offerKind,
    schema: OfferDocument,
    path: '/operator/v1/offers',
    parameter: 'offerId',
    names: ['offer', 'offers'],
    objectType: 'OfferDocument',
  }),
]
