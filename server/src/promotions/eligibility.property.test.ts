import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { itemKey } from '../catalog/index.ts'
import { decimal } from '../money.ts'
import { customerHistory } from './customer-history.ts'
import { allConditions, eligibility } from './eligibility.ts'
import { type CustomerHistory, type Promotion, type PurchaseIntent, promotionKey } from './promotion.ts'

/*
 * The mission once more, said as naively as possible: a heap of purchases from all partners, read through for every question.
 * Days are whole numbers; what ends on a day is over on that day.
 */
interface Purchase {
  partner: string
  sku: string
  seats: number
  from: number
  until: number | null
  promotion: string | null
}

interface Offer {
  id: string
  skus: { sku: string; term: string }[]
  market: string | null
  first: number
  last: number
  most: number | null
  least: number | null
  uses: number | null
  firstOnly: boolean
  needs: { sku: string; least: number; most: number | null }[][]
  never: { skus: string[]; days: number } | null
}

interface Wish {
  sku: string
  term: string
  seats: number
  market: string
  day: number
  lookBack: number | null
}

function naiveRefusals(offer: Offer, wish: Wish, past: Purchase[]): string[] {
  const before = past.filter((p) => p.from <= wish.day)
  if (!offer.skus.some((s) => s.sku === wish.sku) || (offer.market !== null && offer.market !== wish.market))
    return ['InvalidPromotion']
  const refusals: string[] = []
  if (wish.day < offer.first || wish.day > offer.last) refusals.push('InvalidPromotion')
  if (!offer.skus.some((s) => s.sku === wish.sku && s.term === wish.term)) refusals.push('Term')
  let promoted = 0
  for (const p of past) if (p.promotion === offer.id && p.sku === wish.sku) promoted += p.seats
  if (
    (offer.least !== null && wish.seats < offer.least) ||
    (offer.most !== null && promoted + wish.seats > offer.most)
  )
    refusals.push('SeatCount')
  const used = past.filter((p) => p.promotion === offer.id).length
  const isKnown = before.some(
    (p) =>
      p.sku === wish.sku &&
      (wish.lookBack === null ||
        p.until === null ||
        p.until > wish.day ||
        wish.day - p.until <= wish.lookBack),
  )
  if (offer.firstOnly && (used > 0 || isKnown)) refusals.push('FirstPurchase')
  if (offer.uses !== null && used >= offer.uses) refusals.push('RedemptionLimit')
  const owned = (sku: string) =>
    before
      .filter((p) => p.sku === sku && (p.until === null || p.until > wish.day))
      .reduce((sum, p) => sum + p.seats, 0)
  const isOwner = offer.needs.some((all) =>
    all.every((n) => owned(n.sku) >= n.least && (n.most === null || owned(n.sku) <= n.most)),
  )
  if (offer.needs.length > 0 && !isOwner) refusals.push('RequiredOwnership')
  const never = offer.never
  if (
    never &&
    before.some(
      (p) =>
        never.skus.includes(p.sku) &&
        (p.until === null || p.until > wish.day || wish.day - p.until <= never.days),
    )
  )
    refusals.push('ExcludedOwnership')
  return refusals
}

const skus = ['CFQ7A:0001', 'CFQ7A:0002', 'CFQ7B:0001', 'c0ffee00-0000-4000-8000-000000000001']
const ids = ['PROMOA:0001:X', 'PROMOB:0001:X']
const day = fc.integer({ min: 0, max: 12 })
const few = fc.integer({ min: 1, max: 6 })

const purchase: fc.Arbitrary<Purchase> = fc
  .record({
    partner: fc.constantFrom('a', 'b'),
    sku: fc.constantFrom(...skus),
    seats: few,
    from: day,
    until: fc.option(day),
    promotion: fc.option(fc.constantFrom(...ids)),
  })
  .filter((p) => p.until === null || p.until >= p.from)

