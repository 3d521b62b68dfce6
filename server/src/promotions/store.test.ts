import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { pino } from 'pino'
import { cloneDatabase } from '../../test/support/database.ts'
import { itemKey } from '../catalog/index.ts'
import { newGuid } from '../ids.ts'
import { inTransaction } from '../platform/database.ts'
import { type OpenPlatform, openPlatform } from '../platform/open-platform.ts'
import { suite } from './a-promotion.ts'
import { loadHistory } from './history-store.ts'
import { endHeld, recordHeld } from './holding-store.ts'
import { promotionKey } from './promotion.ts'
import {
  freeSeats,
  giveBackSeats,
  insertPromotedPurchases,
  loadSeatsCarried,
  lockCustomerPromotions,
  type PromotedPurchase,
  takeSeats,
  type Who,
} from './store.ts'

const item = itemKey(suite)
const promotion = promotionKey('KPRM00000001:0001:KPRMAV000001')
const at = new Date('2021-10-15T12:00:00Z')
/** After everything that happens here. */
const later = new Date('2030-01-01Z')

let database: Awaited<ReturnType<typeof cloneDatabase>>
let platform: OpenPlatform
before(async () => {
  database = await cloneDatabase()
  platform = await openPlatform({
    connectionString: database.connectionString,
    log: pino({ level: 'silent' }),
    publicUrl: 'http://127.0.0.1',
  })
})
after(async () => {
  await platform.close()
  await database.drop()
})

const someone = (): Who => ({ environmentId: newGuid(), customerId: newGuid() })
const aPurchase = (given: Partial<PromotedPurchase> = {}): PromotedPurchase => ({
  subscriptionId: newGuid(),
  promotion,
  item,
  seats: 10,
  seatsMax: 2400,
  redemptionsMax: null,
  at,
  ...given,
})
const buy = (who: Who, ...purchases: PromotedPurchase[]) =>
  insertPromotedPurchases(platform.db, who, purchases)
const known = async (who: Who) => {
  const history = await loadHistory(platform.db, who, {
    seatsOf: [promotion],
    items: [item],
    redemptionsOf: [promotion],
    holdingsOf: [item],
    at: later,
  })
  return {
    seats: history.seatsUsed(promotion, item),
    redemptions: history.redemptions(promotion),
    holdings: history.holdings(item),
  }
}
const violates = (constraint: string) => (error: Error & { constraint?: string }) =>
  error.constraint === constraint

describe('promoted seats', () => {
  test('add up over purchases and stay apart between customers, products and environments', async () => {
    const who = someone()
    await buy(
      who,
      aPurchase(),
      aPurchase({ seats: 5 }),
      aPurchase({ item: itemKey('CFQ7OTHER001:0001'), seats: 100 }),
    )
    await buy({ ...who, customerId: newGuid() }, aPurchase())
    await buy({ ...who, environmentId: newGuid() }, aPurchase())
    assert.deepEqual(await known(who), { seats: 15, redemptions: 3, holdings: [] })
  })

  test('never exceed the limit: the database refuses, at purchase and at increase', async () => {
    const who = someone()
    const purchase = aPurchase({ seats: 2300 })
    await buy(who, purchase)
    await assert.rejects(buy(who, aPurchase({ seats: 101 })), violates('promotion_seats_within_limit'))
    await assert.rejects(
      takeSeats(platform.db, who, { ...purchase, seats: 101 }),
      violates('promotion_seats_within_limit'),
    )
    assert.ok(await takeSeats(platform.db, who, { ...purchase, seats: 100 }))
    assert.deepEqual(await known(who), { seats: 2400, redemptions: 1, holdings: [] })
  })

  test('are given back, but never more than the subscription has', async () => {
    const who = someone()
    const mine = aPurchase({ seats: 10 })
    await buy(who, mine, aPurchase({ seats: 50 }))
    assert.ok(await giveBackSeats(platform.db, who, { ...mine, seats: 4 }))
    assert.equal((await known(who)).seats, 56)
    await assert.rejects(giveBackSeats(platform.db, who, { ...mine, seats: 7 }))
    assert.equal((await known(who)).seats, 56)
  })

  test('of a subscription without the promotion are neither taken nor given back', async () => {
    const who = someone()
    assert.equal(await takeSeats(platform.db, who, { ...aPurchase(), seats: 1 }), false)
    assert.equal(await giveBackSeats(platform.db, who, { ...aPurchase(), seats: 1 }), false)
  })

  test('are freed for many subscriptions at once, and only once; the redemption stays', async () => {
    const who = someone()
    const other = { ...who, customerId: newGuid() }
    const [first, second, kept, theirs] = [aPurchase(), aPurchase(), aPurchase({ seats: 7 }), aPurchase()]
    await buy(who, first, second, kept)
    await buy(other, theirs)
    const ended = [
      { customerId: who.customerId, subscriptionId: first.subscriptionId },
      { customerId: who.customerId, subscriptionId: second.subscriptionId },
      { customerId: other.customerId, subscriptionId: theirs.subscriptionId },
    ]
    await freeSeats(platform.db, who.environmentId, ended)
    await freeSeats(platform.db, who.environmentId, ended)
    assert.deepEqual(await known(who), { seats: 7, redemptions: 3, holdings: [] })
    assert.deepEqual(await known(other), { seats: 0, redemptions: 1, holdings: [] })
  })

  test('are taken again by a subscription that comes back to its promotion, which is no further redemption', async () => {
    const who = someone()
    const purchase = aPurchase({ seats: 10 })
    await buy(who, purchase)
    await freeSeats(platform.db, who.environmentId, [
      { customerId: who.customerId, subscriptionId: purchase.subscriptionId },
    ])
    await buy(who, { ...purchase, seats: 12 })
    assert.deepEqual(await known(who), { seats: 12, redemptions: 1, holdings: [] })
  })

  test('are known per subscription: what a renewal carries on, and what the customer has in all', async () => {
    const who = someone()
    const [mine, theirs] = [aPurchase(), aPurchase({ seats: 5 })]
    await buy(who, mine, theirs)
    const asked = [
      { customerId: who.customerId, subscriptionId: mine.subscriptionId },
      { customerId: who.customerId, subscriptionId: newGuid() },
    ]
    assert.deepEqual(await loadSeatsCarried(platform.db, who.environmentId, asked), [
      { subscriptionId: mine.subscriptionId, promotion, seatsCarried: 10, seatsUsed: 15 },
    ])
  })
})

