/** Customer screening: what a customer's country asks for before a partner may sell (mission A, customers 4.2). */
import type { ScreenedCountries, ScreenedCountry } from './screened-countries.ts'

/** Why a customer does not pass, in the order in which the first one becomes the answer's code. */
export type ScreeningRefusal =
  | { reason: 'registrationNumberNotSupported'; country: string }
  | { reason: 'registrationNumberMissing'; country: string }
  | { reason: 'registrationNumberInvalid'; format: string }
  | { reason: 'phoneNumberMissing'; country: string }

export interface ScreeningFacts {
  /** Country of the billing address, ISO alpha-2. */
  country: string
  registrationNumber?: string
  phoneNumber?: string
}

/** The regular expression a country's registration number must match, as printed in refusals and country rules. */
export const registrationNumberRegex = ({ digits }: ScreenedCountry): string =>
  `^(${digits.map((count) => `\\d{${count}}`).join('|')})$`

/**
 * Every reason why these facts do not pass: 600002, 600049, 600050, 600051 in that order. Blank counts as absent. Whether the
 * rule applies at all (date, programme) is for the caller to ask: `isScreened`.
 */
export function screeningRefusals(facts: ScreeningFacts, countries: ScreenedCountries): ScreeningRefusal[] {
  const refusals = registrationNumberRefusals(facts, countries)
  if (countries.has(facts.country) && isBlank(facts.phoneNumber)) {
    refusals.push({ reason: 'phoneNumberMissing', country: facts.country })
  }
  return refusals
}

/** The part of screening that concerns the registration number alone. */
export function registrationNumberRefusals(
  { country, registrationNumber }: ScreeningFacts,
  countries: ScreenedCountries,
): ScreeningRefusal[] {
  const rule = countries.get(country)
  if (!rule) return isBlank(registrationNumber) ? [] : [{ reason: 'registrationNumberNotSupported', country }]
  if (isBlank(registrationNumber)) return [{ reason: 'registrationNumberMissing', country }]
  const format = registrationNumberRegex(rule)
  // Digits of other scripts are not what a tax register prints: \d is ASCII only.
  return new RegExp(format).test(registrationNumber!) ? [] : [{ reason: 'registrationNumberInvalid', format }]
}

/** Screening is for partners that bill directly with the platform (A1); resellers are never asked. */
export const billsDirectly = (programme: string): boolean =>
  programme === 'direct_bill' || programme === 'indirect_provider'

const isBlank = (text: string | undefined): boolean => !text?.trim()
