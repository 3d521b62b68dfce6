import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { anOfferItem, aProductItem } from './an-item.ts'
import type { CatalogItem } from './catalog.ts'
import { saleFault } from './faults.ts'
import { type Holding, itemKey } from './item.ts'
import { type Buyer, type Purchase, type SaleRefusal, saleRefusals } from './saleability.ts'

const at = new Date('2021-10-01T00:00:00Z')
const second = 1000
const suiteKey = itemKey('CFQ7BASE0001:0001')

const aBuyer = ({
  holdings = [],
  ...buyer
}: {
  holdings?: Holding[]
  country?: string
  segments?: Buyer['segments']
} = {}): Buyer => ({
  country: 'SE',
  segments: new Set(['commercial'] as const),
  holdings: (item) => holdings.filter((holding) => holding.item === item),
  ...buyer,
})

const aPurchase = (purchase: Partial<Purchase> = {}): Purchase => ({
  quantity: 10,
  at,
  seesNewCommerce: true,
  flights: [],
  ...purchase,
})

const reasons = (item: CatalogItem, buyer = aBuyer(), purchase = aPurchase()): SaleRefusal['reason'][] =>
  saleRefusals(item, buyer, purchase).map(({ reason }) => reason)

const aHolding = (item: CatalogItem['key'], holding: Partial<Holding> = {}): Holding => ({
  item,
  quantity: 1,
  startedAt: new Date('2021-01-01T00:00:00Z'),
  ...holding,
})

suite('what may be sold to whom', () => {
  test('an item without conditions is sold to any customer of its market', () => {
    assert.deepEqual(reasons(aProductItem()), [])
    assert.deepEqual(reasons(anOfferItem()), [])
  })

  test('every reason is given at once', () => {
    const item = anOfferItem({
      segment: 'nonprofit',
      rules: {
        launchesAt: new Date('2021-12-01T00:00:00Z'),
        maximumQuantity: 300,
        prerequisites: [suiteKey],
      },
    })
    const found = reasons(item, aBuyer({ country: 'US' }), aPurchase({ quantity: 301, duration: 'P3Y' }))
    assert.deepEqual(found, ['market', 'qualification', 'notLaunched', 'term', 'quantity', 'prerequisite'])
  })

  test('new-commerce licences are hidden without flight or general availability; nothing else is', () => {
    const unseen = aPurchase({ seesNewCommerce: false })
    assert.deepEqual(reasons(aProductItem(), aBuyer(), unseen), ['hidden'])
    for (const kind of [
      'azure-plan',
      'reservation',
      'software-subscription',
      'perpetual-software',
      'marketplace',
    ] as const)
      assert.deepEqual(reasons(aProductItem({ kind }), aBuyer(), unseen), [], kind)
    assert.deepEqual(reasons(anOfferItem(), aBuyer(), unseen), [])
  })

  test('an availability is sold in its own country alone, an offer in its markets', () => {
    assert.deepEqual(reasons(aProductItem(), aBuyer({ country: 'GB' })), ['market'])
    assert.deepEqual(reasons(anOfferItem(), aBuyer({ country: 'GB' })), [])
    assert.deepEqual(reasons(anOfferItem(), aBuyer({ country: 'US' })), ['market'])
  })

  for (const segment of ['education', 'government', 'nonprofit'] as const) {
    test(`a ${segment} offer is sold to ${segment} customers alone`, () => {
      const item = anOfferItem({ segment })
      assert.deepEqual(reasons(item), ['qualification'])
      assert.deepEqual(reasons(item, aBuyer({ segments: new Set([segment]) })), [])
    })
  }

  test('sale begins at the launch and ends at the retirement, to the instant', () => {
    const item = (rules: { launchesAt?: Date; retiresAt?: Date }) => anOfferItem({ rules })
    const earlier = new Date(at.getTime() - second)
    const later = new Date(at.getTime() + second)
    assert.deepEqual(reasons(item({ launchesAt: later })), ['notLaunched'])
    assert.deepEqual(reasons(item({ launchesAt: at })), [])
    assert.deepEqual(reasons(item({ launchesAt: earlier, retiresAt: later })), [])
    assert.deepEqual(reasons(item({ retiresAt: at })), ['retired'])
  })

  test('quantities from the least to the most are sold', () => {
    const item = anOfferItem({ rules: { minimumQuantity: 5, maximumQuantity: 300 } })
    const found = (quantity: number) => reasons(item, aBuyer(), aPurchase({ quantity }))
    assert.deepEqual([4, 5, 300, 301].map(found), [['quantity'], [], [], ['quantity']])
  })

  test('the seats a customer holds of a SKU count towards its limit, given-up ones do not', () => {
    const item = aProductItem({ rules: { maximumQuantity: 300, seatsPerCustomer: 300 } })
    const holds = (quantity: number, endedAt?: Date) =>
      reasons(item, aBuyer({ holdings: [aHolding(item.key, { quantity, ...(endedAt && { endedAt }) })] }))
    assert.deepEqual(holds(290), [])
    assert.deepEqual(holds(291), ['customerSeats'])
    assert.deepEqual(holds(300, at), [])
    const [refusal] = saleRefusals(
      item,
      aBuyer({ holdings: [aHolding(item.key, { quantity: 295 })] }),
      aPurchase(),
    )
    assert.deepEqual(refusal, { reason: 'customerSeats', quantity: 10, remaining: 5, maximum: 300 })
  })

  test('a trial is had once, even when the first has ended', () => {
    const item = anOfferItem({ rules: { subscriptionLimit: { count: 1, unit: 'lifetime' } } })
    assert.deepEqual(reasons(item), [])
    assert.deepEqual(reasons(item, aBuyer({ holdings: [aHolding(item.key, { endedAt: at })] })), [
      'subscriptionLimit',
    ])
  })

  test('a limit on concurrent subscriptions forgets those that ended', () => {
    const item = anOfferItem({ rules: { subscriptionLimit: { count: 1, unit: 'concurrent' } } })
    assert.deepEqual(reasons(item, aBuyer({ holdings: [aHolding(item.key)] })), ['subscriptionLimit'])
    assert.deepEqual(reasons(item, aBuyer({ holdings: [aHolding(item.key, { endedAt: at })] })), [])
  })

  test('one held prerequisite of several is enough; an ended one is not, nor one that is still to begin', () => {
    const item = anOfferItem({ isAddOn: true, rules: { prerequisites: [itemKey('other'), suiteKey] } })
    assert.deepEqual(reasons(item), ['prerequisite'])
    assert.deepEqual(reasons(item, aBuyer({ holdings: [aHolding(suiteKey)] })), [])
    for (const notNow of [{ endedAt: at }, { startedAt: new Date(at.getTime() + second) }])
      assert.deepEqual(reasons(item, aBuyer({ holdings: [aHolding(suiteKey, notNow)] })), ['prerequisite'])
  })

  test('a term that is not on sale is refused; an offer needs none named', () => {
    assert.deepEqual(reasons(aProductItem(), aBuyer(), aPurchase({ duration: 'P3Y' })), ['term'])
    assert.deepEqual(
      reasons(aProductItem(), aBuyer(), aPurchase({ duration: 'P1M', billingCycle: 'annual' })),
      ['term'],
    )
    assert.deepEqual(reasons(anOfferItem(), aBuyer(), aPurchase({ billingCycle: 'annual' })), [])
  })
})

