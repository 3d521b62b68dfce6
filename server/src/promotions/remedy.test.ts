import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { monthly, yearly } from './a-promotion.ts'
import type { UnmetCondition } from './eligibility.ts'
import { explain } from './remedy.ts'

const cases: [string, UnmetCondition, string, unknown][] = [
  [
    'seats beyond what is left: buy what is left',
    { type: 'SeatCount', seatsWanted: 200, seatsMax: 2400, seatsLeft: 90 },
    '90 seats of 2,400 left; buy 90 now at the promotion price',
    { action: 'reduceQuantity', quantity: 90 },
  ],
  [
    'too few seats: buy the least',
    { type: 'SeatCount', seatsWanted: 4, seatsMin: 5, seatsMax: 2400, seatsLeft: 2400 },
    'The promotion starts at 5 seats; buy 5 to get it',
    { action: 'raiseQuantity', quantity: 5 },
  ],
  [
    'no seat left: nothing helps',
    { type: 'SeatCount', seatsWanted: 1, seatsMax: 2400, seatsLeft: 0 },
    'All 2,400 seats of the promotion are in use',
    undefined,
  ],
  [
    'fewer left than the least purchase: nothing helps',
    { type: 'SeatCount', seatsWanted: 5, seatsMin: 5, seatsMax: 2400, seatsLeft: 3 },
    '3 seats of 2,400 left, fewer than the promotion’s least purchase of 5',
    undefined,
  ],
  [
    'another term: one of its own',
    { type: 'Term', term: monthly, eligibleTerms: [yearly, { duration: 'P3Y', billingCycle: 'Annual' }] },
    'The promotion is for P1Y Monthly or P3Y Annual',
    { action: 'changeTerm', terms: [yearly, { duration: 'P3Y', billingCycle: 'Annual' }] },
  ],
  [
    'first purchase: nothing helps while it counts for ever',
    { type: 'FirstPurchase' },
    'The promotion is for a first purchase; the customer has or had this product, or has used the promotion',
    undefined,
  ],
  [
    'used up: nothing helps',
    { type: 'RedemptionLimit', redemptionsMax: 1, redemptionsLeft: 0 },
    'The customer has used the promotion as often as it allows (1)',
    undefined,
  ],
  [
    'a product to own first: the alternative that takes the fewest seats',
    {
      type: 'RequiredOwnership',
      alternatives: [
        [{ bigId: 'A/0001', seatsHave: 4, seatsMin: 10, seatsMax: 300 }],
        [
          { bigId: 'B/0001', seatsHave: 0, seatsMin: 1 },
          { bigId: 'C/0001', seatsHave: 9, seatsMin: 1 },
        ],
      ],
    },
    'The promotion needs 10 to 300 seats of A/0001, or 1 or more seats of B/0001 and 1 or more seats of C/0001',
    { action: 'buyFirst', products: [{ bigId: 'B/0001', seats: 1 }] },
  ],
  [
    'more owned than allowed: buying does not help',
    {
      type: 'RequiredOwnership',
      alternatives: [[{ bigId: 'A/0001', seatsHave: 301, seatsMin: 10, seatsMax: 300 }]],
    },
    'The promotion needs 10 to 300 seats of A/0001',
    undefined,
  ],
  [
    'given up lately: wait',
    {
      type: 'ExcludedOwnership',
      bigIds: ['voice'],
      lookBackDays: 30,
      freeAt: new Date('2020-12-05T00:00:00Z'),
    },
    'The customer gave up voice less than 30 days ago; possible from 2020-12-05',
    { action: 'waitUntil', date: new Date('2020-12-05T00:00:00Z') },
  ],
  [
    'still held: nothing helps',
    { type: 'ExcludedOwnership', bigIds: ['voice'], lookBackDays: 30 },
    'The customer holds voice',
    undefined,
  ],
  [
    'not begun: wait',
    { type: 'InvalidPromotion', misfit: 'notYet', startsAt: new Date('2021-10-01T00:00:00Z') },
    'The promotion starts on 2021-10-01T00:00:00Z',
    { action: 'waitUntil', date: new Date('2021-10-01T00:00:00Z') },
  ],
  [
    'over: nothing helps',
    { type: 'InvalidPromotion', misfit: 'ended' },
    'The promotion has ended',
    undefined,
  ],
]

describe('what is unmet, in words', () => {
  for (const [name, condition, description, remedy] of cases) {
    test(name, () => {
      const explanation = explain(condition)
      assert.equal(explanation.description, description)
      assert.deepEqual(explanation.remedy, remedy)
      assert.ok(explanation.have && explanation.need)
    })
  }
})
