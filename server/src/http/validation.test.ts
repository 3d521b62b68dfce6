import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { compileCheck } from './validation.ts'

const closed = { additionalProperties: false }
const check = compileCheck(
  Type.Object({
    name: Type.String(),
    rows: Type.Array(Type.Object({ hours: Type.Optional(Type.Number()) }, closed)),
    nothing: Type.Optional(Type.Object({}, closed)),
  }),
  'body',
)

const problems = (value: unknown) => check(value)?.data

test('what fits has no fault', () => {
  assert.equal(check({ name: 'cart-lifetime', rows: [{ hours: 24 }] }), undefined)
})

test('every problem names the field, what was seen and what is allowed', () => {
  assert.deepEqual(problems({ rows: [{ days: 'x', weeks: 2 }], nothing: { a: 1 } }), [
    'name: is required',
    'rows.0: saw days, weeks, allowed is hours',
    'nothing: saw a, allowed is nothing',
  ])
  assert.deepEqual(problems({ name: 'x', rows: [{ hours: 'long' }] }), [
    'rows.0.hours: saw "long", must be number',
  ])
})
