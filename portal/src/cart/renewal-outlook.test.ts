import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paymentsOf, renewalOutlook } from './renewal-outlook.ts'

const now = new Date('2021-10-01T09:00:00Z')
const until = (endDate: string) => ({ startDate: '2021-09-01T00:00:00Z', endDate })
const isPromoted = (endDate: string) => renewalOutlook(now, 'P1Y', until(endDate))?.isPromoted

test('a renewal keeps the promotion exactly if it falls within the promotion’s dates', () => {
  assert.equal(isPromoted('2022-09-30T23:59:59Z'), false)
  assert.equal(isPromoted('2022-10-01T00:00:00Z'), true)
  assert.equal(renewalOutlook(now, 'P1Y', undefined)?.isPromoted, false)
})

test('a term from a month’s last day renews on the last day of a shorter month', () => {
  const outlook = renewalOutlook(new Date('2021-01-31T09:00:00Z'), 'P1M', undefined)
  assert.equal(outlook?.date.toISOString().slice(0, 10), '2021-02-28')
})

test('what has no term does not renew', () => {
  assert.equal(renewalOutlook(now, undefined, undefined), undefined)
})

test('a term is paid in as many payments as its billing cycle has in it', () => {
  assert.deepEqual(
    [
      paymentsOf('P1Y', 'monthly'),
      paymentsOf('P3Y', 'annual'),
      paymentsOf('P3Y', 'triennial'),
      paymentsOf(undefined, 'one_time'),
    ],
    [12, 3, 1, 1],
  )
})
