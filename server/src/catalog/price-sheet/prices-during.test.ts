import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decimal } from '../../money.ts'
import type { Price } from '../price.ts'
import { pricesDuring } from './prices-during.ts'

const day = (date: string): Date => new Date(`${date}T00:00:00Z`)
const aPrice = (unitPrice: string, from: string, to: string | null, given: Partial<Price> = {}): Price => ({
  duration: 'P1Y',
  billingCycle: 'monthly',
  currency: 'SEK',
  tierMin: null,
  tierMax: null,
  from: day(from),
  to: to ? day(to) : null,
  unitPrice: decimal(unitPrice),
  retailPrice: null,
  isOwn: false,
  ...given,
})
const own = { isOwn: true }
const october = { from: day('2021-10-01'), to: day('2021-11-01') }
const list = (prices: Price[], period: { from: Date; to: Date | null } = october) =>
  pricesDuring(prices, period).map(({ unitPrice, from, to }) => [
    unitPrice.toString(),
    from.toISOString().slice(0, 10),
    to?.toISOString().slice(0, 10) ?? null,
  ])

describe('the prices of a period', () => {
  test('are those that hold at some time of it: a price that ends when it begins does not', () => {
    const prices = [
      aPrice('1', '2021-01-01', '2021-10-01'),
      aPrice('2', '2021-10-01', '2021-10-15'),
      aPrice('3', '2021-10-15', '2021-11-01'),
      aPrice('4', '2021-11-01', null),
    ]
    assert.deepEqual(list(prices), [
      ['2', '2021-10-01', '2021-10-15'],
      ['3', '2021-10-15', '2021-11-01'],
    ])
    assert.deepEqual(list(prices, { from: day('2021-10-20'), to: null }), [
      ['3', '2021-10-15', '2021-11-01'],
      ['4', '2021-11-01', null],
    ])
  })

  for (const [name, ownFrom, ownTo, expected] of [
    ['from the start on', '2021-01-01', null, [['9', '2021-01-01', null]]],
    [
      'from the middle on',
      '2021-10-10',
      null,
      [
        ['1', '2021-01-01', '2021-10-10'],
        ['9', '2021-10-10', null],
      ],
    ],
    [
      'for a while',
      '2021-10-10',
      '2021-10-20',
      [
        ['1', '2021-01-01', '2021-10-10'],
        ['9', '2021-10-10', '2021-10-20'],
        ['1', '2021-10-20', null],
      ],
    ],
    ['only later', '2021-12-01', null, [['1', '2021-01-01', '2021-12-01']]],
  ] as const) {
    test(`leave out a shared price while the environment has its own: ${name}`, () => {
      const prices = [aPrice('1', '2021-01-01', null), aPrice('9', ownFrom, ownTo, own)]
      assert.deepEqual(list(prices), expected)
    })
  }

  test('of another term or currency stand beside an environment’s own; tiers and terms are in order', () => {
    const prices = [
      aPrice('5', '2021-01-01', null, { tierMin: 100, tierMax: 200 }),
      aPrice('4', '2021-01-01', null, { tierMin: 1, tierMax: 99 }),
      aPrice('3', '2021-01-01', null, { billingCycle: 'annual' }),
      aPrice('2', '2021-01-01', null, { duration: 'P1M' }),
      aPrice('9', '2021-01-01', null, { duration: 'P3Y', ...own }),
    ]
    assert.deepEqual(
      list(prices).map(([unitPrice]) => unitPrice),
      ['2', '3', '4', '5', '9'],
    )
  })
})
