import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countries, countryRules, knownCulture } from './country-rules.ts'

test('there are rules for every published market', () => {
  assert.equal(countries.length, 248)
})

test('Sweden: two cultures, its calling code, postal code and VAT number', () => {
  const rules = countryRules('se')
  assert.deepEqual(
    [rules?.country, rules?.defaultCulture, rules?.languages, rules?.callingCodes],
    ['SE', 'sv-SE', ['sv', 'en'], ['46']],
  )
  assert.deepEqual(
    [rules?.isCityRequired, rules?.isPostalCodeRequired, rules?.isStateRequired],
    [true, true, false],
  )
  assert.match('SE556000000001', new RegExp(rules!.vatIdRegex!))
})

test('the United States require a state from a list of fifty and the capital’s district', () => {
  const rules = countryRules('US')!
  assert.equal(rules.states.length, 51)
  assert.equal(rules.postalCodeRegex, '^(\\d{5}(-\\d{4})?)$')
})

test('every market has a culture, a calling code, and regular expressions that compile', () => {
  for (const country of countries) {
    const rules = countryRules(country)!
    assert.ok(rules.cultures.includes('en-US') && rules.callingCodes.length === 1, country)
    for (const regex of [rules.postalCodeRegex, rules.vatIdRegex]) if (regex) new RegExp(regex, 'i')
  }
})

test('each market’s postal code pattern accepts a real code', () => {
  const real: Record<string, string[]> = {
    GB: ['SW1A 1AA', 'M11AE', 'EC1A 1BB'],
    CA: ['K1A 0B1'],
    NL: ['1012 AB', '1012AB'],
    PL: ['00-001'],
    PT: ['1000-001'],
    KZ: ['050000', 'A05K0A1'],
    MD: ['MD-2001', '2001'],
    AZ: ['AZ1000', '1000'],
    AM: ['0010'],
    RU: ['101000'],
    HU: ['1051'],
    UA: ['01001'],
    IE: ['D02 X285'],
    LV: ['LV-1010'],
    JP: ['100-0001'],
    BR: ['01310-100'],
  }
  for (const [country, codes] of Object.entries(real)) {
    for (const code of codes) assert.match(code, new RegExp(countryRules(country)!.postalCodeRegex!, 'i'))
  }
})

test('a culture is known in any case, by its usual spelling', () => {
  assert.equal(knownCulture('EN-us'), 'en-US')
  assert.equal(knownCulture('xx-XX'), undefined)
})

test('a country without a market has no rules', () => {
  assert.equal(countryRules('KP'), undefined)
})
