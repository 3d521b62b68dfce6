import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { pino } from 'pino'
import { cloneDatabase } from '../test/support/database.ts'
import { World } from '../test/support/world.ts'
import { allJobs, dueWork, makeApp } from './app.ts'
import { createOperator } from './partners/index.ts'
import { type OpenPlatform, openPlatform } from './platform/open-platform.ts'
import { demoPartners, firstPurchase, holdsDemo, seedDemo } from './seed.ts'

/** An installation that nobody has used yet. */
async function fresh(): Promise<{ platform: OpenPlatform; close(): Promise<void> }> {
  const database = await cloneDatabase()
  const platform = await openPlatform({
    connectionString: database.connectionString,
    log: pino({ level: 'silent' }),
    publicUrl: 'http://127.0.0.1',
  })
  return {
    platform,
    async close() {
      await platform.close()
      await database.drop()
    },
  }
}

suite('the demo', () => {
  let installation: Awaited<ReturnType<typeof fresh>>
  let app: Awaited<ReturnType<typeof makeApp>>
  let world: World
  before(async () => {
    installation = await fresh()
    const { platform } = installation
    // Two nodes of a new installation start at the same time.
    await Promise.all([seedDemo(platform, dueWork), seedDemo(platform, dueWork)])
    app = await makeApp(platform)
    await platform.jobs.work(allJobs(platform))
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    world = new World(url, (await demoPartners()).partners as never, platform)
  })
  after(async () => {
    await app.close()
    await installation.close()
  })

  test('is made once, however many nodes start and restart', async () => {
    const before = await world.rowCounts()
    await seedDemo(installation.platform, dueWork)
    assert.equal(await holdsDemo(installation.platform.db), true)
    assert.deepEqual(await world.rowCounts(), before)
  })

  test('has everyone in demo-partners.json, who sign in with what it says', async () => {
    for (const { key, users } of world.partners) {
      assert.equal((await world.as(key)('GET', '/sandbox/clock')).status, 200, key)
      for (const { role } of users)
        assert.equal((await world.as(key, role)('GET', '/sandbox/clock')).status, 200, `${key} ${role}`)
    }
  })

  test('nov-2020 stands at 2020-11-18T09:00:00Z and can be moved; today follows real time and cannot', async () => {
    const clock = await world.as('se-direct')('GET', '/sandbox/clock')
    assert.deepEqual(clock.body, {
      state: 'completed',
      now: '2020-11-18T09:00:00Z',
      target: '2020-11-18T09:00:00Z',
    })
    const move = { body: { now: '2999-01-01T00:00:00Z' } }
    const refused = await world.as('today-direct')('PUT', '/sandbox/clock', move)
    assert.deepEqual([refused.status, refused.body.code], [400, 900127])
  })

  test('kz-direct and se-direct have a customer that lacks number and phone and has a subscription', async () => {
    for (const [key, country] of [
      ['kz-direct', 'KZ'],
      ['se-direct', 'HU'],
    ] as const) {
      const { body } = await world.as(key)('GET', '/v1/customers')
      const profiles = await Promise.all(
        body.items.map(({ id }: { id: string }) => world.as(key)('GET', `/v1/customers/${id}`)),
      )
      const unscreened = profiles.find(
        ({ body }) =>
          body.billingProfile.defaultAddress.country === country &&
          !body.companyProfile.organizationRegistrationNumber,
      )
      const { body: subscriptions } = await world.as(key)(
        'GET',
        `/v1/customers/${unscreened.body.id}/subscriptions`,
      )
      assert.equal(subscriptions.totalCount, 1, key)
    }
  })

  test('the first purchase that the greeting offers buys a promoted new-commerce licence', async () => {
    const purchase = await firstPurchase(installation.platform)
    const { status, body } = await world.as('today-direct')(
      'POST',
      `/v1/customers/${purchase!.customerId}/orders`,
      {
        body: purchase!.order,
      },
    )
    assert.equal(status, 201, JSON.stringify(body))
    assert.ok(body.lineItems[0].promotionId)
  })
})

test('an installation that has an operator of its own gets no demo', async () => {
  const { platform, close } = await fresh()
  try {
    await createOperator(platform.db, { name: 'Operator' })
    await seedDemo(platform, dueWork)
    assert.equal(await holdsDemo(platform.db), false)
    assert.equal(await firstPurchase(platform), undefined)
  } finally {
    await close()
  }
})
