import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, utcDate } from '../calendar.ts'
import type { BillingCycle } from '../catalog/index.ts'
import { type ChargeCycle, cycleAt, nextCycleStart, type Term, termEnd } from './charge-cycle.ts'

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const termFrom = (start: string, duration: string): Term => ({
  start: day(start),
  end: termEnd(day(start), duration),
  duration,
})

function cyclesOf(term: Term, billingCycle: BillingCycle): ChargeCycle[] {
  const cycles = []
  for (let start: Date | undefined = term.start; start; ) {
    const cycle = cycleAt(term, billingCycle, start)
    cycles.push(cycle)
    start = nextCycleStart(term, cycle)
  }
  return cycles
}

const startsOf = (term: Term, billingCycle: BillingCycle) =>
  cyclesOf(term, billingCycle).map(({ start }) => utcDate(start))

describe('charge cycles', () => {
  it('a term ends the day before its anniversary', () => {
    for (const [start, duration, end] of [
      ['2026-05-04', 'P1Y', '2027-05-03'],
      ['2021-10-01', 'P1M', '2021-10-31'],
      ['2021-10-15', 'P3Y', '2024-10-14'],
      ['2024-02-29', 'P1Y', '2025-02-27'],
      ['2021-01-31', 'P1M', '2021-02-27'],
      ['2021-02-28', 'P1M', '2021-03-30'],
      ['2021-01-30', 'P1M', '2021-02-27'],
    ] as const) {
      assert.equal(utcDate(termEnd(day(start), duration)), end, `${start} ${duration}`)
    }
  })

  it('a year bought on a month’s last day is charged on each month’s last day', () => {
    assert.deepEqual(startsOf(termFrom('2021-01-31', 'P1Y'), 'monthly').slice(0, 5), [
      '2021-01-31',
      '2021-02-28',
      '2021-03-31',
      '2021-04-30',
      '2021-05-31',
    ])
  })

  it('a year bought on the day before a month’s last is charged on each month’s last day but one', () => {
    assert.deepEqual(startsOf(termFrom('2021-01-30', 'P1Y'), 'monthly').slice(0, 4), [
      '2021-01-30',
      '2021-02-27',
      '2021-03-30',
      '2021-04-29',
    ])
  })

  it('any other day that a month lacks is its last', () => {
    assert.deepEqual(startsOf(termFrom('2021-01-29', 'P1Y'), 'monthly').slice(0, 3), [
      '2021-01-29',
      '2021-02-28',
      '2021-03-29',
    ])
  })

  it('what is paid at once has one cycle, the term', () => {
    for (const billingCycle of ['annual', 'one_time', 'none'] as const) {
      const [cycle, ...others] = cyclesOf(termFrom('2021-10-01', 'P1Y'), billingCycle)
      assert.deepEqual(others, [])
      assert.deepEqual([utcDate(cycle!.start), utcDate(cycle!.end)], ['2021-10-01', '2022-09-30'])
    }
  })

  it('an end date of the buyer’s choice cuts the last cycle, and only that', () => {
    const cycles = cyclesOf({ start: day('2021-10-15'), end: day('2021-12-31'), duration: 'P1Y' }, 'monthly')
    assert.deepEqual(
      cycles.map(({ start, end, isCut, cycleDays }) => [utcDate(start), utcDate(end), isCut, cycleDays]),
      [
        ['2021-10-15', '2021-11-14', false, 31],
        ['2021-11-15', '2021-12-14', false, 30],
        ['2021-12-15', '2021-12-31', true, 31],
      ],
    )
  })

  it('cycles tile any whole term without gap or overlap, in the number the term is paid in', () => {
    const billings = [
      ['P1M', 'monthly', 1],
      ['P1Y', 'monthly', 12],
      ['P1Y', 'annual', 1],
      ['P3Y', 'monthly', 36],
      ['P3Y', 'annual', 3],
      ['P3Y', 'triennial', 1],
    ] as const
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(...billings), (offset, billing) => {
        const [duration, billingCycle, count] = billing
        const start = addDays(day('2020-01-01'), offset)
        const term = { start, end: termEnd(start, duration), duration }
        const cycles = cyclesOf(term, billingCycle)
        assert.equal(cycles.length, count)
        assert.deepEqual(cycles[0]!.start, term.start)
        assert.deepEqual(cycles.at(-1)!.end, term.end)
        for (const [index, cycle] of cycles.entries()) {
          assert.equal(cycle.isCut, false)
          if (index > 0) assert.equal(daysBetween(cycles[index - 1]!.end, cycle.start), 1)
          const middle = addDays(cycle.start, Math.floor(daysBetween(cycle.start, cycle.end) / 2))
          assert.deepEqual(cycleAt(term, billingCycle, middle), cycle)
          assert.deepEqual(cycleAt(term, billingCycle, cycle.end), cycle)
        }
      }),
    )
  })
})
