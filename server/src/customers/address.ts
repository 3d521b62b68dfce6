/** Addresses against the rules of their country: at creation, and for the address validation call (customers 5.1). */

import type { CountryCode } from 'libphonenumber-js'
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { type CountryRules, countryRules } from './country-rules.ts'
import type { Address } from './customer.ts'

/** Where the platform checks a state against its list; elsewhere any text will do. */
const statesChecked = new Set(['US', 'CA', 'CN', 'MX'])

export interface AddressProblem {
  field: 'country' | 'addressLine1' | 'city' | 'state' | 'postalCode' | 'phoneNumber'
  /** What would be accepted. */
  allowed: string
}

/** Every member of an address that its country's rules refuse. A phone number is refused only if it cannot exist anywhere. */
export function addressProblems(address: Partial<Address>): AddressProblem[] {
  const rules = countryRules(address.country ?? '')
  if (!rules) return [{ field: 'country', allowed: 'a two-letter code of a market' }]
  const problems: AddressProblem[] = []
  if (!address.addressLine1?.trim()) problems.push({ field: 'addressLine1', allowed: 'a street address' })
  if (rules.isCityRequired && !address.city?.trim()) problems.push({ field: 'city', allowed: 'a city' })
  if (!isStateAccepted(rules, address.state))
    problems.push({ field: 'state', allowed: rules.states.join(', ') })
  if (!isPostalCodeAccepted(rules, address.postalCode)) {
    problems.push({ field: 'postalCode', allowed: rules.postalCodeRegex ?? 'a postal code' })
  }
  if (address.phoneNumber?.trim() && !isPossiblePhone(address.phoneNumber, rules.country)) {
    problems.push({
      field: 'phoneNumber',
      allowed: 'a phone number that can exist, best with its country code',
    })
  }
  return problems
}

function isStateAccepted({ country, states, isStateRequired }: CountryRules, state?: string): boolean {
  if (!state?.trim()) return !isStateRequired
  return !statesChecked.has(country) || states.includes(state.trim().toUpperCase())
}

/** The format counts where the country requires a postal code; elsewhere people leave it out or write what they like. */
function isPostalCodeAccepted(
  { postalCodeRegex = '', isPostalCodeRequired }: CountryRules,
  postalCode = '',
): boolean {
  return !isPostalCodeRequired || new RegExp(postalCodeRegex, 'i').test(postalCode.trim())
}

/** Possible in the customer's country, or as an international number whose plus was left out. */
function isPossiblePhone(phoneNumber: string, country: string): boolean {
  const readings = [
    parsePhoneNumberFromString(phoneNumber, country as CountryCode),
    parsePhoneNumberFromString(`+${phoneNumber.replace(/^\D+/, '')}`),
  ]
  return readings.some((reading) => reading?.isPossible())
}

/** The outcomes that can be told without a postal service; the contract knows more. */
export type AddressStatus = 'Verified' | 'None' | 'NotValidated'

export interface AddressVerdict {
  status: AddressStatus
  suggestions: Partial<Address>[]
  /** Names the members that were refused. */
  message?: string
}

/**
 * What the address validation call answers: `Verified` with the tidied address, `None` when the country's rules refuse it,
 * `NotValidated` where there are no rules.
 */
export function addressVerdict(address: Partial<Address>): AddressVerdict {
  if (!countryRules(address.country ?? '')) {
    return {
      status: 'NotValidated',
      suggestions: [],
      message: `No address rules for country '${address.country}'`,
    }
  }
  const refused = addressProblems({ ...address, phoneNumber: undefined })
  if (refused.length === 0) return { status: 'Verified', suggestions: [tidyAddress(address)] }
  const names = refused.map(({ field }) => `'${field[0]!.toUpperCase()}${field.slice(1)}'`).join(', ')
  return { status: 'None', suggestions: [], message: `Address field invalid for property: ${names}` }
}

/** The address without blank members and outer blanks; country, postal code and listed states in upper case. */
export function tidyAddress<Part extends Partial<Address>>(address: Part): Part {
  const trimmed = Object.fromEntries(
    Object.entries(address).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])),
  ) as Part
  const rules = countryRules(trimmed.country ?? '')
  if (trimmed.country) trimmed.country = trimmed.country.toUpperCase()
  if (trimmed.postalCode) trimmed.postalCode = trimmed.postalCode.toUpperCase()
  if (trimmed.state && rules && statesChecked.has(rules.country)) trimmed.state = trimmed.state.toUpperCase()
  return trimmed
}
