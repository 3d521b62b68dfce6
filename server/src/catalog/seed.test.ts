import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { suite, test } from 'node:test'
import { isGuid } from '../ids.ts'
import { itemKey, type Segment } from './item.ts'
import { countriesIn, readCatalogSeed } from './seed-files.ts'
import { seedRows } from './seed-rows.ts'
import { readTerm } from './term.ts'

const seed = await readCatalogSeed()
const rows = seedRows(seed)
const skus = seed.products.flatMap((product) =>
  product.skus.map((sku) => ({ ...sku, key: itemKey(`${product.id}:${sku.id}`), kind: product.kind })),
)
const keys = new Set([...skus.map(({ key }) => key), ...seed.offers.map(({ id }) => itemKey(id))])
const families = new Set([...skus, ...seed.offers].flatMap((item) => item.families ?? []))

interface PromotionInFile {
  name: string
  startDate: string
  endDate: string
  requiredProducts: { productId: string; skuId?: string; term?: { duration: string } }[]
  promotionConstraints?: {
    seatConstraints?: { maxSeats?: number }[]
    eligibilityConstraints?: { type: string }[]
    productOwnershipConstraints?: { bigId: string }[][]
    productOwnershipExclusions?: { bigIds: string[] }[]
  }
  markets?: string[]
}
const { promotions } = JSON.parse(
  await readFile(new URL('../../seed/promotions.json', import.meta.url), 'utf8'),
) as { promotions: PromotionInFile[] }
const itemsOf = ({ requiredProducts }: PromotionInFile) =>
  requiredProducts.map(({ productId, skuId }) => itemKey(skuId ? `${productId}:${skuId}` : productId))

suite('the seed is of one piece', () => {
  test('every id is used once', () => {
    const ids = [...skus.map(({ key }) => key as string), ...seed.offers.map(({ id }) => id)]
    assert.equal(new Set(ids).size, ids.length)
  })

  test('every item named by another is there', () => {
    const named = [...skus, ...seed.offers].flatMap((item) => [
      ...(item.upgradeTargets ?? []),
      ...(item.prerequisites ?? []).filter((text) => !text.startsWith('family:')),
      ...(item.replacedBy ? [item.replacedBy] : []),
      ...('migratesTo' in item && item.migratesTo ? [item.migratesTo] : []),
      ...('discountOf' in item && item.discountOf ? [item.discountOf.offerId] : []),
      ...('conversionTargets' in item && item.conversionTargets ? item.conversionTargets : []),
      ...('convertsTo' in item && item.convertsTo ? [item.convertsTo.item] : []),
    ])
    assert.deepEqual(
      named.filter((id) => !keys.has(itemKey(id))),
      [],
    )
  })

  test('every family that is asked for has members', () => {
    const asked = [...skus, ...seed.offers]
      .flatMap((item) => item.prerequisites ?? [])
      .filter((text) => text.startsWith('family:'))
    assert.deepEqual(
      asked.filter((text) => !families.has(text.slice('family:'.length))),
      [],
    )
  })

  test('every offer stands in a category and every comparison is there', () => {
    const categories = new Set(seed.categories.map(({ id }) => id))
    const comparisons = new Set(seed.comparisons.map(({ id }) => id))
    assert.deepEqual(
      seed.offers.filter(({ category }) => !categories.has(category)),
      [],
    )
    assert.deepEqual(
      seed.offers.filter(({ comparison }) => comparison && !comparisons.has(comparison)),
      [],
    )
  })

  test('ids have the contract’s form', () => {
    assert.deepEqual(
      seed.products.filter(({ id }) => !/^[A-Z0-9]{12}$/.test(id)),
      [],
    )
    assert.deepEqual(
      skus.filter(({ id }) => !/^[A-Z0-9]{4}$/.test(id)),
      [],
    )
    assert.deepEqual(
      seed.offers.filter(({ id }) => !isGuid(id) && !id.startsWith('MS-AZR-')),
      [],
    )
  })

  test('every item sold somewhere has a price there for every term', () => {
    const prices = new Set(
      (
        rows.price as {
          item: string
          market: string
          segment: Segment
          term_duration: string
          billing_cycle: string
        }[]
      ).map(
        (price) =>
          `${price.item} ${price.market} ${price.segment} ${price.term_duration}:${price.billing_cycle}`,
      ),
    )
    const sold = [
      ...(
        rows.availability as {
          product_id: string
          sku_id: string
          country: string
          segment: Segment
          terms: string[]
        }[]
      ).flatMap((one) =>
        one.terms.map(
          (term) => `${itemKey(`${one.product_id}:${one.sku_id}`)} ${one.country} ${one.segment} ${term}`,
        ),
      ),
      ...(rows.offer as { id: string; markets: string[]; segment: Segment; terms: string[] }[]).flatMap(
        (one) =>
          one.markets.flatMap((market) =>
            one.terms.map((term) => `${itemKey(one.id)} ${market} ${one.segment} ${term}`),
          ),
      ),
    ]
    assert.deepEqual(
      sold.filter((line) => !prices.has(line)),
      [],
    )
    assert.equal(sold.length <= prices.size, true)
  })

  test('every promotion names items there are', () => {
    const named = promotions.flatMap((promotion) => [
      ...itemsOf(promotion),
      ...(promotion.promotionConstraints?.productOwnershipConstraints ?? [])
        .flat()
        .map(({ bigId }) => itemKey(bigId)),
      ...(promotion.promotionConstraints?.productOwnershipExclusions ?? []).flatMap(({ bigIds }) =>
        bigIds.map(itemKey),
      ),
    ])
    assert.deepEqual(
      named.filter((key) => !keys.has(key)),
      [],
    )
  })

  test('a promotion covers only terms its item is sold with', () => {
    const unsold = promotions.flatMap(({ requiredProducts }) =>
      requiredProducts.filter(({ productId, skuId, term }) => {
        const terms = skuId
          ? skus.find(({ key }) => key === itemKey(`${productId}:${skuId}`))?.terms
          : undefined
        return terms && term && !terms.map(readTerm).some(({ duration }) => duration === term.duration)
      }),
    )
    assert.deepEqual(unsold, [])
  })
})

