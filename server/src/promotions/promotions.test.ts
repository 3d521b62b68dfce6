import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPromotion } from './a-promotion.ts'
import { Promotions } from './promotions.ts'

describe('the period of a moment', () => {
  const autumn = {
    startDate: new Date('2021-10-01T00:00:00Z'),
    endDate: new Date('2021-12-31T23:59:59.999Z'),
  }
  const winter = {
    startDate: new Date('2021-12-01T00:00:00Z'),
    endDate: new Date('2022-02-28T23:59:59.999Z'),
  }
  const periods = [
    ['2000-01-01T00:00:00Z', -1],
    ['2021-09-30T23:59:59.999Z', -1],
    ['2021-10-01T00:00:00Z', 0],
    ['2021-11-30T23:59:59.999Z', 0],
    ['2021-12-01T00:00:00Z', 1],
    ['2021-12-31T23:59:59.999Z', 1],
    ['2022-01-01T00:00:00Z', 2],
    ['2022-02-28T23:59:59.999Z', 2],
    ['2022-03-01T00:00:00Z', 3],
    ['2099-01-01T00:00:00Z', 3],
  ] as const
  const all = [aPromotion({ id: 'A:1:1', ...autumn }), aPromotion({ id: 'B:1:1', ...winter })]

  for (const [name, inOrder] of [
    ['forwards', periods],
    ['backwards', periods.toReversed()],
    ['each twice', periods.flatMap((period) => [period, period])],
    ['each after every other', periods.flatMap((one) => periods.flatMap((other) => [other, one]))],
  ] as const) {
    test(`changes where a promotion starts and where one is over, asked ${name}`, () => {
      const promotions = new Promotions(all)
      for (const [at, number] of inOrder) assert.equal(promotions.periodAt(new Date(at)), number, at)
    })
  }

  test('is always the same where there are no promotions', () => {
    const none = new Promotions([])
    for (const [at] of periods) assert.equal(none.periodAt(new Date(at)), -1)
  })
})
