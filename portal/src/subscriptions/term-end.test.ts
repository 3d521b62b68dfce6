import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termEndAsOf } from './term-end.ts'

const yearly = {
  status: 'active',
  autoRenewEnabled: true,
  commitmentEndDate: '2023-01-31T00:00:00Z',
} as const
const said = (subscription: Parameters<typeof termEndAsOf>[0], now: string) => {
  const end = termEndAsOf(subscription, new Date(now))
  return end && `${end.kind} ${end.at.toISOString().slice(0, 10)}`
}

test('a term that is still to end renews on the day after its last, or ends where that is switched off', () => {
  assert.equal(said(yearly, '2022-03-01T09:00:00Z'), 'renews 2023-02-01')
  assert.equal(said({ ...yearly, autoRenewEnabled: false }, '2022-03-01T09:00:00Z'), 'ends 2023-02-01')
})

test('only what is active renews', () => {
  assert.equal(said({ ...yearly, status: 'suspended' }, '2022-03-01T09:00:00Z'), 'ends 2023-02-01')
})

test('a term is over from the first instant after its last day, whatever it was to do then', () => {
  assert.equal(said(yearly, '2023-01-31T23:59:59Z'), 'renews 2023-02-01')
  for (const subscription of [yearly, { ...yearly, autoRenewEnabled: false }]) {
    assert.equal(said(subscription, '2023-02-01T00:00:00Z'), 'over 2023-02-01')
    assert.equal(said(subscription, '2023-03-01T09:00:00Z'), 'over 2023-02-01')
  }
})

test('what has no end is never over', () => {
  assert.equal(
    said({ ...yearly, commitmentEndDate: '9999-12-14T00:00:00Z' }, '2023-03-01T09:00:00Z'),
    undefined,
  )
})
