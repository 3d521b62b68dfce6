import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aHistory, aHolding, aLine, aPromotion, midOctober, monthly, suite, yearly } from './a-promotion.ts'
import { allConditions, eligibility, type Question, type UnmetCondition } from './eligibility.ts'

/** The unmet conditions of one question, in words of the test. */
const unmet = (question: Partial<Question>): readonly UnmetCondition[] =>
  eligibility({
    promotion: aPromotion(),
    intent: aLine(),
    history: aHistory({ promotion: question.promotion ?? aPromotion() }),
    context: { at: midOctober },
    ...question,
  }).unmet

const types = (question: Partial<Question>) => unmet(question).map(({ type }) => type)
const at = (text: string) => ({ at: new Date(text) })

describe('eligibility', () => {
  test('a promotion without constraints can be had for its product and term', () => {
    assert.deepEqual(unmet({}), [])
  })

  describe('dates: the first and the last instant count', () => {
    for (const [moment, misfit] of [
      ['2021-09-30T23:59:59.999Z', 'notYet'],
      ['2021-10-01T00:00:00Z', undefined],
      ['2022-06-30T23:59:59Z', undefined],
      ['2022-06-30T23:59:59.001Z', 'ended'],
    ] as const) {
      test(`${moment}: ${misfit ?? 'in force'}`, () => {
        const [first] = unmet({ context: at(moment) })
        assert.equal(first?.type === 'InvalidPromotion' ? first.misfit : undefined, misfit)
      })
    }

    test('a withdrawn promotion is never had', () => {
      assert.deepEqual(unmet({ promotion: aPromotion({ isWithdrawn: true }) }), [
        { type: 'InvalidPromotion', misfit: 'withdrawn' },
      ])
    })
  })

  describe('a promotion for something else says that alone', () => {
    const strict = aPromotion({
      markets: ['SE', 'GB'],
      constraints: { seats: { max: 5 }, isFirstPurchaseOnly: true },
    })
    for (const [name, intent, misfit] of [
      ['another product', aLine({ item: 'CFQ7OTHER001:0001' }), 'product'],
      ['another SKU of the product', aLine({ item: 'CFQ7SUITE001:0002' }), 'product'],
      ['another market', aLine({ market: 'US' }), 'market'],
      ['another segment', aLine({ segment: 'education' }), 'segment'],
    ] as const) {
      test(name, () => {
        assert.deepEqual(unmet({ promotion: strict, intent }), [{ type: 'InvalidPromotion', misfit }])
      })
    }

    test('a market is matched whatever its case', () => {
      assert.deepEqual(
        unmet({ promotion: aPromotion({ markets: ['SE'] }), intent: aLine({ market: 'se' }) }),
        [],
      )
    })
  })

  describe('seats: the limit counts what the customer has from every partner, for this SKU', () => {
    const capped = aPromotion({ constraints: { seats: { min: 5, max: 2400 } } })
    for (const [used, quantity, left] of [
      [0, 4, 2400],
      [0, 5, undefined],
      [0, 6, undefined],
      [0, 2399, undefined],
      [0, 2400, undefined],
      [0, 2401, 2400],
      [2300, 100, undefined],
      [2300, 101, 100],
      [2300, 200, 100],
      [2400, 5, 0],
      // A limit lowered below what is in use leaves nothing, not less than nothing.
      [2500, 5, 0],
    ] as const) {
      test(`${used} in use, ${quantity} wanted: ${left === undefined ? 'fits' : `${left} left`}`, () => {
        const conditions = unmet({
          promotion: capped,
          intent: aLine({ quantity }),
          history: aHistory({ promotion: capped, seats: used }),
        })
        assert.deepEqual(
          conditions,
          left === undefined
            ? []
            : [{ type: 'SeatCount', seatsWanted: quantity, seatsMin: 5, seatsMax: 2400, seatsLeft: left }],
        )
      })
    }

    test('another SKU of the promotion has a limit of its own', () => {
      const two = aPromotion({
        covers: [{ term: yearly }, { product: 'CFQ7SUITE002:0001', term: yearly }],
        constraints: { seats: { max: 2400 } },
      })
      const history = aHistory({ promotion: two, seats: 2400 })
      assert.deepEqual(types({ promotion: two, history }), ['SeatCount'])
      assert.deepEqual(
        types({ promotion: two, history, intent: aLine({ item: 'CFQ7SUITE002:0001', quantity: 2400 }) }),
        [],
      )
    })

    test('a least number alone says nothing of seats left', () => {
      assert.deepEqual(unmet({ promotion: aPromotion({ constraints: { seats: { min: 11 } } }) }), [
        { type: 'SeatCount', seatsWanted: 10, seatsMin: 11 },
      ])
    })
  })

  describe('terms: duration and billing cycle both count', () => {
    for (const [term, isCovered] of [
      [yearly, true],
      [{ duration: 'p1y', billingCycle: 'monthly' }, true],
      [{ duration: 'P1Y', billingCycle: 'Annual' }, false],
      [monthly, false],
      [undefined, false],
    ] as const) {
      test(`${term ? `${term.duration} ${term.billingCycle}` : 'no term'}: ${isCovered ? 'covered' : 'not covered'}`, () => {
        const { term: _, ...bare } = aLine()
        const conditions = unmet({ intent: { ...bare, ...(term && { term }) } })
        assert.deepEqual(
          conditions,
          isCovered ? [] : [{ type: 'Term', ...(term && { term }), eligibleTerms: [yearly] }],
        )
      })
    }

    test('an entry without a term covers every term', () => {
      assert.deepEqual(
        types({ promotion: aPromotion({ covers: [{}] }), intent: aLine({ term: monthly }) }),
        [],
      )
    })
  })

  describe('first purchase: once per customer, whatever happened to it since', () => {
    const first = aPromotion({ constraints: { isFirstPurchaseOnly: true } })
    const ended = aHolding({ startedAt: new Date('2021-01-01Z'), endedAt: new Date('2021-01-02Z') })
    for (const [name, history, isUnmet] of [
      ['never had', aHistory(), false],
      ['had another SKU', aHistory({ holdings: [aHolding({ item: 'CFQ7OTHER001:0001' })] }), false],
      ['has it now', aHistory({ holdings: [aHolding()] }), true],
      ['cancelled within a day', aHistory({ holdings: [ended] }), true],
      ['redeemed it on another of its SKUs', aHistory({ promotion: first, redemptions: 1 }), true],
      [
        'will only have it later',
        aHistory({ holdings: [aHolding({ startedAt: new Date('2021-10-16Z') })] }),
        false,
      ],
    ] as const) {
      test(name, () => {
        assert.deepEqual(types({ promotion: first, history }), isUnmet ? ['FirstPurchase'] : [])
      })
    }

    test('having tried the product counts as having had it', () => {
      const trial = aHolding({ item: 'CFQ7SUITE001:000T' })
      const history = aHistory({ holdings: [trial] })
      assert.deepEqual(types({ promotion: first, history }), [])
      const context = { at: midOctober, trialsOf: () => [trial.item] }
      assert.deepEqual(types({ promotion: first, history, context }), ['FirstPurchase'])
    })

    test('a look-back forgets what ended before it, and says from when', () => {
      const history = aHistory({ holdings: [aHolding({ endedAt: new Date('2021-01-02T00:00:00Z') })] })
      const on = (day: string) =>
        unmet({ promotion: first, history, context: { ...at(day), firstPurchaseLookBackDays: 365 } })
      assert.deepEqual(on('2022-01-02T00:00:00Z'), [
        { type: 'FirstPurchase', freeAt: new Date('2022-01-02T00:00:00.001Z') },
      ])
      assert.deepEqual(on('2022-01-02T00:00:00.001Z'), [])
    })

    test('a look-back never forgets what is still held', () => {
      const history = aHistory({ holdings: [aHolding()] })
      assert.deepEqual(
        unmet({ promotion: first, history, context: { ...at('2022-01-01'), firstPurchaseLookBackDays: 1 } }),
        [{ type: 'FirstPurchase' }],
      )
    })
  })

  describe('redemptions: counted per customer', () => {
    const twice = aPromotion({ constraints: { redemptionsMax: 2 } })
    for (const [redemptions, left] of [
      [1, undefined],
      [2, 0],
      [3, 0],
    ] as const) {
      test(`${redemptions} of 2`, () => {
        assert.deepEqual(
          unmet({ promotion: twice, history: aHistory({ promotion: twice, redemptions }) }),
          left === undefined ? [] : [{ type: 'RedemptionLimit', redemptionsMax: 2, redemptionsLeft: left }],
        )
      })
    }

    test('the new form of a promotion id counts as the old one', () => {
      const renamed = aPromotion({ id: 'KPRM00000001:0001:KPRMAV000002', constraints: { redemptionsMax: 1 } })
      assert.deepEqual(
        types({ promotion: renamed, history: aHistory({ promotion: aPromotion(), redemptions: 1 }) }),
        ['RedemptionLimit'],
      )
    })
  })

  describe('required ownership: one alternative, in full, within its seat limits', () => {
    const base = 'CFQ7BASE0001/0001'
    const voice = 'CFQ7VOICE001:0001'
    const needs = aPromotion({
      constraints: {
        requiredOwnership: [
          [{ item: aHolding({ item: base }).item, bigId: base, seatsMin: 10, seatsMax: 300 }],
          [
            { item: aHolding({ item: voice }).item, bigId: voice, seatsMin: 1 },
            { item: aHolding({ item: suite }).item, bigId: suite, seatsMin: 1 },
          ],
        ],
      },
    })
    const own = (product: string, quantity: number, endedAt?: string) =>
      aHolding({ item: product, quantity, ...(endedAt && { endedAt: new Date(endedAt) }) })
    for (const [name, holdings, isMet] of [
      ['nothing owned', [], false],
      ['one seat short', [own(base, 9)], false],
      ['exactly the least', [own(base, 10)], true],
      ['two purchases add up', [own(base, 4), own(base, 6)], true],
      ['exactly the most', [own(base, 300)], true],
      ['one seat over', [own(base, 301)], false],
      ['ended a moment ago', [own(base, 10, '2021-10-15T12:00:00Z')], false],
      ['ends in a moment', [own(base, 10, '2021-10-15T12:00:00.001Z')], true],
      ['half of the other alternative', [own(voice, 1)], false],
      ['the other alternative', [own(voice, 1), own(suite, 1)], true],
    ] as const) {
      test(name, () => {
        assert.deepEqual(
          types({ promotion: needs, history: aHistory({ holdings }) }),
          isMet ? [] : ['RequiredOwnership'],
        )
      })
    }

    test('the answer names what is owned of every alternative', () => {
      assert.deepEqual(unmet({ promotion: needs, history: aHistory({ holdings: [own(base, 4)] }) }), [
        {
          type: 'RequiredOwnership',
          alternatives: [
            [{ bigId: base, seatsHave: 4, seatsMin: 10, seatsMax: 300 }],
            [
              { bigId: voice, seatsHave: 0, seatsMin: 1 },
              { bigId: suite, seatsHave: 0, seatsMin: 1 },
            ],
          ],
        },
      ])
    })
  })

  describe('excluded ownership: active, or cancelled in the last 30 days, in any channel (G2)', () => {
    const conferencing = '9c2d4a51-0000-4000-8000-000000000001'
    const netNew = aPromotion({
      constraints: {
        excludedOwnership: {
          items: [{ item: aHolding({ item: conferencing }).item, bigId: conferencing }],
          lookBackDays: 30,
        },
      },
    })
    for (const [name, endedAt, isMet] of [
      ['active', undefined, false],
      ['ends later', '2021-11-15T12:00:00Z', false],
      ['ended 29 days ago', '2021-09-16T12:00:00Z', false],
      ['ended exactly 30 days ago', '2021-09-15T12:00:00Z', false],
      ['ended a moment more than 30 days ago', '2021-09-15T11:59:59.999Z', true],
    ] as const) {
      test(name, () => {
        const holdings = [
          aHolding({ item: conferencing.toUpperCase(), ...(endedAt && { endedAt: new Date(endedAt) }) }),
        ]
        assert.deepEqual(
          types({ promotion: netNew, history: aHistory({ holdings }) }),
          isMet ? [] : ['ExcludedOwnership'],
        )
      })
    }

    test('the answer says which, and from when it can be had', () => {
      const holdings = [aHolding({ item: conferencing, endedAt: new Date('2021-10-01T00:00:00Z') })]
      assert.deepEqual(unmet({ promotion: netNew, history: aHistory({ holdings }) }), [
        {
          type: 'ExcludedOwnership',
          bigIds: [conferencing],
          lookBackDays: 30,
          freeAt: new Date('2021-10-31T00:00:00.001Z'),
        },
      ])
    })
  })

  test('every unmet condition is named at once', () => {
    const strict = aPromotion({
      constraints: {
        seats: { max: 5 },
        redemptionsMax: 1,
        isFirstPurchaseOnly: true,
        requiredOwnership: [
          [{ item: aHolding({ item: 'CFQ7BASE0001:0001' }).item, bigId: 'CFQ7BASE0001:0001', seatsMin: 1 }],
        ],
        excludedOwnership: { items: [{ item: aHolding().item, bigId: suite }], lookBackDays: 30 },
      },
    })
    const found = types({
      promotion: strict,
      intent: aLine({ term: monthly }),
      history: aHistory({ promotion: strict, redemptions: 1, holdings: [aHolding()] }),
      context: at('2023-01-01'),
    })
    assert.deepEqual(found, [
      'InvalidPromotion',
      'Term',
      'SeatCount',
      'FirstPurchase',
      'RedemptionLimit',
      'RequiredOwnership',
      'ExcludedOwnership',
    ])
    assert.equal(found.length, allConditions.length)
  })
})
