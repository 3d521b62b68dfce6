import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPromotion } from './a-promotion.ts'
import type { Promotion } from './promotion.ts'
import { type MonthsEdits, readinessList } from './readiness.ts'

const october = { from: new Date('2021-10-01T00:00:00Z'), to: new Date('2021-11-01T00:00:00Z') }
const list = (promotions: Promotion[], edits: [Promotion, Partial<MonthsEdits>][] = []) =>
  readinessList(
    promotions,
    { market: 'SE', segment: 'commercial', month: october },
    new Map(
      edits.map(([{ key }, edit]) => [key, { isEntered: false, isWithdrawn: false, members: [], ...edit }]),
    ),
  )
const running = (startDate: string, endDate: string, given: Parameters<typeof aPromotion>[0] = {}) =>
  aPromotion({ startDate: new Date(startDate), endDate: new Date(endDate), ...given })

describe('the readiness list of a month', () => {
  for (const [start, end, expected] of [
    ['2021-08-01T00:00:00Z', '2021-09-30T23:59:59Z', undefined],
    ['2021-08-01T00:00:00Z', '2021-10-01T00:00:00Z', ['current', ['ending']]],
    ['2021-09-30T23:59:59Z', '2021-11-01T00:00:00Z', ['current', []]],
    ['2021-10-01T00:00:00Z', '2022-06-30T23:59:59Z', ['current', ['new']]],
    ['2021-10-31T23:59:59Z', '2021-10-31T23:59:59Z', ['current', ['new', 'ending']]],
    ['2021-11-01T00:00:00Z', '2022-06-30T23:59:59Z', ['coming', []]],
  ] as const) {
    test(`has a promotion from ${start} to ${end} as ${JSON.stringify(expected) ?? 'none of it'}`, () => {
      const [entry] = list([running(start, end)])
      assert.deepEqual(entry && [entry.stage, entry.turns], expected)
    })
  }

  test('says what was entered and what was edited, and in which members', () => {
    const promotion = running('2022-01-01T00:00:00Z', '2022-06-30T23:59:59Z')
    const [entered] = list([promotion], [[promotion, { isEntered: true }]])
    assert.deepEqual([entered!.stage, entered!.turns], ['coming', ['new']])
    const [edited] = list([promotion], [[promotion, { members: ['endDate'] }]])
    assert.deepEqual([edited!.turns, edited!.members], [['changed'], ['endDate']])
  })

  test('names a withdrawn promotion in the month it was withdrawn, and no more', () => {
    const promotion = running('2021-09-01T00:00:00Z', '2022-06-30T23:59:59Z', { isWithdrawn: true })
    const [entry] = list([promotion], [[promotion, { isWithdrawn: true, members: ['isWithdrawn'] }]])
    assert.deepEqual([entry!.stage, entry!.turns], ['withdrawn', ['withdrawn']])
    assert.deepEqual(list([promotion]), [])
  })

  test('is for one market and one segment', () => {
    assert.deepEqual(list([aPromotion({ markets: ['FI'] }), aPromotion({ segments: ['education'] })]), [])
  })

  test('is in order: what runs, then what comes, each by its start and name', () => {
    const named = (name: string, start: string) =>
      running(start, '2022-06-30T23:59:59Z', { name, id: `${name}:0001:X` })
    const entries = list([
      named('D', '2021-12-01Z'),
      named('C', '2021-11-01Z'),
      named('B', '2021-10-01Z'),
      named('A', '2021-10-01Z'),
    ])
    assert.deepEqual(
      entries.map(({ promotion }) => promotion.name),
      ['A', 'B', 'C', 'D'],
    )
  })
})
