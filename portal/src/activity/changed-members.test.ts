import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedMembers } from './changed-members.ts'

test('only members that differ are told, by their path', () => {
  const before = JSON.stringify({ Quantity: 5, Status: 'active', Terms: [{ Duration: 'P1Y' }] })
  const after = JSON.stringify({ Quantity: 8, Status: 'active', Terms: [{ Duration: 'P3Y' }] })
  assert.deepEqual(changedMembers(before, after), [
    { path: 'Quantity', before: '5', after: '8' },
    { path: 'Terms.0.Duration', before: 'P1Y', after: 'P3Y' },
  ])
})

test('a creation tells every member but links, attributes and empty ones', () => {
  const after = JSON.stringify({ Id: 'c-1', Name: '', Links: { Self: 'x' }, Attributes: { Etag: '1' } })
  assert.deepEqual(changedMembers(undefined, after), [{ path: 'Id', before: undefined, after: 'c-1' }])
})

test('a value that is not JSON is told as it is', () => {
  assert.deepEqual(changedMembers('one', 'two'), [{ path: '', before: 'one', after: 'two' }])
})
