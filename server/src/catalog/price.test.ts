import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { decimal } from '../money.ts'
import { discountedPaymentOf, marketPrice, paymentOf } from './list-price.ts'
import { type Price, quoteFrom } from './price.ts'
import { readTerm } from './term.ts'

const yearly = readTerm('P1Y:monthly')

const aPrice = ({
  unitPrice = '10',
  from = '2021-01-01',
  to,
  ...price
}: Partial<Omit<Price, 'unitPrice' | 'from' | 'to'>> & {
  unitPrice?: string
  from?: string
  to?: string
} = {}): Price => ({
  ...yearly,
  currency: 'SEK',
  tierMin: null,
  tierMax: null,
  retailPrice: null,
  isOwn: false,
  ...price,
  unitPrice: decimal(unitPrice),
  from: new Date(from),
  to: to === undefined ? null : new Date(to),
})

const unitPriceAt = (prices: Price[], at: string, quantity?: number): string | undefined =>
  quoteFrom(prices, { term: yearly, currency: 'SEK', at: new Date(at), quantity })?.unitPrice.toString()

suite('which price holds', () => {
  test('a price holds from its start until just before its end', () => {
    const prices = [aPrice({ to: '2022-03-01' }), aPrice({ from: '2022-03-01', unitPrice: '12' })]
    assert.equal(unitPriceAt(prices, '2020-12-31T23:59:59Z'), undefined)
    assert.equal(unitPriceAt(prices, '2021-01-01'), '10')
    assert.equal(unitPriceAt(prices, '2022-02-28T23:59:59Z'), '10')
    assert.equal(unitPriceAt(prices, '2022-03-01'), '12')
  })

  test('of overlapping prices the one that started last holds', () => {
    assert.equal(unitPriceAt([aPrice({ from: '2021-06-01', unitPrice: '11' }), aPrice()], '2021-07-01'), '11')
  })

  test('a price of the environment goes before a shared one, even an earlier one', () => {
    const own = aPrice({ isOwn: true, from: '2020-01-01', unitPrice: '9' })
    assert.equal(unitPriceAt([aPrice(), own], '2021-07-01'), '9')
  })

  test('another term, billing cycle or currency has its own price', () => {
    const others = [
      aPrice({ duration: 'P1M' }),
      aPrice({ billingCycle: 'annual' }),
      aPrice({ currency: 'EUR' }),
    ]
    assert.equal(unitPriceAt(others, '2021-07-01'), undefined)
  })

  test('tiers hold from their least to their most seats', () => {
    const tiers = [aPrice({ tierMax: 99 }), aPrice({ tierMin: 100, unitPrice: '8' })]
    assert.deepEqual(
      [1, 99, 100].map((seats) => unitPriceAt(tiers, '2021-07-01', seats)),
      ['10', '10', '8'],
    )
  })

  test('the price of a term is that of all its payments', () => {
    const quote = quoteFrom([aPrice({ unitPrice: '10.05' })], {
      term: yearly,
      currency: 'SEK',
      at: new Date('2021-07-01'),
    })
    assert.equal(quote?.termPrice.toString(), '120.6')
  })
})

suite('list prices of a market', () => {
  const sweden = { country: 'SE', currency: 'SEK', perDollar: '8.60', priceStep: '0.10' }
  const dollars = { country: 'US', currency: 'USD', perDollar: '1', priceStep: '0.01' }

  test('dollars become the market’s money at one of its price points', () => {
    assert.equal(marketPrice('32.00', sweden).toString(), '275.2')
    assert.equal(marketPrice('4.99', sweden).toString(), '42.9')
    assert.equal(marketPrice('32.00', { ...sweden, perDollar: '305', priceStep: '10' }).toString(), '9760')
  })

  test('a month costs a fifth more without a yearly term; a year or three at once exactly as many months', () => {
    const payment = (term: string) => paymentOf('32.00', readTerm(term), dollars).toString()
    assert.deepEqual(
      ['P1M:monthly', 'P1Y:monthly', 'P1Y:annual', 'P3Y:annual', 'P3Y:triennial', 'P1M:none'].map(payment),
      ['38.4', '32', '384', '384', '1152', '0'],
    )
  })

  test('33 % off 15 dollars is 10.05 a month, and a year is twelve of them', () => {
    const payment = (term: string) =>
      discountedPaymentOf('15.00', readTerm(term), { market: dollars, percent: '0.33' })
    assert.deepEqual(
      [payment('P1Y:monthly').toString(), payment('P1Y:annual').toString()],
      ['10.05', '120.6'],
    )
  })
})
