import assert from 'node:assert/strict'
import { after, suite, test } from 'node:test'
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import { cloneDatabase } from '../../test/support/database.ts'
import { newGuid } from '../ids.ts'
import type { Database, Tables } from '../platform/database.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { changed } from '../platform/snapshots.ts'
import { catalogOf, pricesChanged, quotesFor } from './current-catalog.ts'
import { seedCatalog } from './seed-catalog.ts'
import { readTerm } from './term.ts'

const database = await cloneDatabase()
const platform = await openPlatform({
  connectionString: database.connectionString,
  log: pino({ level: 'silent' }),
  publicUrl: 'http://127.0.0.1',
})
after(async () => {
  await counting.destroy()
  await platform.close()
  await database.drop()
})

/** A handle of its own that counts its queries. */
let queries = 0
const counting: Database = new Kysely<Tables>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.connectionString }) }),
  log: () => void queries++,
})

const call = (id: string = newGuid()) => ({ platform, db: counting, environment: { id } as never })
const at = new Date('2021-10-01T00:00:00Z')

suite('prices', () => {
  test('of a whole cart cost one query, and none once they are known', async () => {
    const asking = call()
    const catalog = await catalogOf(asking)
    const items = catalog.content.products.flatMap(({ skus }) =>
      skus.flatMap(({ key }) => catalog.itemOf(key, { country: 'SE' }) ?? []),
    )
    const asks = items.flatMap((item) => item.terms.map((term) => ({ item, term, at })))
    assert.ok(asks.length > 50)
    queries = 0
    const first = await quotesFor(asking, asks)
    assert.equal(queries, 1)
    assert.ok(first.every((quote) => quote?.currency === 'SEK'))
    const again = await quotesFor(asking, asks)
    assert.equal(queries, 1)
    assert.deepEqual(again, first)
  })

  test('are read again once a change of them is announced', async () => {
    const asking = call()
    const item = (await catalogOf(asking)).itemOf('cfq7ktc00020:0001' as never, { country: 'US' })!
    const price = async () =>
      (await quotesFor(asking, [{ item, term: readTerm('P1Y:monthly'), at }]))[0]?.unitPrice.toString()
    assert.equal(await price(), '57')
    await platform.db.transaction().execute(async (tx) => {
      await tx.executeQuery(
        CompiledQuery.raw(
          "update price set unit_price = 58 where item = 'cfq7ktc00020:0001' and market = 'US' and billing_cycle = 'monthly'",
        ),
      )
      await changed(tx, pricesChanged)
    })
    const deadline = performance.now() + 5000
    while ((await price()) !== '58' && performance.now() < deadline) await new Promise(setImmediate)
    assert.equal(await price(), '58')
  })

  test('of what has none are undefined, in their place', async () => {
    const asking = call()
    const item = (await catalogOf(asking)).itemOf('cfq7ktc00020:0001' as never, { country: 'US' })!
    const quotes = await quotesFor(asking, [
      { item, term: readTerm('P3Y:one_time'), at },
      { item, term: readTerm('P1Y:annual'), at },
    ])
    assert.equal(quotes[0], undefined)
    assert.equal(quotes[1]?.termPrice.toString(), '684')
  })
})

suite('the catalogue', () => {
  test('is one and the same object for all environments without rows of their own', async () => {
    assert.equal(await catalogOf(call()), await catalogOf(call()))
  })

  test('of an environment with rows of its own has them in place of the shared ones', async () => {
    const id = newGuid()
    await platform.pool.query(
      "insert into environment (id, name, kind, clock, clock_now) values ($1, 'own catalogue', 'sandbox', 'manual', now())",
      [id],
    )
    await platform.pool.query(
      `insert into sku (environment_id, product_id, id, title, description, maximum_quantity)
       select $1, product_id, id, '{"en": "Renamed", "sv": "Omdöpt"}', description, 7 from sku where product_id = 'CFQ7KTC00020'`,
      [id],
    )
    const own = await catalogOf(call(id))
    const shared = await catalogOf(call())
    const item = own.itemOf('cfq7ktc00020:0001' as never, { country: 'SE' })!
    assert.deepEqual([item.title.sv, item.rules.maximumQuantity], ['Omdöpt', 7])
    assert.equal(shared.itemOf(item.key, { country: 'SE' })!.title.sv, 'Microsoft 365 E5')
    // The same availability: what was bought under the shared row is still found.
    assert.equal(shared.item(item.id, 'SE')!.key, item.key)
    assert.equal(own.content.products.length, shared.content.products.length)
  })

  test('finds every item by the id it gives out, in any case', async () => {
    const catalog = await catalogOf(call())
    for (const { skus } of catalog.content.products) {
      for (const { key, availabilities } of skus) {
        for (const { country, segment } of availabilities) {
          const item = catalog.itemOf(key, { country, segment })!
          assert.deepEqual(catalog.item(item.id.toLowerCase(), 'ZZ'), item)
        }
      }
    }
    for (const offer of catalog.content.offers)
      assert.equal(catalog.item(offer.id.toUpperCase(), 'SE')?.key, offer.key)
    assert.equal(catalog.item('CFQ7KTC00020:0001', 'SE'), undefined)
    assert.equal(catalog.item('nothing', 'SE'), undefined)
  })

  test('is seeded once, however often it is asked for', async () => {
    const count = async () =>
      (
        await platform.pool.query(
          'select (select count(*) from offer) as offers, (select count(*) from price) as prices',
        )
      ).rows[0]
    const before = await count()
    await seedCatalog(platform.db)
    assert.deepEqual(await count(), before)
  })
})
