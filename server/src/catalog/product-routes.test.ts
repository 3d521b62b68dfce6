import assert from 'node:assert/strict'
import { before, suite, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { World } from '../../test/support/world.ts'

const kontor = await startKontor()

const e3 = 'CFQ7KTC00010'
interface Item {
  id: string
  name: string
  title: string
}
const titles = (body: { items: Item[] }): string[] => body.items.map(({ title, name }) => title ?? name)

suite('new-commerce products by country', () => {
  let world: World
  before(async () => {
    world = await kontor.world('2021-10-01T00:00:00Z', [
      { key: 'preview', flights: ['new-commerce-preview'] },
      { key: 'waiting' },
    ])
  })

  test('a partner on the technical preview sees licences, any other sees only what is beside them', async () => {
    const list = '/v1/products?country=SE&targetView=OnlineServices'
    const preview = await world.as('preview')('GET', list)
    assert.equal(preview.status, 200)
    assert.ok(titles(preview.body).includes('Microsoft 365 E3'))
    assert.equal(preview.body.totalCount, preview.body.items.length)
    assert.equal(preview.body.attributes.objectType, 'Collection')
    assert.deepEqual(titles((await world.as('waiting')('GET', list)).body), [
      'Harbour Backup for Microsoft 365',
    ])
    const hidden = await world.as('waiting')('GET', `/v1/products/${e3}?country=SE`)
    assert.deepEqual([hidden.status, hidden.body.code], [404, 400013])
    for (const [view, title] of [
      ['MicrosoftAzure', 'Azure plan'],
      ['AzureReservationsVM', 'Reserved VM Instance, D-series v3'],
      ['SoftwareSubscriptions', 'Windows Server Remote Desktop Services CAL'],
      ['SoftwarePerpetual', 'Windows Server 2019 Standard'],
    ]) {
      const { body } = await world.as('waiting')('GET', `/v1/products?country=SE&targetView=${view}`)
      assert.deepEqual(titles(body), [title])
    }
  })

  test('a product is written as the contract writes it', async () => {
    const { body } = await world.as('preview')('GET', `/v1/products/${e3.toLowerCase()}?country=se`, {
      headers: { 'X-Locale': 'sv-SE' },
    })
    assert.deepEqual(body, {
      id: e3,
      title: 'Microsoft 365 E3',
      description: 'Office-appar, e-post, Teams, Windows och enhetshantering för större organisationer.',
      productType: { id: 'OnlineServicesNCE', displayName: 'OnlineServicesNCE' },
      isMicrosoftProduct: true,
      publisherName: 'Microsoft Corporation',
      links: {
        skus: { uri: `/products/${e3}/skus?country=SE`, method: 'GET', headers: [] },
        self: { uri: `/products/${e3}?country=SE`, method: 'GET', headers: [] },
      },
      attributes: { objectType: 'Product' },
    })
  })

  test('a SKU says what it is upgraded to and how it is paid', async () => {
    const ask = world.as('preview')
    const { body: list } = await ask('GET', `/v1/products/${e3}/skus?country=SE`)
    const { body: sku } = await ask('GET', `/v1/products/${e3}/skus/0001?country=SE`)
    const { promotions: _listed, ...listed } = list.items[0]
    const { promotions: _single, ...single } = sku
    assert.deepEqual(listed, single)
    assert.deepEqual(sku.supportedBillingCycles, ['monthly', 'annual', 'triennial'])
    assert.deepEqual(sku.purchasePrerequisites, ['MicrosoftCustomerAgreement'])
    assert.deepEqual(sku.dynamicAttributes.upgradeTargetOffers, ['CFQ7KTC00020:0001'])
    assert.equal(sku.dynamicAttributes.billingType, 'license')
    assert.equal(sku.links.availabilities.uri, `/products/${e3}/skus/0001/availabilities?country=SE`)
  })

  test('an availability composes the catalogue item id, and its terms and refund options are there', async () => {
    const ask = world.as('preview')
    const path = `/v1/products/${e3}/skus/0001/availabilities`
    const { body: list } = await ask('GET', `${path}?country=GB`)
    assert.equal(list.totalCount, 1)
    const [availability] = list.items
    assert.equal(availability.catalogItemId, `${e3}:0001:${availability.id}`)
    assert.deepEqual(availability.defaultCurrency, { code: 'GBP', symbol: '£' })
    assert.deepEqual(
      [availability.segment, availability.country, availability.isPurchasable],
      ['commercial', 'GB', true],
    )
    assert.deepEqual(
      availability.terms.map((term: { duration: string; billingCycle: string }) => [
        term.duration,
        term.billingCycle,
      ]),
      [
        ['P1M', 'Monthly'],
        ['P1Y', 'Monthly'],
        ['P1Y', 'Annual'],
        ['P3Y', 'Monthly'],
        ['P3Y', 'Annual'],
        ['P3Y', 'Triennial'],
      ],
    )
    // Before 2022-01-10 the window is 72 hours.
    assert.deepEqual(availability.terms[0].cancellationPolicies[0].refundOptions, [
      { sequenceId: 0, type: 'Full', expiresAfter: 'P1D' },
      { sequenceId: 1, type: 'Partial', expiresAfter: 'P3D' },
    ])
    assert.equal(availability.product.id, e3)
    assert.equal(availability.sku.id, '0001')
    assert.equal('prices' in availability, false)
    const { body: one } = await ask('GET', `${path}/${availability.id}?country=GB`)
    assert.deepEqual(one, availability)
    const foreign = await ask('GET', `${path}/${availability.id}?country=SE`)
    assert.deepEqual([foreign.status, foreign.body.code], [404, 400019])
  })

  test('prices come with an availability when they are asked for', async () => {
    const { body } = await world.as('preview')(
      'GET',
      `/v1/products/${e3}/skus/0001/availabilities?country=US&includePrices=true`,
    )
    const price = (term: string, cycle: string) =>
      body.items[0].prices.find(
        (one: { termDuration: string; billingCycle: string }) =>
          one.termDuration === term && one.billingCycle === cycle,
      )
    assert.deepEqual(price('P1Y', 'monthly'), {
      termDuration: 'P1Y',
      billingCycle: 'monthly',
      unitPrice: 32,
      termPrice: 384,
      retailPrice: 32,
      currency: 'USD',
    })
    assert.equal(price('P1M', 'monthly').unitPrice, 38.4)
    assert.equal(price('P3Y', 'triennial').unitPrice, 1152)
  })

  test('nonprofit availabilities come only when they are asked for by name', async () => {
    const path = '/v1/products/CFQ7KTC00070/skus/0001/availabilities?country=SE'
    const segmentsOf = async (query: string) =>
      (await world.as('preview')('GET', path + query)).body.items.map(
        ({ segment }: { segment: string }) => segment,
      )
    assert.deepEqual(await segmentsOf(''), ['commercial'])
    assert.deepEqual(await segmentsOf('&targetSegment=Nonprofit'), ['nonprofit'])
    const { body } = await world.as('preview')(
      'GET',
      '/v1/products?country=SE&targetView=OnlineServices&targetSegment=education',
    )
    assert.deepEqual(titles(body), ['Office 365 A3', 'Power BI Pro'])
  })

  test('a segment or a view there is not is refused, and what is missing is named', async () => {
    const ask = world.as('preview')
    const segment = await ask('GET', `/v1/products/${e3}/skus?country=SE&targetSegment=military`)
    assert.deepEqual([segment.status, segment.body.code], [403, 400030])
    const view = await ask('GET', '/v1/products?country=SE&targetView=Everything')
    assert.deepEqual([view.status, view.body.code], [403, 400036])
    const nothing = await ask('GET', '/v1/products')
    assert.equal(nothing.status, 400)
    assert.deepEqual(nothing.body.data.map((text: string) => text.split(':')[0]).sort(), [
      'country',
      'targetView',
    ])
    const product = await ask('GET', '/v1/products/NOSUCHTHING0?country=SE')
    assert.deepEqual([product.status, product.body.code], [404, 400013])
    const sku = await ask('GET', `/v1/products/${e3}/skus/0009?country=SE`)
    assert.deepEqual([sku.status, sku.body.code], [404, 400018])
    const market = await ask('GET', '/v1/products/CFQ7KTC000E0?country=SE')
    assert.deepEqual([market.status, market.body.code], [404, 400013])
  })
})

suite('the catalogue of a customer', () => {
  let world: World
  let swede: string
  before(async () => {
    world = await kontor.world('2022-02-01T00:00:00Z', [{ key: 'se' }, { key: 'other' }])
    swede = await world.customer('se', { country: 'SE' })
  })

  test('has the customer’s market, and links below the customer', async () => {
    const ask = world.as('se')
    const { body } = await ask('GET', `/v1/customers/${swede}/products?targetView=OnlineServices`)
    const found = body.items.find(({ id }: Item) => id === e3)
    assert.equal(found.links.skus.uri, `/customers/${swede}/products/${e3}/skus`)
    const { body: skus } = await ask('GET', `/v1${found.links.skus.uri}`)
    const { body: availabilities } = await ask('GET', `/v1${skus.items[0].links.availabilities.uri}`)
    assert.equal(availabilities.items[0].defaultCurrency.code, 'SEK')
    const { status, body: one } = await ask('GET', `/v1${availabilities.items[0].links.self.uri}`)
    assert.equal(status, 200)
    assert.deepEqual(one, availabilities.items[0])
    // From 2022-01-10 the window is seven days.
    assert.equal(one.terms[0].cancellationPolicies[0].refundOptions[1].expiresAfter, 'P7D')
    const { body: product } = await ask('GET', `/v1/customers/${swede}/products/${e3}`)
    assert.deepEqual(product, found)
    const { body: sku } = await ask('GET', `/v1/customers/${swede}/products/${e3}/skus/0001`)
    assert.equal(sku.id, '0001')
  })

  test('leaves out what needs a qualification the customer has not', async () => {
    const ask = world.as('se')
    const { body: products } = await ask('GET', `/v1/customers/${swede}/products?targetView=OnlineServices`)
    assert.equal(titles(products).includes('Office 365 A3'), false)
    const { body: offers } = await ask('GET', `/v1/customers/${swede}/offers`)
    assert.deepEqual(
      [...new Set(offers.items.map(({ segment }: { segment: string }) => segment))],
      ['commercial'],
    )
    const { body: nonprofit } = await ask(
      'GET',
      `/v1/customers/${swede}/products/CFQ7KTC00070/skus/0001/availabilities?targetSegment=nonprofit`,
    )
    assert.equal(nonprofit.totalCount, 0)
  })

  test('gains an offer’s segment when the customer is qualified for it', async () => {
    const nonprofit = await world.customer('se', { country: 'SE' })
    const { operator, url } = kontor
    const token = await World.token(url, operator.tenant, {
      grant_type: 'client_credentials',
      client_id: operator.clientId,
      client_secret: operator.clientSecret,
      resource: 'https://api.partnercenter.microsoft.com',
    })
    const vetting = `/operator/v1/customers/${nonprofit}/qualifications/Nonprofit`
    const { status } = await world.ask('PUT', vetting, { body: { vettingStatus: 'Approved' }, token })
    assert.equal(status, 200)
    const ask = world.as('se')
    const { body: offers } = await ask('GET', `/v1/customers/${nonprofit}/offers`)
    assert.ok(titles(offers).includes('Microsoft 365 Business Voice (without calling plan) (nonprofit)'))
    const path = `/v1/customers/${nonprofit}/products/CFQ7KTC00070/skus/0001/availabilities`
    assert.equal((await ask('GET', `${path}?targetSegment=nonprofit`)).body.totalCount, 1)
  })

  test('lists the customer’s offers in pages and in categories', async () => {
    const ask = world.as('se')
    const { body: categories } = await ask('GET', `/v1/customers/${swede}/offercategories`)
    assert.deepEqual(
      categories.items.map(({ id }: Item) => id),
      ['SmallBusiness_Key', 'Enterprise_Key', 'Trial_Key'],
    )
    const { body: page } = await ask('GET', `/v1/customers/${swede}/offers?size=5`)
    assert.equal(page.items.length, 5)
    assert.ok(page.totalCount > 5)
    const { body: next } = await ask('GET', `/v1${page.links.next.uri}`)
    assert.notEqual(next.items[0].id, page.items[0].id)
  })

  test('is not found for a partner without the customer', async () => {
    for (const path of ['products?targetView=Azure', `products/${e3}`, 'offers', 'offercategories']) {
      const { status, body } = await world.as('other')('GET', `/v1/customers/${swede}/${path}`)
      assert.deepEqual([status, body.code], [404, 60003], path)
    }
  })
})

suite('the inventory check', () => {
  test('answers a bare array, drops what it does not know, and restricts by region', async () => {
    const world = await kontor.world('2020-11-18T09:00:00Z', [{ key: 'se' }])
    const ask = async (region: string) =>
      (
        await world.as('se')('POST', '/v1/extensions/product/checkinventory?country=SE', {
          TargetItems: [
            { ProductId: 'KTCRESERVM01' },
            { ProductId: 'KTCRESERVM01', SkuId: '0002' },
            { ProductId: 'UNKNOWN00000' },
          ],
          InventoryContext: { CustomerId: 'x', ArmRegionName: region },
        })
      ).body
    assert.deepEqual(await ask('westeurope'), [
      { productId: 'KTCRESERVM01', skuId: '0001', isRestricted: false, restrictions: [] },
      { productId: 'KTCRESERVM01', skuId: '0002', isRestricted: false, restrictions: [] },
      { productId: 'KTCRESERVM01', skuId: '0002', isRestricted: false, restrictions: [] },
    ])
    const [restricted] = await ask('SouthAfricaWest')
    assert.equal(restricted.isRestricted, true)
    assert.deepEqual(restricted.restrictions[0].properties, { type: 'Location', values: 'SouthAfricaWest' })
    assert.equal(restricted.restrictions[0].reasonCode, 'NotAvailableForSubscription')
  })
})
