import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { acceptsDeflate } from './csv-file.ts'
import { readODataKey } from './odata-key.ts'
import { monthFrom, periodOf, viewOf } from './sheet-view.ts'
import { usDate } from './sheet-writing.ts'

const now = new Date('2021-10-15T09:00:00Z')
const period = (
  view: Parameters<typeof viewOf>[0],
  timeline: 'history' | 'current' | 'future',
  month?: string,
) => {
  const found = periodOf(viewOf(view), { timeline, now, ...(month && { month: monthFrom(month) }) })
  return found && [found.from.toISOString(), found.to?.toISOString() ?? null, found.isComing]
}
const justAfter = '2021-10-15T09:00:00.001Z'

describe('the period of a price sheet', () => {
  test('is the month up to now, a month of the past, or what begins after now', () => {
    assert.deepEqual(period('updatedlicensebased', 'current'), ['2021-10-01T00:00:00.000Z', justAfter, false])
    assert.deepEqual(period('updatedlicensebased', 'history', '202109'), [
      '2021-09-01T00:00:00.000Z',
      '2021-10-01T00:00:00.000Z',
      false,
    ])
    assert.deepEqual(
      period('updatedlicensebased', 'history', '202110'),
      period('updatedlicensebased', 'current'),
    )
    assert.deepEqual(period('updatedlicensebased', 'future'), [justAfter, null, true])
  })

  test('is none of a month to come, of marketplace’s future, and of software before March 2022', () => {
    assert.equal(period('updatedlicensebased', 'history', '202111'), undefined)
    assert.equal(period('marketplace', 'future'), undefined)
    assert.equal(period('software', 'history', '202109'), undefined)
  })
})

for (const [text, expected] of [
  ['202101', ['2021-01-01', '2021-02-01']],
  ['202112', ['2021-12-01', '2022-01-01']],
  ['202113', undefined],
  ['202100', undefined],
  ['2021-01', undefined],
  ['', undefined],
] as const) {
  test(`${text || 'nothing'} as a month is ${expected ?? 'none'}`, () => {
    const month = monthFrom(text)
    assert.deepEqual(month && [month.from, month.to].map((at) => at.toISOString().slice(0, 10)), expected)
  })
}

describe('a key in a path', () => {
  for (const [text, expected] of [
    ["(Market='SE',PricesheetView='software')", { market: 'SE', pricesheetview: 'software' }],
    ["( MARKET = 'se' , pricesheetview=software )", { market: 'se', pricesheetview: 'software' }],
    ["(Name='O''Brien')", { name: "O'Brien" }],
    ["(Month='')", { month: '' }],
    ['()', {}],
    ['', {}],
  ] as const) {
    test(`${text || 'of nothing'} is read`, () => {
      assert.deepEqual(Object.fromEntries(readODataKey(text)!), expected)
    })
  }
  for (const text of ['none', '(', "(Market='SE'", "('SE')", "(Market='SE)", "(Market='S'E')", '(,)'])
    test(`${text} is none`, () => assert.equal(readODataKey(text), undefined))
})

for (const [header, expected] of [
  ['deflate', true],
  ['gzip, Deflate;q=0.5, br', true],
  ['gzip, deflate;q=0', false],
  ['deflate;q=0.000', false],
  ['gzip, br', false],
  ['', false],
  [undefined, false],
] as const)
  test(`Accept-Encoding: ${header} ${expected ? 'asks' : 'does not ask'} for a zip`, () => {
    assert.equal(acceptsDeflate(header), expected)
  })

for (const [at, expected] of [
  ['2027-02-01T00:00:00Z', '2/1/2027 12:00:00 AM'],
  ['2027-11-30T12:05:09Z', '11/30/2027 12:05:09 PM'],
  ['2027-11-30T23:59:59Z', '11/30/2027 11:59:59 PM'],
] as const)
  test(`${at} is printed as ${expected}`, () => assert.equal(usDate(new Date(at)), expected))