suite('how refusals are told', () => {
  const codes: [SaleRefusal, number, number][] = [
    [{ reason: 'hidden' }, 403, 800020],
    [{ reason: 'market', country: 'US' }, 400, 800070],
    [{ reason: 'qualification', segment: 'education' }, 400, 800086],
    [{ reason: 'notLaunched', launchesAt: at }, 403, 800020],
    [{ reason: 'retired', retiresAt: at, replacedBy: suiteKey }, 403, 2091],
    [{ reason: 'term', offered: [] }, 400, 800002],
    [{ reason: 'quantity', quantity: 301, minimum: 1, maximum: 300 }, 400, 2002],
    [{ reason: 'customerSeats', quantity: 10, remaining: 5, maximum: 300 }, 403, 800088],
    [{ reason: 'subscriptionLimit', limit: 1, isLegacy: true }, 400, 27006],
    [{ reason: 'subscriptionLimit', limit: 1, isLegacy: false }, 403, 800089],
    [{ reason: 'prerequisite', anyOf: [suiteKey] }, 400, 10018],
  ]
  for (const [refusal, status, code] of codes) {
    test(`${refusal.reason} is ${status}/${code}`, () => {
      const fault = saleFault('offer-1', refusal)
      assert.deepEqual([fault.status, fault.code], [status, code])
      assert.match(fault.message, /offer-1/)
    })
  }

  test('the message of a withdrawn offer names what replaced it', () => {
    assert.match(
      saleFault('psa', { reason: 'retired', retiresAt: at, replacedBy: suiteKey }).message,
      /cfq7base0001:0001/,
    )
  })

  test('a long list of prerequisites is cut, and says by how many', () => {
    const anyOf = Array.from({ length: 8 }, (_, index) => itemKey(`suite-${index}`))
    assert.match(saleFault('add-on', { reason: 'prerequisite', anyOf }).message, /suite-4 and 3 more$/)
  })
})
