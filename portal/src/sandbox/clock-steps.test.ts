import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ClockStep, stepFrom } from './clock-steps.ts'

test('a step keeps the time of day and never runs past the end of a month', () => {
  const cases: [string, ClockStep, string][] = [
    ['2020-11-18T09:00:00.000Z', 'day', '2020-11-19T09:00:00.000Z'],
    ['2020-12-28T09:00:00.000Z', 'week', '2021-01-04T09:00:00.000Z'],
    ['2021-01-31T09:00:00.000Z', 'month', '2021-02-28T09:00:00.000Z'],
    ['2020-12-15T09:00:00.000Z', 'month', '2021-01-15T09:00:00.000Z'],
    ['2020-02-29T09:00:00.000Z', 'year', '2021-02-28T09:00:00.000Z'],
  ]
  for (const [now, step, then] of cases) assert.equal(stepFrom(new Date(now), step).toISOString(), then)
})
