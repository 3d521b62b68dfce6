import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CountryValidationRules, Customer } from '@kontor/client'
import {
  billingProfileOf,
  type CustomerDraft,
  changedDraft,
  draftProblems,
  emptyDraft,
  newCustomerOf,
  registrationNumberLengths,
  screeningProblems,
} from './customer-draft.ts'

const sweden: CountryValidationRules = {
  iso2Code: 'SE',
  defaultCulture: 'sv-SE',
  isStateRequired: false,
  isPostalCodeRequired: true,
  isCityRequired: true,
  isVatIdSupported: true,
  isTaxIdSupported: false,
  isTaxIdOptional: true,
  supportedStatesList: [],
  supportedLanguagesList: ['sv'],
  supportedCulturesList: ['sv-SE'],
  countryCallingCodesList: ['46'],
  postalCodeRegex: '^(\\d{3} ?\\d{2})$',
  isRegistrationNumberSupported: false,
  isRegistrationNumberRequired: false,
  isPhoneNumberRequired: false,
  attributes: { objectType: 'CountryValidationRules' },
}
const armenia: CountryValidationRules = {
  ...sweden,
  iso2Code: 'AM',
  defaultCulture: 'hy-AM',
  postalCodeRegex: '^(\\d{4})$',
  isRegistrationNumberSupported: true,
  isRegistrationNumberRequired: true,
  isPhoneNumberRequired: true,
  registrationNumberRegex: '^(\\d{8}|\\d{10})$',
  registrationNumberName: 'УНН/NZOU',
}
const lakeside: CustomerDraft = {
  ...emptyDraft,
  companyName: 'Lakeside Yoga',
  domainPrefix: 'lakesideyoga',
  country: 'SE',
  addressLine1: 'Strandgatan 4',
  city: 'Visby',
  postalCode: '621 57',
  firstName: 'Ira',
  lastName: 'Orlova',
  email: 'ops@lakesideyoga.example',
}
const asNew = { isNew: true }

test('a complete draft has no problems where the country asks for nothing special', () => {
  assert.deepEqual(draftProblems(lakeside, sweden, asNew), {})
})

test('an empty draft names every required field and none that the country does not ask for', () => {
  assert.deepEqual(Object.keys(draftProblems(emptyDraft, sweden, asNew)).toSorted(), [
    'addressLine1',
    'city',
    'companyName',
    'country',
    'domainPrefix',
    'email',
    'firstName',
    'lastName',
    'postalCode',
  ])
})

test('a screened country asks for the registration number and the phone number', () => {
  const draft = { ...lakeside, country: 'AM', postalCode: '0010' }
  assert.deepEqual(Object.keys(draftProblems(draft, armenia, asNew)).toSorted(), [
    'phoneNumber',
    'registrationNumber',
  ])
})

test('an existing customer is asked for what screening misses, and for nothing where screening is not in force', () => {
  const existing = {
    companyProfile: { domain: 'ljap.onmicrosoft.com', organizationRegistrationNumber: '1234' },
    billingProfile: { email: 'ops@ljap.example', defaultAddress: { country: 'AM' } },
  } as Customer
  assert.deepEqual(Object.keys(screeningProblems(existing, armenia)), ['registrationNumber', 'phoneNumber'])
  assert.deepEqual(screeningProblems(existing, { ...armenia, isRegistrationNumberRequired: false }), {})
})

test('a provider’s customer names the reseller it was created for', () => {
  const { associatedPartnerId } = newCustomerOf({ ...lakeside, resellerId: 'the-reseller' }, sweden)
  assert.equal(associatedPartnerId, 'the-reseller')
  assert.ok(!('associatedPartnerId' in newCustomerOf(lakeside, sweden)))
})

test('a registration number with a hyphen or of another length is refused under its native name', () => {
  for (const registrationNumber of ['1234-5678', '123456789', '12345678a']) {
    const draft = {
      ...lakeside,
      country: 'AM',
      postalCode: '0010',
      phoneNumber: '+37410',
      registrationNumber,
    }
    assert.deepEqual(draftProblems(draft, armenia, asNew), {
      registrationNumber: { id: 'customer.problem.registrationNumber', values: { name: 'УНН/NZOU' } },
    })
  }
})

test('the accepted lengths are read from the published pattern', () => {
  assert.deepEqual(registrationNumberLengths(armenia), [8, 10])
  assert.deepEqual(registrationNumberLengths(sweden), [])
})

test('a postal code, an e-mail address and a domain of another form are refused', () => {
  const draft = { ...lakeside, postalCode: '62157-1', email: 'ops', domainPrefix: 'lakeside yoga' }
  assert.deepEqual(Object.keys(draftProblems(draft, sweden, asNew)).toSorted(), [
    'domainPrefix',
    'email',
    'postalCode',
  ])
})

test('a new customer’s domain follows its name until somebody chooses another', () => {
  const named = changedDraft(emptyDraft, { companyName: 'Björkdal Moln AB' })
  assert.equal(named.domainPrefix, 'bjorkdalmolnab')
  const chosen = changedDraft(named, { domainPrefix: 'bjorkdal' })
  assert.equal(changedDraft(chosen, { companyName: 'Björkdals Moln AB' }).domainPrefix, 'bjorkdal')
})

test('a number typed before the country was changed is not sent to a country that has none', () => {
  const customer = newCustomerOf({ ...lakeside, registrationNumber: '12345678' }, sweden)
  assert.deepEqual(customer.companyProfile, { domain: 'lakesideyoga.onmicrosoft.com' })
})

test('blank members are left out of the billing profile', () => {
  const { defaultAddress } = billingProfileOf({ ...lakeside, middleName: ' ' }, sweden)
  assert.equal(defaultAddress.city, 'Visby')
  assert.ok(!('phoneNumber' in defaultAddress) && !('middleName' in defaultAddress))
})
