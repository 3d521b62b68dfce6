import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type SubscriptionDates, timelineOf } from './timeline.ts'

const teamSuite: SubscriptionDates = {
  status: 'active',
  autoRenewEnabled: true,
  creationDate: '2021-10-01T09:00:00Z',
  effectiveStartDate: '2021-10-01T00:00:00Z',
  commitmentEndDate: '2022-09-30T00:00:00Z',
  billingCycleEndDate: '2021-10-31T00:00:00Z',
  cancellationAllowedUntilDate: '2021-10-04T09:00:00Z',
}
const now = new Date('2021-10-02T12:00:00Z')
const told = (...args: Parameters<typeof timelineOf>) =>
  timelineOf(...args).map(({ kind, at }) => `${kind} ${at.toISOString().slice(0, 10)}`)

test('events stand in order of time, with now among them', () => {
  assert.deepEqual(told(teamSuite, now), [
    'bought 2021-10-01',
    'now 2021-10-02',
    'windowCloses 2021-10-04',
    'nextCharge 2021-11-01',
    'renews 2022-10-01',
  ])
})

test('what happens at this very instant has happened', () => {
  const atPurchase = timelineOf(teamSuite, new Date(teamSuite.creationDate))
  assert.deepEqual(
    atPurchase.slice(0, 2).map(({ kind, isPast }) => [kind, isPast]),
    [
      ['bought', true],
      ['now', false],
    ],
  )
})

test('a promotion’s end is shown where it falls, before or after the renewal', () => {
  assert.deepEqual(told(teamSuite, now, { endDate: '2022-06-30T23:59:59Z' }).slice(-2), [
    'promotionEnds 2022-06-30',
    'renews 2022-10-01',
  ])
})

test('a subscription that does not renew ends, and a suspended one has no next charge', () => {
  assert.deepEqual(told({ ...teamSuite, autoRenewEnabled: false }, now).at(-1), 'ends 2022-10-01')
  assert.ok(!told({ ...teamSuite, status: 'suspended' }, now).some((event) => event.startsWith('nextCharge')))
})

test('a charge that falls on the renewal is told as the renewal alone', () => {
  const paidYearly = { ...teamSuite, billingCycleEndDate: '2022-09-30T00:00:00Z' }
  assert.ok(!told(paidYearly, now).some((event) => event.startsWith('nextCharge')))
})

test('a term that is over has ended, and the charges it was to bring are not told', () => {
  assert.deepEqual(told(teamSuite, new Date('2022-11-01T09:00:00Z')), [
    'bought 2021-10-01',
    'windowCloses 2021-10-04',
    'over 2022-10-01',
    'now 2022-11-01',
  ])
})

test('a charge whose day has gone is not called the next', () => {
  assert.ok(
    !told(teamSuite, new Date('2022-01-15T09:00:00Z')).some((event) => event.startsWith('nextCharge')),
  )
})

test('a subscription without an end has none on its line', () => {
  const azure = { ...teamSuite, commitmentEndDate: '9999-12-14T00:00:00Z', billingCycleEndDate: undefined }
  assert.deepEqual(told({ ...azure, cancellationAllowedUntilDate: undefined }, now), [
    'bought 2021-10-01',
    'now 2021-10-02',
  ])
})
