import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comingEvents } from './upcoming.ts'

const now = new Date('2021-10-01T00:00:00Z')
const eventsOf = (from?: string, to?: string) =>
  comingEvents([{ from, to }], now, (period) => period).map(({ kind, at }) => `${kind} ${at.slice(0, 10)}`)

test('what begins or ends in the next four months is coming, what is past or later is not', () => {
  assert.deepEqual(eventsOf('2021-11-01T00:00:00Z', '2022-01-10T00:00:00Z'), [
    'begins 2021-11-01',
    'ends 2022-01-10',
  ])
  assert.deepEqual(eventsOf('2021-09-01T00:00:00Z', '2022-06-30T23:59:59Z'), [])
  assert.deepEqual(eventsOf('2021-10-01T00:00:00Z'), [])
  assert.deepEqual(eventsOf(), [])
})
