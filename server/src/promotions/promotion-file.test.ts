import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fromDocument } from './from-document.ts'
import type { PromotionDocument } from './promotion-document.ts'
import {
  onDay,
  PromotionFileUnreadable,
  readPromotionFile,
  seedDate,
  writePromotionFile,
} from './promotion-file.ts'

const document: PromotionDocument = {
  id: 'KPRM00000001:0001:KPRMAV000001',
  name: 'Spring 15',
  description: '',
  startDate: '2021-09-01T00:00:00Z',
  endDate: '2022-06-30T23:59:59Z',
  properties: { isAutoApplicable: true },
  requiredProducts: [
    {
      productId: 'CFQ7TTC00001',
      skuId: '000K',
      term: { duration: 'P1Y', billingCycle: 'Monthly' },
      pricingPolicies: [{ policyType: 'PercentDiscount', value: '0.15' }],
    },
  ],
}

describe('a promotion as written in a file', () => {
  test('says nothing of constraints, markets, segments and flights: none, all, commercial, everyone', () => {
    const promotion = fromDocument(document)
    assert.deepEqual(promotion.constraints, { isFirstPurchaseOnly: false, requiredOwnership: [] })
    assert.deepEqual(
      [promotion.markets, promotion.segments, promotion.flights],
      [undefined, ['commercial'], []],
    )
    assert.equal(promotion.requiredProducts[0]!.item, 'cfq7ttc00001:000k')
  })

  test('is about new-commerce licences when it names a SKU, unless it says otherwise', () => {
    const [product] = document.requiredProducts
    const { skuId: _, ...legacy } = product!
    assert.equal(fromDocument(document).isNewCommerceLicence, true)
    assert.equal(fromDocument({ ...document, requiredProducts: [legacy] }).isNewCommerceLicence, false)
    assert.equal(fromDocument({ ...document, isNewCommerceLicence: false }).isNewCommerceLicence, false)
  })

  test('that ends before it starts is refused', () => {
    assert.throws(() => fromDocument({ ...document, endDate: '2021-08-31T00:00:00Z' }), RangeError)
  })

  for (const [text, start, end] of [
    ['2021-09-01T00:00:00+02:00', '2021-08-31T22:00:00.000Z', '2021-08-31T22:00:00.000Z'],
    ['-P30D', '2026-10-22T00:00:00.000Z', '2026-10-22T23:59:59.000Z'],
    ['P1Y', '2027-11-21T00:00:00.000Z', '2027-11-21T23:59:59.000Z'],
  ] as const) {
    test(`a seed date ${text} counts from the day of seeding`, () => {
      const today = new Date('2026-11-21T13:14:15Z')
      assert.equal(seedDate(text, { today, isEnd: false }).toISOString(), start)
      assert.equal(seedDate(text, { today, isEnd: true }).toISOString(), end)
    })
  }

  test('keeps everything but its dates when they are fixed', () => {
    const fixed = onDay({ ...document, startDate: '-P1D', endDate: 'P1D' }, new Date('2026-11-21T13:00:00Z'))
    assert.deepEqual(fixed, {
      ...document,
      startDate: '2026-11-20T00:00:00Z',
      endDate: '2026-11-22T23:59:59Z',
    })
  })
})

describe('a file of promotions', () => {
  test('is written in one form: what is read from it and written again has the same bytes', () => {
    const { name, ...rest } = document
    const text = writePromotionFile([{ ...rest, markets: ['SE', 'GB'], name }])
    const [entry] = readPromotionFile(text)
    assert.equal(writePromotionFile([entry!.value as PromotionDocument]), text)
    assert.deepEqual(Object.keys(entry!.value as object).slice(0, 2), ['id', 'name'])
    assert.ok(text.endsWith('}\n'))
  })

  test('says on which line each entry begins, whatever its entries are', () => {
    const text = '\uFEFF{"promotions":\n[ {"a": [1, {"b": "}],["}]},\n\n 7, [\n],\n  {}\n] }'
    assert.deepEqual(
      readPromotionFile(text).map(({ index, line, value }) => [index, line, value]),
      [
        [0, 2, { a: [1, { b: '}],[' }] }],
        [1, 4, 7],
        [2, 4, []],
        [3, 6, {}],
      ],
    )
    assert.deepEqual(readPromotionFile('{"promotions": []}'), [])
  })

  for (const text of [
    '',
    'null',
    '[]',
    '{}',
    '{"promotions": {}}',
    '{"promotions": [], "offers": []}',
    '{"promotions": [}',
  ]) {
    test(`${text || 'of nothing'} is none`, () => {
      assert.throws(() => readPromotionFile(text), PromotionFileUnreadable)
    })
  }
})
