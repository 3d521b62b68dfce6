/** A price sheet's import beside a bare COPY of the same prices into the same kind of table, and the memory it takes. */
import { fork } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { ImportReport, ImportTask } from './importing.ts'

export interface PriceImportMeasure {
  rows: number
  kontorSeconds: number
  floorSeconds: number
  ratio: number
  /** Seconds for the same sheet once more, when nothing differs. */
  againSeconds: number
  /** Resident memory of the importing process after a collection, in MB: before, and the most during it. */
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

/** V8 enlarges the room for new objects while it works, up to a bound; held, what remains to be seen is what an import keeps. */
const watchable = ['--expose-gc', '--max-semi-space-size=4']

/** Starts a process that imports; it does one sheet at a time. */
function startImporting(connectionString: string, execArgv: string[] = []) {
  const child = fork(fileURLToPath(new URL('./importing.ts', import.meta.url)), [connectionString], {
    execArgv,
  })
  return {
    run: (task: ImportTask) =>
      new Promise<ImportReport>((resolve, reject) => {
        child.once('exit', (code) => reject(new Error(`the import ended with ${code}`)))
        child.once('message', resolve)
        child.send(task)
      }),
    stop: () => child.disconnect(),
  }
}

/** Takes out what the sheet brought. */
async function forgetSheet(client: pg.PoolClient): Promise<void> {
  await client.query("delete from price where item like 'kben%'")
  for (const table of ['availability', 'sku'])
    await client.query(`delete from ${table} where product_id like 'KBEN%'`)
  await client.query("delete from product where id like 'KBEN%'")
  await client.query('vacuum price, availability, sku, product')
}

interface Place {
  connectionString: string
  pool: pg.Pool
  rows: number
  rounds: number
}

/**
 * Imports a sheet of new products into a running installation, in processes of their own: first watching the memory, then, as
 * often as is asked, in turn with a copy of the prices that it made into a table with the same indexes and checks.
 */
export async function measurePriceImport({
  connectionString,
  pool,
  rows,
  rounds,
}: Place): Promise<PriceImportMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'kontor-bench-'))
  const watched = startImporting(connectionString, watchable)
  const importing = startImporting(connectionString)
  const client = await pool.connect()
  const source = join(folder, 'sheet.csv')
  const prices = join(folder, 'prices')
  try {
    await pipeline(Readable.from(sheet(rows)), createWriteStream(source))
    await client.query('create table floor_price (like price including all)')
    const { megabytesBefore, megabytesMost } = await watched.run({ source, rows, isWatched: true })
    await pipeline(
      client.query(copyTo("copy (select * from price where item like 'kben%') to stdout")),
      createWriteStream(prices),
    )
    const { seconds: againSeconds } = await importing.run({ source, rows, isWatched: false })
    const measured: { kontor: number; floor: number }[] = []
    for (let round = 0; round < rounds; round++) {
      await forgetSheet(client)
      const { seconds: kontor } = await importing.run({ source, rows, isWatched: false })
      const floor = await seconds(() =>
        pipeline(createReadStream(prices), client.query(copyFrom('copy floor_price from stdin'))),
      )
      measured.push({ kontor, floor })
      await client.query('truncate floor_price')
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
    watched.stop()
    importing.stop()
    await forgetSheet(client)
    await client.query('drop table if exists floor_price')
    client.release()
    await rm(folder, { recursive: true, force: true })
  }
}
