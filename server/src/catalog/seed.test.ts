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
const offer = (id: string) => seed.offers.find((one) => one.id === id)!
const marketsOf = (id: string): string[] => countriesIn(offer(id).markets, seed.markets)

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

suite('the announcements’ offers (mission F and G)', () => {
  const published = {
    '5db9aa31-f039-4740-b122-a33514e4c492': ['Teams Rooms Premium', '6XB-00007'],
    '03070f91-cc77-4c2e-b269-4a214b3698ab': ['Teams Rooms Premium (USA and CAN)', '6XB-00008'],
    'd0c9a9a9-c9b6-41d7-9148-b60115c36c95': ['Teams Rooms Premium for faculty', '6Y5-00005'],
    '56fe76f5-f4ba-4fac-9561-d0daf59b01a1': ['Advanced Communications for GCC', '7FB-00003'],
    'e7d1d0fa-b769-45c7-aaea-c3e6f7402691': ['Microsoft 365 Business Voice Adoption Promo', 'PZX-00006'],
    'ef3ff6bb-a288-4a56-9204-97b37ff9a0b8': ['Microsoft 365 Business Voice Adoption Promo', 'PZW-00019'],
    '4244aed3-90ae-4754-8dc8-37f2e8d84e85': ['Microsoft 365 Business Voice (US) Adoption Promo', 'PZW-00020'],
    'b71df433-6fd9-4549-886d-577f7aa06070': [
      'Microsoft 365 Business Voice (without calling plan) Adoption Promo',
      'PZY-00019',
    ],
    '4ba4d580-4902-42b0-8411-a27358dd5405': [
      'Microsoft 365 Business Voice (without calling plan) Adoption Promo',
      'PZY-00016',
    ],
    'bbfd896b-e3d4-45ba-9319-14104d400069': [
      'Microsoft 365 Business Voice (without calling plan) Adoption Promo',
      'PZY-00018',
    ],
    '9b05d0b7-cfb4-42f1-9cc3-f698dba2838e': [
      'Microsoft 365 Business Voice (without Calling Plan) for US Adoption Promo',
      'PZY-00017',
    ],
  }
  test('the published offers have their ids and material ids, and no other offer has a material id', () => {
    const printed = Object.fromEntries(
      seed.offers.flatMap(({ id, name, materialId }) => (materialId ? [[id, [name, materialId]]] : [])),
    )
    assert.deepEqual(printed, published)
  })

  test('Business Voice promotions cost a quarter less with a calling plan, a third less without, for each market', () => {
    const promos = seed.offers.filter(({ discountOf }) => discountOf)
    assert.deepEqual(
      promos.map(({ discountOf }) => discountOf!.percent),
      ['0.25', '0.25', '0.25', '0.33', '0.33', '0.33', '0.33'],
    )
    // With a calling plan in the three markets that have one; without it everywhere, in exactly one offer.
    const withPlan = promos.slice(0, 3).flatMap(({ id }) => marketsOf(id))
    const without = promos.slice(3).flatMap(({ id }) => marketsOf(id))
    assert.deepEqual(withPlan.sort(), ['CA', 'GB', 'US'])
    assert.deepEqual(without.sort(), seed.markets.map(({ country }) => country).sort())
    for (const { launchDate, retirementDate } of promos)
      assert.deepEqual([launchDate, retirementDate], ['2020-11-01', '2021-05-01'])
  })

  test('Business Voice for nonprofits: the suite in CA, GB and US, without calling plan everywhere else, up to 300', () => {
    const offers = seed.offers.filter(({ name }) => /Business Voice.*nonprofit/.test(name))
    const suites = offers.filter(({ name }) => !name.includes('without')).flatMap(({ id }) => marketsOf(id))
    const rest = offers.filter(({ name }) => name.includes('without')).flatMap(({ id }) => marketsOf(id))
    assert.deepEqual(suites.sort(), ['CA', 'GB', 'US'])
    assert.equal(rest.length + suites.length, seed.markets.length)
    for (const { maximumQuantity, segment, launchDate, isAddOn } of offers)
      assert.deepEqual(
        [maximumQuantity, segment, launchDate, isAddOn],
        [300, 'nonprofit', '2020-11-01', true],
      )
  })

  test('Dynamics 365: three 36-month embed offers, five offers with dual use rights, and no more service automation', () => {
    const embed = seed.offers.filter(({ name }) => name.includes('ISV Embed'))
    assert.equal(embed.length, 3)
    for (const { terms } of embed) assert.deepEqual(terms, ['P3Y:monthly', 'P3Y:annual'])
    assert.equal(seed.offers.filter(({ dualUseRights }) => dualUseRights?.includes('109108477')).length, 5)
    const psa = seed.offers.find(({ name }) => name === 'Dynamics 365 Project Service Automation')!
    assert.equal(psa.retirementDate, '2020-11-01')
    assert.equal(offer(psa.replacedBy!).name, 'Dynamics 365 Project Operations')
  })

  test('the demo sells one each of what is neither licence nor offer', () => {
    const kinds = new Set(seed.products.map(({ kind }) => kind))
    for (const kind of [
      'azure-plan',
      'reservation',
      'software-subscription',
      'perpetual-software',
      'marketplace',
    ] as const)
      assert.ok(kinds.has(kind), kind)
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
