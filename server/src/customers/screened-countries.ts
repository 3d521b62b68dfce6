/**
 * The countries whose customers need a registration number and a phone number (mission A1 and A2, announcement of
 * 17 November 2020). Field names and comments are printed exactly as the announcement's table prints them. An operator adds
 * or changes countries by rows; these eleven are what holds without any.
 */

export interface ScreenedCountry {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** How many digits a registration number may have. */
  digits: readonly number[]
  /** The field's name in the country's own language. */
  name: string
  /** English translation or comment. */
  comment: string
}

export const announcedCountries: readonly ScreenedCountry[] = [
  {
    country: 'AM',
    digits: [8, 10],
    name: 'УНН/NZOU/НЗОУ/ հանրային ծառայության համարանիշը',
    comment: 'UNN/Public service number',
  },
  { country: 'AZ', digits: [7, 10], name: 'ИНН/VOEN/ПИК', comment: 'TIN/INN/PIC' },
  { country: 'BY', digits: [9], name: 'УНП', comment: 'UNP (this means Tax ID)' },
  { country: 'HU', digits: [10, 11], name: 'TIN', comment: 'TIN (Tax ID)' },
  { country: 'KZ', digits: [12], name: 'БИН/ИИН', comment: 'BIN/IIN' },
  { country: 'KG', digits: [14], name: 'ИНН', comment: 'UNN/Public service number' },
  {
    country: 'MD',
    digits: [6, 7, 8, 13],
    name: 'IDNO/IDNP',
    comment:
      'The unique state identification number (IDNO) assigned to the legal entity is constituted also, as fiscal code. "State Register of Law Units regarding companies registered in the Republic of Moldova published by the Ministry of Information and Communications Technology on the governmental portal of open data data.gov.md."',
  },
  { country: 'RU', digits: [9, 10, 12], name: 'ИНН', comment: 'INN' },
  { country: 'TJ', digits: [9, 10, 12], name: 'ИНН/ЕИН/КПП', comment: 'INN/EIN/KPP' },
  { country: 'UZ', digits: [9], name: 'INN', comment: 'INN' },
  {
    country: 'UA',
    digits: [8, 10, 12],
    name: 'EGRPOU/EDRPOU',
    comment: 'Identification code of a legal entity',
  },
]

/** Screened countries by ISO code. */
export type ScreenedCountries = ReadonlyMap<string, ScreenedCountry>

/** The announced countries with an operator's changes laid over them; a change without digits takes a country off the list. */
export function screenedCountries(changes: readonly ScreenedCountry[] = []): ScreenedCountries {
  const countries = new Map(announcedCountries.map((country) => [country.country, country]))
  for (const change of changes) {
    if (change.digits.length) countries.set(change.country, change)
    else countries.delete(change.country)
  }
  return countries
}
