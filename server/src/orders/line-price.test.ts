import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decimal } from '../money.ts'
import { type LinePrice, linePrice, type PricedPurchase } from './line-price.ts'

const monthly = { duration: 'P1Y', billingCycle: 'monthly' } as const
const purchase = (wish: Partial<PricedPurchase> = {}): PricedPurchase => ({
  quote: { unitPrice: decimal('10.99'), termPrice: decimal('131.88'), retailPrice: null, currency: 'EUR' },
  term: monthly,
  discount: decimal('0.15'),
  quantity: 7,
  at: new Date('2021-10-01T09:00:00Z'),
  ...wish,
})
const figures = ({ listPrice, discountedPrice, proratedPrice, price, extendedPrice }: LinePrice) =>
  [listPrice, discountedPrice, proratedPrice, price, extendedPrice].map((amount) => amount.toFixed())

describe('the price of a line', () => {
  it('is list, discount and proration exactly, and at last what the ledger will charge', () => {
    // Each month 9.3415 is charged as 9.34.
    assert.deepEqual(figures(linePrice(purchase())), ['131.88', '112.098', '112.098', '112.08', '784.56'])
  })

  it('is the list price throughout without a promotion', () => {
    const price = linePrice(purchase({ discount: decimal(0) }))
    assert.deepEqual(figures(price), ['131.88', '131.88', '131.88', '131.88', '923.16'])
  })

  it('counts only the days up to an end date of the buyer’s choice', () => {
    const price = linePrice(
      purchase({ discount: decimal(0), customTermEnd: new Date('2021-11-15T00:00:00Z') }),
    )
    // October whole, then 15 of November’s 30 days.
    assert.deepEqual(figures(price).slice(2), ['16.485', '16.48', '115.36'])
  })

  it('has no fractions in a currency without them', () => {
    const quote = {
      unitPrice: decimal('1500'),
      termPrice: decimal('18000'),
      retailPrice: null,
      currency: 'JPY',
    }
    const price = linePrice(purchase({ quote, discount: decimal('0.333') }))
    assert.deepEqual(figures(price).slice(2), ['12006', '12000', '84000'])
  })

  it('is one payment for what has no term', () => {
    const quote = {
      unitPrice: decimal('1069'),
      termPrice: decimal('1069'),
      retailPrice: null,
      currency: 'EUR',
    }
    const term = { duration: '', billingCycle: 'one_time' } as const
    assert.deepEqual(figures(linePrice(purchase({ quote, term, discount: decimal(0) }))).slice(3), [
      '1069',
      '7483',
    ])
  })
})
