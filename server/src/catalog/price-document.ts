/** Prices as the operator reads and writes them: one seat, one payment of a term, in one market and segment, from a date on. */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { EnvironmentId } from '../editing/index.ts'
import { collectionOf } from '../http/schemas.ts'
import { toWireNumber } from '../money.ts'
import { toTermDocument } from './document-rows.ts'
import { type ItemKey, type Segment, segments } from './item.ts'
import type { Price } from './price.ts'
import { TermDocument } from './product-document.ts'

const closed = { additionalProperties: false }
const amountMax = 1_000_000_000_000
const Amount = Type.Number({ minimum: 0, maximum: amountMax })
const Tier = Type.Optional(Type.Integer({ minimum: 1, maximum: 999_999_999 }))

/** A price that is put: it holds from its date until the next one that is already there. */
export const PriceDocument = Type.Object(
  {
    item: Type.String({ maxLength: 100, description: 'product:sku, or the id of an offer' }),
    market: Type.String({ pattern: '^[A-Z]{2}$', description: 'an ISO 3166 country code' }),
    segment: Type.Enum([...segments]),
    term: TermDocument,
    currency: Type.Optional(
      Type.String({ pattern: '^[A-Z]{3}$', description: 'the currency it is sold in there' }),
    ),
    tierMin: Tier,
    tierMax: Tier,
    from: Type.String({ maxLength: 40, description: 'an ISO 8601 instant such as 2021-09-01T00:00:00Z' }),
    unitPrice: Amount,
    retailPrice: Type.Optional(Amount),
  },
  closed,
)
export type PriceDocument = Static<typeof PriceDocument>

/** A price as it stands, with its end. */
export const StoredPriceWire = Type.Object({
  ...PriceDocument.properties,
  to: Type.Optional(Type.String({ description: 'First instant at which it no longer holds; absent: open' })),
})
export type StoredPriceWire = Static<typeof StoredPriceWire>

export const PriceWire = Type.Object({
  ...StoredPriceWire.properties,
  isInForce: Type.Boolean({ description: 'Whether its period is now' }),
  environmentId: EnvironmentId,
})
export const PricesListWire = collectionOf(PriceWire)

/** What a price is of. */
export interface PricedLine {
  item: ItemKey
  market: string
  segment: Segment
}

export const toStoredPrice = (
  { item, market, segment }: PricedLine,
  price: Omit<Price, 'isOwn'>,
): StoredPriceWire => ({
  item,
  market,
  segment,
  term: toTermDocument(price),
  currency: price.currency,
  ...(price.tierMin !== null && { tierMin: price.tierMin }),
  ...(price.tierMax !== null && { tierMax: price.tierMax }),
  from: toWireInstant(price.from),
  unitPrice: toWireNumber(price.unitPrice),
  ...(price.retailPrice && { retailPrice: toWireNumber(price.retailPrice) }),
  ...(price.to && { to: toWireInstant(price.to) }),
})
