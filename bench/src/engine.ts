/** The promotion engine alone, on one core: one item against many promotions in memory, beside a general rules engine. */
import assert from 'node:assert/strict'
import { Engine } from 'json-rules-engine'
import { aLine, aPromotion, midOctober, suite } from '../../server/src/promotions/a-promotion.ts'
import { customerHistory } from '../../server/src/promotions/customer-history.ts'
import { eligibility } from '../../server/src/promotions/eligibility.ts'
import type { Promotion, PurchaseIntent } from '../../server/src/promotions/promotion.ts'
import type { Measure } from './measures.ts'

const promotionCount = 1000
const markets = ['SE', 'GB', 'US', 'FI', 'DE']
const terms = [
  { duration: 'P1M', billingCycle: 'Monthly' },
  { duration: 'P1Y', billingCycle: 'Monthly' },
  { duration: 'P3Y', billingCycle: 'Annual' },
]

/** Promotions of one item, all in force, that differ in market, segment, term, seats and first purchase. */
const promotions: Promotion[] = Array.from({ length: promotionCount }, (_, n) =>
  aPromotion({
    id: `KBENCH${n}:0001:A`,
    covers: [{ term: terms[n % terms.length]! }],
    ...(n % 4 > 0 && { markets: [markets[n % 5]!, markets[(n + 2) % 5]!] }),
    segments: n % 7 === 0 ? ['education'] : ['commercial'],
    constraints: {
      seats: { min: 1 + (n % 30), max: 300 + 100 * (n % 22) },
      isFirstPurchaseOnly: n % 3 === 0,
    },
  }),
)

/** Purchases that are asked about in turn. */
const questions: { intent: PurchaseIntent; hasHeld: boolean }[] = Array.from({ length: 60 }, (_, n) => ({
  intent: aLine({ quantity: 1 + ((n * 37) % 2600), term: terms[n % 3]!, market: markets[n % 5]! }),
  hasHeld: n % 2 === 0,
}))

/** The ids of the promotions that can be had. */
function decide({ intent, hasHeld }: (typeof questions)[number]): string[] {
  const holdings = hasHeld
    ? [{ item: intent.item, quantity: 1, startedAt: new Date('2020-01-01T00:00:00Z') }]
    : []
  const history = customerHistory({ holdings })
  const eligible: string[] = []
  for (const promotion of promotions) {
    const verdict = eligibility({ promotion, intent, history, context: { at: midOctober } })
    if (verdict.isEligible) eligible.push(promotion.id)
  }
  return eligible
}

/** The same rules in the general engine, which says only whether, and not what is in the way. */
function generalEngine(): (question: (typeof questions)[number]) => Promise<string[]> {
  const engine = new Engine()
  for (const promotion of promotions) {
    const [{ term, item }] = promotion.requiredProducts as [Promotion['requiredProducts'][number]]
    const { seats, isFirstPurchaseOnly } = promotion.constraints
    engine.addRule({
      event: { type: promotion.id },
      conditions: {
        all: [
          { fact: 'item', operator: 'equal', value: item },
          ...(promotion.markets ? [{ fact: 'market', operator: 'in', value: [...promotion.markets] }] : []),
          { fact: 'segment', operator: 'in', value: [...promotion.segments] },
          { fact: 'at', operator: 'greaterThanInclusive', value: promotion.startDate.getTime() },
          { fact: 'at', operator: 'lessThanInclusive', value: promotion.endDate.getTime() },
          { fact: 'term', operator: 'equal', value: `${term!.duration} ${term!.billingCycle}` },
          { fact: 'quantity', operator: 'greaterThanInclusive', value: seats!.min! },
          { fact: 'quantity', operator: 'lessThanInclusive', value: seats!.max! },
          ...(isFirstPurchaseOnly ? [{ fact: 'hasHeld', operator: 'equal', value: false }] : []),
        ],
      },
    })
  }
  return async ({ intent: { term, ...intent }, hasHeld }) => {
    const facts = {
      ...intent,
      term: `${term!.duration} ${term!.billingCycle}`,
      at: midOctober.getTime(),
      hasHeld,
    }
    const { events } = await engine.run(facts)
    return events.map(({ type }) => type)
  }
}

/** Promotions decided in a second. Both sides are asked the same and must answer the same, or there is no measure. */
export async function measureEngine({
  seconds,
  rounds,
}: {
  seconds: number
  rounds: number
}): Promise<Measure> {
  const general = generalEngine()
  let eligible = 0
  for (const question of questions) {
    const ours = decide(question)
    eligible += ours.length
    assert.deepEqual(ours.toSorted(), (await general(question)).toSorted())
  }
  assert.ok(
    eligible > 0 && eligible < questions.length * promotionCount,
    `${suite}: the questions decide nothing`,
  )
  const perSecond = async (ask: (question: (typeof questions)[number]) => unknown): Promise<number> => {
    const start = performance.now()
    let asked = 0
    while (performance.now() - start < seconds * 1000) await ask(questions[asked++ % questions.length]!)
    return (1000 * asked * promotionCount) / (performance.now() - start)
  }
  const measured: { kontor: number; floor: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    const pair = { floor: await perSecond(general), kontor: await perSecond(decide) }
    if (round > 0) measured.push(pair)
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
  const side = (value: number) => ({
    perSecond: value,
    medianMilliseconds: Number(((1000 * promotionCount) / value).toFixed(2)),
    refused: 0,
  })
  return {
    name: 'Promotions decided for one item, 1,000 in memory, against json-rules-engine with the same rules',
    kontor: side(middle(measured.map(({ kontor }) => kontor))),
    floor: side(middle(measured.map(({ floor }) => floor))),
    ratio: middle(measured.map(({ kontor, floor }) => kontor / floor)),
    aim: '≥ 20',
  }
}
