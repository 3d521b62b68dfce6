import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madePassword } from './made-password.ts'
import { isStrongEnough } from './user-draft.ts'

test('a made password is long, mixed enough, and another each time', () => {
  const made = Array.from({ length: 200 }, madePassword)
  assert.ok(made.every((password) => password.length === 16 && isStrongEnough(password)))
  assert.equal(new Set(made).size, made.length)
})
