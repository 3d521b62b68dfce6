import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type ItemKey, readTerm } from '../catalog/index.ts'
import { problemText } from '../editing/index.ts'
import { aDocument } from './a-promotion.ts'
import { readDocument } from './read-document.ts'

const known = new Set(['cfq7suite001:0001', 'cfq7base0001:0001', 'c0ffee00-0000-4000-8000-000000000001'])
const surroundings = {
  today: new Date('2021-09-15T13:00:00Z'),
  catalog: {
    soldAs: (key: ItemKey) =>
      known.has(key)
        ? {
            title: { en: 'Suite', sv: 'Svit' },
            terms: ['P1Y:monthly', 'P1Y:annual', 'P1M:monthly'].map(readTerm),
          }
        : undefined,
  },
}

const problems = (value: unknown): string[] => {
  const read = readDocument(value, surroundings)
  return 'problems' in read ? read.problems.map(problemText) : []
}

describe('a promotion document', () => {
  test('that is right is read with its dates fixed and its members in the documented order', () => {
    const { startDate: _, ...rest } = aDocument()
    const read = readDocument(
      { ...rest, endDate: 'P1Y', startDate: '2021-09-01T02:00:00+02:00' },
      surroundings,
    )
    assert.ok('document' in read)
    assert.deepEqual(
      [read.document.startDate, read.document.endDate],
      ['2021-09-01T00:00:00Z', '2022-09-15T23:59:59Z'],
    )
    assert.deepEqual(Object.keys(read.document).slice(0, 5), [
      'id',
      'name',
      'description',
      'startDate',
      'endDate',
    ])
  })

  const [product] = aDocument().requiredProducts
  const seats = (given: object) => ({
    promotionConstraints: { seatConstraints: [{ type: 'SubscriptionQuantity', ...given }] },
  })
  for (const [name, given, expected] of [
    ['a member that is missing', { name: undefined }, ['name: saw nothing, allowed is a value']],
    ['a member that nobody knows', { marketz: ['SE'] }, [/^marketz: saw \["SE"\], allowed is only id, name/]],
    [
      'a limit whose name is misspelt',
      seats({ maxSeat: 300 }),
      ['promotionConstraints.seatConstraints.0.maxSeat: saw 300, allowed is only minSeats, maxSeats, type'],
    ],
    ['an id of one part', { id: 'SPRING' }, [/^id: saw "SPRING", allowed is three parts joined by colons/]],
    ['a wrong type', { name: 7 }, ['name: saw 7, allowed is text']],
    [
      'nothing cheaper',
      { requiredProducts: [] },
      ['requiredProducts: saw [], allowed is at least 1 in the list'],
    ],
    [
      'a discount in per cent',
      {
        requiredProducts: [{ ...product, pricingPolicies: [{ policyType: 'PercentDiscount', value: '15' }] }],
      },
      [/^requiredProducts\.0\.pricingPolicies\.0\.value: saw "15", allowed is the fraction taken off/],
    ],
    ['a date that is none', { startDate: 'soon' }, [/^startDate: saw "soon", allowed is an instant such as/]],
    ['a duration beyond calendars', { endDate: 'P99999Y' }, [/^endDate: saw "P99999Y"/]],
    [
      'an end before its start',
      { endDate: '2021-08-31T00:00:00Z' },
      ['endDate: saw "2021-08-31T00:00:00Z", allowed is an instant from 2021-09-01T00:00:00Z on'],
    ],
    [
      'a country there is not',
      { markets: ['SE', 'ZZ'] },
      ['markets.1: saw "ZZ", allowed is an ISO 3166 country code'],
    ],
    ['a country twice', { markets: ['SE', 'SE'] }, ['markets.1: saw "SE", allowed is each country once']],
    [
      'a segment there is not',
      { segments: ['private'] },
      ['segments.0: saw "private", allowed is commercial, education, government, nonprofit'],
    ],
    [
      'a SKU that is not in the catalogue',
      { requiredProducts: [{ ...product, skuId: '0009' }] },
      ['requiredProducts.0.skuId: saw "CFQ7SUITE001:0009", allowed is a product and SKU of the catalogue'],
    ],
    [
      'a product without its SKU',
      { requiredProducts: [{ ...product, skuId: undefined }] },
      [/^requiredProducts\.0\.productId: saw "CFQ7SUITE001", allowed is an offer of the catalogue/],
    ],
    [
      'a term that the product is not sold with',
      { requiredProducts: [{ ...product, term: { duration: 'P3Y', billingCycle: 'Annual' } }] },
      [/^requiredProducts\.0\.term: saw .*P3Y.*, allowed is a term it is sold with: P1Y:monthly, P1Y:annual/],
    ],
    [
      'a product and term twice',
      { requiredProducts: [product, { ...product, term: undefined }] },
      ['requiredProducts.1.term: saw nothing, allowed is each product and term once'],
    ],
    [
      'a regular offer beside a discount of its own',
      { requiredProducts: [{ ...product, regularProductId: 'c0ffee00-0000-4000-8000-000000000001' }] },
      [/^requiredProducts\.0\.regularProductId: .*with isDiscountInPrice/],
    ],
    [
      'a limit below the least purchase',
      seats({ minSeats: 10, maxSeats: 9 }),
      ['promotionConstraints.seatConstraints.0.maxSeats: saw 9, allowed is 10 or more'],
    ],
    ['a limit of no seats', seats({ maxSeats: 0 }), [/maxSeats: saw 0, allowed is 1 or more$/]],
    [
      'no redemption at all',
      { promotionConstraints: { assetOwnershipLimits: [{ maxAssets: 0, type: 'LifetimeRedemptionCount' }] } },
      [/maxAssets: saw 0, allowed is 1 or more$/],
    ],
    [
      'a prerequisite that is not in the catalogue',
      {
        promotionConstraints: {
          productOwnershipConstraints: [[{ bigId: 'CFQ7BASE0001/0001' }, { bigId: 'NONE/0001' }]],
        },
      },
      [/^promotionConstraints\.productOwnershipConstraints\.0\.1\.bigId: saw "NONE\/0001"/],
    ],
    [
      'an alternative that needs nothing',
      { promotionConstraints: { productOwnershipConstraints: [[]] } },
      [/^promotionConstraints\.productOwnershipConstraints\.0: saw \[\], allowed is at least 1/],
    ],
    [
      'an exclusion that is not in the catalogue',
      { promotionConstraints: { productOwnershipExclusions: [{ bigIds: ['NONE/0001'], lookBackDays: 30 }] } },
      [/^promotionConstraints\.productOwnershipExclusions\.0\.bigIds\.0: saw "NONE\/0001"/],
    ],
  ] as const) {
    test(`with ${name} is refused with member, value and what is allowed`, () => {
      const found = problems(JSON.parse(JSON.stringify({ ...aDocument(), ...given })))
      assert.equal(found.length, expected.length, found.join('\n'))
      for (const [index, text] of expected.entries()) {
        if (typeof text === 'string') assert.equal(found[index], text)
        else assert.match(found[index]!, text)
      }
    })
  }

  test('with many faults is refused with all of them at once, in form and in sense', () => {
    const wrong = {
      ...aDocument(),
      id: 'X',
      name: '',
      oops: 1,
      properties: {},
      endDate: '2021-08-31T00:00:00Z',
      markets: ['ZZ'],
      requiredProducts: Array.from({ length: 10 }, () => ({ ...product, pricingPolicies: [] })),
      promotionConstraints: { seatConstraints: [{ minSeats: 5, maxSeats: 1, type: 'SubscriptionQuantity' }] },
    }
    const fields = problems(wrong).map((text) => text.split(':')[0])
    assert.deepEqual(fields.sort(), [
      'endDate',
      'id',
      'markets.0',
      'name',
      'oops',
      'promotionConstraints.seatConstraints.0.maxSeats',
      'properties.isAutoApplicable',
      ...Array.from({ length: 10 }, (_, index) => `requiredProducts.${index}.pricingPolicies`),
    ])
  })

  for (const value of [undefined, null, 7, 'text', [], true])
    test(`that is ${JSON.stringify(value)} is refused`, () => {
      assert.match(problems(value)[0]!, /allowed is an object$/)
    })
})
