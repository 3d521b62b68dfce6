import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addTerm, daysBetween, parseInstant, toWireInstant, utcDate, within } from './calendar.ts'

const at = (text: string): Date => parseInstant(text)!

describe('reading instants', () => {
  const readable: [string, string][] = [
    ['2026-11-20T13:05:06Z', '2026-11-20T13:05:06Z'],
    ['2026-11-20T13:05:06.1234567Z', '2026-11-20T13:05:06.123Z'],
    ['2026-11-20T13:05:06', '2026-11-20T13:05:06Z'],
    ['2026-11-20T13:05:06+02:00', '2026-11-20T11:05:06Z'],
    ['2026-11-20', '2026-11-20T00:00:00Z'],
    ['11/20/2026 13:05:06', '2026-11-20T13:05:06Z'],
    ['6/1/2026 12:00:00 AM', '2026-06-01T00:00:00Z'],
    ['6/1/2026 12:30:00 PM', '2026-06-01T12:30:00Z'],
  ]
  for (const [text, instant] of readable) {
    test(`${text} is ${instant}`, () => assert.equal(toWireInstant(at(text)), instant))
  }
  for (const text of ['', 'yesterday', '2026-11-309', '2026-02-30', '13/45/2026', '2026-11-20T25:00:00Z']) {
    test(`"${text}" is no instant`, () => assert.equal(parseInstant(text), undefined))
  }
})

describe('counting terms from an anchor', () => {
  const cases: [string, string, number, string][] = [
    ['2021-01-31', 'P1M', 1, '2021-02-28'],
    ['2021-01-31', 'P1M', 2, '2021-03-31'],
    ['2020-02-29', 'P1Y', 1, '2021-02-28'],
    ['2020-02-29', 'P1Y', 4, '2024-02-29'],
    ['2020-11-18', 'P3Y', 1, '2023-11-18'],
  ]
  for (const [anchor, duration, times, expected] of cases) {
    test(`${times} × ${duration} after ${anchor} is ${expected}`, () =>
      assert.equal(utcDate(addTerm(at(anchor), duration, times)), expected))
  }
})

test('periods are half-open', () => {
  assert.equal(within(at('2021-01-14'), at('2021-01-14'), null), true)
  assert.equal(within(at('2020-11-16'), at('2020-11-10'), at('2020-11-16')), false)
  assert.equal(within(at('2020-11-15'), null, undefined), true)
})

test('days are counted by date, not by hours', () => {
  assert.equal(daysBetween(at('2021-07-11T23:59:00Z'), at('2021-07-12T00:01:00Z')), 1)
})
