import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decimal } from '../money.ts'
import { discountedPrice, percentage, saving } from './discount.ts'

describe('discount', () => {
  for (const [price, fraction, expected] of [
    ['12.40', '0.15', '10.54'],
    ['15', '0.25', '11.25'],
    ['0.10', '0.333333', '0.0666667'],
    ['19.99', '0', '19.99'],
    ['19.99', '1', '0'],
    // A float would say 5.359999999999999.
    ['8', '0.33', '5.36'],
  ] as const) {
    test(`${price} less ${fraction} is exactly ${expected}`, () => {
      assert.equal(discountedPrice(decimal(price), decimal(fraction)).toString(), expected)
    })
  }

  test('a fraction outside 0 to 1 is no discount', () => {
    assert.throws(() => discountedPrice(decimal(1), decimal('1.01')), RangeError)
    assert.throws(() => discountedPrice(decimal(1), decimal('-0.01')), RangeError)
  })

  test('price paid and saving add up to the normal price', () => {
    const price = decimal('7.77')
    const paid = discountedPrice(price, decimal('0.333333')).times(3)
    assert.equal(paid.plus(saving(price, decimal('0.333333'), 3)).toString(), price.times(3).toString())
  })

  test('a percentage reads as people write it', () => {
    assert.deepEqual(
      ['0.15', '0.333333', '1'].map((text) => percentage(decimal(text))),
      ['15%', '33.33%', '100%'],
    )
  })
})
