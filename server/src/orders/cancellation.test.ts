import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ItemKind } from '../catalog/index.ts'
import { decimal } from '../money.ts'
import type { SoldItem } from '../subscriptions/index.ts'
import { type CancelQuestion, cancelLines } from './cancellation.ts'
import type { Order, OrderLine } from './order.ts'

const amount = decimal(100)
const price = {
  currency: 'EUR',
  unitPrice: amount,
  discount: decimal(0),
  listPrice: amount,
  discountedPrice: amount,
  proratedPrice: amount,
  price: amount,
  extendedPrice: amount,
}
const aLine = (lineItemNumber: number, kind: ItemKind, quantity = 2): OrderLine => ({
  lineItemNumber,
  item: { kind } as SoldItem,
  sourceId: `source ${lineItemNumber}`,
  friendlyName: 'line',
  quantity,
  billingCycle: 'one_time',
  promotionEligibilities: [],
  price,
})
const anOrder = (...kinds: ItemKind[]): Order => ({
  id: '7be20f4410aa',
  environmentId: 'environment',
  customerId: 'customer',
  partnerId: 'partner',
  isLegacy: false,
  billingCycle: 'one_time',
  currency: 'EUR',
  status: 'completed',
  transactionType: 'UserPurchase',
  lines: kinds.map((kind, number) => aLine(number, kind)),
  createdAt: new Date('2022-02-01T09:00:00Z'),
  version: 1,
})
const question = (wish: Partial<CancelQuestion> = {}): CancelQuestion => ({
  lineItemNumbers: [],
  isSandbox: false,
  at: new Date('2022-02-10T09:00:00Z'),
  ...wish,
})

describe('cancelling through the order', () => {
  it('takes all lines, and the order with them', () => {
    const verdict = cancelLines(anOrder('perpetual-software', 'software-subscription'), question())
    assert.ok('order' in verdict)
    assert.equal(verdict.order.status, 'cancelled')
    assert.deepEqual(
      verdict.order.lines.map(({ quantity }) => quantity),
      [0, 0],
    )
    assert.equal(verdict.lines.length, 2)
  })

  it('takes some lines, and the order stays completed until none is left', () => {
    const first = cancelLines(
      anOrder('perpetual-software', 'perpetual-software'),
      question({ lineItemNumbers: [1] }),
    )
    assert.ok('order' in first)
    assert.deepEqual(
      [first.order.status, first.order.lines.map(({ quantity }) => quantity)],
      ['completed', [2, 0]],
    )
    const second = cancelLines(first.order, question())
    assert.ok('order' in second)
    assert.deepEqual([second.order.status, second.lines.length], ['cancelled', 1])
  })

  for (const [kind, wish, refusal] of [
    ['new-commerce', {}, { reason: 'bySubscription' }],
    ['legacy', {}, { reason: 'bySubscription' }],
    ['azure-plan', {}, { reason: 'notCancellable' }],
    ['reservation', {}, { reason: 'softwareOnly' }],
    ['marketplace', {}, { reason: 'softwareOnly' }],
    ['perpetual-software', { at: new Date('2022-03-03T09:00:00Z') }, { reason: 'windowClosed', days: 30 }],
    [
      'reservation',
      { isSandbox: true, at: new Date('2022-04-02T09:00:00Z') },
      { reason: 'windowClosed', days: 60 },
    ],
    ['perpetual-software', { lineItemNumbers: [4] }, { reason: 'unknownLine', lineItemNumber: 4 }],
  ] as const) {
    it(`refuses ${kind}: ${refusal.reason}`, () => {
      assert.deepEqual(cancelLines(anOrder(kind), question(wish)), refusal)
    })
  }

  it('lets a sandbox cancel reservations and marketplace items up to the last moment', () => {
    const last = question({ isSandbox: true, at: new Date('2022-04-02T08:59:59Z') })
    assert.ok('order' in cancelLines(anOrder('reservation', 'marketplace'), last))
  })
})
