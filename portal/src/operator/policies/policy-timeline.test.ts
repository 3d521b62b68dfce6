import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOn } from '../../promotions/dates.ts'
import { axisOf, barsOf, whenOf } from './policy-timeline.ts'
import type { PolicyRow } from './queries.ts'

const now = new Date('2021-07-02T12:00:00Z')
const aRow = (row: Partial<PolicyRow>): PolicyRow => ({
  name: 'duplicate-agreements',
  description: '',
  value: {},
  ...row,
})

test('the axis holds every date, and now, in whole years', () => {
  const axis = axisOf([aRow({ from: '2020-11-10T00:00:00Z', to: '2022-01-10T00:00:00Z' }), aRow({})], now)
  assert.deepEqual(
    [axis.from, axis.to].map((date) => date.toISOString().slice(0, 10)),
    ['2020-01-01', '2023-01-01'],
  )
  assert.equal(axis.years.length, 3)
  assert.equal(axisOf([], now).years.length, 1)
})

test('a place on the axis is its share of the time, and never beyond its ends', () => {
  const axis = axisOf([], now)
  assert.equal(placeOn(axis, now), 50)
  assert.equal(placeOn(axis, new Date('2019-01-01T00:00:00Z')), 0)
  assert.equal(placeOn(axis, new Date('2030-01-01T00:00:00Z')), 100)
})

test('a period is half-open: in force at its first instant, over at its last', () => {
  const at = now.toISOString()
  assert.equal(whenOf({ from: at }, now), 'now')
  assert.equal(whenOf({ to: at }, now), 'past')
  assert.equal(whenOf({ from: '2021-07-02T12:00:01Z' }, now), 'coming')
  assert.equal(whenOf({}, now), 'now')
})

test('a row without dates fills the whole axis; rows for everyone come before those for a flight', () => {
  const axis = axisOf([], now)
  const bars = barsOf([aRow({ flight: 'early' }), aRow({ from: '2021-07-02T12:00:00Z' })], axis, now)
  assert.deepEqual(
    bars.map(({ row, left, width, isOpenStart, isOpenEnd }) => [
      row.flight,
      left,
      width,
      isOpenStart,
      isOpenEnd,
    ]),
    [
      [undefined, 50, 50, false, true],
      ['early', 0, 100, true, true],
    ],
  )
})
