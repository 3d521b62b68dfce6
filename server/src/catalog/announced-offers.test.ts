import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { countriesIn, readCatalogSeed } from './seed-files.ts'

const seed = await readCatalogSeed()
const offer = (id: string) => seed.offers.find((one) => one.id === id)!
const marketsOf = (id: string): string[] => countriesIn(offer(id).markets, seed.markets)

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