describe('redemptions', () => {
  test('never exceed the limit: the database refuses', async () => {
    const who = someone()
    await buy(who, aPurchase({ redemptionsMax: 2 }), aPurchase({ redemptionsMax: 2 }))
    await assert.rejects(
      buy(who, aPurchase({ redemptionsMax: 2 })),
      violates('promotion_redemption_within_limit'),
    )
    assert.equal((await known(who)).redemptions, 2)
  })

  test('two at the same moment, without a lock: exactly one is kept', async () => {
    const who = someone()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => buy(who, aPurchase({ redemptionsMax: 1 }))),
    )
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.deepEqual(await known(who), { seats: 10, redemptions: 1, holdings: [] })
  })
})

describe('the lock of a customer', () => {
  test('forty purchases of ten seats against a limit of 100, all at once: ten get them, and nobody deadlocks', async () => {
    const who = someone()
    const items = [item, itemKey('CFQ7OTHER001:0001')]
    const attempts = Array.from({ length: 40 }, (_, turn) =>
      inTransaction(platform.db, async (tx) => {
        await lockCustomerPromotions(tx, who)
        const history = await loadHistory(tx, who, {
          seatsOf: [promotion],
          items,
          redemptionsOf: [],
          holdingsOf: [],
          at: later,
        })
        // Half of them ask in the other order: with a lock per counter they would wait for each other.
        const wanted = turn % 2 ? items : items.toReversed()
        const fits = wanted.every((one) => history.seatsUsed(promotion, one) + 10 <= 100)
        for (const one of fits ? wanted : [])
          await insertPromotedPurchases(tx, who, [aPurchase({ item: one, seatsMax: 100 })])
        return fits
      }),
    )
    assert.equal((await Promise.all(attempts)).filter(Boolean).length, 10)
    assert.equal((await known(who)).seats, 100)
  })
})

describe('a history', () => {
  test('tells the parts that are asked for, in every choice of them, and nothing else', async () => {
    const who = someone()
    await buy(who, aPurchase({ seats: 30, redemptionsMax: 5 }))
    await recordHeld(platform.db, who.environmentId, [
      {
        customerId: who.customerId,
        item,
        sourceId: newGuid(),
        channel: 'kontor',
        quantity: 10,
        startedAt: at,
      },
    ])
    for (const isSeats of [true, false])
      for (const isRedemptions of [true, false])
        for (const isHoldings of [true, false]) {
          const history = await loadHistory(platform.db, who, {
            seatsOf: isSeats ? [promotion] : [],
            items: [item],
            redemptionsOf: isRedemptions ? [promotion] : [],
            holdingsOf: isHoldings ? [item] : [],
            at: later,
          })
          assert.equal(history.seatsUsed(promotion, item), isSeats ? 30 : 0)
          assert.equal(history.redemptions(promotion), isRedemptions ? 1 : 0)
          assert.equal(history.holdings(item).length, isHoldings ? 1 : 0)
        }
  })
})

describe('holdings', () => {
  test('are recorded, changed and ended by their source; the first start and the end stay', async () => {
    const who = someone()
    const sourceId = newGuid()
    const held = {
      customerId: who.customerId,
      item,
      sourceId,
      channel: 'kontor',
      quantity: 10,
      startedAt: at,
    }
    await recordHeld(platform.db, who.environmentId, [held])
    await recordHeld(platform.db, who.environmentId, [
      { ...held, quantity: 12, startedAt: new Date('2021-10-20Z') },
    ])
    assert.deepEqual((await known(who)).holdings, [{ item, quantity: 12, startedAt: at }])
    const endedAt = new Date('2021-11-01T00:00:00Z')
    await endHeld(platform.db, who.environmentId, [{ customerId: who.customerId, sourceId, endedAt }])
    await endHeld(platform.db, who.environmentId, [
      { customerId: who.customerId, sourceId, endedAt: new Date('2022-01-01Z') },
    ])
    assert.deepEqual((await known(who)).holdings, [{ item, quantity: 12, startedAt: at, endedAt }])
  })

  test('that end before they start are refused', async () => {
    const who = someone()
    const held = {
      customerId: who.customerId,
      item,
      sourceId: newGuid(),
      channel: 'kontor',
      quantity: 1,
      startedAt: at,
      endedAt: new Date('2021-01-01Z'),
    }
    await assert.rejects(recordHeld(platform.db, who.environmentId, [held]))
  })
})
