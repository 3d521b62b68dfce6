/** The operator's editor of prices: reading them with their periods, putting one from a date on, and who did so. */
import { Type } from 'typebox'
import { within } from '../calendar.ts'
import { editScope, editsOf, PageQuery, pageOf, ScopeQuery, toWireEdit, uriOf } from '../editing/index.ts'
import { ok, type Route, route } from '../http/route.ts'
import { wireEnum } from '../http/schemas.ts'
import { listCatalogEdits } from './edit-store.ts'
import { itemKey, segments } from './item.ts'
import { PricesListWire, PriceWire, StoredPriceWire, toStoredPrice } from './price-document.ts'
import { listPrices, type StoredPrice } from './price-edit-store.ts'
import { priceKeyOf, putPrice } from './put-price.ts'

const who = { operator: true } as const
const path = '/operator/v1/prices'

const Item = Type.String({ maxLength: 100, description: '`product:sku`, or the id of an offer' })
const Market = Type.String({ pattern: '^[A-Za-z]{2}$' })
const Segment = wireEnum(segments)

const PricesQuery = Type.Object({
  ...PageQuery.properties,
  item: Item,
  market: Type.Optional(Market),
  segment: Type.Optional(Segment),
})
const HistoryQuery = Type.Object({ ...PageQuery.properties, item: Item, market: Market, segment: Segment })

/** Read as it is and checked by the form of a price, which names everything that is wrong with it. */
const PriceBody = Type.Record(Type.String(), Type.Unknown(), {
  description:
    '`{ item, market, segment, term: { duration, billingCycle }, from, unitPrice, retailPrice? }`; tierMin and tierMax where prices fall with quantity',
})

const toWirePrice = ({ environmentId, line, price }: StoredPrice, now: Date) => ({
  ...toStoredPrice(line, price),
  isInForce: within(now, price.from, price.to),
  ...(environmentId !== null && { environmentId }),
})

export const operatorPriceRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    operation: 'operator-list-prices',
    summary:
      'The prices of an item with their periods, past and coming ones too; by market, segment and term',
    who,
    query: PricesQuery,
    answers: { 200: PricesListWire },
    async handle(call, { query: { environment, item, market, segment, ...paging } }) {
      const scope = await editScope(call, environment)
      const wanted = { item: itemKey(item), market: market?.toUpperCase(), segment }
      const page = await pageOf(paging, {
        uri: uriOf(path, { environment, item, market, segment }),
        read: (range) => listPrices(call.db, scope.environmentId, { ...wanted, ...range }),
        toWire: (price) => toWirePrice(price, scope.call.now),
      })
      return ok(page)
    },
  }),
  route({
    method: 'PUT',
    path,
    operation: 'operator-put-price',
    summary: 'Puts a price from a date on, until the next that is there; what was sold keeps its price',
    who,
    query: ScopeQuery,
    body: PriceBody,
    answers: { 200: PriceWire },
    async handle(call, { query, body }) {
      const scope = await editScope(call, query.environment)
      return ok(toWirePrice(await putPrice(scope, body), scope.call.now))
    },
  }),
  route({
    method: 'GET',
    path: `${path}/history`,
    operation: 'operator-list-price-edits',
    summary:
      'Who put prices of an item in a market and segment, when, and what held before; the latest first',
    who,
    query: HistoryQuery,
    answers: { 200: editsOf(StoredPriceWire) },
    async handle(call, { query: { environment, item, market, segment, ...paging } }) {
      const { environmentId } = await editScope(call, environment)
      const edited = { subject: 'price', key: priceKeyOf({ item: itemKey(item), market, segment }) } as const
      const page = await pageOf(paging, {
        uri: uriOf(`${path}/history`, { environment, item, market, segment }),
        read: (range) => listCatalogEdits(call.db, environmentId, { ...edited, ...range }),
        toWire: toWireEdit,
      })
      return ok(page)
    },
  }),
]