suite('what outside tests find in the seed', () => {
  const on = (day: string) =>
    promotions.filter(
      ({ startDate, endDate }) => startDate <= `${day}T00:00:00Z` && `${day}T00:00:00Z` <= endDate,
    )
  const licences = (found: PromotionInFile[]) =>
    found.filter(({ requiredProducts }) => requiredProducts[0]!.skuId)

  for (const day of ['2021-10-01', '2022-02-01']) {
    test(`on ${day} two SKUs have a 2,400-seat promotion, and one is for first purchases`, () => {
      const capped = licences(on(day)).filter(
        ({ promotionConstraints }) => promotionConstraints?.seatConstraints?.[0]?.maxSeats === 2400,
      )
      assert.equal(new Set(capped.flatMap(itemsOf)).size, 2)
      assert.ok(
        licences(on(day)).some(
          ({ promotionConstraints }) =>
            promotionConstraints?.eligibilityConstraints?.[0]?.type === 'FirstPurchase',
        ),
      )
    })

    test(`on ${day} one promotion covers several terms, one leaves out P1M`, () => {
      const durations = licences(on(day)).map(
        ({ requiredProducts }) => new Set(requiredProducts.map(({ term }) => term!.duration)),
      )
      assert.ok(durations.some((terms) => terms.has('P1M') && terms.has('P1Y')))
      assert.ok(durations.some((terms) => !terms.has('P1M') && terms.has('P1Y')))
    })

    test(`of a year bought on ${day}, one promotion lasts to the renewal and one does not`, () => {
      const renewal = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
      const lasting = licences(on(day)).filter((promotion) => on(renewal).includes(promotion))
      assert.ok(lasting.length > 0)
      assert.ok(lasting.length < licences(on(day)).length)
    })
  }

  test('there is an upgrade target, and offers migrate to SKUs with and without a promotion', () => {
    assert.ok(skus.some(({ upgradeTargets = [] }) => upgradeTargets.length > 0))
    const promoted = new Set(on('2022-02-01').flatMap(itemsOf))
    const targets = seed.offers.flatMap(({ migratesTo }) => (migratesTo ? [itemKey(migratesTo)] : []))
    assert.ok(targets.some((key) => promoted.has(key)))
    assert.ok(targets.some((key) => !promoted.has(key)))
  })

  test('licences and offers are on sale in SE, GB and US, and prices exist in ten markets’ currencies', () => {
    const currencies = Object.fromEntries(seed.markets.map(({ country, currency }) => [country, currency]))
    const wanted = {
      US: 'USD',
      CA: 'CAD',
      GB: 'GBP',
      SE: 'SEK',
      FI: 'EUR',
      EE: 'EUR',
      PL: 'PLN',
      HU: 'HUF',
      KZ: 'KZT',
      RU: 'RUB',
    }
    for (const [country, currency] of Object.entries(wanted)) assert.equal(currencies[country], currency)
    const promotedSkus = new Set(licences(on('2021-10-01')).flatMap(itemsOf))
    for (const { key, markets } of skus.filter((sku) => promotedSkus.has(sku.key)))
      for (const country of ['SE', 'GB', 'US'])
        assert.ok(countriesIn(markets, seed.markets).includes(country), key)
  })

  test('some promotions surround the day of seeding, whenever it is', () => {
    assert.ok(
      promotions.filter(({ startDate, endDate }) => startDate.startsWith('-P') && endDate.startsWith('P'))
        .length >= 2,
    )
  })
})
