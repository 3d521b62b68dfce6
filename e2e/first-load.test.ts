import { gzipSync } from 'node:zlib'
import { expect, test } from './support/portal.ts'
import { aWorld } from './support/world.ts'

const limitBytes = 250_000

test('the first page and the home page each load less than 250 kB of compressed script', async ({
  visitor,
}) => {
  const world = await aWorld('2021-10-01T09:00:00Z')
  const scripts = new Map<string, number>()
  const uncompressed: string[] = []
  visitor.page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    const script = await response.body()
    const isCompressed = response.headers()['content-encoding'] !== undefined
    // The smallest would only grow.
    if (!isCompressed && script.byteLength > 1000) uncompressed.push(response.url())
    scripts.set(response.url(), gzipSync(script, { level: 9 }).byteLength)
  })
  const loaded = () => [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)

  await visitor.visit('/')
  const first = loaded()
  await visitor.signInByHand(world.person('SalesAgent'))
  // Everything a person who comes back to the home page has to fetch.
  scripts.clear()
  await visitor.visit('/')
  const home = loaded()

  console.log(`compressed script: first page ${kilo(first)}, home page ${kilo(home)}`)
  expect(uncompressed).toEqual([])
  expect(first).toBeLessThan(limitBytes)
  expect(home).toBeLessThan(limitBytes)
})

const kilo = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
