import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'

const kontor = await startKontor()

/** The samples whose name and labels begin so, in the order they are served. */
async function samples(beginning: string): Promise<number[]> {
  const text = await (await fetch(`${kontor.url}/metrics`)).text()
  const lines = text.split('\n').filter((line) => line.startsWith(beginning))
  return lines.map((line) => Number(line.slice(line.lastIndexOf(' '))))
}

test('the metrics count every answer there was, by operation, status and time, however often they are looked at', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const ask = world.as('se')
  const list = 'operation="list-promotions",status="200"'
  for (let answered = 1; answered <= 30; answered++) {
    await ask('GET', '/v1/productpromotions?country=SE&segment=commercial')
    if (answered % 10 === 0)
      assert.deepEqual(await samples(`kontor_request_seconds_count{${list}}`), [answered])
  }
  await ask('GET', '/v1/productpromotions?country=XX&segment=commercial')
  assert.deepEqual(
    await samples('kontor_request_seconds_count{operation="list-promotions",status="400"}'),
    [1],
  )

  const within = await samples(`kontor_request_seconds_bucket{${list},le=`)
  assert.deepEqual(
    within,
    within.toSorted((a, b) => a - b),
    'each bucket holds the ones below it',
  )
  assert.equal(within.length, 12)
  assert.equal(within.at(-1), 30)
  const [seconds = 0] = await samples(`kontor_request_seconds_sum{${list}}`)
  assert.ok(seconds > 0 && seconds < 60)
})
