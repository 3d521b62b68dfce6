/** Kontor as a process of its own, on the database it is given; counts its statements for the benchmark. */
import { makeApp } from '../../server/src/app.ts'
import { inlineMore } from '../../server/src/inlining.ts'
import { openPlatform } from '../../server/src/platform/open-platform.ts'
import { openLog } from '../../server/src/platform/telemetry.ts'
import { reportMemory } from './processes.ts'

// As main.ts does.
inlineMore()
const [connectionString = ''] = process.argv.slice(2)
const platform = await openPlatform({
  connectionString,
  log: openLog('error'),
  publicUrl: 'http://127.0.0.1',
})
const app = await makeApp(platform)
const url = await app.listen({ host: '127.0.0.1', port: 0 })
reportMemory()
process.send?.({ url })
process.on('disconnect', () => process.exit(0))
