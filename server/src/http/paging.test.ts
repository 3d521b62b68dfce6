import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { cloneDatabase } from '../../test/support/database.ts'
import { Fault } from '../fault.ts'
import { openDatabase } from '../platform/database.ts'
import { type SeekList, seekFrom, seekPage } from './paging.ts'
import { readStretch } from './stretch.ts'

const database = await cloneDatabase()
const { db, close } = openDatabase(database.connectionString)
after(async () => {
  await close()
  await database.drop()
})

interface ListOptions {
  count: number
  /** Items whose numbers are taken out of the list. */
  without?: readonly number[]
  descends?: boolean
}

type Asked = Parameters<typeof seekFrom>[0]
const list: SeekList<string> = { key: ['text', 'number'] }

/** A list of items 1 to `count`, each three of which have one name, as a route serves it. */
const listOf =
  ({ count, without = [], descends = false }: ListOptions) =>
  async (asked: Asked, token?: string) => {
    const items = sql<{ name: string; id: number }>`(
      select 'name ' || lpad((id / 3)::text, 3, '0') as name, id from generate_series(1, ${count}::integer) id
      where id <> all(${without}::integer[]))`.as('item')
    const query = db.selectFrom(items).select(['name', 'id'])
    const seek = seekFrom(asked, token, list)
    const rows = await readStretch(query, seek.stretch, { columns: ['name', 'id'], descends })
    const page = seekPage(rows, seek, { keyOf: ({ name, id }) => [name, id], path: '/items' })
    const [next, previous] = [page.next, page.previous].map((link) => link?.headers[0]?.value)
    return { ids: page.rows.map(({ id }) => id), next, previous }
  }

type Ask = ReturnType<typeof listOf>

/** The pages from the one asked for to where the links of one kind end. */
async function walk(ask: Ask, from: Asked, on: 'Next' | 'Previous'): Promise<number[][]> {
  let page = await ask(from)
  const pages = [page.ids]
  for (;;) {
    const token = on === 'Next' ? page.next : page.previous
    if (!token) return pages
    page = await ask({ seekOperation: on }, token)
    pages.push(page.ids)
  }
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

describe('a list that is sought', () => {
  for (const descends of [false, true]) {
    test(`shows every item once by Next from First, and by Previous from Last, of any length in pages of any size, ${descends ? 'falling' : 'rising'}`, async () => {
      for (const count of [0, 1, 2, 3, 5, 8, 9, 10]) {
        const ids = descends ? numbers(count).toReversed() : numbers(count)
        for (const size of [1, 2, 3, 4, 9, 10, 11]) {
          const ask = listOf({ count, descends })
          const onward = await walk(ask, { size, seekOperation: 'First' }, 'Next')
          const back = await walk(ask, { size, seekOperation: 'Last' }, 'Previous')
          const what = `${count} items by ${size}`
          assert.deepEqual(onward.flat(), ids, what)
          assert.deepEqual(back.toReversed().flat(), ids, what)
          const pages = Math.max(1, Math.ceil(count / size))
          assert.deepEqual([onward.length, back.length], [pages, pages], what)
        }
      }
    })
  }

  test('ends with a full last page, and Next leads from each page gone back to, to that one again', async () => {
    const ask = listOf({ count: 7 })
    const last = await ask({ size: 3, seekOperation: 'Last' })
    assert.deepEqual([last.ids, last.next], [[5, 6, 7], undefined])
    const middle = await ask({ seekOperation: 'Previous' }, last.previous)
    const first = await ask({ seekOperation: 'Previous' }, middle.previous)
    assert.deepEqual([middle.ids, first.ids, first.previous], [[2, 3, 4], [1], undefined])
    const again = await ask({ seekOperation: 'Next' }, first.next)
    const end = await ask({ seekOperation: 'Next' }, again.next)
    assert.deepEqual([again.ids, end.ids, end.next], [middle.ids, last.ids, undefined])
  })

  test('keeps the size of the token for First, Last and PageIndex', async () => {
    const ask = listOf({ count: 7 })
    const { next } = await ask({ size: 3 })
    assert.deepEqual((await ask({ seekOperation: 'First' }, next)).ids, [1, 2, 3])
    assert.deepEqual((await ask({ seekOperation: 'Last' }, next)).ids, [5, 6, 7])
    assert.deepEqual((await ask({ seekOperation: 'PageIndex', index: 1 }, next)).ids, [4, 5, 6])
  })

  test('answers a page by its index, the first without one, and leads on from there both ways', async () => {
    const ask = listOf({ count: 7 })
    const page = (index?: number) => ask({ size: 3, seekOperation: 'PageIndex', index })
    assert.deepEqual([(await page()).ids, (await page(0)).ids], [numbers(3), numbers(3)])
    const second = await page(1)
    assert.deepEqual((await ask({ seekOperation: 'Previous' }, second.previous)).ids, [1, 2, 3])
    assert.deepEqual((await ask({ seekOperation: 'Next' }, second.next)).ids, [7])
    const beyond = await page(9)
    assert.deepEqual([beyond.ids, beyond.next], [[], undefined])
    assert.deepEqual((await ask({ seekOperation: 'Previous' }, beyond.previous)).ids, [5, 6, 7])
  })

  test('leads back into itself from pages whose items have all gone', async () => {
    const whole = listOf({ count: 6 })
    const second = await whole({ seekOperation: 'Next' }, (await whole({ size: 3 })).next)
    const endless = listOf({ count: 6, without: [4, 5, 6] })
    const end = await endless({ seekOperation: 'Next' }, (await whole({ size: 3 })).next)
    assert.deepEqual([end.ids, end.next], [[], undefined])
    assert.deepEqual((await endless({ seekOperation: 'Previous' }, end.previous)).ids, [1, 2, 3])
    const headless = listOf({ count: 6, without: [1, 2, 3] })
    const start = await headless({ seekOperation: 'Previous' }, second.previous)
    assert.deepEqual([start.ids, start.previous], [[], undefined])
    assert.deepEqual((await headless({ seekOperation: 'Next' }, start.next)).ids, [4, 5, 6])
  })

  test('refuses Previous without a token, and an index too far on, and says how to get there', async () => {
    const ask = listOf({ count: 1 })
    const isRefused = (reason: RegExp) => (error: unknown) =>
      error instanceof Fault && error.status === 400 && error.code === 3000 && reason.test(error.message)
    await assert.rejects(ask({ seekOperation: 'Previous' }), isRefused(/MS-ContinuationToken .* saw none/))
    const tooFar = ask({ size: 100, seekOperation: 'PageIndex', index: 101 })
    await assert.rejects(tooFar, isRefused(/index .* allowed is 0 to 100 .* Next and Last/))
  })
})
