import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type PromotionDocument, stateOf } from './promotion-document.ts'
import { documentOfDraft, draftOf, fractionOf, newDraft, percentOf } from './promotion-draft.ts'

const { promotions } = JSON.parse(
  readFileSync(new URL('../../../../server/seed/promotions.json', import.meta.url), 'utf8'),
) as { promotions: PromotionDocument[] }

test('what is opened and not touched is saved as it was', () => {
  assert.ok(promotions.length > 20)
  for (const promotion of promotions) assert.deepEqual(documentOfDraft(draftOf(promotion)), promotion)
})

test('every condition survives the editor', () => {
  const promotion: PromotionDocument = {
    ...promotions[0]!,
    promotionConstraints: {
      seatConstraints: [{ minSeats: 5, maxSeats: 10, type: 'SubscriptionQuantity' }],
      assetOwnershipLimits: [{ minAssets: 0, maxAssets: 2, type: 'LifetimeRedemptionCount' }],
      eligibilityConstraints: [{ isApplicable: false, type: 'FirstPurchase' }],
      productOwnershipConstraints: [
        [{ bigId: 'A/1', minSeats: 1 }, { bigId: 'B/1' }],
        [{ bigId: 'C/1', maxSeats: 9 }],
      ],
      productOwnershipExclusions: [{ bigIds: ['D/1', 'E/1'], lookBackDays: 0 }],
    },
    isNewCommerceLicence: false,
    isDiscountInPrice: true,
    isWithdrawn: true,
    flights: ['early'],
  }
  assert.deepEqual(documentOfDraft(draftOf(promotion)), promotion)
})

test('per cents and fractions are the same figure, exactly', () => {
  for (const [percent, fraction] of [
    ['15', '0.15'],
    ['12.5', '0.125'],
    ['100', '1'],
    ['10', '0.10'],
    ['0.1', '0.001'],
    ['7', '0.07'],
    ['0', '0'],
    ['33.3333', '0.333333'],
  ]) {
    assert.equal(fractionOf(percent!), fraction)
    assert.equal(percentOf(fraction!), percent)
  }
  assert.equal(fractionOf('12,5'), '0.125')
})

test('what is no figure is left for the server to refuse', () => {
  assert.equal(fractionOf('much'), 'much')
  const document = documentOfDraft({ ...draftOf(promotions[0]!), maxSeats: 'ten' })
  assert.equal(document.promotionConstraints?.seatConstraints?.[0]?.maxSeats as unknown, 'ten')
})

test('a new promotion runs from the first of next month for a year', () => {
  const { startDate, endDate } = newDraft(new Date('2021-12-24T15:00:00Z'))
  assert.deepEqual([startDate, endDate], ['2022-01-01T00:00:00Z', '2022-12-31T23:59:59Z'])
})

test('a promotion is in force from its first to its last instant, unless it is withdrawn', () => {
  const dates = { startDate: '2021-09-01T00:00:00Z', endDate: '2021-09-30T23:59:59Z' }
  const at = (instant: string, isWithdrawn = false) => stateOf({ ...dates, isWithdrawn }, new Date(instant))
  assert.deepEqual(
    [
      at('2021-08-31T23:59:59Z'),
      at('2021-09-01T00:00:00Z'),
      at('2021-09-30T23:59:59Z'),
      at('2021-10-01T00:00:00Z'),
      at('2021-09-15T00:00:00Z', true),
    ],
    ['coming', 'inForce', 'inForce', 'ended', 'withdrawn'],
  )
})
