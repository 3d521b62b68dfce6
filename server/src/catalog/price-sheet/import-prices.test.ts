import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, suite, test } from 'node:test'
import { pino } from 'pino'
import { ZipFile } from 'yazl'
import { cloneDatabase } from '../../../test/support/database.ts'
import { newGuid } from '../../ids.ts'
import { openPlatform } from '../../platform/open-platform.ts'
import { catalogOf, quoteFor } from '../current-catalog.ts'
import { itemKey } from '../item.ts'
import { readTerm } from '../term.ts'
import { type ImportOptions, importPrices } from './import-prices.ts'
import { SheetUnreadable } from './sheet-source.ts'

const database = await cloneDatabase()
const platform = await openPlatform({
  connectionString: database.connectionString,
  log: pino({ level: 'silent' }),
  publicUrl: 'http://127.0.0.1',
})
const folder = await mkdtemp(join(tmpdir(), 'kontor-sheets-'))
after(async () => {
  await platform.close()
  await database.drop()
  await rm(folder, { recursive: true })
})

const header =
  '"ProductTitle","ProductId","SkuId","SkuTitle","Publisher","SkuDescription","UnitOfMeasure","TermDuration","BillingPlan","Market","Currency","UnitPrice","PricingTierRangeMin","PricingTierRangeMax","EffectiveStartDate","EffectiveEndDate","Tags","ERP Price","Segment"'

interface Line {
  product: string
  sku?: string
  term?: string
  plan?: string
  market?: string
  currency?: string
  price?: string
  from?: string
  to?: string
  segment?: string
}

/** A line as the published sheet prints it: all fields quoted, US dates. */
const line = ({
  product,
  sku = '0001',
  term = 'P1Y',
  plan = 'Monthly',
  market = 'SE',
  currency = 'SEK',
  price = '100',
  from = '1/1/2022 12:00:00 AM',
  to = '12/31/9999 11:59:59 PM',
  segment = 'Commercial',
}: Line): string =>
  [
    'Team "Suite"',
    product,
    sku,
    'Team Suite, Basic',
    'Acme',
    'Two\nlines',
    '1 License',
    term,
    plan,
    market,
    currency,
    price,
    '',
    '',
    from,
    to,
    'License',
    '120',
    segment,
  ]
    .map((field) => `"${field.replaceAll('"', '""')}"`)
    .join(',')

const sheetOf = (...lines: Line[]): Buffer =>
  Buffer.from(`\uFEFF${header}\r\n${lines.map((one) => `${line(one)}\r\n`).join('')}`)

function zipOf(files: Record<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(content, name)
  zip.end()
  return buffer(zip.outputStream)
}

const importSheet = (content: Buffer | string, options: Partial<ImportOptions> = {}) =>
  importPrices({ pool: platform.pool, source: Readable.from([content]), ...options })

const anywhere = newGuid()
const call = (environmentId = anywhere) => ({
  platform,
  db: platform.db,
  environment: { id: environmentId } as never,
})

/** The price of a yearly term paid monthly in Sweden, as a purchase would get it. */
async function unitPrice(
  product: string,
  { at = '2022-06-01', environmentId }: { at?: string; environmentId?: string } = {},
): Promise<string | undefined> {
  const asking = call(environmentId)
  const item = (await catalogOf(asking)).itemOf(itemKey(`${product}:0001`), { country: 'SE' })
  return (
    item &&
    (await quoteFor(asking, { item, term: readTerm('P1Y:monthly'), at: new Date(at) }))?.unitPrice.toString()
  )
}

/** Waits until this node has heard the announcement of an import. */
async function eventually<Value>(ask: () => Promise<Value>, expected: Value): Promise<void> {
  const deadline = performance.now() + 5000
  while ((await ask()) !== expected && performance.now() < deadline) await new Promise(setImmediate)
  assert.equal(await ask(), expected)
}

const counts = async (): Promise<unknown> =>
  (
    await platform.pool.query(
      'select (select count(*) from price) as prices, (select count(*) from product) as products, (select count(*) from availability) as availabilities',
    )
  ).rows[0]