const offer: fc.Arbitrary<Offer> = fc.record({
  id: fc.constantFrom(...ids),
  skus: fc.array(fc.record({ sku: fc.constantFrom(...skus), term: fc.constantFrom('P1M', 'P1Y') }), {
    minLength: 1,
    maxLength: 3,
  }),
  market: fc.option(fc.constantFrom('SE', 'US')),
  first: fc.integer({ min: 0, max: 6 }),
  last: fc.integer({ min: 6, max: 12 }),
  most: fc.option(fc.integer({ min: 1, max: 12 })),
  least: fc.option(few),
  uses: fc.option(fc.integer({ min: 1, max: 2 })),
  firstOnly: fc.boolean(),
  needs: fc.array(
    fc.array(
      fc.record({
        sku: fc.constantFrom(...skus),
        least: few,
        most: fc.option(fc.integer({ min: 6, max: 9 })),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    { maxLength: 2 },
  ),
  never: fc.option(
    fc.record({ skus: fc.subarray(skus, { minLength: 1 }), days: fc.integer({ min: 1, max: 4 }) }),
  ),
})

const wish: fc.Arbitrary<Wish> = fc.record({
  sku: fc.constantFrom(...skus),
  term: fc.constantFrom('P1M', 'P1Y'),
  seats: fc.integer({ min: 1, max: 8 }),
  market: fc.constantFrom('SE', 'US'),
  day,
  lookBack: fc.option(fc.integer({ min: 1, max: 4 })),
})

const instant = (number: number): Date => new Date(Date.UTC(2021, 0, 1 + number))

const asPromotion = (o: Offer): Promotion => ({
  id: o.id,
  key: promotionKey(o.id),
  name: '',
  description: '',
  startDate: instant(o.first),
  endDate: instant(o.last),
  isAutoApplicable: true,
  segments: ['commercial'],
  ...(o.market !== null && { markets: [o.market] }),
  requiredProducts: o.skus.map(({ sku, term }) => ({
    productId: sku,
    item: itemKey(sku),
    term: { duration: term, billingCycle: 'Monthly' },
    discount: decimal('0.1'),
  })),
  constraints: {
    seats: { ...(o.least !== null && { min: o.least }), ...(o.most !== null && { max: o.most }) },
    ...(o.uses !== null && { redemptionsMax: o.uses }),
    isFirstPurchaseOnly: o.firstOnly,
    requiredOwnership: o.needs.map((all) =>
      all.map((n) => ({
        item: itemKey(n.sku),
        bigId: n.sku,
        seatsMin: n.least,
        ...(n.most !== null && { seatsMax: n.most }),
      })),
    ),
    ...(o.never && {
      excludedOwnership: {
        items: o.never.skus.map((sku) => ({ item: itemKey(sku), bigId: sku })),
        lookBackDays: o.never.days,
      },
    }),
  },
  flights: [],
  isNewCommerceLicence: true,
  isDiscountInPrice: false,
  isWithdrawn: false,
})

const asHistory = (past: Purchase[]): CustomerHistory => {
  const promoted = past.filter((p) => p.promotion !== null)
  return customerHistory({
    seatsUsed: [...Map.groupBy(promoted, (p) => `${p.promotion} ${p.sku}`).values()].map((all) => ({
      promotion: promotionKey(all[0]!.promotion!),
      item: itemKey(all[0]!.sku),
      seats: all.reduce((sum, p) => sum + p.seats, 0),
    })),
    redemptions: ids.map((id) => ({
      promotion: promotionKey(id),
      count: promoted.filter((p) => p.promotion === id).length,
    })),
    holdings: past.map((p) => ({
      item: itemKey(p.sku),
      quantity: p.seats,
      startedAt: instant(p.from),
      ...(p.until !== null && { endedAt: instant(p.until) }),
    })),
  })
}

const asIntent = (w: Wish): PurchaseIntent => ({
  item: itemKey(w.sku),
  quantity: w.seats,
  market: w.market,
  segment: 'commercial',
  term: { duration: w.term, billingCycle: 'monthly' },
})

const context = (w: Wish) => ({
  at: instant(w.day),
  ...(w.lookBack !== null && { firstPurchaseLookBackDays: w.lookBack }),
})

const world = fc.tuple(offer, wish, fc.array(purchase, { maxLength: 8 }))

test('every verdict is what reading through all purchases of all partners comes to', () => {
  fc.assert(
    fc.property(world, ([o, w, past]) => {
      const verdict = eligibility({
        promotion: asPromotion(o),
        intent: asIntent(w),
        history: asHistory(past),
        context: context(w),
      })
      const expected = naiveRefusals(o, w, past)
      assert.deepEqual(verdict.unmet.map(({ type }) => type).sort(), expected.sort())
      assert.equal(verdict.isEligible, expected.length === 0)
    }),
    { numRuns: 5_000 },
  )
})

test('the order of conditions never changes a verdict', () => {
  const order = fc.shuffledSubarray([...allConditions], { minLength: allConditions.length })
  fc.assert(
    fc.property(world, order, ([o, w, past], shuffled) => {
      const question = {
        promotion: asPromotion(o),
        intent: asIntent(w),
        history: asHistory(past),
        context: context(w),
      }
      const byType = (verdict: ReturnType<typeof eligibility>) => ({
        ...verdict,
        unmet: verdict.unmet.toSorted((a, b) => (a.type < b.type ? -1 : 1)),
      })
      assert.deepEqual(byType(eligibility(question, shuffled)), byType(eligibility(question)))
    }),
    { numRuns: 1_000 },
  )
})

test('who sold what never changes a verdict', () => {
  fc.assert(
    fc.property(world, ([o, w, past]) => {
      const question = { promotion: asPromotion(o), intent: asIntent(w), context: context(w) }
      const swapped = past.map((p) => ({ ...p, partner: p.partner === 'a' ? 'b' : 'a' })).toReversed()
      assert.equal(
        eligibility({ ...question, history: asHistory(swapped) }).isEligible,
        eligibility({ ...question, history: asHistory(past) }).isEligible,
      )
    }),
    { numRuns: 1_000 },
  )
})
