import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { itemKey } from '../catalog/index.ts'
import { aPromotion, midOctober, monthly, suite, yearly } from './a-promotion.ts'
import { priceAfterChange } from './price-after-change.ts'

const from = itemKey(suite)
const upgrade = itemKey('CFQ7SUITE005:0001')

describe('changes in mid-term (H9, decision 32)', () => {
  const both = aPromotion({
    covers: [
      { term: monthly, discount: '0.05' },
      { term: yearly, discount: '0.15' },
      { product: upgrade, term: yearly },
    ],
  })
  for (const [name, change, expected] of [
    [
      'an upgrade leaves the promotion behind',
      { promotion: both, from, to: upgrade, term: yearly, at: midOctober },
      'list',
    ],
    ['an upgrade never picks one up', { from, to: upgrade, term: yearly, at: midOctober }, 'list'],
    ['a longer term never gains one', { from, to: from, term: yearly, at: midOctober }, 'list'],
    [
      'a longer term keeps its own at that term’s discount',
      { promotion: both, from, to: from, term: yearly, at: midOctober },
      '0.15',
    ],
    [
      'not after the promotion',
      { promotion: both, from, to: from, term: yearly, at: new Date('2022-07-01') },
      'list',
    ],
    [
      'not for a term it does not cover',
      {
        promotion: aPromotion(),
        from,
        to: from,
        term: { duration: 'P3Y', billingCycle: 'Annual' },
        at: midOctober,
      },
      'list',
    ],
  ] as const) {
    test(name, () => {
      const price = priceAfterChange(change)
      assert.equal(price.kind === 'list' ? 'list' : price.discount.toString(), expected)
    })
  }
})
