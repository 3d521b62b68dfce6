import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sortedBy, sortOf, usersSearch } from './users-search.ts'

test('an address keeps what it knows and drops the rest', () => {
  assert.deepEqual(usersSearch({ search: 'ber', sort: 'Shoes', descending: 'yes', page: 7, back: true }), {
    search: 'ber',
  })
  assert.deepEqual(usersSearch({ deleted: true, search: 'ber', page: 'token', back: true }), {
    deleted: true,
    page: 'token',
    back: true,
  })
})

test('the same column again turns the order round, from the first page', () => {
  const once = sortedBy({ page: 'token' }, 'DisplayName')
  assert.deepEqual(once, { descending: true })
  assert.deepEqual(sortedBy(once, 'DisplayName'), {})
  assert.deepEqual(sortedBy(once, 'UserPrincipalName'), { sort: 'UserPrincipalName' })
})

test('a search is sorted by what it searches', () => {
  assert.equal(sortOf({ search: 'bo@', sort: 'DisplayName' }), 'UserPrincipalName')
  assert.deepEqual(sortedBy({ search: 'bo' }, 'DisplayName'), { search: 'bo', descending: true })
  assert.deepEqual(sortedBy({ search: 'bo' }, 'UserPrincipalName'), { sort: 'UserPrincipalName' })
})
