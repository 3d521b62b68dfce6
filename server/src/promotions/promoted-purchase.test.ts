import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { itemKey } from '../catalog/index.ts'
import { type Call, makeCall, surroundings } from '../http/call.ts'
import { newGuid } from '../ids.ts'
import { type Database, inTransaction } from '../platform/database.ts'
import { yearly } from './a-promotion.ts'
import { decidePromotions } from './decide-promotions.ts'
import { increaseSeats, previewSeatIncrease } from './increase-seats.ts'
import type { LineIntent } from './line-promotion.ts'
import { promotionKey } from './promotion.ts'
import { recordPurchases } from './record-purchases.ts'
import { freeSeats, giveBackSeats } from './store.ts'

const e3 = itemKey('CFQ7KTC00010:0001')
const e3Launch = 'KTCPROMO0010:0001:KTCPROMO001A'
const premium = itemKey('CFQ7KTC00070:0001')

const kontor = await startKontor()
const world = await kontor.world('2021-10-01T09:00:00Z', [
  { key: 'a', flights: ['new-commerce-preview'] },
  { key: 'b', flights: ['new-commerce-preview'] },
])
const { rows } = await kontor.platform.pool.query(
  'select environment_id as id from partner where tenant_id = $1',
  [world.partner('a').tenantId],
)
const around = await surroundings(kontor.platform, rows[0].id)

/** A call of one of the two partners, in a transaction of its own. */
const inCall = <Result>(key: 'a' | 'b', work: (call: Call) => Promise<Result>): Promise<Result> =>
  inTransaction(kontor.platform.db, (tx) => work(callOf(key, tx)))

function callOf(key: string, db: Database): Call {
  const { tenantId, flights } = world.partner(key)
  const partner = {
    tenantId,
    flights,
    key,
    environmentId: around.environment.id,
    name: key,
    domain: `${key}.example`,
    country: 'SE',
    programme: 'direct_bill' as const,
    mpnId: '1',
    providerTenantId: null,
    billingCurrency: 'SEK',
    agreementSigned: true,
  }
  return makeCall({
    platform: kontor.platform,
    db,
    ...around,
    requestId: newGuid(),
    correlationId: newGuid(),
    locale: 'en-US',
    afterCommit: () => {},
    caller: { kind: 'partner', tenantId, appId: newGuid(), appOnly: true, roles: [], partner },
  })
}

const line = (quantity: number, item = e3): LineIntent => ({
  item,
  quantity,
  term: yearly,
  market: 'SE',
  segment: 'commercial',
})

/** Decides and buys; answers the promotion that was applied, with its subscription. */
const buy = (key: 'a' | 'b', customerId: string, quantity: number, item = e3) =>
  inCall(key, async (call) => {
    const [decided] = await decidePromotions(call, customerId, [line(quantity, item)], { lock: true })
    const subscriptionId = newGuid()
    const { applied } = decided!
    await recordPurchases(call, customerId, [
      { subscriptionId, item, quantity, at: call.now, ...(applied && { applied }) },
    ])
    return { subscriptionId, promotionId: applied?.promotion.id ?? 'list' }
  })

const seatsLeft = async (customerId: string) => {
  const [decided] = await inCall('a', (call) => decidePromotions(call, customerId, [line(999_999)]))
  const [unmet] = decided!.eligibilities[0]!.unmet
  return unmet?.type === 'SeatCount' ? unmet.seatsLeft : undefined
}

