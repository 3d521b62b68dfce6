import { addTerm, startOfMonth, toWireInstant } from '../calendar.ts'
import { catalogOf, namedTo, sightOf } from '../catalog/index.ts'
import { collection } from '../http/links.ts'
import { bytes, ok, type Route, route } from '../http/route.ts'
import { promotionsOf } from './current-promotions.ts'
import { monthsEdits } from './months-edits.ts'
import type { RequiredProduct } from './promotion.ts'
import { isSeen } from './promotions.ts'
import { type Period, readinessList } from './readiness.ts'
import { readinessSheet } from './readiness-sheet.ts'
import { fromWireMonth, ReadinessQuery, ReadinessWire, titleOf, toWireReadiness } from './readiness-wire.ts'
import { shownPromotion } from './shown-promotion.ts'
import { promotionReaders } from './who.ts'
import { knownCountry } from './wire.ts'

export const readinessRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/productpromotions/readiness',
    operation: 'list-promotion-readiness',
    summary: 'Current and coming promotions of a month, and what is different in it; JSON, or CSV for people',
    who: promotionReaders,
    query: ReadinessQuery,
    answers: { 200: ReadinessWire },
    async handle(call, { query: { country, segment, month, format }, headers }) {
      const where = { market: knownCountry(country), segment }
      const period = month === undefined ? monthOf(call.now) : fromWireMonth(month)
      const [promotions, catalog, edits] = await Promise.all([
        promotionsOf(call),
        catalogOf(call),
        monthsEdits(call, period),
      ])
      const sight = sightOf(call)
      const isNamed = namedTo(catalog, sight)
      const seen = promotions.all
        .filter((promotion) => isSeen(promotion, sight))
        .flatMap((promotion) => shownPromotion(promotion, isNamed) ?? [])
      const entries = readinessList(seen, { ...where, month: period }, edits)
      const title = (required: RequiredProduct) => titleOf(catalog, call.locale, required)
      const name = toWireInstant(period.from).slice(0, 7)
      if ((format ?? formatAccepted(headers.accept)) === 'csv') {
        const sheet = Buffer.from(readinessSheet(entries, where, title))
        const file = `promotions-${where.market}-${segment}-${name}.csv`
        return bytes(sheet, 'text/csv; charset=utf-8', {
          'content-disposition': `attachment; filename="${file}"`,
        })
      }
      const self = `/productpromotions/readiness?country=${where.market}&segment=${segment}&month=${name}`
      return ok(
        collection(
          entries.map((entry) => toWireReadiness(entry, title)),
          { self },
        ),
      )
    },
  }),
]

function monthOf(at: Date): Period {
  const from = startOfMonth(at)
  return { from, to: addTerm(from, 'P1M') }
}

const formatAccepted = (accept = ''): 'csv' | 'json' => (/\btext\/csv\b/i.test(accept) ? 'csv' : 'json')