suite('a price sheet', () => {
  test('brings its products, SKUs, availabilities and prices into the catalogue', async () => {
    const product = 'CFQ7SHEET001'
    const result = await importSheet(
      sheetOf(
        { product, price: '104.5' },
        { product, term: 'P1M', price: '125.4' },
        { product, market: 'FI', currency: 'EUR', price: '10.2', segment: 'Education' },
      ),
    )
    assert.deepEqual(result, { rows: 3, pricesWritten: 3, isImported: true, badRows: [], badRowCount: 0 })
    await eventually(() => unitPrice(product), '104.5')
    const catalog = await catalogOf(call())
    const found = catalog.product(product)!
    assert.deepEqual(
      [found.kind, found.title.en, found.publisherName],
      ['new-commerce', 'Team "Suite"', 'Acme'],
    )
    const [sku] = found.skus
    assert.deepEqual([sku!.title.en, sku!.description.en], ['Team Suite, Basic', 'Two\nlines'])
    const availabilities = sku!.availabilities.map(({ country, segment, currency, terms }) => [
      country,
      segment,
      currency,
      terms.length,
    ])
    assert.deepEqual(availabilities, [
      ['FI', 'education', 'EUR', 1],
      ['SE', 'commercial', 'SEK', 2],
    ])
  })

  test('is read zipped as well as plain, whatever the file is called', async () => {
    const product = 'CFQ7SHEET002'
    const path = join(folder, 'download')
    await writeFile(
      path,
      await zipOf({
        'readme.txt': Buffer.from('see sheets.csv'),
        '__MACOSX/._sheets.csv': Buffer.from('what a Mac remembers of it'),
        'sheets.csv': sheetOf({ product, price: '11' }),
      }),
    )
    const result = await importPrices({ pool: platform.pool, source: path })
    assert.equal(result.pricesWritten, 1)
    await eventually(() => unitPrice(product), '11')
  })

  test('is refused beside another in one zip, whichever comes first, and nothing is imported', async () => {
    const product = 'CFQ7SHEET020'
    const before = await counts()
    await assert.rejects(
      importSheet(
        await zipOf({
          'january.csv': sheetOf({ product, price: '11' }),
          'readme.txt': Buffer.from('two months'),
          'old/FEBRUARY.CSV': sheetOf({ product, price: '12' }),
        }),
      ),
      new SheetUnreadable(
        'the zip file holds several .csv (january.csv, old/FEBRUARY.CSV): zip one price sheet alone',
      ),
    )
    const many = Array.from({ length: 8 }, (_, month) => [`${month}.csv`, sheetOf({ product })])
    await assert.rejects(
      importSheet(await zipOf(Object.fromEntries(many))),
      /several \.csv \(0\.csv, 1\.csv, 2\.csv, 3\.csv, 4\.csv, …\)/,
    )
    assert.deepEqual(await counts(), before)
  })

  test('may lack the later columns', async () => {
    const product = 'CFQ7SHEET003'
    const text = `ProductId,SkuId,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate\n${product},0001,P1Y,Monthly,SE,SEK,12.5,2022-01-01\n`
    assert.equal((await importSheet(text)).pricesWritten, 1)
    await eventually(() => unitPrice(product), '12.5')
  })

  test('with bad rows is listed by line and leaves everything as it was', async () => {
    const before = await counts()
    const result = await importSheet(
      Buffer.concat([
        sheetOf({ product: 'CFQ7SHEET004' }, { product: 'BAD', price: 'x' }),
        Buffer.from('"one","field"\r\n'),
      ]),
    )
    assert.equal(result.isImported, false)
    assert.equal(result.badRowCount, 2)
    // The header is line 1; each row here has two lines, because its description has.
    assert.deepEqual(
      result.badRows.map(({ line }) => line),
      [5, 6],
    )
    assert.equal(result.badRows[0]!.problems.length, 2)
    assert.deepEqual(await counts(), before)
  })

  test('with bad rows is imported without them when they are to be skipped', async () => {
    const product = 'CFQ7SHEET005'
    const result = await importSheet(sheetOf({ product, price: '13' }, { product, market: 'XX' }), {
      skipBadRows: true,
    })
    assert.deepEqual([result.isImported, result.pricesWritten, result.badRowCount], [true, 1, 1])
    await eventually(() => unitPrice(product), '13')
  })

  test('may repeat itself but not contradict itself', async () => {
    const product = 'CFQ7SHEET006'
    const same = await importSheet(sheetOf({ product, price: '14' }, { product, price: '14.0' }))
    assert.deepEqual([same.isImported, same.pricesWritten], [true, 1])
    const { badRows } = await importSheet(
      sheetOf({ product, price: '15' }, { product, price: '16' }, { product, term: 'P1M', currency: 'EUR' }),
    )
    assert.deepEqual(
      badRows.map(({ line }) => line),
      [5, 7],
    )
    assert.match(badRows[0]!.problems[0]!, /saw 16, but line 3 says 15/)
    assert.match(badRows[1]!.problems[0]!, /saw EUR, but line 3 prices the item in SEK/)
  })

  test('means the same item and terms however they are written', async () => {
    const product = 'CFQ7SHEET009'
    const again = { product: product.toLowerCase(), term: 'p1y', plan: 'MONTHLY', from: '2022-01-01' }
    const { badRows } = await importSheet(sheetOf({ product, price: '17' }, { ...again, price: '18' }))
    assert.match(badRows[0]!.problems[0]!, /saw 18, but line 3 says 17/)
    const result = await importSheet(
      sheetOf({ product, price: '17' }, { ...again, price: ' 17 ' }, { ...again, term: 'P1M', price: '20' }),
    )
    assert.deepEqual([result.isImported, result.pricesWritten], [true, 2])
    await eventually(() => unitPrice(product), '17')
  })

  test('corrects a price of the same start, and ends one that it replaces', async () => {
    const product = 'CFQ7SHEET007'
    await importSheet(sheetOf({ product, price: '20' }))
    await importSheet(
      sheetOf({ product, price: '21' }, { product, price: '25', from: '3/1/2022 12:00:00 AM' }),
    )
    await eventually(() => unitPrice(product, { at: '2022-02-28T23:59:59Z' }), '21')
    assert.equal(await unitPrice(product, { at: '2022-03-01' }), '25')
    const { rows } = await platform.pool.query(
      'select valid_from, valid_to from price where item = $1 order by valid_from',
      [`${product.toLowerCase()}:0001`],
    )
    assert.deepEqual(
      rows.map(({ valid_to }) => valid_to?.toISOString() ?? null),
      ['2022-03-01T00:00:00.000Z', null],
    )
  })

  test('for one environment changes nothing in another', async () => {
    const product = 'CFQ7KTC00010'
    const environmentId = newGuid()
    await platform.pool.query(
      "insert into environment (id, name, kind, clock, clock_now) values ($1, 'own prices', 'sandbox', 'manual', now())",
      [environmentId],
    )
    assert.equal(await unitPrice(product), '275.2')
    await importSheet(sheetOf({ product, price: '99' }), { environmentId })
    await eventually(() => unitPrice(product, { environmentId }), '99')
    assert.equal(await unitPrice(product), '275.2')
    // A product that only one environment's sheet names is there alone.
    await importSheet(sheetOf({ product: 'CFQ7SHEET008', price: '7' }), { environmentId })
    await eventually(() => unitPrice('CFQ7SHEET008', { environmentId }), '7')
    assert.equal(await unitPrice('CFQ7SHEET008'), undefined)
  })

  test('of 200,000 rows is streamed, with progress', async () => {
    const rows = 200_000
    const markets = ['SE', 'NO', 'DK', 'FI']
    const terms = ['P1M', 'P1Y', 'P3Y', 'P1Y', 'P1Y']
    const segments = ['Commercial', 'Commercial', 'Commercial', 'Education', 'Charity']
    function* text(): Generator<string> {
      yield `${header}\n`
      for (let start = 0; start < rows; start += 1000) {
        const chunk = Array.from({ length: 1000 }, (_, offset) => {
          const number = start + offset
          return line({
            product: `CFQ7${String(Math.floor(number / 40)).padStart(8, '0')}`,
            sku: number % 2 ? '0001' : '0002',
            market: markets[(number >> 1) % 4],
            segment: segments[(number >> 3) % 5],
            term: terms[(number >> 3) % 5],
            currency: 'EUR',
            price: String(number % 500),
          })
        })
        yield `${chunk.join('\n')}\n`
      }
    }
    const reports: number[] = []
    const result = await importPrices({
      pool: platform.pool,
      source: Readable.from(text()),
      onProgress: ({ bytes, bytesTotal }) => {
        assert.ok(bytes <= bytesTotal)
        reports.push(bytes)
      },
    })
    assert.deepEqual([result.rows, result.pricesWritten], [rows, rows])
    assert.ok(reports.length >= 40)
    assert.deepEqual(
      reports,
      reports.toSorted((a, b) => a - b),
    )
  })

  test('that is none is refused with the reason', async () => {
    await assert.rejects(
      importSheet('a,b\n1,2\n'),
      (error) => error instanceof SheetUnreadable && /no column ProductId/.test(error.message),
    )
    await assert.rejects(importSheet(Buffer.from('PK\u0003\u0004 and then nothing')), SheetUnreadable)
    await assert.rejects(importSheet(await zipOf({ 'readme.txt': Buffer.from('hello') })), /holds no \.csv/)
    await assert.rejects(importPrices({ pool: platform.pool, source: join(folder, 'missing.csv') }), /ENOENT/)
  })
})
