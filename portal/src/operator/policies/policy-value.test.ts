import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftOfRow, emptyRow, rowOfDraft } from './policy-value.ts'

test('a row that is opened and not touched is written as it was', () => {
  for (const [name, row] of [
    ['cancellation-window', { to: '2022-01-10T00:00:00Z', value: { hours: 72 } }],
    ['new-commerce', { flight: 'new-commerce-preview', value: {} }],
    ['promotion-seat-increase', { value: { keepsPromotionPrice: false } }],
    ['first-purchase-error-name', { from: '2021-01-01T00:00:00Z', value: { name: 'FirstPurchase' } }],
    ['api-throttling', { value: { listedPerMinute: 500, otherPerMinute: 3000 } }],
  ] as const)
    assert.deepEqual(rowOfDraft(name, draftOfRow(row)), row)
})

test('what is left empty is not said, and what is no figure is left for the server to refuse', () => {
  assert.deepEqual(rowOfDraft('cart-lifetime', { ...emptyRow, value: { hours: ' ' } }), { value: {} })
  assert.deepEqual(rowOfDraft('cart-lifetime', { ...emptyRow, value: { hours: 'soon' } }), {
    value: { hours: 'soon' },
  })
})
