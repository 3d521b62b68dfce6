import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressProblems, addressVerdict, tidyAddress } from './address.ts'
import type { Address } from './customer.ts'

const stockholm: Address = {
  addressLine1: 'Storgatan 1',
  city: 'Stockholm',
  postalCode: '111 22',
  country: 'SE',
}
const redmond: Address = {
  addressLine1: '1 Main Way',
  city: 'Redmond',
  state: 'WA',
  postalCode: '98052',
  country: 'US',
}
const refused = (address: Partial<Address>) => addressProblems(address).map(({ field }) => field)

const cases: [what: string, address: Partial<Address>, fields: string[]][] = [
  ['a complete address', stockholm, []],
  ['a postal code without its blank', { ...stockholm, postalCode: '11122' }, []],
  ['a postal code that is too short', { ...stockholm, postalCode: '1112' }, ['postalCode']],
  ['a missing postal code where one is required', { ...stockholm, postalCode: undefined }, ['postalCode']],
  ['a missing postal code where none is required', { ...stockholm, country: 'KZ', postalCode: '' }, []],
  ['a postal code of another form where none is required', { ...stockholm, country: 'AM' }, []],
  ['a missing city', { ...stockholm, city: ' ' }, ['city']],
  [
    'a missing city where there are none',
    { addressLine1: '1 Marina Way', postalCode: '018989', country: 'SG' },
    [],
  ],
  ['any state where states are not listed', { ...stockholm, state: 'Uppland' }, []],
  ['a listed state, in any case', { ...redmond, state: 'wa' }, []],
  ['a state that is not listed', { ...redmond, state: 'XX' }, ['state']],
  ['a missing state where one is required', { ...redmond, state: undefined }, ['state']],
  [
    'a state in words where the list is not enforced',
    { ...stockholm, country: 'AU', postalCode: '2000', state: 'New South Wales' },
    [],
  ],
  ['a country without a market', { ...stockholm, country: 'KP' }, ['country']],
  ['several faults', { country: 'US' }, ['addressLine1', 'city', 'state', 'postalCode']],
  ['a phone number that cannot exist', { ...stockholm, phoneNumber: '12' }, ['phoneNumber']],
  ['a national phone number', { ...stockholm, phoneNumber: '08-123 456 78' }, []],
  [
    'an international phone number without its plus',
    { ...stockholm, country: 'AM', phoneNumber: '4951112233' },
    [],
  ],
  ['an unlikely but possible phone number', { ...redmond, phoneNumber: '1234567890' }, []],
]
for (const [what, address, fields] of cases) {
  test(`${what}: ${fields.length ? `refused for ${fields.join(', ')}` : 'accepted'}`, () => {
    assert.deepEqual(refused(address), fields)
  })
}

test('validation verifies an address that fits its country and suggests it tidied', () => {
  assert.deepEqual(addressVerdict({ ...redmond, state: 'wa', city: ' Redmond ', addressLine2: '' }), {
    status: 'Verified',
    suggestions: [redmond],
  })
})

test('validation names every member it refuses and suggests nothing', () => {
  assert.deepEqual(addressVerdict({ ...redmond, city: '', postalCode: 'x' }), {
    status: 'None',
    suggestions: [],
    message: "Address field invalid for property: 'City', 'PostalCode'",
  })
})

test('validation says so where it has no rules to go by', () => {
  assert.equal(addressVerdict({ ...stockholm, country: 'ZZ' }).status, 'NotValidated')
})

test('tidying keeps what was written, without outer blanks and blank members', () => {
  assert.deepEqual(tidyAddress({ ...stockholm, country: 'se', middleName: ' P ', addressLine2: '  ' }), {
    ...stockholm,
    middleName: 'P',
  })
})
