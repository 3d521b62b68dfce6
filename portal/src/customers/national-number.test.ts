import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDoubtfulNationalNumber } from './national-number.ts'

test('a number with its register’s check digit is not doubted', () => {
  assert.equal(isDoubtfulNationalNumber('RU', '7707083893'), false)
  assert.equal(isDoubtfulNationalNumber('UA', '32855961'), false)
})

test('a number of the right length with a wrong check digit is doubted', () => {
  assert.equal(isDoubtfulNationalNumber('RU', '7712345678'), true)
  assert.equal(isDoubtfulNationalNumber('UA', '32855968'), true)
})

test('a length that no register here knows, and a country without one, are not doubted', () => {
  assert.equal(isDoubtfulNationalNumber('RU', '123456789'), false)
  assert.equal(isDoubtfulNationalNumber('AM', '12345678'), false)
})
