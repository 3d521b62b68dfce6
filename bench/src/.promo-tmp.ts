import { openEmbeddedPostgres } from '../../server/src/platform/embedded-postgres.ts'
import { measureEligibility, measurePromotionList } from './measures.ts'
import { startChild } from './processes.ts'
import { install, makeWorld } from './world.ts'

const cs = process.argv[2]!
const installation = await install(cs)
const kontor = await startChild('./kontor.ts', [cs])
const world = await makeWorld(kontor.url, installation, 100)
const list = await world.world.as('se')('GET', '/v1/productpromotions?country=SE&segment=commercial')
const floor = await startChild('./floors.ts', [cs, Buffer.from(JSON.stringify(list.body)).toString('base64')])
for (const m of [
  await measurePromotionList(kontor.url, floor.url, world, 5),
  await measureEligibility(kontor.url, floor.url, world, 5),
])
  console.log(
    m.name,
    m.kontor.perSecond.toFixed(0),
    m.floor.perSecond.toFixed(0),
    m.ratio.toFixed(2),
    m.kontor.refused,
  )
floor.stop()
kontor.stop()
await installation.close()
