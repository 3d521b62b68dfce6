import './.promo-named.mjs'
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { pino } from 'pino'
import { makeApp } from '../../server/src/app.ts'
import { openPlatform } from '../../server/src/platform/open-platform.ts'
import { underLoad } from './under-load.ts'
import { install, makeWorld } from './world.ts'

const cs = process.argv[2]!,
  what = process.argv[3]!
const installation = await install(cs)
const platform = await openPlatform({
  connectionString: cs,
  log: pino({ level: 'info' }, { write() {} } as never),
  publicUrl: 'http://x',
})
const app = await makeApp(platform)
const url = await app.listen({ host: '127.0.0.1', port: 0 })
const world = await makeWorld(url, installation, 50)
process.send?.({
  url,
  token: world.token,
  customers: world.customerIds,
  item: world.catalogItemId,
  promotionId: world.promotionId,
})
process.on('message', async (m: any) => {
  if (m === 'start') {
    const s = new Session()
    s.connect()
    await s.post('Profiler.enable')
    await s.post('Profiler.setSamplingInterval', { interval: 200 })
    await s.post('Profiler.start')
    ;(globalThis as any).s = s
    process.send!('ok')
  }
  if (m === 'stop') {
    const { profile } = await (globalThis as any).s.post('Profiler.stop')
    writeFileSync(`/tmp/${what}.cpuprofile`, JSON.stringify(profile))
    process.send!('ok')
    setTimeout(() => process.exit(0), 200)
  }
})
