import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import yauzl from 'yauzl'
import { startKontor } from '../../../test/support/kontor.ts'
import type { World } from '../../../test/support/world.ts'
import { importPrices } from './import-prices.ts'

const kontor = await startKontor()
const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
const folder = await mkdtemp(join(tmpdir(), 'kontor-sheets-'))
after(() => rm(folder, { recursive: true }))

type Row = Record<string, string>

/** Asks as a person, for plain text unless said otherwise. */
const get = async (path: string, { headers = {}, of = world }: { headers?: Row; of?: World } = {}) =>
  fetch(`${of.url}/v1.0/sales/${path}`, {
    headers: {
      authorization: `Bearer ${await of.token('se', 'SalesAgent')}`,
      'accept-encoding': 'identity',
      ...headers,
    },
  })
const sheet = (view: string, market = 'SE') =>
  `pricesheets(Market='${market}',PricesheetView='${view}')/$value`
const licences = sheet('updatedlicensebased')
/** The status of an answer that was read to the end. */
async function statusOf(answer: Promise<Response>): Promise<number> {
  const response = await answer
  await response.arrayBuffer()
  return response.status
}
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true })

describe('a price sheet', () => {
  test('is CSV with the published columns, every field quoted, one row for each price in force', async () => {
    const response = await get(licences)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'application/octet-stream')
    assert.equal(response.headers.get('content-disposition'), 'attachment; filename=sheets.csv')
    const csv = await response.text()
    const [header] = csv.split('\r\n')
    assert.equal(
      header,
      '"ProductTitle","ProductId","SkuId","SkuTitle","Publisher","SkuDescription","UnitOfMeasure","TermDuration","BillingPlan","Market","Currency","UnitPrice","PricingTierRangeMin","PricingTierRangeMax","EffectiveStartDate","EffectiveEndDate","Tags","ERP Price","Segment"',
    )
    const row = rowsOf(csv).find(
      ({ ProductId, TermDuration, BillingPlan, Segment }) =>
        ProductId === 'CFQ7KTC00010' &&
        TermDuration === 'P1Y' &&
        BillingPlan === 'Monthly' &&
        Segment === 'Commercial',
    )
    assert.deepEqual(row, {
      ProductTitle: 'Microsoft 365 E3',
      ProductId: 'CFQ7KTC00010',
      SkuId: '0001',
      SkuTitle: 'Microsoft 365 E3',
      Publisher: 'Microsoft Corporation',
      SkuDescription: row!.SkuDescription,
      UnitOfMeasure: '',
      TermDuration: 'P1Y',
      BillingPlan: 'Monthly',
      Market: 'SE',
      Currency: 'SEK',
      UnitPrice: row!.UnitPrice,
      PricingTierRangeMin: '',
      PricingTierRangeMax: '',
      EffectiveStartDate: row!.EffectiveStartDate,
      EffectiveEndDate: row!.EffectiveEndDate,
      Tags: 'License',
      'ERP Price': row!.UnitPrice,
      Segment: 'Commercial',
    })
    const customerId = await world.customer('se')
    const { body } = await world.as('se')(
      'GET',
      `/v1/customers/${customerId}/products/CFQ7KTC00010/skus/0001/availabilities?includePrices=true`,
    )
    const price = body.items[0].prices.find(
      ({ termDuration, billingCycle }: Row) => termDuration === 'P1Y' && billingCycle === 'monthly',
    )
    assert.equal(Number(row!.UnitPrice), price.unitPrice)
  })

  test('is zipped for who accepts deflate, with the same CSV in it; not so one of before April 2020', async () => {
    const plain = await (await get(licences)).text()
    const response = await get(licences, { headers: { 'accept-encoding': 'deflate' } })
    assert.equal(response.headers.get('content-disposition'), 'attachment; filename=sheets.zip')
    const zip = await yauzl.fromBufferPromise(Buffer.from(await response.arrayBuffer()))
    const entries: Row = {}
    for await (const entry of zip.eachEntry())
      entries[entry.fileName] = await text(await zip.openReadStreamPromise(entry))
    assert.deepEqual(entries, { 'sheets.csv': plain })
    const early = await get(`${licences}?timeline=history&month=202003`, {
      headers: { 'accept-encoding': 'deflate' },
    })
    assert.equal(early.headers.get('content-disposition'), 'attachment; filename=sheets.csv')
    await early.arrayBuffer()
  })

  test('is found in any spelling of its path', async () => {
    const expected = await (await get(licences)).text()
    for (const path of [
      "PriceSheets(market='se',pricesheetview='UpdatedLicenseBased')/$value",
      'pricesheets(PricesheetView=%27updatedlicensebased%27,Market=%27SE%27)/$value?Timeline=Current',
    ])
      assert.equal(await (await get(path)).text(), expected)
  })

  test('that is exported is imported again: the prices are what they were, and so is the next export', async () => {
    const stored = async () =>
      (
        await kontor.platform.pool.query(
          "select to_jsonb(price) as row from price join product on lower(product.id) = split_part(item, ':', 1) where kind = 'new-commerce' and market = 'SE' and valid_from <= '2022-02-01' order by 1",
        )
      ).rows
    const before = await stored()
    assert.ok(before.length > 50)
    const csv = await (await get(licences)).text()
    const zip = await (await get(licences, { headers: { 'accept-encoding': 'deflate' } })).arrayBuffer()
    const path = join(folder, 'download')
    await writeFile(path, Buffer.from(zip))
    await kontor.platform.pool.query(
      "delete from price using product where lower(product.id) = split_part(item, ':', 1) and kind = 'new-commerce' and market = 'SE'",
    )
    const result = await importPrices({ pool: kontor.platform.pool, source: path })
    assert.deepEqual(
      [result.isImported, result.pricesWritten, result.badRows],
      [true, rowsOf(csv).length, []],
    )
    // A price that ended before this month is history and not in the sheet.
    const imported = await stored()
    assert.deepEqual(
      imported,
      before.filter(({ row }) => row.valid_to === null || row.valid_to > '2022-02-01'),
    )
    assert.equal(await (await get(licences)).text(), csv)
  })

  test('of an environment with prices of its own has those in place of the shared ones', async () => {
    const other = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
    const { rows } = await kontor.platform.pool.query('select id from environment where name = $1', [
      other.partner('se').environment,
    ])
    const shared = await (await get(licences)).text()
    const own = shared
      .replace(/("P1Y","Monthly","SE","SEK",")[\d.]+"/g, '$177.77"')
      .replace(/("P1Y","Monthly",.*?,")\d+\/\d+\/\d{4} 12:00:00 AM"/g, '$11/1/2022 12:00:00 AM"')
    const path = join(folder, 'own.csv')
    await writeFile(path, own)
    const result = await importPrices({ pool: kontor.platform.pool, source: path, environmentId: rows[0].id })
    assert.equal(result.isImported, true, JSON.stringify(result.badRows.slice(0, 3)))
    const deadline = performance.now() + 5000
    while ((await (await get(licences, { of: other })).text()) !== own && performance.now() < deadline);
    assert.equal(await (await get(licences, { of: other })).text(), own)
    assert.equal(await (await get(licences)).text(), shared)
  })

  test('of the past has the prices of then, and of the future what is announced; without an announcement there is none', async () => {
    const path = join(folder, 'announced.csv')
    const [header, ...rows] = (await (await get(licences)).text()).split('\r\n')
    const announced = rows
      .filter((row) => row.includes('"CFQ7KTC00020"') && row.includes('"P1Y","Annual"'))
      .map((row) =>
        row
          .replace(/("SEK",")[\d.]+"/, '$1999"')
          .replace(/"\d+\/\d+\/\d{4} 12:00:00 AM"/, '"3/1/2022 12:00:00 AM"'),
      )
    const future = `${licences}?timeline=future`
    const none = await get(future)
    assert.deepEqual([none.status, ((await none.json()) as { code: number }).code], [404, 1000])
    await writeFile(path, [header, ...announced, ''].join('\r\n'))
    const result = await importPrices({ pool: kontor.platform.pool, source: path })
    assert.deepEqual([result.isImported, result.badRows], [true, []])
    const coming = rowsOf(await (await get(future)).text())
    assert.equal(coming.length, announced.length)
    assert.ok(
      coming.every((row) => row.UnitPrice === '999' && row.EffectiveStartDate === '3/1/2022 12:00:00 AM'),
    )
    const current = rowsOf(await (await get(licences)).text()).filter(
      (row) => row.ProductId === 'CFQ7KTC00020' && row.BillingPlan === 'Annual' && row.TermDuration === 'P1Y',
    )
    assert.ok(current.length > 0)
    assert.ok(current.every((row) => row.EffectiveEndDate === '2/28/2022 11:59:59 PM'))
    const history = rowsOf(await (await get(`${licences}?timeline=history&month=202109`)).text())
    assert.ok(history.length > 0)
    assert.ok(history.every(({ UnitPrice }) => UnitPrice !== '999'))
  })

  test('of other products has theirs alone; consumption has columns of its own', async () => {
    const products = async (view: string) =>
      new Set(rowsOf(await (await get(sheet(view))).text()).map(({ ProductId }) => ProductId))
    const kinds = await kontor.platform.pool.query('select id, kind from product')
    const kindOf = new Map(kinds.rows.map(({ id, kind }) => [id, kind]))
    for (const [view, expected] of [
      ['azure_reservations', ['reservation']],
      ['marketplace', ['marketplace']],
      ['software', ['perpetual-software', 'software-subscription']],
    ] as const) {
      const seen = new Set([...(await products(view))].map((id) => kindOf.get(id)))
      assert.deepEqual([...seen].sort(), expected)
    }
  })

  test('of new-commerce licences is hidden from partners that are not on the preview (H11)', async () => {
    const early = await kontor.world('2021-10-01T09:00:00Z', [{ key: 'se' }])
    assert.equal(await statusOf(get(licences, { of: early })), 404)
    assert.equal(await statusOf(get('offermatrix/$value', { of: early })), 404)
    const preview = await kontor.world('2021-10-01T09:00:00Z', [
      { key: 'se', flights: ['new-commerce-preview'] },
    ])
    assert.equal(await statusOf(get(licences, { of: preview })), 200)
  })

  for (const [path, status, code] of [
    ['pricesheets/$value', 400, 3000],
    ["pricesheets(Market='SE')/$value", 400, 3000],
    ["pricesheets(Market='SE',PricesheetView='all')/$value", 400, 3000],
    ["pricesheets(Market='SWE',PricesheetView='software')/$value", 400, 3000],
    ['pricesheets-all/$value', 400, 3000],
    [`${licences}?timeline=history`, 400, 3000],
    [`${licences}?timeline=history&month=202113`, 400, 3000],
    [`${licences}?timeline=later`, 400, 800002],
    [`${licences}?timeline=history&month=202203`, 404, 1000],
    [sheet('licensebasedeos'), 404, 1000],
    [sheet('updatedlicensebased', 'AQ'), 404, 1000],
    ["fxrates(Month='2021')/$value", 400, 3000],
    ["fxrates(Month='202203')/$value", 404, 1000],
    ["fxrates(Month='201912')/$value", 404, 1000],
    ["offermatrix(Month='202203')/$value", 404, 1000],
  ] as const) {
    test(`${path} is refused with ${status}`, async () => {
      const response = await get(path)
      assert.deepEqual([response.status, ((await response.json()) as { code: number }).code], [status, code])
    })
  }
})

test('exchange rates of a month are CSV with the rate of every currency', async () => {
  const response = await get("fxrates(Month='202101')/$value")
  assert.equal(response.headers.get('content-disposition'), 'attachment; filename=fxrates.csv')
  const rows = rowsOf(await response.text())
  assert.deepEqual(Object.keys(rows[0]!), ['CurrencyCode', 'USDPerUnit', 'Month'])
  const rates = Object.fromEntries(rows.map(({ CurrencyCode, USDPerUnit }) => [CurrencyCode, USDPerUnit]))
  assert.deepEqual([rates.USD, rates.SEK], ['1', '0.11627906976744186047'])
  assert.ok(rows.every(({ Month }) => Month === '202101'))
  const now = rowsOf(await (await get('fxrates/$value')).text())
  assert.deepEqual(now, rowsOf(await (await get('fxrates()/$value')).text()))
  assert.ok(now.every(({ Month }) => Month === '202202'))
})

test('the offer matrix has a row for each licence on sale, with its limits, prerequisites and countries', async () => {
  const response = await get("offermatrix(Month='202201')/$value")
  assert.equal(response.headers.get('content-disposition'), 'attachment; filename=updatedoffice.csv')
  const rows = rowsOf(await response.text())
  const row = rows.find(({ ProductId }) => ProductId === 'CFQ7KTC00010')!
  assert.deepEqual(
    [row.SkuId, row.SkuTitle, row.MinLicenses, row.AllowedCountries!.split(';').includes('SE')],
    ['0001', 'Microsoft 365 E3', '1', true],
  )
  assert.match(row.ProductSkuConversion!, /^CFQ7KTC00020\/0001/)
  assert.deepEqual(Object.keys(row), [
    'ProductTitle',
    'ProductId',
    'SkuId',
    'SkuTitle',
    'ProvisioningId',
    'ProvisioningString',
    'MinLicenses',
    'MaxLicenses',
    'AssetOwnershipLimit',
    'AssetOwnershipLimitType',
    'ProductSkuPreRequisites',
    'ProductSkuConversion',
    'Description',
    'AllowedCountries',
  ])
})

describe('reports', () => {
  const paths = [licences, 'fxrates/$value', 'offermatrix/$value']
  test('are for people: an app’s own token is refused with 400, a helpdesk agent with 403', async () => {
    for (const path of paths) {
      const app = await world.as('se')('GET', `/v1.0/sales/${path}`)
      assert.deepEqual([app.status, app.body.code], [400, 900329])
      const helpdesk = await world.as('se', 'HelpdeskAgent')('GET', `/v1.0/sales/${path}`)
      assert.deepEqual([helpdesk.status, helpdesk.body.code], [403, 900308])
      for (const role of ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] as const)
        assert.equal((await world.as('se', role)('GET', `/v1.0/sales/${path}`)).status, 200)
    }
  })

  test('that are not read to the end hold no connection to the database', async () => {
    const { pool } = kontor.platform
    const headers = {
      authorization: `Bearer ${await world.token('se', 'SalesAgent')}`,
      'accept-encoding': 'deflate',
    }
    const abandon = () =>
      new Promise<void>((resolve, reject) => {
        request(`${world.url}/v1.0/sales/${licences}`, { headers, agent: false }, (response) => {
          response.once('data', () => response.destroy()).once('close', resolve)
        })
          .on('error', reject)
          .end()
      })
    await Promise.all(Array.from({ length: 30 }, abandon))
    assert.equal(await statusOf(get(licences)), 200)
    assert.deepEqual([pool.waitingCount, pool.totalCount - pool.idleCount], [0, 0])
  })
})
