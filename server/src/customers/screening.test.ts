import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announcedCountries, screenedCountries } from './screened-countries.ts'
import { billsDirectly, registrationNumberRegex, screeningRefusals } from './screening.ts'

const countries = screenedCountries()
const digits = (count: number) => '1234567890123456'.slice(0, count)

/** The announcement's table: how many digits each country's number has. */
const announced: Record<string, number[]> = {
  AM: [8, 10],
  AZ: [7, 10],
  BY: [9],
  HU: [10, 11],
  KZ: [12],
  KG: [14],
  MD: [6, 7, 8, 13],
  RU: [9, 10, 12],
  TJ: [9, 10, 12],
  UZ: [9],
  UA: [8, 10, 12],
}

const codes = (facts: { country: string; registrationNumber?: string; phoneNumber?: string }) =>
  screeningRefusals(facts, countries).map(({ reason }) => reason)

test('exactly the eleven announced countries are screened', () => {
  assert.deepEqual([...countries.keys()].sort(), Object.keys(announced).sort())
})

for (const [country, counts] of Object.entries(announced)) {
  for (let count = 5; count <= 15; count++) {
    const accepted = counts.includes(count)
    test(`${country} ${accepted ? 'accepts' : 'refuses'} a number of ${count} digits`, () => {
      const refusals = codes({ country, registrationNumber: digits(count), phoneNumber: '1' })
      assert.deepEqual(refusals, accepted ? [] : ['registrationNumberInvalid'])
    })
  }
}

for (const wrong of ['77-1234567', '7712 34567', '77123456A', ' 771234567', '771234567\n', '٧٧١٢٣٤٥٦٧']) {
  test(`a number is digits only: ${JSON.stringify(wrong)} is refused`, () => {
    assert.deepEqual(codes({ country: 'RU', registrationNumber: wrong, phoneNumber: '1' }), [
      'registrationNumberInvalid',
    ])
  })
}

test('a malformed number is told the expected format', () => {
  const [refusal] = screeningRefusals({ country: 'AZ', registrationNumber: '1', phoneNumber: '1' }, countries)
  assert.deepEqual(refusal, { reason: 'registrationNumberInvalid', format: '^(\\d{7}|\\d{10})$' })
  assert.equal(registrationNumberRegex(countries.get('BY')!), '^(\\d{9})$')
})

test('a blank number or phone counts as absent, and everything missing is told at once, number first', () => {
  assert.deepEqual(codes({ country: 'KZ' }), ['registrationNumberMissing', 'phoneNumberMissing'])
  assert.deepEqual(codes({ country: 'KZ', registrationNumber: ' ', phoneNumber: '' }), [
    'registrationNumberMissing',
    'phoneNumberMissing',
  ])
  assert.deepEqual(codes({ country: 'KZ', registrationNumber: '12', phoneNumber: ' ' }), [
    'registrationNumberInvalid',
    'phoneNumberMissing',
  ])
})

test('a country that has no such number refuses one, and asks for no phone', () => {
  assert.deepEqual(codes({ country: 'SE', registrationNumber: '5560000000' }), [
    'registrationNumberNotSupported',
  ])
  assert.deepEqual(codes({ country: 'SE' }), [])
  assert.deepEqual(codes({ country: 'SE', registrationNumber: ' ' }), [])
})

test('field names and comments are those of the announcement, character for character', () => {
  const printed = Object.fromEntries(
    announcedCountries.map(({ country, name, comment }) => [country, [name, comment]]),
  )
  assert.deepEqual(printed.AM, [
    'УНН/NZOU/НЗОУ/ հանրային ծառայության համարանիշը',
    'UNN/Public service number',
  ])
  assert.deepEqual(printed.KZ, ['БИН/ИИН', 'BIN/IIN'])
  assert.deepEqual(printed.KG, ['ИНН', 'UNN/Public service number'])
  assert.deepEqual(printed.TJ, ['ИНН/ЕИН/КПП', 'INN/EIN/KPP'])
  assert.deepEqual(printed.UA, ['EGRPOU/EDRPOU', 'Identification code of a legal entity'])
})

test('an operator’s row adds a country, changes one, or takes one off the list', () => {
  const changed = screenedCountries([
    { country: 'BR', digits: [14], name: 'CNPJ', comment: 'Company register' },
    { country: 'KZ', digits: [10, 12], name: 'БИН/ИИН', comment: 'BIN/IIN' },
    { country: 'HU', digits: [], name: '', comment: '' },
  ])
  assert.deepEqual(
    screeningRefusals({ country: 'BR' }, changed).map(({ reason }) => reason),
    ['registrationNumberMissing', 'phoneNumberMissing'],
  )
  assert.deepEqual(
    screeningRefusals({ country: 'KZ', registrationNumber: digits(10), phoneNumber: '1' }, changed),
    [],
  )
  assert.deepEqual(screeningRefusals({ country: 'HU' }, changed), [])
})

test('partners that bill directly are screened, resellers never', () => {
  assert.deepEqual(['direct_bill', 'indirect_provider', 'indirect_reseller'].map(billsDirectly), [
    true,
    true,
    false,
  ])
})
