import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aHistory, aLine, aPromotion, midOctober, yearly } from './a-promotion.ts'
import { choosePromotion } from './choose-promotion.ts'
import { eligibility } from './eligibility.ts'
import type { Promotion } from './promotion.ts'

const choice = (promotions: readonly Promotion[], named?: string) => {
  const intent = aLine()
  const candidates = promotions.map((promotion) => ({
    promotion,
    verdict: eligibility({ promotion, intent, history: aHistory(), context: { at: midOctober } }),
  }))
  const chosen = choosePromotion(candidates, intent, named)
  return chosen && `${chosen.promotion.name} ${chosen.discount}`
}

const percent = (name: string, discount: string, given: Parameters<typeof aPromotion>[0] = {}) =>
  aPromotion({ id: `K${name}:0001:X`, name, covers: [{ term: yearly, discount }], ...given })

describe('choosing a promotion', () => {
  const shallow = percent('shallow', '0.10')
  const deep = percent('deep', '0.25')
  const full = percent('full', '0.50', { constraints: { seats: { max: 5 } } })

  test('nothing to choose: the normal price', () => {
    assert.equal(choice([]), undefined)
  })

  test('the deepest discount wins, whatever the order', () => {
    assert.equal(choice([shallow, deep]), 'deep 0.25')
    assert.equal(choice([deep, shallow]), 'deep 0.25')
  })

  test('a deeper one that the customer cannot have does not count', () => {
    assert.equal(choice([full, shallow]), 'shallow 0.1')
    assert.equal(choice([full]), undefined)
  })

  test('of equal discounts the one that ends first wins, then the lower id', () => {
    const sooner = percent('sooner', '0.250', { endDate: new Date('2021-12-31Z') })
    assert.equal(choice([deep, sooner]), 'sooner 0.25')
    assert.equal(choice([percent('b', '0.1'), percent('a', '0.1')]), 'a 0.1')
  })

  test('one that does not apply by itself must be named', () => {
    const asked = percent('asked', '0.40', { isAutoApplicable: false })
    assert.equal(choice([asked]), undefined)
    assert.equal(choice([asked, shallow]), 'shallow 0.1')
    assert.equal(choice([asked, shallow], asked.id), 'asked 0.4')
  })

  test('the named one wins over a deeper one, in either form of its id', () => {
    assert.equal(choice([shallow, deep], 'Kshallow:0001:ANOTHER'), 'shallow 0.1')
  })

  test('a named one that the customer cannot have leaves what applies by itself', () => {
    assert.equal(choice([full, deep], full.id), 'deep 0.25')
  })

  test('nothing goes on top of an offer that carries the discounted price itself', () => {
    const inPrice = percent('in-price', '0.33', { isDiscountInPrice: true })
    assert.equal(choice([inPrice, percent('on-top', '0.5')]), 'in-price 0')
    const barred = percent('barred', '0.33', { isDiscountInPrice: true, constraints: { seats: { max: 5 } } })
    assert.equal(choice([barred, deep]), undefined)
  })
})
