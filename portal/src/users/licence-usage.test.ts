import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byLicenceGroup, usageOf } from './licence-usage.ts'
import type { SubscribedSku } from './queries.ts'

const aSku = (consumedUnits: number, totalUnits: number, licenseGroupId = 'group1') =>
  ({ consumedUnits, totalUnits, productSku: { licenseGroupId } }) as SubscribedSku

test('below, at and above what there is', () => {
  assert.deepEqual(usageOf(aSku(3, 10)), { used: 3, available: 7, total: 10, share: 0.3, state: 'room' })
  assert.deepEqual(usageOf(aSku(10, 10)), { used: 10, available: 0, total: 10, share: 1, state: 'full' })
  assert.deepEqual(usageOf(aSku(12, 10)), { used: 12, available: 0, total: 10, share: 1, state: 'over' })
})

test('a licence of which nothing is left is over while somebody has it', () => {
  assert.deepEqual(usageOf(aSku(1, 0)), { used: 1, available: 0, total: 0, share: 1, state: 'over' })
})

test('licences come in their groups', () => {
  const groups = byLicenceGroup([aSku(0, 1), aSku(0, 1, 'group2'), aSku(0, 2)])
  assert.deepEqual(
    groups.map(({ group, skus }) => [group, skus.length]),
    [
      ['group1', 2],
      ['group2', 1],
    ],
  )
})
