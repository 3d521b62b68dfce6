import assert from 'node:assert/strict'
import { test } from 'node:test'
import { totalsOf } from './totals.ts'

const line = (currencyCode: string, quantity: number, listPrice: number, discountedPrice: number) => ({
  quantity,
  currencyCode,
  pricing: {
    listPrice,
    discountedPrice,
    proratedPrice: discountedPrice,
    price: discountedPrice,
    extendedPrice: discountedPrice * quantity,
  },
})

test('lines are summed per currency, without the dust of binary fractions', () => {
  const cart = {
    id: 'c',
    lineItems: [line('SEK', 3, 0.1, 0.1), line('EUR', 2, 10, 8.5), line('SEK', 1, 0.2, 0.2)],
  }
  assert.deepEqual(totalsOf(cart), [
    { currency: 'SEK', list: 0.5, saved: 0, total: 0.5 },
    { currency: 'EUR', list: 20, saved: 3, total: 17 },
  ])
})

test('an add-on bought with its base is part of the sum', () => {
  const cart = { lineItems: [{ ...line('SEK', 1, 5, 5), addonItems: [line('SEK', 2, 4, 4)] }] }
  assert.deepEqual(totalsOf(cart), [{ currency: 'SEK', list: 13, saved: 0, total: 13 }])
})

test('a line that could not be priced adds nothing', () => {
  assert.deepEqual(totalsOf({ lineItems: [{ quantity: 1 }] }), [])
})
