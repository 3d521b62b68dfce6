import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { itemKey } from '../catalog/index.ts'
import {
  aHistory,
  aHolding,
  aLine,
  aPromotion,
  midOctober,
  monthly,
  suite,
  visible,
  yearly,
} from './a-promotion.ts'
import { linePromotions } from './line-promotion.ts'
import { migrationPromotion } from './migration.ts'
import type { Promotion } from './promotion.ts'

const decide = (lines: Parameters<typeof linePromotions>[0], promotions: Promotion[], history = aHistory()) =>
  linePromotions(lines, { promotions: visible(...promotions), history, context: { at: midOctober } })
const applied = (decisions: ReturnType<typeof decide>) =>
  decisions.map((line) => line.applied?.promotion.name ?? 'list')

describe('the promotions of a cart’s lines', () => {
  test('lines are decided in their order: what one buys counts for the next', () => {
    const capped = aPromotion({ name: 'capped', constraints: { seats: { max: 100 } } })
    assert.deepEqual(
      applied(decide([aLine({ quantity: 60 }), aLine({ quantity: 41 }), aLine({ quantity: 40 })], [capped])),
      ['capped', 'list', 'capped'],
    )
  })

  test('a first purchase is the first line of its product', () => {
    const first = aPromotion({ name: 'first', constraints: { isFirstPurchaseOnly: true } })
    assert.deepEqual(applied(decide([aLine(), aLine()], [first])), ['first', 'list'])
    assert.deepEqual(applied(decide([aLine({ term: monthly }), aLine()], [first])), ['list', 'list'])
  })

  test('a product bought by an earlier line counts as owned, not one of a later line', () => {
    const base = 'CFQ7BASE0001:0001'
    const needs = aPromotion({
      name: 'add-on',
      constraints: { requiredOwnership: [[{ item: itemKey(base), bigId: base, seatsMin: 10 }]] },
    })
    assert.deepEqual(applied(decide([aLine({ item: base }), aLine()], [needs])), ['list', 'add-on'])
    assert.deepEqual(applied(decide([aLine(), aLine({ item: base })], [needs])), ['list', 'list'])
  })

  test('each line has a verdict for every promotion of its product on offer now, and for the one it names', () => {
    const over = aPromotion({ id: 'KOVER:0001:X', endDate: new Date('2021-10-10Z') })
    const american = aPromotion({ id: 'KUS:0001:X', markets: ['US'] })
    const elsewhere = aPromotion({
      id: 'KELSE:0001:X',
      covers: [{ product: 'CFQ7OTHER001:0001', term: yearly }],
    })
    const now = aPromotion({ constraints: { seats: { max: 1 } } })
    const all = [over, american, elsewhere, now]
    const [plain, naming] = decide([aLine(), aLine({ promotionId: over.id })], all)
    assert.deepEqual(
      plain!.eligibilities.map(({ promotionId }) => promotionId),
      [now.id],
    )
    assert.deepEqual(
      naming!.eligibilities.map(({ promotionId }) => promotionId),
      [now.id, over.id],
    )
  })

  for (const [name, promotionId, isInvalid] of [
    ['unknown', 'NO:SUCH:ONE', true],
    ['over', 'KOVER:0001:X', true],
    ['not for the customer’s country', 'KUS:0001:X', true],
    ['for another product', 'KELSE:0001:X', true],
    ['one the customer cannot have now', 'KFULL:0001:X', false],
  ] as const) {
    test(`a named promotion that is ${name}: ${isInvalid ? 'line error' : 'the normal price, no error'}`, () => {
      const promotions = [
        aPromotion({ id: 'KOVER:0001:X', endDate: new Date('2021-10-10Z') }),
        aPromotion({ id: 'KUS:0001:X', markets: ['US'] }),
        aPromotion({ id: 'KELSE:0001:X', covers: [{ product: 'CFQ7OTHER001:0001' }] }),
        aPromotion({ id: 'KFULL:0001:X', constraints: { seats: { max: 1 } } }),
      ]
      const [line] = decide([aLine({ promotionId })], promotions)
      assert.equal(line!.isNamedPromotionInvalid, isInvalid)
      assert.equal(line!.applied, undefined)
    })
  }

  describe('an offer that is sold under its promotion only (G2)', () => {
    const voice = 'e7d1d0fa-b769-45c7-aaea-c3e6f7402691'
    const adoption = aPromotion({
      name: 'adoption',
      covers: [{ product: voice, discount: '0.25' }],
      isDiscountInPrice: true,
      isNewCommerceLicence: false,
      constraints: {
        excludedOwnership: { items: [{ item: itemKey(voice), bigId: voice }], lookBackDays: 30 },
      },
    })

    test('is bought at its own price by who may have it', () => {
      const [line] = decide([aLine({ item: voice })], [adoption])
      assert.equal(line!.applied?.discount.toString(), '0')
      assert.ok(line!.isPurchasable)
    })

    test('is not sold to who may not, and then counts for no later line', () => {
      const [line, again] = decide([aLine({ item: voice }), aLine({ item: voice })], [adoption])
      assert.deepEqual([line!.isPurchasable, again!.isPurchasable], [true, false])
      const [held] = decide(
        [aLine({ item: voice })],
        [adoption],
        aHistory({ holdings: [aHolding({ item: voice })] }),
      )
      assert.equal(held!.isPurchasable, false)
    })

    test('is not sold outside the promotion’s dates', () => {
      const [line] = decide([aLine({ item: voice })], [{ ...adoption, endDate: new Date('2021-10-02Z') }])
      assert.equal(line!.isPurchasable, false)
    })
  })
})

describe('migration to new commerce (H10)', () => {
  const known = (...promotions: Promotion[]) => ({
    promotions: visible(...promotions),
    history: aHistory(),
    context: { at: midOctober },
  })
  const got = (migration: ReturnType<typeof migrationPromotion>) =>
    migration.kind === 'refused' ? migration.reason : (migration.applied?.promotion.name ?? 'list')

  for (const [name, source, target, promotions, expected] of [
    [
      'a target whose SKU and term qualify gets the promotion',
      {},
      aLine(),
      [aPromotion({ name: 'spring' })],
      'spring',
    ],
    ['another term gets the normal price', {}, aLine({ term: monthly }), [aPromotion()], 'list'],
    ['another SKU gets the normal price', {}, aLine({ item: 'CFQ7OTHER001:0001' }), [aPromotion()], 'list'],
    [
      'more seats than the limit get the normal price',
      {},
      aLine({ quantity: 2401 }),
      [aPromotion({ constraints: { seats: { max: 2400 } } })],
      'list',
    ],
    ['one that must be named never applies', {}, aLine(), [aPromotion({ isAutoApplicable: false })], 'list'],
    [
      'a legacy subscription with a promotion cannot migrate',
      { promotionId: 'KOLD:0001:X' },
      aLine(),
      [aPromotion()],
      'sourceIsPromoted',
    ],
  ] as const) {
    test(name, () => {
      assert.equal(got(migrationPromotion(source, target, known(...promotions))), expected)
    })
  }

  test('holding the legacy offer is not holding the SKU', () => {
    const first = aPromotion({ name: 'first', constraints: { isFirstPurchaseOnly: true } })
    const history = aHistory({ holdings: [aHolding({ item: 'legacy-offer' })] })
    assert.equal(got(migrationPromotion({}, aLine({ item: suite }), { ...known(first), history })), 'first')
  })
})
