/** Country rules and address validation in the contract's JSON (customers 5.1 and 5.3). */
import { type Static, Type } from 'typebox'
import { Attributes, wireEnum } from '../http/schemas.ts'
import type { AddressVerdict } from './address.ts'
import type { CountryRules } from './country-rules.ts'
import type { Address } from './customer.ts'
import type { ScreenedCountry } from './screened-countries.ts'
import { registrationNumberRegex } from './screening.ts'
import { AddressBody } from './wire.ts'

const Text = Type.String()
const Optional = Type.Optional(Text)
const Texts = Type.Array(Text)

export const CountryValidationRules = Type.Object({
  iso2Code: Text,
  defaultCulture: Text,
  isStateRequired: Type.Boolean(),
  supportedStatesList: Texts,
  supportedLanguagesList: Texts,
  supportedCulturesList: Texts,
  isPostalCodeRequired: Type.Boolean(),
  postalCodeRegex: Optional,
  isCityRequired: Type.Boolean(),
  isVatIdSupported: Type.Boolean(),
  vatIdRegex: Optional,
  isTaxIdSupported: Type.Boolean(),
  isTaxIdOptional: Type.Boolean(),
  taxIdFormat: Optional,
  taxIdSample: Optional,
  phoneNumberRegex: Optional,
  countryCallingCodesList: Texts,
  isRegistrationNumberSupported: Type.Boolean(),
  registrationNumberRegex: Optional,
  registrationNumberName: Optional,
  registrationNumberComment: Optional,
  isRegistrationNumberRequired: Type.Boolean(),
  isPhoneNumberRequired: Type.Boolean(),
  attributes: Attributes,
})

/** What a phone number may look like anywhere; whether it can exist is decided with the country's own plan. */
const phoneNumberRegex = '^\\+?[0-9(][0-9 ()./-]{3,24}$'

/**
 * A country's rules, with those of screening (mission A6) where it is screened. What screening asks for is required of the
 * caller only where it is in force for it (mission A1, A4).
 */
export const toWireCountryRules = (
  rules: CountryRules,
  { screened, isInForce }: { screened: ScreenedCountry | undefined; isInForce: boolean },
): Static<typeof CountryValidationRules> => ({
  iso2Code: rules.country,
  defaultCulture: rules.defaultCulture,
  isStateRequired: rules.isStateRequired,
  supportedStatesList: [...rules.states],
  supportedLanguagesList: [...rules.languages],
  supportedCulturesList: [...rules.cultures],
  isPostalCodeRequired: rules.isPostalCodeRequired,
  ...(rules.postalCodeRegex && { postalCodeRegex: rules.postalCodeRegex }),
  isCityRequired: rules.isCityRequired,
  isVatIdSupported: rules.vatIdRegex !== undefined,
  ...(rules.vatIdRegex && { vatIdRegex: rules.vatIdRegex }),
  isTaxIdSupported: rules.taxId !== undefined,
  isTaxIdOptional: true,
  ...(rules.taxId && { taxIdFormat: rules.taxId.format, taxIdSample: rules.taxId.sample }),
  phoneNumberRegex,
  countryCallingCodesList: [...rules.callingCodes],
  isRegistrationNumberSupported: screened !== undefined,
  ...(screened && {
    registrationNumberRegex: registrationNumberRegex(screened),
    registrationNumberName: screened.name,
    registrationNumberComment: screened.comment,
  }),
  isRegistrationNumberRequired: screened !== undefined && isInForce,
  isPhoneNumberRequired: screened !== undefined && isInForce,
  attributes: { objectType: 'CountryValidationRules' },
})

const PlainAddress = Type.Partial(AddressBody)

export const AddressValidation = Type.Object({
  originalAddress: PlainAddress,
  suggestedAddresses: Type.Array(PlainAddress),
  status: wireEnum([
    'VerifiedShippable',
    'Verified',
    'InteractionRequired',
    'StreetPartial',
    'PremisesPartial',
    'Multiple',
    'None',
    'NotValidated',
  ]),
  validationMessage: Optional,
})

export const toWireAddressValidation = (
  original: Partial<Address>,
  { status, suggestions, message }: AddressVerdict,
): Static<typeof AddressValidation> => ({
  originalAddress: original,
  suggestedAddresses: suggestions,
  status,
  ...(message && { validationMessage: message }),
})
