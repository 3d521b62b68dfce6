import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import type { World } from '../support/world.ts'

const kontor = await startKontor()

/** Offers of the announcements of November 2020. */
const offers = {
  suite: '1bc37440-5902-515e-ab60-3d07f4c9ab5c',
  teamsRoomsPremium: '5db9aa31-f039-4740-b122-a33514e4c492',
  teamsRoomsPremiumUs: '03070f91-cc77-4c2e-b269-4a214b3698ab',
  teamsRoomsPremiumFaculty: 'd0c9a9a9-c9b6-41d7-9148-b60115c36c95',
  advancedCommunicationsGcc: '56fe76f5-f4ba-4fac-9561-d0daf59b01a1',
  projectServiceAutomation: '0f12de6a-8d77-5954-acd0-a6c631b6dd62',
  embed: 'c820de4e-7df0-548b-8088-c8edfc6bde18',
  voice: 'eeaf1e24-c572-5dba-9a94-3345765ad733',
  voiceNonprofit: 'a8ecccb2-86eb-5175-811d-1d6616cdab58',
  voicePromotion: '4244aed3-90ae-4754-8dc8-37f2e8d84e85',
  voicePromotionGb: 'e7d1d0fa-b769-45c7-aaea-c3e6f7402691',
}

async function aWorld(now: string) {
  const world = await kontor.world(now, [{ key: 'us', country: 'US' }])
  const customerId = await world.customer('us', { country: 'US' })
  return { world, customerId, operator: asOperator(kontor, world) }
}

/** Buys directly: the fault of a refusal is the answer (decision 30). */
async function code(world: World, customerId: string, offerId: string, quantity = 1): Promise<unknown> {
  const { status, body } = await world.as('us')('POST', `/v1/customers/${customerId}/orders`, {
    billingCycle: 'monthly',
    lineItems: [{ lineItemNumber: 0, offerId, quantity }],
  })
  return status === 201 ? 'sold' : [status, body.code]
}

describe('on 18 November 2020 in the United States', () => {
  let there: Awaited<ReturnType<typeof aWorld>>
  before(async () => {
    there = await aWorld('2020-11-18T09:00:00Z')
  })

  for (const [what, offer, expected] of [
    ['an offer for other markets', 'teamsRoomsPremium', [400, 800070]],
    ['the offer for this market', 'teamsRoomsPremiumUs', 'sold'],
    ['an academic offer for a commercial customer', 'teamsRoomsPremiumFaculty', [400, 800086]],
    ['an offer withdrawn on the first of the month', 'projectServiceAutomation', [403, 2091]],
    ['an embed offer of 36 months', 'embed', 'sold'],
    ['a nonprofit offer for a commercial customer', 'voiceNonprofit', [400, 800086]],
    ['the promotion offer of another market', 'voicePromotionGb', [400, 800070]],
  ] as const) {
    test(`${what} is answered ${JSON.stringify(expected)}`, async () => {
      assert.deepEqual(await code(there.world, there.customerId, offers[offer]), expected)
    })
  }

  test('Business Voice is sold to 300 users and no more', async () => {
    assert.deepEqual(await code(there.world, there.customerId, offers.voice, 301), [400, 2002])
  })

  test('a customer that has just bought Business Voice gets no promotion offer of it; a new one does', async () => {
    const { world } = there
    const fresh = await world.customer('us', { country: 'US' })
    assert.equal(await code(world, fresh, offers.voicePromotion), 'sold')
    const owner = await world.customer('us', { country: 'US' })
    assert.equal(await code(world, owner, offers.voice), 'sold')
    assert.deepEqual(await code(world, owner, offers.voicePromotion), [403, 800020])
  })
})

test('the nonprofit offer needs a qualified customer and a suite first', async () => {
  const { world, customerId, operator } = await aWorld('2020-11-18T09:00:00Z')
  const { status } = await operator('PUT', `/operator/v1/customers/${customerId}/qualifications/Nonprofit`, {
    vettingStatus: 'Approved',
  })
  assert.equal(status, 200)
  assert.deepEqual(await code(world, customerId, offers.voiceNonprofit), [400, 10018])
  assert.equal(await code(world, customerId, offers.suite, 5), 'sold')
  assert.equal(await code(world, customerId, offers.voiceNonprofit, 5), 'sold')
})

test('Advanced Communications for GCC is announced for 1 December, and for government customers', async () => {
  const early = await aWorld('2020-11-30T23:59:59Z')
  const refused = await code(early.world, early.customerId, offers.advancedCommunicationsGcc)
  assert.ok(Array.isArray(refused) && [800020, 800086].includes(refused[1]))
  const later = await aWorld('2020-12-01T00:00:00Z')
  const commercial = await code(later.world, later.customerId, offers.advancedCommunicationsGcc)
  assert.deepEqual(commercial, [400, 800086])
})

test('dual use rights and the feature comparison are served', async () => {
  const { world } = await aWorld('2020-11-18T09:00:00Z')
  const get = async (id: string) => (await world.as('us')('GET', `/v1/offers/${id}?country=US`)).body
  assert.match(JSON.stringify(await get('1476d0ca-743f-58fa-a0f2-82ce08ce71de')), /109108477/)
  assert.ok((await get(offers.teamsRoomsPremiumUs)).comparison)
})
