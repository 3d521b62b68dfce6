import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lineNumbers } from './line-numbers.ts'

it('lines without numbers, or with the zero that clients fill in, count by their place', () => {
  assert.deepEqual(lineNumbers([undefined, undefined]), [0, 1])
  assert.deepEqual(lineNumbers([0, 0, 0]), [0, 1, 2])
  assert.deepEqual(lineNumbers([0]), [0])
})

it('lines keep numbers that are complete, in any order', () => {
  assert.deepEqual(lineNumbers([2, 0, 1]), [2, 0, 1])
})

for (const numbers of [[1], [0, 2], [0, 1, 1], [-1, 0], [0, undefined, 1]]) {
  it(`refuses ${numbers.join(', ')}: 800071`, () => {
    assert.throws(() => lineNumbers(numbers), { code: 800071 })
  })
}
