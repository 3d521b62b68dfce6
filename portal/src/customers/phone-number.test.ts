import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDoubtfulPhoneNumber } from './phone-number.ts'

test('a number of the country is not doubted, however it is written', () => {
  for (const text of ['+374 10 561234', '374 10 561234', '010 561234', '(010) 56-12-34']) {
    assert.equal(isDoubtfulPhoneNumber('AM', text), false, text)
  }
})

test('a number of another country is not doubted when it says which', () => {
  assert.equal(isDoubtfulPhoneNumber('AM', '+46 8 123 456 78'), false)
})

test('a number that no plan has is doubted', () => {
  for (const text of ['123', '+374 00 000000', '0000000']) {
    assert.equal(isDoubtfulPhoneNumber('AM', text), true, text)
  }
})
