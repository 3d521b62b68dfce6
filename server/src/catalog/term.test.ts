import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseTerm, monthsOf, paymentsPerTerm, readTerm, writeTerm } from './term.ts'

test('a term is read as it is written', () => {
  for (const text of ['P1M:monthly', 'P1Y:annual', 'P3Y:triennial', ':one_time', 'P1M:none'])
    assert.equal(writeTerm(readTerm(text)), text)
})

test('what is no term is refused', () => {
  for (const text of ['', 'P1Y', 'P1Y:weekly', '1Y:monthly', 'P1D:monthly'])
    assert.throws(() => readTerm(text), RangeError)
})

test('a term is paid as often as its cycles fit into it', () => {
  const payments = {
    'P1M:monthly': 1,
    'P1Y:monthly': 12,
    'P1Y:annual': 1,
    'P3Y:monthly': 36,
    'P3Y:annual': 3,
    'P3Y:triennial': 1,
    'P1Y:one_time': 1,
    ':one_time': 1,
    'P1M:none': 1,
    ':monthly': 1,
  }
  for (const [term, times] of Object.entries(payments))
    assert.equal(paymentsPerTerm(readTerm(term)), times, term)
  assert.deepEqual(['P1M', 'P1Y', 'P3Y', ''].map(monthsOf), [1, 12, 36, 0])
})

test('the term named is chosen, in any case', () => {
  const terms = ['P1M:monthly', 'P1Y:annual', 'P1Y:monthly'].map(readTerm)
  assert.deepEqual(chooseTerm(terms, { duration: 'p1y', billingCycle: 'annual' }), readTerm('P1Y:annual'))
  assert.equal(chooseTerm(terms, { duration: 'P3Y' }), undefined)
  assert.equal(chooseTerm(terms, { duration: 'P1M', billingCycle: 'annual' }), undefined)
})

test('monthly payment is chosen where no cycle is named, the only term where no duration is', () => {
  assert.deepEqual(chooseTerm(['P1Y:annual', 'P1Y:monthly'].map(readTerm), {}), readTerm('P1Y:monthly'))
  assert.deepEqual(chooseTerm([readTerm(':one_time')], {}), readTerm(':one_time'))
})
