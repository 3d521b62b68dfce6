/** Price imports in a process of their own: it opens the database it is given, then imports each sheet it is sent. */
import { importPrices } from '../../server/src/catalog/index.ts'
import { openDatabase } from '../../server/src/platform/database.ts'

/** What the process is sent. */
export interface ImportTask {
  source: string
  rows: number
  /** Whether to look at the memory on the way, which takes time. */
  isWatched: boolean
}

/** What it answers. */
export interface ImportReport {
  seconds: number
  /** Resident memory after a collection: before, and the most of ten times on the way and the end; 0 when it was not watched. */
  megabytesBefore: number
  megabytesMost: number
}

const samples = 10

const [connectionString = ''] = process.argv.slice(2)
const { pool } = openDatabase(connectionString)

function megabytes(): number {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().rss / 1_048_576)
}

async function run({ source, rows, isWatched }: ImportTask): Promise<ImportReport> {
  const taken = isWatched ? [megabytes()] : [0]
  const start = performance.now()
  const result = await importPrices({
    pool,
    source,
    onProgress({ rows: read }) {
      if (isWatched && read >= (taken.length * rows) / samples) taken.push(megabytes())
    },
  })
  const seconds = (performance.now() - start) / 1000
  if (!result.isImported || result.rows !== rows) throw new Error(`not imported: ${JSON.stringify(result)}`)
  if (isWatched) taken.push(megabytes())
  return { seconds, megabytesBefore: taken[0]!, megabytesMost: Math.max(...taken) }
}

process.on('message', async (task: ImportTask) => process.send?.(await run(task)))
process.on('disconnect', () => process.exit(0))
