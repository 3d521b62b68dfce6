/** A price sheet's import beside a bare COPY of the same prices into the same kind of table, and the memory it takes. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { importPrices } from '../../server/src/catalog/index.ts'
import type { OpenPlatform } from '../../server/src/platform/open-platform.ts'

export interface PriceImportMeasure {
  rows: number
  kontorSeconds: number
  floorSeconds: number
  ratio: number
  /** Seconds for the same sheet once more, when nothing differs. */
  againSeconds: number
  /** Resident memory of the importing process, in MB: before, and the most during it. */
  megabytesBefore: number
  megabytesMost: number
}

const header =
  '"ProductTitle","ProductId","SkuId","SkuTitle","Publisher","SkuDescription","UnitOfMeasure","TermDuration","BillingPlan","Market","Currency","UnitPrice","PricingTierRangeMin","PricingTierRangeMax","EffectiveStartDate","EffectiveEndDate","Tags","ERP Price","Segment"\r\n'
const markets = [
  'SE SEK',
  'GB GBP',
  'US USD',
  'DE EUR',
  'FR EUR',
  'FI EUR',
  'DK DKK',
  'NO NOK',
  'PL PLN',
  'CH CHF',
]
const plans = ['P1M Monthly', 'P1Y Monthly', 'P1Y Annual', 'P3Y Monthly', 'P3Y Annual']
const segments = ['Commercial', 'Education', 'Government', 'Charity']

/** The sheet as it is published: each row an item, market, segment and term of its own. */
function* sheet(rows: number): Generator<string> {
  yield header
  for (let start = 0; start < rows; start += 1000) {
    const lines = Array.from({ length: Math.min(1000, rows - start) }, (_, offset) => {
      const n = start + offset
      const [market, currency] = markets[n % 10]!.split(' ')
      const [term, plan] = plans[Math.floor(n / 10) % 5]!.split(' ')
      const product = String(Math.floor(n / 200)).padStart(8, '0')
      const segment = segments[Math.floor(n / 50) % 4]
      const price = (n % 977) + 0.25
      return `"Product ${product}","KBEN${product}","0001","Product ${product}, plan","Microsoft Corporation","What the product does, told in a sentence of some length, with commas, as published sheets have it.","","${term}","${plan}","${market}","${currency}","${price}","","","2/1/2022 12:00:00 AM","11/30/9999 11:59:59 PM","License","${price + 5}","${segment}"\r\n`
    })
    yield lines.join('')
  }
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_048_576)

/** Imports a sheet of new products into a running installation, then copies the prices it made, as often as is asked. */
export async function measurePriceImport(
  { pool }: OpenPlatform,
  { rows, rounds }: { rows: number; rounds: number },
): Promise<PriceImportMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'kontor-bench-'))
  const client = await pool.connect()
  const source = join(folder, 'sheet.csv')
  const prices = join(folder, 'prices')
  const measured: { kontor: number; floor: number }[] = []
  try {
    await pipeline(Readable.from(sheet(rows)), createWriteStream(source))
    await client.query('create table if not exists floor_price (like price including all)')
    globalThis.gc?.()
    const megabytesBefore = megabytes()
    let megabytesMost = megabytesBefore
    const run = async () => {
      const result = await importPrices({
        pool,
        source,
        onProgress: () => {
          megabytesMost = Math.max(megabytesMost, megabytes())
        },
      })
      if (!result.isImported || result.rows !== rows)
        throw new Error(`not imported: ${JSON.stringify(result)}`)
    }
    let againSeconds = 0
    for (let round = 0; round < rounds; round++) {
      const kontor = await seconds(run)
      if (round === 0) {
        await pipeline(
          client.query(copyTo("copy (select * from price where item like 'kben%') to stdout")),
          createWriteStream(prices),
        )
        againSeconds = await seconds(run)
      }
      const floor = await seconds(() =>
        pipeline(createReadStream(prices), client.query(copyFrom('copy floor_price from stdin'))),
      )
      measured.push({ kontor, floor })
      await client.query('truncate floor_price')
      await client.query("delete from price where item like 'kben%'")
      for (const table of ['availability', 'sku'])
        await client.query(`delete from ${table} where product_id like 'KBEN%'`)
      await client.query("delete from product where id like 'KBEN%'")
      await client.query('vacuum price, availability, sku, product')
    }
    const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
    return {
      rows,
      kontorSeconds: middle(measured.map(({ kontor }) => kontor)),
      floorSeconds: middle(measured.map(({ floor }) => floor)),
      ratio: middle(measured.map(({ kontor, floor }) => kontor / floor)),
      againSeconds,
      megabytesBefore,
      megabytesMost,
    }
  } finally {
    await client.query('drop table if exists floor_price')
    client.release()
    await rm(folder, { recursive: true, force: true })
  }
}
