import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { itemKey } from '../catalog/index.ts'
import { aPromotion, monthly, suite, yearly } from './a-promotion.ts'
import type { Term } from './promotion.ts'
import { type Renewal, renewalPrice } from './renewal-price.ts'

const promotion = aPromotion({
  constraints: { seats: { max: 2400 }, isFirstPurchaseOnly: true, redemptionsMax: 1 },
})
const item = itemKey(suite)

type Given = Partial<Omit<Renewal, 'at'>> & { at?: string; term?: Term; quantity?: number }
const renew = ({ at = '2022-03-01', term = yearly, quantity = 100, ...given }: Given = {}) =>
  renewalPrice({
    promotion,
    item,
    renewsTo: { item, term, quantity },
    seatsCarried: 100,
    seatsUsed: 100,
    ...given,
    at: new Date(at),
  })
const told = (renewal: ReturnType<typeof renew>) =>
  renewal.kind === 'list' ? renewal.reason : `${renewal.discount} +${renewal.seatsAdded}`

describe('renewal (H8)', () => {
  for (const [name, given, expected] of [
    ['inside the dates it keeps the promotion', {}, '0.15 +0'],
    ['on the first instant', { at: '2021-10-01T00:00:00Z' }, '0.15 +0'],
    ['on the last instant', { at: '2022-06-30T23:59:59Z' }, '0.15 +0'],
    ['a moment after the end it is at list price', { at: '2022-06-30T23:59:59.001Z' }, 'outsideDates'],
    ['withdrawn, it is at list price', { promotion: aPromotion({ isWithdrawn: true }) }, 'withdrawn'],
    ['without a promotion it gains none', { promotion: undefined }, 'noPromotion'],
    ['a term the promotion lacks is at list price', { term: monthly }, 'otherTerm'],
    [
      'another SKU is at list price (H9)',
      { renewsTo: { item: itemKey('CFQ7OTHER001:0001'), term: yearly, quantity: 100 } },
      'otherProduct',
    ],
    [
      'it carries its own seats on even over a lowered limit',
      { seatsUsed: 3000, seatsCarried: 100 },
      '0.15 +0',
    ],
    ['fewer seats keep it', { quantity: 1 }, '0.15 +0'],
    ['further seats that fit keep it', { quantity: 200, seatsUsed: 2300 }, '0.15 +100'],
    ['one further seat too many and all of it is at list price', { quantity: 201, seatsUsed: 2300 }, 'seats'],
  ] as const satisfies [string, Given, string][]) {
    test(name, () => {
      assert.equal(told(renew(given)), expected)
    })
  }

  test('the next term has the discount of the term it renews to', () => {
    const both = aPromotion({
      covers: [
        { term: yearly, discount: '0.15' },
        { term: monthly, discount: '0.05' },
      ],
    })
    assert.equal(told(renew({ promotion: both, term: monthly })), '0.05 +0')
  })

  test('an offer with the discount in its price renews at the regular offer’s price once the promotion is over', () => {
    const voice = aPromotion({ covers: [{ regularProductId: 'regular-voice' }], isDiscountInPrice: true })
    assert.deepEqual(renew({ promotion: voice, at: '2022-11-18' }), {
      kind: 'list',
      reason: 'outsideDates',
      regularProductId: 'regular-voice',
    })
    assert.equal(told(renew({ promotion: voice })), '0 +0')
  })
})
