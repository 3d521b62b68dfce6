import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comingUp, openVettings, type Standing, seatsByMonth } from './attention.ts'

const now = new Date('2022-09-15T09:00:00Z')
const e3: Standing['subscriptions'][number] = {
  id: 's1',
  friendlyName: '',
  offerName: 'Microsoft 365 E3',
  quantity: 25,
  status: 'active',
  autoRenewEnabled: true,
  commitmentEndDate: '2022-09-30T00:00:00Z',
}
const kinds = (...subscriptions: Partial<typeof e3>[]) =>
  comingUp({ subscriptions: subscriptions.map((one) => ({ ...e3, ...one })) }, now).map(({ kind }) => kind)

test('a renewal within 30 days is told, and one that comes later is not', () => {
  assert.deepEqual(kinds({}), ['renews'])
  assert.deepEqual(kinds({ commitmentEndDate: '2022-10-31T00:00:00Z' }), [])
})

test('a renewal that loses its promotion is told as that, and one that is switched off as an end', () => {
  const renewalInstructions = { unitPrice: 10, currency: 'SEK', reason: 'outsideDates' as const }
  assert.deepEqual(kinds({ promotionId: 'P:1', renewalInstructions }), ['losesPromotion'])
  assert.deepEqual(kinds({ autoRenewEnabled: false }), ['ends'])
})

test('a refund that is possible for three days more is told before what comes later', () => {
  assert.deepEqual(kinds({ cancellationAllowedUntilDate: '2022-09-17T09:00:00Z' }), [
    'windowCloses',
    'renews',
  ])
})

test('a term that is over is told before what comes, however long ago it ended', () => {
  const yearAgo = { commitmentEndDate: '2021-09-14T00:00:00Z' }
  assert.deepEqual(kinds({}, yearAgo), ['over', 'renews'])
  assert.deepEqual(kinds({ ...yearAgo, autoRenewEnabled: false }), ['over'])
})

test('what is no longer active needs nobody', () => {
  assert.deepEqual(
    kinds({ status: 'suspended' }, { status: 'deleted', commitmentEndDate: '2022-09-01T00:00:00Z' }),
    [],
  )
})

test('a vetting that is approved needs nobody', () => {
  const qualifications = ['Approved', 'InReview', 'Denied'].map((vettingStatus) => ({
    qualification: 'Education' as const,
    vettingStatus,
  }))
  assert.deepEqual(
    openVettings({ qualifications }).map(({ vettingStatus }) => vettingStatus),
    ['InReview', 'Denied'],
  )
})

test('seats are counted in the month after whose last day they renew, from this month to its next year’s', () => {
  const months = seatsByMonth([e3, { ...e3, quantity: 5 }, { ...e3, status: 'suspended' }], now)
  assert.equal(months.length, 13)
  assert.deepEqual(
    months.slice(0, 3).map(({ seats }) => seats),
    [0, 30, 0],
  )
})
