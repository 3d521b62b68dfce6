import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'

/**
 * Whether nobody is likely to answer at a phone number: it is none of the country's, nor an international one, with or without
 * its plus. Not a refusal: numbering plans change.
 */
export function isDoubtfulPhoneNumber(country: string, text: string): boolean {
  const national = isSupportedCountry(country)
    ? parsePhoneNumberFromString(text, country as CountryCode)
    : undefined
  const international = parsePhoneNumberFromString(`+${text.replace(/^\D+/, '')}`)
  return ![national, international].some((reading) => reading?.isValid())
}
