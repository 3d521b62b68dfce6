import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BoundedMap } from './bounded-map.ts'

test('a full map starts anew with the next key, and not with one that it has', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('a', 1).set('b', 2).set('a', 3)
  assert.deepEqual(
    [...map],
    [
      ['a', 3],
      ['b', 2],
    ],
  )
  map.set('c', 4)
  assert.deepEqual([...map], [['c', 4]])
})
