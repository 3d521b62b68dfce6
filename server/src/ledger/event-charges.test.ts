import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { utcDate } from '../calendar.ts'
import { decimal, zero } from '../money.ts'
import type { ChargeSubject, NewCharge, PricedSeats } from './charge.ts'
import { cycleAt } from './charge-cycle.ts'
import { cycleCharges, fullRefund, partialRefund, seatChangeCharges } from './event-charges.ts'

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const subject: ChargeSubject = {
  partnerId: 'partner',
  customerId: 'customer',
  orderId: 'order',
  subscriptionId: 'subscription',
  billingProvider: 'one_time',
  offerId: 'CFQ7KTC00010:0001:AV',
  productId: 'CFQ7KTC00010',
  skuId: '0001',
  productName: 'Suite',
  skuName: 'Suite',
  termDuration: 'P1Y',
  billingCycle: 'monthly',
  termStart: day('2021-07-01'),
  termEnd: day('2022-06-30'),
  currency: 'EUR',
}
const term = { start: subject.termStart, end: subject.termEnd!, duration: 'P1Y' }
const moment = (at: string) => ({
  at: new Date(at),
  cycle: cycleAt(term, 'monthly', new Date(at)),
  referenceId: 'event',
})
const atList = (quantity: number): PricedSeats => ({
  quantity,
  unitPrice: decimal('9.30'),
  discountedPrice: decimal('9.30'),
})
const promoted = (quantity: number): PricedSeats => ({
  quantity,
  unitPrice: decimal('9.30'),
  discountedPrice: decimal('7.905'),
  promotionId: 'PROMO:0001:A',
})
const summary = ({ type, quantity, subtotal, chargeStart, chargeEnd }: NewCharge) =>
  [type, quantity, subtotal.toFixed(), utcDate(chargeStart), utcDate(chargeEnd)].join(' ')

describe('the ledger lines of an event', () => {
  it('a purchase charges the first cycle whole, whatever the hour', () => {
    const lines = cycleCharges(subject, 'new', [promoted(10)], moment('2021-07-01T17:30:00Z'))
    assert.deepEqual(lines.map(summary), ['new 10 79 2021-07-01 2021-07-31'])
    assert.equal(lines[0]!.effectiveUnitPrice.toFixed(), '7.905')
    assert.equal(lines[0]!.promotionId, 'PROMO:0001:A')
  })

  it('seats added in mid-cycle give the old number back and charge the new, over the same days and under one reference', () => {
    const lines = seatChangeCharges(
      subject,
      'addQuantity',
      { before: [atList(6)], after: [atList(8)] },
      moment('2021-07-11T09:00:00Z'),
    )
    assert.deepEqual(lines.map(summary), [
      'addQuantity 6 -37.8 2021-07-11 2021-07-31',
      'addQuantity 8 50.4 2021-07-11 2021-07-31',
    ])
    assert.equal(new Set(lines.map(({ referenceId }) => referenceId)).size, 1)
  })

  it('seats at two prices make a line each', () => {
    const lines = seatChangeCharges(
      subject,
      'addQuantity',
      { before: [promoted(6), atList(0)], after: [promoted(6), atList(2)] },
      moment('2021-07-01T09:00:00Z'),
    )
    assert.deepEqual(lines.map(summary), [
      'addQuantity 6 -47.4 2021-07-01 2021-07-31',
      'addQuantity 6 47.4 2021-07-01 2021-07-31',
      'addQuantity 2 18.6 2021-07-01 2021-07-31',
    ])
  })

  it('a cancellation refunded by day gives back the rest of the cycle, its own day included', () => {
    const lines = partialRefund(subject, [atList(6)], moment('2021-07-11T09:00:00Z'))
    assert.deepEqual(lines.map(summary), ['cancelImmediate 6 -37.8 2021-07-11 2021-07-31'])
  })

  it('a cancellation refunded in full leaves nothing charged', () => {
    const charged = [
      ...cycleCharges(subject, 'new', [promoted(10)], moment('2021-07-01T09:00:00Z')),
      ...seatChangeCharges(
        subject,
        'addQuantity',
        { before: [promoted(10)], after: [promoted(13)] },
        moment('2021-07-02T08:00:00Z'),
      ),
    ]
    const refunded = fullRefund(charged, { at: new Date('2021-07-02T08:30:00Z'), referenceId: 'cancel' })
    const total = [...charged, ...refunded].reduce((sum, { subtotal }) => sum.plus(subtotal), zero)
    assert.equal(total.toFixed(), '0')
    assert.ok(refunded.every(({ type }) => type === 'cancelImmediate'))
  })
})
