/** Price sheets, exchange rates and the offer matrix: files for people’s tools, under the paths of the older reports API. */
import countries from 'i18n-iso-countries'
import { Type } from 'typebox'
import { startOfMonth } from '../../calendar.ts'
import { faults } from '../../fault.ts'
import type { Call } from '../../http/call.ts'
import { type Route, route } from '../../http/route.ts'
import { PathText, wireEnum } from '../../http/schemas.ts'
import { catalogOf } from '../current-catalog.ts'
import { catalogFaults } from '../faults.ts'
import { sightOf } from '../sight.ts'
import { acceptsDeflate, csvFile } from './csv-file.ts'
import { readExchangeRates } from './exchange-rate-store.ts'
import { exportSheet } from './export-sheet.ts'
import { readODataKey } from './odata-key.ts'
import { offerMatrix } from './offer-matrix.ts'
import { monthFrom, periodOf, timelines, type ViewName, viewNames, viewOf } from './sheet-view.ts'
import { toCsv } from './sheet-writing.ts'

/** People only, which the handlers check: a token without a person is told so with 400 (purchase 4.1). */
const who = { roles: ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] } as const

const Month = Type.String({ maxLength: 20, description: '`YYYYMM`' })
const KeyParams = Type.Object({ key: PathText })
const SheetQuery = Type.Object({
  timeline: Type.Optional(wireEnum(timelines)),
  month: Type.Optional(Month),
})

/** Sheets of earlier months are sent plain to everybody. */
const zippedFrom = new Date('2020-04-01T00:00:00Z')

export const sheetRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1.0/sales/pricesheets:key/$value',
    operation: 'get-price-sheet',
    summary: "The prices of a market as CSV: `pricesheets(Market='SE',PricesheetView='updatedlicensebased')`",
    who,
    params: KeyParams,
    query: SheetQuery,
    async handle(call, { params, query: { timeline = 'current', month }, headers }) {
      requirePerson(call, 'get-price-sheet')
      const key = readKey(params.key)
      const market = marketIn(key)
      const view = viewIn(key)
      const asked = timeline === 'history' ? { month: readMonth(month) } : {}
      const period = periodOf(viewOf(view), { timeline, now: call.now, ...asked })
      const missing = () =>
        faults.notFound({
          resource: 'Price sheet',
          id: `${market} ${view} ${timeline}${month ? ` ${month}` : ''}`,
        })
      if (!period) throw missing()
      const chunks = exportSheet(call, { view, market, period })
      const first = await chunks.next()
      if (first.done) throw missing()
      return file(call, headers, {
        name: 'sheets',
        chunks: continued(first.value, chunks),
        about: period.from,
      })
    },
  }),
  route({
    method: 'GET',
    path: '/v1.0/sales/fxrates:key/$value',
    operation: 'get-fx-rates',
    summary:
      "Exchange rates of a month as CSV: `fxrates(Month='202101')`; the current month if none is named",
    who,
    params: KeyParams,
    async handle(call, { params, headers }) {
      requirePerson(call, 'get-fx-rates')
      const { from, text } = monthIn(call, readKey(params.key))
      const rates = await readExchangeRates(call.db, call.environment.id, from)
      if (rates.length === 0) throw faults.notFound({ resource: 'Exchange rates of', id: text })
      const rows = rates.map(({ currency, usdPerUnit }) => [currency, usdPerUnit.toString(), text])
      const chunks = [toCsv([['CurrencyCode', 'USDPerUnit', 'Month'], ...rows])]
      return file(call, headers, { name: 'fxrates', chunks, about: from })
    },
  }),
  route({
    method: 'GET',
    path: '/v1.0/sales/offermatrix:key/$value',
    operation: 'get-offer-matrix',
    summary:
      "Purchase rules of new-commerce licences as CSV: `offermatrix(Month='202101')`; now if none is named",
    who,
    params: KeyParams,
    async handle(call, { params, headers }) {
      requirePerson(call, 'get-offer-matrix')
      const { from, to, text } = monthIn(call, readKey(params.key))
      const at = to <= call.now ? new Date(to.getTime() - 1) : call.now
      if (!call.inForce('new-commerce')) throw faults.notFound({ resource: 'Offer matrix', id: text })
      const chunks = [toCsv(offerMatrix(await catalogOf(call), { at, ...sightOf(call) }))]
      return file(call, headers, { name: 'updatedoffice', chunks, about: from })
    },
  }),
]

function requirePerson(call: Call, operation: string): void {
  if (call.caller.appOnly) throw catalogFaults.personNeeded({ operation })
}

type Key = ReadonlyMap<string, string>

function readKey(text: string): Key {
  const key = readODataKey(text)
  if (key) return key
  throw refused('key', text, "members such as (Market='SE',PricesheetView='updatedlicensebased')")
}

const refused = (field: string, seen: string | undefined, allowed: string) =>
  faults.invalidProperty({ field, seen: seen?.slice(0, 60) ?? 'nothing', allowed })

function marketIn(key: Key): string {
  const market = key.get('market')?.toUpperCase()
  if (market?.length === 2 && countries.isValid(market)) return market
  throw refused('Market', market, 'an ISO 3166 country code')
}

function viewIn(key: Key): ViewName {
  const name = key.get('pricesheetview')
  const view = viewNames.find((known) => known === name?.toLowerCase())
  if (view) return view
  throw refused('PricesheetView', name, viewNames.join(', '))
}

function readMonth(text: string | undefined) {
  const month = monthFrom(text ?? '')
  if (month) return month
  throw refused('month', text, 'a month such as 202101')
}

/** The month named, or the current one. Throws 404/1000 for a month that is to come. */
function monthIn(call: Call, key: Key): { from: Date; to: Date; text: string } {
  const text = key.get('month') ?? startOfMonth(call.now).toISOString().slice(0, 7).replace('-', '')
  const month = readMonth(text)
  if (month.from > call.now) throw faults.notFound({ resource: 'Month', id: text })
  return { ...month, text }
}

async function* continued(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

function file(
  { now }: Call,
  headers: Record<string, string | undefined>,
  { about, ...rest }: { name: string; chunks: AsyncIterable<string> | Iterable<string>; about: Date },
) {
  return csvFile({
    ...rest,
    at: now,
    isZipped: about >= zippedFrom && acceptsDeflate(headers['accept-encoding']),
  })
}
