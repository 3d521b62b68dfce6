import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Availability,
  availabilitiesOf,
  availabilityChanges,
  type MarketGroup,
  marketGroupsOf,
  problemsOfGroup,
} from './market-groups.ts'

const month = { billingCycle: 'Monthly' as const, duration: 'P1M' }
const year = { billingCycle: 'Annual' as const, duration: 'P1Y' }
const inMarket = (
  country: string,
  currency: string,
  terms: Availability['terms'] = [month, year],
  segment: Availability['segment'] = 'commercial',
): Availability => ({ country, segment, terms, currency })

const sold = [
  inMarket('SE', 'SEK'),
  inMarket('AM', 'USD', [year]),
  inMarket('SE', 'SEK', [year], 'education'),
  inMarket('AT', 'EUR'),
]
const written = (groups: readonly MarketGroup[]) =>
  availabilitiesOf(groups, sold).map(({ availability }) => availability)
const withMarkets = (markets: string) => {
  const [first, ...rest] = marketGroupsOf(sold)
  return [{ ...first!, markets }, ...rest]
}

test('markets that are sold alike stand together, whatever their currency', () => {
  assert.deepEqual(marketGroupsOf(sold), [
    { segment: 'commercial', terms: ['P1M Monthly', 'P1Y Annual'], markets: 'AT, SE' },
    { segment: 'commercial', terms: ['P1Y Annual'], markets: 'AM' },
    { segment: 'education', terms: ['P1Y Annual'], markets: 'SE' },
  ])
})

test('what is opened and not touched is saved as it was', () => {
  assert.deepEqual(written(marketGroupsOf(sold)), sold)
})

test('a market that is taken out is withdrawn, a new one comes last, and the others stay as they were', () => {
  assert.deepEqual(written(withMarkets('se; no')), [
    ...sold.slice(0, 3),
    { country: 'NO', segment: 'commercial', terms: [month, year] },
  ])
})

test('a market may be given a currency of its own', () => {
  assert.deepEqual(written(withMarkets('SE:EUR, AT, LI:CHF')), [
    inMarket('SE', 'EUR'),
    ...sold.slice(1),
    inMarket('LI', 'CHF'),
  ])
})

test('a market that two groups ask for is left for the server to refuse', () => {
  const placed = availabilitiesOf(withMarkets('SE, AT, AM'), sold)
  assert.deepEqual(
    placed.map(({ availability: { country }, group }) => [country, group]),
    [
      ['SE', 0],
      ['AM', 0],
      ['AM', 1],
      ['SE', 2],
      ['AT', 0],
    ],
  )
  const allowed = 'each country and segment once'
  const problems = [{ field: 'availabilities.2.segment', seen: '"commercial"', allowed }]
  assert.deepEqual(
    [0, 1].map((group) => problemsOfGroup(problems, placed, group).segment.map(({ country }) => country)),
    [[], ['AM']],
  )
})

test('a change is told once for all the markets it is the same in', () => {
  const after = [
    inMarket('SE', 'SEK', [year]),
    inMarket('AM', 'EUR', [year]),
    inMarket('AT', 'EUR', [year]),
    inMarket('NO', 'NOK', [year]),
  ]
  const words = {
    member: (segment: string, countries: string[]) => `${segment}: ${countries.join(' ')}`,
    availability: ({ terms, currency }: Availability, { showsCurrency }: { showsCurrency: boolean }) =>
      [...terms.map(({ duration }) => duration), ...(showsCurrency ? [currency] : [])].join(' '),
  }
  assert.deepEqual(availabilityChanges(sold, after, words), [
    { member: 'commercial: AT SE', before: 'P1M P1Y', after: 'P1Y' },
    { member: 'commercial: AM', before: 'P1Y USD', after: 'P1Y EUR' },
    { member: 'education: SE', before: 'P1Y', after: undefined },
    { member: 'commercial: NO', before: undefined, after: 'P1Y' },
  ])
})
