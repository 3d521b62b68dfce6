/** The operator's list of screened countries: the announced eleven, and what was changed (decision 14). */
import { type Static, Type } from 'typebox'
import { faults } from '../fault.ts'
import { ok, type Route, route } from '../http/route.ts'
import { PathText } from '../http/schemas.ts'
import { countryRules } from './country-rules.ts'
import { EnvironmentQuery, environmentAsked } from './environment-query.ts'
import { type ScreenedCountry, screenedCountries } from './screened-countries.ts'
import { saveScreenedCountry, screenedCountriesSnapshot } from './screened-countries-store.ts'
import { registrationNumberRegex } from './screening.ts'

/** The longest registration number there can be. */
const digitsMax = 30

const ScreenedCountryBody = Type.Object({
  digits: Type.Array(Type.Integer({ minimum: 1, maximum: digitsMax }), { maxItems: digitsMax }),
  name: Type.Optional(Type.String({ maxLength: 200 })),
  comment: Type.Optional(Type.String({ maxLength: 1000 })),
})

const ScreenedCountryWire = Type.Object({
  country: Type.String(),
  digits: Type.Array(Type.Integer()),
  registrationNumberRegex: Type.Optional(Type.String()),
  name: Type.String(),
  comment: Type.String(),
})

const toWire = (country: ScreenedCountry): Static<typeof ScreenedCountryWire> => ({
  ...country,
  digits: [...country.digits],
  ...(country.digits.length && { registrationNumberRegex: registrationNumberRegex(country) }),
})

const listRoute = route({
  method: 'GET',
  path: '/operator/v1/screened-countries',
  operation: 'list-screened-countries',
  summary: 'The screened countries of an environment; without one those announced',
  who: { operator: true },
  query: Type.Object(EnvironmentQuery),
  answers: { 200: Type.Array(ScreenedCountryWire) },
  handle: async ({ platform }, { query }) => {
    const environment = environmentAsked(query)
    const countries = environment
      ? await platform.snapshots.get(screenedCountriesSnapshot, environment)
      : screenedCountries()
    return ok([...countries.values()].map(toWire))
  },
})

const putRoute = route({
  method: 'PUT',
  path: '/operator/v1/screened-countries/:country',
  operation: 'put-screened-country',
  summary:
    'Adds or changes a screened country, everywhere or in one environment; without digits it is taken off the list',
  who: { operator: true },
  params: Type.Object({ country: PathText }),
  query: Type.Object(EnvironmentQuery),
  body: ScreenedCountryBody,
  answers: { 200: ScreenedCountryWire },
  handle: async (call, { params, query, body }) => {
    const environment = environmentAsked(query)
    const rules = countryRules(params.country)
    if (!rules) throw faults.notFound({ resource: 'Country', id: params.country.slice(0, 40) })
    const change: ScreenedCountry = {
      country: rules.country,
      digits: body.digits,
      name: body.name ?? '',
      comment: body.comment ?? '',
    }
    await saveScreenedCountry(call.db, environment ?? null, change)
    await call.announce(screenedCountriesSnapshot.name, environment)
    return ok(toWire(change))
  },
})

export const screenedCountryRoutes: Route[] = [listRoute, putRoute]
