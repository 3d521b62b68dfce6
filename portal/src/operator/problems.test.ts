import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KontorFault } from '@kontor/client'
import { problemAt, problemsOf } from './problems.ts'

const refusal = (...data: unknown[]) =>
  new KontorFault({ status: 400, code: 800002, description: 'Not valid', data, correlationId: '' })

test('a refusal’s texts are found at their members, or at what holds them', () => {
  const problems = problemsOf(
    refusal(
      'endDate: saw "2020-01-01T00:00:00Z", allowed is an instant from 2021-01-01T00:00:00Z on',
      'requiredProducts.0.term: saw {"duration":"P5Y"}, allowed is a term it is sold with: P1Y monthly, P3Y annual',
    ),
  )
  assert.equal(problems.length, 2)
  assert.equal(problemAt(problems, 'endDate')?.seen, '"2020-01-01T00:00:00Z"')
  assert.equal(
    problemAt(problems, 'requiredProducts')?.allowed,
    'a term it is sold with: P1Y monthly, P3Y annual',
  )
  assert.equal(problemAt(problems, 'requiredProducts.1', 'end'), undefined)
})

test('what is no list of problems is none', () => {
  assert.deepEqual(problemsOf(refusal({ cart: 1 }, 'something else')), [])
  assert.deepEqual(problemsOf(new Error('no')), [])
})
