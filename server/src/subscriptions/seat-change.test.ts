import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aPromotedSubscription, aSubscription } from './a-subscription.ts'
import { type SeatChange, type SeatRefusal, type SeatsChanged, seatChange } from './seat-change.ts'
import { windowRule } from './windows.ts'

const rule = windowRule(
  { kind: 'new-commerce', isTrial: false },
  { billingCycle: 'monthly', licenceHours: 168 },
)!
const change = (quantity: number, wish: Partial<SeatChange> = {}): SeatChange => ({
  quantity,
  at: new Date('2021-10-20T15:00:00Z'),
  minimum: 1,
  maximum: 300,
  rule,
  ...wish,
})
const inWindow = { at: new Date('2021-10-02T09:00:00Z') }

function changed(verdict: SeatsChanged | SeatRefusal): SeatsChanged {
  assert.ok('type' in verdict, JSON.stringify(verdict))
  return verdict
}

describe('a change of seats', () => {
  it('adds seats at any time, and opens a window for them alone', () => {
    const { subscription, type, promotedSeats } = changed(seatChange(aSubscription(), change(14)))
    assert.equal(type, 'addQuantity')
    assert.equal(promotedSeats, 0)
    assert.equal(subscription.quantity, 14)
    assert.deepEqual(subscription.seatWindows, [{ quantity: 4, until: new Date('2021-10-27T15:00:00Z') }])
  })

  it('keeps the purchase’s own window beside the new one', () => {
    const { subscription } = changed(seatChange(aSubscription(), change(14, inWindow)))
    assert.deepEqual(
      subscription.seatWindows.map(({ quantity, until }) => [quantity, until.toISOString()]),
      [
        [10, '2021-10-08T09:00:00.000Z'],
        [4, '2021-10-09T09:00:00.000Z'],
      ],
    )
  })

  for (const [quantity, refusal] of [
    [0, { reason: 'outsideLimits', minimum: 1, maximum: 300 }],
    [301, { reason: 'outsideLimits', minimum: 1, maximum: 300 }],
  ] as const) {
    it(`refuses ${quantity} seats, outside 1 to 300`, () => {
      assert.deepEqual(seatChange(aSubscription(), change(quantity)), refusal)
    })
  }

  it('allows exactly the most and the least', () => {
    changed(seatChange(aSubscription(), change(300)))
    changed(seatChange(aSubscription(), change(1, inWindow)))
  })

  it('refuses what the customer may not add over all its subscriptions', () => {
    const refusal = { reason: 'customerSeats', remaining: 3 }
    assert.deepEqual(seatChange(aSubscription(), change(14, { customerSeatsLeft: 3 })), refusal)
    changed(seatChange(aSubscription(), change(13, { customerSeatsLeft: 3 })))
  })

  it('adds promoted seats to a promoted subscription while the promotion has room', () => {
    const verdict = seatChange(aPromotedSubscription(), change(14, { promotion: { kind: 'promotion' } }))
    const { subscription, promotedSeats } = changed(verdict)
    assert.deepEqual([subscription.quantity, subscription.promotedQuantity, promotedSeats], [14, 14, 4])
  })

  it('refuses an increase beyond the promotion’s limit, with the number that would fit', () => {
    const promotion = { kind: 'refused', seatsLeft: 2 } as const
    assert.deepEqual(seatChange(aPromotedSubscription(), change(14, { promotion })), {
      reason: 'promotionSeats',
      seatsLeft: 2,
    })
  })

  it('adds seats at list price once added seats are no longer promoted', () => {
    const verdict = changed(seatChange(aPromotedSubscription(), change(14, { promotion: { kind: 'list' } })))
    assert.deepEqual([verdict.subscription.promotedQuantity, verdict.promotedSeats], [10, 0])
  })

  it('gives seats back inside their window, and no others', () => {
    const { subscription, type } = changed(seatChange(aSubscription(), change(4, inWindow)))
    assert.deepEqual([type, subscription.quantity], ['removeQuantity', 4])
    assert.deepEqual(seatChange(aSubscription(), change(9)), { reason: 'windowClosed', refundable: 0 })
  })

  it('uses up the windows that close first, first', () => {
    const grown = changed(seatChange(aSubscription(), change(14, inWindow))).subscription
    const later = { at: new Date('2021-10-03T09:00:00Z') }
    assert.deepEqual(
      changed(seatChange(grown, change(3, later))).subscription.seatWindows.map(({ quantity }) => quantity),
      [3],
    )
    const afterFirst = { at: new Date('2021-10-08T10:00:00Z') }
    assert.deepEqual(seatChange(grown, change(9, afterFirst)), { reason: 'windowClosed', refundable: 4 })
    assert.equal(changed(seatChange(grown, change(10, afterFirst))).subscription.quantity, 10)
  })

  it('a window is open until the instant it closes', () => {
    const last = new Date('2021-10-08T08:59:59.999Z')
    const over = new Date('2021-10-08T09:00:00Z')
    changed(seatChange(aSubscription(), change(9, { at: last })))
    assert.deepEqual(seatChange(aSubscription(), change(9, { at: over })), {
      reason: 'windowClosed',
      refundable: 0,
    })
  })

  it('gives promoted seats back last', () => {
    const mixed = aPromotedSubscription({ promotedQuantity: 6 })
    const some = changed(seatChange(mixed, change(7, inWindow)))
    assert.deepEqual([some.subscription.promotedQuantity, some.promotedSeats], [6, 0])
    const more = changed(seatChange(mixed, change(4, inWindow)))
    assert.deepEqual([more.subscription.promotedQuantity, more.promotedSeats], [4, -2])
  })

  it('a subscription of the older catalogue gives seats back at any time', () => {
    const legacy = aSubscription({ item: { kind: 'legacy' } })
    assert.equal(changed(seatChange(legacy, change(2))).subscription.quantity, 2)
  })

  it('a trial and a suspended subscription keep their seats', () => {
    const trial = aSubscription({ item: { isTrial: true } })
    assert.deepEqual(seatChange(trial, change(30)), { reason: 'fixed' })
    const suspended = aSubscription({ status: 'suspended' })
    assert.deepEqual(seatChange(suspended, change(12)), { reason: 'notActive' })
  })

  it('forgets a saved schedule', () => {
    const scheduled = aSubscription({
      nextTerm: {
        product: {
          productId: 'P',
          skuId: 'S',
          availabilityId: 'A',
          billingCycle: 'annual',
          termDuration: 'P1Y',
        },
        quantity: 5,
      },
    })
    assert.equal(changed(seatChange(scheduled, change(14))).subscription.nextTerm, undefined)
  })
})
