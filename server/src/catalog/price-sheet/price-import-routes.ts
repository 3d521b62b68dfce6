/** The operator's price sheets: upload one, look at what it would change, import it. */
import type { Readable } from 'node:stream'
import { Type } from 'typebox'
import { editScope, PageQuery, ScopeQuery, uriOf } from '../../editing/index.ts'
import { collection } from '../../http/links.ts'
import { offsetFrom, offsetPage } from '../../http/paging.ts'
import { accepted, ok, type Route, route } from '../../http/route.ts'
import { PathText } from '../../http/schemas.ts'
import { listImports } from './price-import-store.ts'
import { PriceImportsWire, PriceImportWire, toWireImport } from './price-import-wire.ts'
import { applyImport, requireImport, uploadPrices } from './upload-prices.ts'

const who = { operator: true } as const
const path = '/operator/v1/prices/imports'
const Params = Type.Object({ importId: PathText })

export const priceImportRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path,
    operation: 'operator-upload-prices',
    summary:
      'Takes a price sheet (`text/csv` or `application/zip`) and compares it with the prices that are there; poll the import for what it would change',
    who,
    query: ScopeQuery,
    answers: { 202: PriceImportWire },
    upload: true,
    reads: true,
    async handle(call, { query, body }) {
      const scope = await editScope(call, query.environment)
      return accepted(toWireImport(await uploadPrices(scope, body as unknown as Readable)))
    },
  }),
  route({
    method: 'GET',
    path,
    operation: 'operator-list-price-imports',
    summary: 'Price sheets that were uploaded, by whom and when; the latest first',
    who,
    query: PageQuery,
    answers: { 200: PriceImportsWire },
    async handle(call, { query: { environment, ...paging } }) {
      const { environmentId } = await editScope(call, environment)
      const at = offsetFrom(paging)
      const found = await listImports(call.db, environmentId, { ...at, size: at.size + 1 })
      const { rows, ...links } = offsetPage(found, at, uriOf(path, { environment }))
      return ok(collection(rows.map(toWireImport), links))
    },
  }),
  route({
    method: 'GET',
    path: `${path}/:importId`,
    operation: 'operator-get-price-import',
    summary: 'How far an import is, its bad rows, and the prices that it adds, changes and ends',
    who,
    params: Params,
    answers: { 200: PriceImportWire },
    handle: async (call, { params }) => ok(toWireImport(await requireImport(call, params.importId))),
  }),
  route({
    method: 'POST',
    path: `${path}/:importId/apply`,
    operation: 'operator-apply-price-import',
    summary: 'Imports a sheet that was compared: all of it, or with `skipBadRows` its good rows',
    who,
    params: Params,
    query: Type.Object({ skipBadRows: Type.Optional(Type.Boolean()) }),
    bodyOptional: true,
    answers: { 202: PriceImportWire },
    async handle(call, { params, query: { skipBadRows = false } }) {
      const scope = await editScope(call, undefined)
      return accepted(toWireImport(await applyImport(scope, params.importId, { skipBadRows })))
    },
  }),
]
