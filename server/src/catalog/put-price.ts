import { parseInstant } from '../calendar.ts'
import { type EditScope, formCheck, invalidDocument, type Problem, show } from '../editing/index.ts'
import { decimal } from '../money.ts'
import type { Catalog, CatalogItem } from './catalog.ts'
import { catalogIn, pricesChanged } from './current-catalog.ts'
import { cycleNamed } from './document-rows.ts'
import { insertEdit } from './edit-store.ts'
import { itemKey, type Term } from './item.ts'
import { type Price, quoteFrom } from './price.ts'
import { PriceDocument, type PricedLine, toStoredPrice } from './price-document.ts'
import { listPrices, type StoredPrice, savePrice } from './price-edit-store.ts'
import { lockCatalog } from './store.ts'
import { writeTerm } from './term.ts'

const form = formCheck(PriceDocument, 'price')

/** What the history of an item's prices in a market and segment is kept under. */
export const priceKeyOf = ({ item, market, segment }: PricedLine): string =>
  `${item} ${market} ${segment}`.toLowerCase()

/**
 * Puts a price from a date on and records the edit: the one before it ends there, and it holds until the next that is already
 * there. What was sold keeps the price it was sold at. Throws 400/800002 with everything that is wrong with it.
 */
export async function putPrice(
  { call, environmentId, editor }: EditScope,
  written: unknown,
): Promise<StoredPrice> {
  const { db } = call
  await lockCatalog(db)
  const { line, price } = readPrice(written, await catalogIn(call.platform, environmentId))
  const before = inForceAt(await pricesOf(call, environmentId, line), price)
  await savePrice(db, environmentId, line, price)
  const after = (await pricesOf(call, environmentId, line)).find(
    (one) => one.environmentId === environmentId && isSame(one.price, price),
  )!
  await insertEdit(db, environmentId, {
    subject: 'price',
    key: priceKeyOf(line),
    editedAt: editor.at,
    editedBy: editor.name,
    ...(before && { before: toStoredPrice(line, before) }),
    after: toStoredPrice(line, after.price),
  })
  await call.announce(pricesChanged)
  return after
}

type NewPrice = Omit<Price, 'isOwn' | 'to'>

/** Prices of one item in one market and segment: of its terms, tiers and dates. */
const linesMax = 10_000

const pricesOf = (
  { db }: EditScope['call'],
  environmentId: string | null,
  line: PricedLine,
): Promise<StoredPrice[]> => listPrices(db, environmentId, { ...line, size: linesMax, offset: 0 })

/** The price of the same term and tier that held at the new one's start. */
function inForceAt(stored: readonly StoredPrice[], { duration, billingCycle, ...price }: NewPrice) {
  const prices = stored.map((one) => one.price)
  const question = { term: { duration, billingCycle }, currency: price.currency, at: price.from }
  const quote = quoteFrom(prices, { ...question, quantity: price.tierMin ?? 1 })
  return quote && prices.find(({ unitPrice }) => unitPrice === quote.unitPrice)
}

const isSame = (stored: Price, put: NewPrice): boolean =>
  writeTerm(stored) === writeTerm(put) &&
  stored.currency === put.currency &&
  stored.tierMin === put.tierMin &&
  stored.from.getTime() === put.from.getTime()

function readPrice(written: unknown, catalog: Catalog): { line: PricedLine; price: NewPrice } {
  const problems = form(written)
  if (problems.length > 0) throw invalidDocument(problems)
  const document = written as PriceDocument
  const key = itemKey(document.item)
  const { market, segment, tierMin = null, tierMax = null } = document
  const item = soldIn(catalog, document)
  const term: Term = {
    duration: document.term.duration ?? '',
    billingCycle: cycleNamed(document.term.billingCycle),
  }
  const from = parseInstant(document.from)
  const wrong = senseProblems(document, { catalog, item, term, from })
  if (wrong.length > 0 || !item || !from) throw invalidDocument(wrong)
  const { currency } = item
  const price = { ...term, currency, tierMin, tierMax, from, ...amountsOf(document) }
  return { line: { item: key, market, segment }, price }
}

const amountsOf = ({ unitPrice, retailPrice }: PriceDocument) => ({
  unitPrice: decimal(unitPrice),
  retailPrice: retailPrice === undefined ? null : decimal(retailPrice),
})

/** The item where it is, or was, sold; undefined elsewhere. */
function soldIn(catalog: Catalog, { item, market, segment }: PriceDocument): CatalogItem | undefined {
  const found = catalog.itemOf(itemKey(item), { country: market, segment })
  if (found?.kind !== 'legacy') return found
  return found.offer.markets.has(market) && found.segment === segment ? found : undefined
}

function senseProblems(
  document: PriceDocument,
  { catalog, item, term, from }: { catalog: Catalog; item?: CatalogItem; term: Term; from?: Date },
): Problem[] {
  const problem = (field: keyof PriceDocument, allowed: string): Problem => ({
    field,
    seen: show(document[field]),
    allowed,
  })
  const { currency, tierMin, tierMax } = document
  const isKnown = catalog.soldAs(itemKey(document.item)) !== undefined
  return [
    ...(isKnown ? [] : [problem('item', 'an item of the catalogue')]),
    ...(isKnown && !item ? [problem('market', 'a market and segment in which the item is sold')] : []),
    ...(item && !item.terms.some((sold) => writeTerm(sold) === writeTerm(term))
      ? [problem('term', `a term it is sold with: ${item.terms.map(writeTerm).join(', ')}`)]
      : []),
    ...(item && currency !== undefined && currency !== item.currency
      ? [problem('currency', item.currency)]
      : []),
    ...(from ? [] : [problem('from', 'an ISO 8601 instant such as 2021-09-01T00:00:00Z')]),
    ...(tierMin !== undefined && tierMax !== undefined && tierMax < tierMin
      ? [problem('tierMax', `${tierMin} or more`)]
      : []),
  ]
}
