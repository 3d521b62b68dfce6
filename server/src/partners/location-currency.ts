/** The currency a partner is billed in by its location (mission B1; billing and operations 4.4). */

/** Currencies of the six European price lists; every other country of the EU and EFTA is billed in euro. */
const european: Record<string, string> = { SE: 'SEK', DK: 'DKK', NO: 'NOK', CH: 'CHF', LI: 'CHF', GB: 'GBP' }

const euroCountries = new Set(
  'AT BE BG CY CZ DE EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL PL PT RO SI SK'.split(' '),
)

const elsewhere: Record<string, string> = {
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  NZ: 'NZD',
  RU: 'RUB',
  TW: 'TWD',
}

/** The billing currency (ISO 4217) of a partner in a country (ISO 3166, two letters); US dollars where no list of its own exists. */
export const locationCurrency = (country: string): string =>
  european[country] ?? (euroCountries.has(country) ? 'EUR' : (elsewhere[country] ?? 'USD'))
