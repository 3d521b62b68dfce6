import assert from 'node:assert/strict'
import { test } from 'node:test'
import { barOn, monthName, monthStart, monthsOf, readMonth } from './dates.ts'

const stretch = { from: new Date('2021-09-01T00:00:00Z'), to: new Date('2022-01-01T00:00:00Z') }

test('months follow each other over the end of a year', () => {
  assert.equal(monthName(monthStart(new Date('2021-12-31T23:59:59Z'), 1)), '2022-01')
  assert.deepEqual(monthsOf(stretch).map(monthName), ['2021-09', '2021-10', '2021-11', '2021-12'])
})

test('an address that names no month names none', () => {
  assert.equal(readMonth('2021-13'), undefined)
  assert.equal(readMonth(undefined), undefined)
  assert.equal(readMonth('2021-10')?.toISOString(), '2021-10-01T00:00:00.000Z')
})

test('a promotion is drawn where it runs, and goes on beyond what is drawn', () => {
  const bar = barOn(stretch, { startDate: '2021-01-01T00:00:00Z', endDate: '2021-11-01T00:00:00Z' })
  assert.deepEqual(
    [bar?.left, Math.round(bar?.width ?? 0), bar?.isOpenStart, bar?.isOpenEnd],
    [0, 50, true, false],
  )
  const coming = barOn(stretch, { startDate: '2021-11-01T00:00:00Z', endDate: '2022-06-30T23:59:59Z' })
  assert.deepEqual([Math.round(coming?.left ?? 0), coming?.isOpenStart, coming?.isOpenEnd], [50, false, true])
})

test('what ended before or starts after has no bar', () => {
  assert.equal(
    barOn(stretch, { startDate: '2020-01-01T00:00:00Z', endDate: '2021-08-31T23:59:59Z' }),
    undefined,
  )
  assert.equal(
    barOn(stretch, { startDate: '2022-01-01T00:00:00Z', endDate: '2022-08-31T23:59:59Z' }),
    undefined,
  )
})
