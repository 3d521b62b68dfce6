import { Type } from 'typebox'
import { fromWireDocument, invalidDocument, PageQuery, pageOf, ScopeQuery, uriOf } from '../editing/index.ts'
import { faults } from '../fault.ts'
import { etagHeld } from '../http/etag.ts'
import { collection } from '../http/links.ts'
import { created, ok, type Route, route } from '../http/route.ts'
import { PathText } from '../http/schemas.ts'
import { putPromotion, requireDocument, requirePromotion, withdrawPromotion } from './edit-promotion.ts'
import { fromDocument } from './from-document.ts'
import { importPromotions } from './import-promotions.ts'
import { scopeOf } from './operator-scope.ts'
import {
  EditsWire,
  ImportBody,
  ImportOutcomeWire,
  ImportQuery,
  OperatorPromotionsWire,
  OperatorPromotionWire,
  PreviewBody,
  PreviewsWire,
  PromotionBody,
  toWireEdit,
  toWireOperatorPromotion,
  toWirePreview,
} from './operator-wire.ts'
import { previewPromotion } from './preview-promotion.ts'
import { promotionKey } from './promotion.ts'
import { listEdits, listPromotions } from './promotion-store.ts'
import { operatorsWording } from './wording.ts'

const who = { operator: true } as const
const path = '/operator/v1/promotions'
const Params = Type.Object({ promotionId: PathText })

export const operatorPromotionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    operation: 'operator-list-promotions',
    summary: 'The promotions of an environment, its own and those for all; without one, those for all',
    who,
    query: PageQuery,
    answers: { 200: OperatorPromotionsWire },
    async handle(call, { query: { environment, ...paging } }) {
      const { environmentId } = await scopeOf(call, environment)
      const page = await pageOf(paging, {
        uri: uriOf(path, { environment }),
        read: (range) => listPromotions(call.db, environmentId, range),
        toWire: toWireOperatorPromotion,
      })
      return ok(page)
    },
  }),
  route({
    method: 'GET',
    path: `${path}/:promotionId`,
    operation: 'operator-get-promotion',
    summary: 'One promotion as it is written',
    who,
    params: Params,
    query: ScopeQuery,
    answers: { 200: OperatorPromotionWire },
    async handle(call, { params, query }) {
      const scope = await scopeOf(call, query.environment)
      return ok(toWireOperatorPromotion(await requirePromotion(scope, params.promotionId)))
    },
  }),
  route({
    method: 'PUT',
    path: `${path}/:promotionId`,
    operation: 'operator-put-promotion',
    summary:
      'Writes a promotion, for one environment or for all; what was sold under it stays as it was sold',
    who,
    params: Params,
    query: ScopeQuery,
    body: PromotionBody,
    answers: { 200: OperatorPromotionWire, 201: OperatorPromotionWire },
    async handle(call, { params, query, body, headers }) {
      const scope = await scopeOf(call, query.environment)
      const { written, etag } = fromWireDocument(body)
      const put = { written, etag: etagHeld(headers, etag) }
      const { isNew, stored } = await putPromotion(scope, params.promotionId, put)
      return (isNew ? created : ok)(toWireOperatorPromotion(stored))
    },
  }),
  route({
    method: 'POST',
    path: `${path}/:promotionId/withdraw`,
    operation: 'operator-withdraw-promotion',
    summary: 'Takes a promotion out of circulation, in one environment or in all; it is still found by id',
    who,
    params: Params,
    query: ScopeQuery,
    bodyOptional: true,
    answers: { 200: OperatorPromotionWire },
    async handle(call, { params, query, headers }) {
      const scope = await scopeOf(call, query.environment)
      return ok(
        toWireOperatorPromotion(await withdrawPromotion(scope, params.promotionId, etagHeld(headers))),
      )
    },
  }),
  route({
    method: 'GET',
    path: `${path}/:promotionId/history`,
    operation: 'operator-list-promotion-edits',
    summary: 'Who edited a promotion, when, and how it stood before and after; the latest first',
    who,
    params: Params,
    query: PageQuery,
    answers: { 200: EditsWire },
    async handle(call, { params: { promotionId }, query: { environment, ...paging } }) {
      const scope = await scopeOf(call, environment)
      await requirePromotion(scope, promotionId)
      const key = promotionKey(promotionId)
      const page = await pageOf(paging, {
        uri: uriOf(`${path}/${encodeURIComponent(promotionId)}/history`, { environment }),
        read: (range) => listEdits(call.db, scope.environmentId, { key, ...range }),
        toWire: toWireEdit,
      })
      return ok(page)
    },
  }),
  route({
    method: 'POST',
    path: `${path}/preview`,
    operation: 'operator-preview-promotion',
    summary: 'Who among these customers would get a promotion as it is written, and why not; writes nothing',
    who,
    query: ScopeQuery,
    body: PreviewBody,
    answers: { 200: PreviewsWire },
    reads: true,
    async handle(call, { query, body }) {
      const scope = await scopeOf(call, query.environment)
      const promotion = fromDocument(requireDocument(scope, fromWireDocument(body.promotion).written))
      if (body.customers.length === 0) return ok(collection([]))
      if (scope.environmentId === null)
        throw faults.invalidProperty({
          field: 'environment',
          seen: 'nothing',
          allowed: 'the environment of the customers',
        })
      const answers = await previewPromotion(scope.call, promotion, body.customers)
      const wording = operatorsWording(scope.call)
      return ok(collection(answers.map((answer) => toWirePreview(answer, wording))))
    },
  }),
  route({
    method: 'POST',
    path: `${path}/import`,
    operation: 'operator-import-promotions',
    summary: 'Imports a file of promotions: all of it, or nothing; `dryRun` only shows what it would change',
    who,
    query: ImportQuery,
    body: ImportBody,
    answers: { 200: ImportOutcomeWire },
    async handle(call, { query: { environment, dryRun = false }, body: { promotions } }) {
      const scope = await scopeOf(call, environment)
      const entries = promotions.map((value, index) => ({ index, value }))
      const outcome = await importPromotions(scope.call, { ...scope, entries, dryRun })
      if (!dryRun && outcome.refused.length > 0) {
        throw invalidDocument(
          outcome.refused.flatMap(({ index, problems }) =>
            problems.map(({ field, ...rest }) => ({ field: `promotions.${index}.${field}`, ...rest })),
          ),
        )
      }
      return ok(outcome)
    },
  }),
]
