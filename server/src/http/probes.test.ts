import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'

const kontor = await startKontor()

test('the metrics count every answer there was, by operation and status, when they are asked for', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const ask = world.as('se')
  const countOf = async (operation: string, status: number): Promise<number> => {
    const text = await (await fetch(`${kontor.url}/metrics`)).text()
    const line = `kontor_request_seconds_count{operation="${operation}",status="${status}"} `
    const found = text.split('\n').find((candidate) => candidate.startsWith(line))
    return Number(found?.slice(line.length) ?? 0)
  }
  // More than are counted together, and not a multiple of it.
  const times = 303
  for (let time = 0; time < times; time++)
    await ask('GET', '/v1/productpromotions?country=SE&segment=commercial')
  await ask('GET', '/v1/productpromotions?country=XX&segment=commercial')
  assert.equal(await countOf('list-promotions', 200), times)
  assert.equal(await countOf('list-promotions', 400), 1)
})
