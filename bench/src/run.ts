/**
 * `npm run bench`: prints every measure as a ratio against a floor of the same run; `--write` keeps them in
 * docs/benchmarks.md, `--quick` takes a fifth of the time.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeApp } from '../../server/src/app.ts'
import { openEmbeddedPostgres } from '../../server/src/platform/embedded-postgres/index.ts'
import { openPlatform } from '../../server/src/platform/open-platform.ts'
import { openLog } from '../../server/src/platform/telemetry.ts'
import { measureCustomers } from './customers.ts'
import { measureEngine } from './engine.ts'
import {
  clients,
  type Measure,
  measureEligibility,
  measurePromotionList,
  measurePurchase,
} from './measures.ts'
import { memoryOverPurchases } from './memory.ts'
import { measurePriceImport } from './price-import.ts'
import { startChild } from './processes.ts'
import { countingPool, countStatements } from './statements.ts'
import { install, makeWorld } from './world.ts'

const quick = process.argv.includes('--quick')
const seconds = quick ? 1 : 3
const rounds = quick ? 3 : 7
const customers = 400
/** Rows of the price sheets that are imported; by the longer one it shows whether memory grows with the rows. */
const sheetRows = quick ? [20_000] : [200_000, 1_000_000]
const purchases = quick ? 5_000 : 100_000
/** Customers of the partner whose lists are measured. */
const crowd = quick ? 100_000 : 1_000_000

const dataDir = await mkdtemp(join(tmpdir(), 'kontor-bench-'))
// fsync is on: a confirmed purchase is on the disk.
const postgres = await openEmbeddedPostgres({ dataDir, log: openLog('error') })
try {
  const installation = await install(postgres.connectionString)
  const kontor = await startChild('./kontor.ts', [postgres.connectionString])
  const world = await makeWorld(kontor.url, installation, customers)
  const list = await world.world.as('se')('GET', '/v1/productpromotions?country=SE&segment=commercial')
  const listBytes = Buffer.from(JSON.stringify(list.body)).toString('base64')
  const floor = await startChild('./floors.ts', [postgres.connectionString, listBytes])

  const place = { kontorUrl: kontor.url, floorUrl: floor.url, world, seconds, rounds }
  const measures: Measure[] = [
    await measurePurchase(place),
    await measurePromotionList(place),
    await measureEligibility(place),
  ]
  floor.stop()
  const memory = await memoryOverPurchases(kontor, world, purchases)
  measures.push(
    ...(await measureCustomers({ kontorUrl: kontor.url, installation, count: crowd, seconds, rounds })),
  )
  kontor.stop()
  const counts = await countInProcess()
  measures.push(await measureEngine({ seconds, rounds }))
  const { connectionString } = postgres
  const { pool } = installation.platform
  const sheets = []
  for (const rows of sheetRows)
    sheets.push(await measurePriceImport({ connectionString, pool, rows, rounds: quick ? 1 : 3 }))
  await installation.close()

  const report = [
    '# Benchmarks\n',
    `${cpus().length} processors, embedded PostgreSQL 18 with fsync, ${clients} clients, ${rounds} rounds of ${seconds} s a side in turn, medians. Floors run on the same stack, database and machine in the same run; only the ratios mean anything elsewhere.\n`,
    '| measure | Kontor /s | floor /s | ratio | aim | median ms | refused |',
    '|---|---:|---:|---:|---|---:|---:|',
    ...measures.map(
      (m) =>
        `| ${m.name} | ${m.kontor.perSecond.toFixed(0)} | ${m.floor.perSecond.toFixed(0)} | **${m.ratio.toFixed(2)}** | ${m.aim} | ${m.kontor.medianMilliseconds} | ${m.kontor.refused} |`,
    ),
    '',
    '| price sheet, rows | import, s | bare COPY, s | times | aim | again unchanged, s | memory before, MB | most during it, MB |',
    '|---:|---:|---:|---:|---|---:|---:|---:|',
    ...sheets.map(
      (sheet) =>
        `| ${sheet.rows} | ${sheet.kontorSeconds.toFixed(1)} | ${sheet.floorSeconds.toFixed(1)} | **${sheet.ratio.toFixed(1)}** | ≤ 3 | ${sheet.againSeconds.toFixed(1)} | ${sheet.megabytesBefore} | ${sheet.megabytesMost} |`,
    ),
    '',
    '| step of a purchase | statements, `begin` and `commit` included | transactions |',
    '|---|---:|---:|',
    ...counts.map((count) => `| ${count.step} | ${count.statements} | ${count.transactions} |`),
    '',
    '| purchases so far | resident memory, MB |',
    '|---:|---:|',
    ...memory.map(({ purchases, megabytes }) => `| ${purchases} | ${megabytes} |`),
    '',
    'Run it with `npm run bench`.',
    '',
  ].join('\n')
  console.log(report)
  if (process.argv.includes('--write'))
    await writeFile(fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url)), report)

  async function countInProcess() {
    const platform = await openPlatform({
      connectionString: postgres.connectionString,
      log: openLog('error'),
      publicUrl: 'http://127.0.0.1',
    })
    const counted = countingPool(platform.queries)
    const app = await makeApp(platform)
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    const measured = await makeWorld(url, installation, 1)
    const result = await countStatements(counted, measured)
    await app.close()
    await platform.close()
    return result
  }
} finally {
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
}
process.exit(0)
