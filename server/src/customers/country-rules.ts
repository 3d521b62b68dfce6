/**
 * What each market asks of an address, a phone number and a culture (customers 5.3). Cultures follow the published list of
 * supported locales, postal codes the national formats, VAT numbers the member states' own. The data is `country-rules.json`.
 */
import { type CountryCode, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js'
import rows from './country-rules.json' with { type: 'json' }

interface CountryRow {
  /** Supported cultures, blank-separated, the default first. */
  cultures: string
  /** Subdivision codes, blank-separated, where a state is required. */
  states?: string
  /** Postal code without anchors; absent where there is none. */
  postalCode?: string
  postalCodeRequired?: true
  cityRequired?: false
  vatId?: string
  taxId?: { format: string; sample: string }
  /** Only where the phone library does not know the territory. */
  callingCode?: string
}

export interface CountryRules {
  country: string
  defaultCulture: string
  cultures: readonly string[]
  languages: readonly string[]
  states: readonly string[]
  isStateRequired: boolean
  isCityRequired: boolean
  isPostalCodeRequired: boolean
  /** Anchored; match without regard to case. */
  postalCodeRegex?: string
  vatIdRegex?: string
  taxId?: { format: string; sample: string }
  callingCodes: readonly string[]
}

const languageOf = (culture: string): string => culture.split('-')[0]!

function callingCodeOf(country: string, { callingCode }: CountryRow): string {
  return callingCode ?? (isSupportedCountry(country) ? getCountryCallingCode(country as CountryCode) : '')
}

function toRules(country: string, row: CountryRow): CountryRules {
  const cultures = row.cultures.split(' ')
  const states = row.states?.split(' ') ?? []
  return {
    country,
    cultures,
    states,
    defaultCulture: cultures[0]!,
    languages: [...new Set(cultures.map(languageOf))],
    isStateRequired: states.length > 0,
    isCityRequired: row.cityRequired ?? true,
    isPostalCodeRequired: row.postalCodeRequired ?? false,
    postalCodeRegex: row.postalCode && `^(${row.postalCode})$`,
    vatIdRegex: row.vatId && `^(${row.vatId})$`,
    taxId: row.taxId,
    callingCodes: [callingCodeOf(country, row)].filter(Boolean),
  }
}

const rulesByCountry: ReadonlyMap<string, CountryRules> = new Map(
  Object.entries(rows as Record<string, CountryRow>).map(([country, row]) => [
    country,
    toRules(country, row),
  ]),
)

/** Every market, by ISO alpha-2 code. */
export const countries: readonly string[] = [...rulesByCountry.keys()]

/** The rules of a country, or undefined where nothing is sold. The code is read in any case. */
export const countryRules = (country: string): CountryRules | undefined =>
  rulesByCountry.get(country.toUpperCase())

const culturesByName = new Map(
  [...rulesByCountry.values()].flatMap((rules) =>
    rules.cultures.map((culture) => [culture.toLowerCase(), culture]),
  ),
)

/** A culture in its usual spelling (`EN-us` is `en-US`), or undefined if no market supports it. */
export const knownCulture = (culture: string): string | undefined =>
  culturesByName.get(culture.trim().toLowerCase())
