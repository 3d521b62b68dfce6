import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { utcDate } from '../calendar.ts'
import { aSubscription } from './a-subscription.ts'
import { customTermEnds, isCustomTermEnd } from './custom-term-end.ts'

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const ending = (ends: string, duration: string, wish = {}) =>
  aSubscription({ termEndsOn: day(ends), termDuration: duration, ...wish })
const dates = (start: string, duration: string, ...others: Parameters<typeof customTermEnds>[1]) =>
  customTermEnds({ start: day(start), duration }, others).map(({ type, date }) => `${type} ${utcDate(date)}`)

describe('end dates for a first term', () => {
  it('are where a subscription will have renewed to end last, and the last month end', () => {
    assert.deepEqual(dates('2026-11-20', 'P3Y', ending('2027-02-09', 'P1Y')), [
      'calendarMonthAligned 2029-10-31',
      'subscriptionAligned 2029-02-09',
    ])
    assert.deepEqual(dates('2026-11-20', 'P3Y', ending('2027-02-09', 'P3Y')), [
      'calendarMonthAligned 2029-10-31',
      'subscriptionAligned 2027-02-09',
    ])
  })

  it('of years are never those of a monthly, suspended or trial subscription', () => {
    const none = ['calendarMonthAligned 2027-10-31']
    assert.deepEqual(dates('2026-11-20', 'P1Y', ending('2026-12-09', 'P1M')), none)
    assert.deepEqual(dates('2026-11-20', 'P1Y', ending('2027-02-09', 'P1Y', { status: 'suspended' })), none)
    assert.deepEqual(
      dates('2026-11-20', 'P1Y', ending('2027-02-09', 'P1Y', { item: { isTrial: true } })),
      none,
    )
  })

  it('of a month are no 28th to 30th that is not the month’s end', () => {
    assert.deepEqual(dates('2027-01-15', 'P1M', ending('2027-01-29', 'P1Y')), [
      'calendarMonthAligned 2027-01-31',
    ])
    assert.deepEqual(dates('2027-01-15', 'P1M', ending('2027-02-09', 'P1Y')), [
      'calendarMonthAligned 2027-01-31',
      'subscriptionAligned 2027-02-09',
    ])
  })

  for (const [end, isAllowed] of [
    ['2027-01-31', true],
    ['2027-02-28', true],
    ['2027-02-09', true],
    ['2028-02-09', true],
    ['2027-02-10', false],
    ['2026-11-19', false],
    ['2029-11-30', false],
  ] as const) {
    it(`${end} is ${isAllowed ? '' : 'not '}allowed for three years from 20 November 2026`, () => {
      const term = { start: day('2026-11-20'), duration: 'P3Y' }
      assert.equal(isCustomTermEnd(day(end), term, [ending('2027-02-09', 'P1Y')]), isAllowed)
    })
  }
})
