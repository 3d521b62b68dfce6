import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPromotion, midOctober } from './a-promotion.ts'
import { seatIncrease } from './seat-increase.ts'

const capped = aPromotion({ constraints: { seats: { max: 2400 } } })
const after = new Date('2022-07-01T00:00:00Z')

describe('seats added to a promoted subscription (H5)', () => {
  for (const [name, { used, added, at = midOctober, keeps = true, promotion = capped }, expected] of [
    ['below the limit', { used: 2300, added: 99 }, 'promotion'],
    ['at the limit', { used: 2300, added: 100 }, 'promotion'],
    [
      'one beyond the limit is refused, with what would fit',
      { used: 2300, added: 101 },
      'refused: 100 of 2400 left',
    ],
    ['beyond a lowered limit nothing fits', { used: 2500, added: 1 }, 'refused: 0 of 2400 left'],
    ['without a limit any number', { used: 0, added: 1_000_000, promotion: aPromotion() }, 'promotion'],
    [
      'after the promotion they keep its price until the term ends',
      { used: 0, added: 10, at: after },
      'promotion',
    ],
    ['and its limit', { used: 2400, added: 1, at: after }, 'refused: 0 of 2400 left'],
    [
      'after the promotion, where the operator says so, at list price',
      { used: 2400, added: 10, at: after, keeps: false },
      'list',
    ],
    [
      'while it is open the operator’s rule changes nothing',
      { used: 2400, added: 1, keeps: false },
      'refused: 0 of 2400 left',
    ],
  ] as const satisfies [
    string,
    { used: number; added: number; at?: Date; keeps?: boolean; promotion?: typeof capped },
    string,
  ][]) {
    test(name, () => {
      const verdict = seatIncrease({
        promotion,
        seatsAdded: added,
        seatsUsed: used,
        at,
        keepsPromotionPrice: keeps,
      })
      assert.equal(
        verdict.kind === 'refused'
          ? `refused: ${verdict.seatsLeft} of ${verdict.seatsMax} left`
          : verdict.kind,
        expected,
      )
    })
  }
})