describe('promoted purchases, decided and recorded in one transaction', () => {
  test('2,300 seats at one partner leave 100 for another, whose larger purchase is at list price, all of it', async () => {
    const customer = newGuid()
    assert.equal((await buy('a', customer, 2300)).promotionId, e3Launch)
    assert.equal((await buy('b', customer, 200)).promotionId, 'list')
    assert.equal(await seatsLeft(customer), 100)
    assert.equal((await buy('b', customer, 100)).promotionId, e3Launch)
    assert.equal(await seatsLeft(customer), 0)
  })

  test('two partners racing for the last seats: one gets them', async () => {
    const customer = newGuid()
    await buy('a', customer, 2000)
    const bought = await Promise.all(
      Array.from({ length: 12 }, (_, turn) => buy(turn % 2 ? 'a' : 'b', customer, 300)),
    )
    assert.equal(bought.filter(({ promotionId }) => promotionId === e3Launch).length, 1)
    assert.equal(await seatsLeft(customer), 100)
  })

  test('a first purchase is had once, by whichever partner comes first, racing or not', async () => {
    const customer = newGuid()
    const bought = await Promise.all(
      Array.from({ length: 12 }, (_, turn) => buy(turn % 2 ? 'a' : 'b', customer, 1, premium)),
    )
    assert.equal(bought.filter(({ promotionId }) => promotionId !== 'list').length, 1)
    assert.equal((await buy('b', customer, 1, premium)).promotionId, 'list')
  })

  test('a purchase that is rolled back has used nothing', async () => {
    const customer = newGuid()
    await assert.rejects(
      inCall('a', async (call) => {
        const [decided] = await decidePromotions(call, customer, [line(2400)], { lock: true })
        await recordPurchases(call, customer, [
          { subscriptionId: newGuid(), item: e3, quantity: 2400, at: call.now, applied: decided!.applied! },
        ])
        throw new Error('the card was declined')
      }),
    )
    assert.equal(await seatsLeft(customer), 2400)
  })
})

describe('seats of a promoted subscription', () => {
  test('are added up to the limit over all partners; beyond it the increase is refused and takes nothing', async () => {
    const customer = newGuid()
    const { subscriptionId } = await buy('a', customer, 100)
    await buy('b', customer, 2200)
    const add = (seatsAdded: number) => ({ subscriptionId, promotionId: e3Launch, item: e3, seatsAdded })
    assert.deepEqual(await inCall('a', (call) => increaseSeats(call, customer, add(101))), {
      kind: 'refused',
      seatsLeft: 100,
      seatsMax: 2400,
    })
    assert.deepEqual(await inCall('a', (call) => previewSeatIncrease(call, customer, add(100))), {
      kind: 'promotion',
    })
    assert.equal(await seatsLeft(customer), 100)
    assert.deepEqual(await inCall('a', (call) => increaseSeats(call, customer, add(100))), {
      kind: 'promotion',
    })
    assert.equal(await seatsLeft(customer), 0)
  })

  test('increases racing for the last seats never exceed the limit', async () => {
    const customer = newGuid()
    const [mine, theirs] = await Promise.all([buy('a', customer, 1100), buy('b', customer, 1100)])
    const verdicts = await Promise.all(
      [mine, theirs, mine, theirs].map(({ subscriptionId }, turn) =>
        inCall(turn % 2 ? 'b' : 'a', (call) =>
          increaseSeats(call, customer, { subscriptionId, promotionId: e3Launch, item: e3, seatsAdded: 90 }),
        ),
      ),
    )
    assert.deepEqual(verdicts.map(({ kind }) => kind).sort(), [
      'promotion',
      'promotion',
      'refused',
      'refused',
    ])
    assert.equal(await seatsLeft(customer), 20)
  })

  test('come back by a reduction and at the end, not by a cancellation', async () => {
    const customer = newGuid()
    const who = { environmentId: around.environment.id, customerId: customer }
    const { subscriptionId } = await buy('a', customer, 1000)
    await giveBackSeats(kontor.platform.db, who, {
      subscriptionId,
      promotion: promotionKey(e3Launch),
      seats: 400,
    })
    assert.equal(await seatsLeft(customer), 1800)
    await freeSeats(kontor.platform.db, who.environmentId, [{ customerId: customer, subscriptionId }])
    assert.equal(await seatsLeft(customer), 2400)
  })
})
