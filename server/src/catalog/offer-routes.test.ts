import assert from 'node:assert/strict'
import { before, suite, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import type { World } from '../../test/support/world.ts'

const kontor = await startKontor()

const e3 = 'CFQ7KTC00010'
const teamsRoomsPremium = '5db9aa31-f039-4740-b122-a33514e4c492'
const teamsRoomsPremiumUs = '03070f91-cc77-4c2e-b269-4a214b3698ab'
const advancedCommunications = '56fe76f5-f4ba-4fac-9561-d0daf59b01a1'

interface Item {
  id: string
  name: string
  title: string
}
interface ListedOffer extends Item {
  uri: string
  category: { id: string }
  limitUnitOfMeasure: string
  isAddOn: boolean
  hasAddOns: boolean
  billing: string
  unitType: string
  supportedBillingCycles: string[]
  links: { learnMore: object; self: { uri: string } }
}
const titles = (body: { items: Item[] }): string[] => body.items.map(({ title, name }) => title ?? name)

suite('offers of the older catalogue', () => {
  let world: World
  before(async () => {
    world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'us', country: 'US' }])
  })
  const get = async (path: string) => world.as('us')('GET', path)
  const offersIn = async (country: string, query = ''): Promise<ListedOffer[]> =>
    (await get(`/v1/offers?country=${country}${query}`)).body.items

  test('Teams Rooms Premium is sold in selected markets, by an offer of its own in the USA and Canada', async () => {
    const premium = async (country: string) =>
      (await offersIn(country))
        .filter(({ name }) => name.startsWith('Teams Rooms Premium'))
        .map(({ id }) => id)
    assert.equal((await premium('SE'))[0], teamsRoomsPremium)
    assert.equal((await premium('US'))[0], teamsRoomsPremiumUs)
    assert.deepEqual(await premium('KZ'), [])
    const { body } = await get(`/v1/offers/${teamsRoomsPremiumUs}?country=US&includePrices=true`)
    assert.equal(body.materialId, '6XB-00008')
    assert.deepEqual(
      body.prices.map(({ unitPrice }: { unitPrice: number }) => unitPrice),
      [50, 600],
    )
    assert.deepEqual(body.comparison.rows[0], { feature: 'Skype for Business', values: ['Yes', ''] })
    assert.equal(body.product.unit, 'Devices')
  })

  test('an announced offer can be read before its launch, and is listed and sold from then on', async () => {
    assert.equal(
      (await offersIn('US')).some(({ id }) => id === advancedCommunications),
      false,
    )
    const { body } = await get(`/v1/offers/${advancedCommunications}?country=US`)
    assert.deepEqual(
      [body.isAvailableForPurchase, body.launchDate, body.isAddOn],
      [false, '2020-12-01T00:00:00Z', true],
    )
    assert.deepEqual(body.reselleeQualifications, ['GovernmentCommunityCloud'])
    assert.ok(body.prerequisiteOffers.length > 5)
    const december = await kontor.world('2020-12-01T00:00:00Z', [{ key: 'us', country: 'US' }])
    const { body: list } = await december.as('us')('GET', '/v1/offers?country=US')
    assert.ok(list.items.some(({ id }: Item) => id === advancedCommunications))
    assert.equal((await get(`/v1/offers/${advancedCommunications}?country=SE`)).status, 404)
  })

  test('a withdrawn offer is still readable and names what replaced it', async () => {
    const october = await kontor.world('2020-10-31T23:59:59Z', [{ key: 'us', country: 'US' }])
    const { body: before } = await october.as('us')('GET', '/v1/offers?country=US')
    const psa = before.items.find(({ name }: Item) => name === 'Dynamics 365 Project Service Automation')
    assert.ok(psa)
    assert.equal(
      (await offersIn('US')).some(({ id }) => id === psa.id),
      false,
    )
    const { body } = await get(`/v1/offers/${psa.id}?country=US`)
    assert.equal(body.isAvailableForPurchase, false)
    const { body: successor } = await get(`/v1${body.replacedBy.uri}`)
    assert.equal(successor.name, 'Dynamics 365 Project Operations')
    assert.match(successor.dualUseRights, /109108477/)
  })

  test('an offer is written as the contract writes it, with its add-ons', async () => {
    const offer = (await offersIn('US')).find(({ name }) => name === 'Office 365 E3')!
    const { uri, ...members } = offer
    assert.equal(uri, `/offers/${offer.id}`)
    assert.equal(members.category.id, 'Enterprise_Key')
    assert.deepEqual(
      [members.limitUnitOfMeasure, members.isAddOn, members.hasAddOns, members.billing, members.unitType],
      ['None', false, true, 'license', 'Licenses'],
    )
    assert.deepEqual(members.supportedBillingCycles, ['monthly', 'annual'])
    assert.deepEqual(members.links.learnMore, { method: 'GET', headers: [] })
    assert.equal(members.links.self.uri, `/offers/${offer.id}?country=US`)
    assert.equal('materialId' in members, false)
    const { body: addOns } = await get(`/v1/offers/${offer.id}/addons?country=US`)
    assert.ok(titles(addOns).includes('Audio Conferencing'))
    assert.ok(addOns.items.every(({ isAddOn, category }: ListedOffer) => isAddOn && category.id === ''))
  })

  test('offers come in pages and by category; totalCount counts all of them', async () => {
    const { body: page } = await get('/v1/offers?country=US&offer_category_id=Enterprise_Key&size=2&offset=1')
    const all = await offersIn('US', '&offer_category_id=enterprise_key')
    assert.deepEqual(page.items, all.slice(1, 3))
    assert.equal(page.totalCount, all.length)
    assert.equal(page.links.next.uri, '/offers?country=US&offer_category_id=Enterprise_Key&size=2&offset=3')
    assert.equal(
      page.links.previous.uri,
      '/offers?country=US&offer_category_id=Enterprise_Key&size=2&offset=0',
    )
    assert.equal((await get('/v1/offers?country=US&size=0')).body.links.next, undefined)
  })

  test('categories are those of the country, in the language asked for', async () => {
    const { body } = await world.as('us')('GET', '/v1/offercategories?country=SE', {
      headers: { 'X-Locale': 'sv-SE' },
    })
    assert.deepEqual(titles(body), [
      'Småföretag',
      'Stora företag',
      'Utbildning',
      'Ideella organisationer',
      'Utvärdering',
    ])
    assert.equal(body.items[0].attributes.objectType, 'OfferCategory')
  })

  test('ids of new commerce are no offers, and unknown offers are not found', async () => {
    for (const id of [e3, `${e3}:0001`, 'MS-AZR-9999P']) {
      const { status, body } = await get(`/v1/offers/${id}?country=US`)
      assert.deepEqual([status, body.code], [400, 2100], id)
    }
    const { status, body } = await get('/v1/offers/00000000-0000-4000-8000-000000000000?country=US')
    assert.deepEqual([status, body.code], [404, 1000])
  })
})
