/** Mission E: education customers, from the test window of November 2020 to a revocation in January 2021. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import { activityLines, legacyOffers, moveClock, orderOffer } from '../support/story.ts'
import type { Ask, Reply } from '../support/world.ts'

const kontor = await startKontor()
/** Sold at a commercial and at an academic price. */
const powerBi = '/products/CFQ7KTC00100/skus/0001/availabilities'

/** What a partner does about a customer's qualifications, by the new call and by the old one. */
const customerOf = (ask: Ask, id: string) => {
  const path = `/v1/customers/${id}`
  return {
    id,
    path,
    request: (educationSegment: string) =>
      ask('POST', `${path}/qualifications`, { qualification: 'Education', educationSegment }),
    list: () => ask('GET', `${path}/qualifications`),
    oldRequest: () => ask('PUT', `${path}/qualification`, { raw: '"education"' }),
    oldRead: () => ask('GET', `${path}/qualification`),
    buyAcademic: () => orderOffer(ask, id, legacyOffers.a3ForFaculty),
    subscriptions: async () => (await ask('GET', `${path}/subscriptions`)).body.items,
  }
}

const answers = async (reply: Promise<Reply>, status: number, code?: number): Promise<Reply['body']> => {
  const { status: seen, body } = await reply
  assert.deepEqual([seen, body?.code], [status, code], JSON.stringify(body))
  return body
}

test('education from 18 November 2020 to 20 January 2021: two calls in turn, a review, academic prices, and what a revocation ends', async () => {
  const world = await kontor.world('2020-11-18T09:00:00Z', [
    { key: 'se' },
    { key: 'tester', flights: ['education-validation', 'new-commerce-preview'] },
  ])
  const [se, tester] = [world.as('se', 'AdminAgent'), world.as('tester', 'AdminAgent')]
  const operator = asOperator(kontor, world)
  const decide = (id: string, vettingStatus: string, more: object = {}) =>
    answers(
      operator('PUT', `/operator/v1/customers/${id}/qualifications/Education`, { vettingStatus, ...more }),
      200,
    )
  const school = customerOf(se, await world.customer('se', { companyName: 'Skolan' }))
  const library = customerOf(tester, await world.customer('tester', { companyName: 'Biblioteket' }))
  const museum = customerOf(tester, await world.customer('tester', { companyName: 'Museet' }))

  // 18 November: the new call is for those who signed up to test it (E3); the others ask the old way (E1).
  await answers(school.list(), 400, 900141)
  await answers(school.request('K12'), 400, 900141)
  assert.equal(await answers(school.oldRead(), 200), 'none')
  assert.equal(await answers(school.oldRequest(), 200), 'education')
  const requested = await answers(library.request('Library'), 201)
  assert.deepEqual([requested.qualification, requested.vettingStatus], ['Education', 'InReview'])
  await answers(museum.request('Museum'), 201)

  // Nothing academic is sold before the operator has decided (E4).
  const before = await world.rowCounts()
  await answers(school.buyAcademic(), 400, 800086)
  await answers(library.buyAcademic(), 400, 800086)
  assert.deepEqual(await world.rowCounts(), before)

  await moveClock(se, '2020-11-20T09:00:00Z')
  await decide(school.id, 'Approved')
  await decide(library.id, 'Approved')
  await decide(museum.id, 'Denied', { vettingReason: 'Not an eligible Museum' })
  assert.equal(await answers(school.oldRead(), 200), 'education')
  await answers(school.buyAcademic(), 201)

  // 2 December: a library is qualified, but its academic price comes tomorrow (E2), as does the new call for everyone.
  await moveClock(se, '2020-12-02T23:59:59Z')
  await answers(library.buyAcademic(), 400, 800086)
  await answers(school.list(), 400, 900141)
  await moveClock(se, '2020-12-03T00:00:00Z')
  assert.equal((await answers(school.list(), 200))[0].vettingStatus, 'Approved')
  await answers(library.buyAcademic(), 201)

  // The museum asks again: denied with its reason, then approved, and buys.
  const [denied] = await answers(museum.list(), 200)
  assert.deepEqual([denied.vettingStatus, denied.vettingReason], ['Denied', 'Not an eligible Museum'])
  await answers(museum.request('Museum'), 201)
  await answers(museum.request('Museum'), 409, 1003)
  await decide(museum.id, 'Approved')
  await answers(museum.buyAcademic(), 201)
  const academic = await tester('GET', `${museum.path}${powerBi}?targetSegment=education`)
  const offerId = academic.body.items[0].catalogItemId
  const line = { offerId, quantity: 10, termDuration: 'P1Y' }
  await answers(tester('POST', `${museum.path}/orders`, { billingCycle: 'monthly', lineItems: [line] }), 201)

  // 31 December is the old call's last day (E1).
  await moveClock(se, '2020-12-31T23:59:59Z')
  assert.equal(await answers(school.oldRead(), 200), 'education')
  await moveClock(se, '2021-01-01T00:00:00Z')
  const retired = await answers(school.oldRead(), 400, 900141)
  assert.match(retired.description, /\/qualifications/)
  await answers(school.oldRequest(), 400, 900141)

  // 10 January: the museum is one no longer. What it has stays until the term ends, and then costs what others pay.
  await moveClock(se, '2021-01-10T09:00:00Z')
  const powerBiOf = async () => {
    const all: { offerName: string; id: string }[] = await museum.subscriptions()
    return await answers(
      tester(
        'GET',
        `${museum.path}/subscriptions/${all.find(({ offerName }) => /Power BI/.test(offerName))!.id}`,
      ),
      200,
    )
  }
  // 3.00 and 10.00 dollars at 8.60 kr, in steps of ten öre.
  const academically = await powerBiOf()
  assert.deepEqual(academically.renewalInstructions, {
    unitPrice: 25.8,
    currency: 'SEK',
    reason: 'noPromotion',
  })
  await decide(museum.id, 'Denied')
  assert.equal((await answers(museum.list(), 200))[0].vettingReason, 'No longer an Education Customer')
  const standing = await world.rowCounts()
  await answers(museum.buyAcademic(), 400, 800086)
  await answers(
    tester('POST', `${museum.path}/orders`, { billingCycle: 'monthly', lineItems: [line] }),
    400,
    800086,
  )
  const revoked = await powerBiOf()
  const more = { ...revoked, quantity: 11 }
  await answers(tester('PATCH', `${museum.path}/subscriptions/${revoked.id}`, more), 400, 800086)
  assert.deepEqual(await world.rowCounts(), standing)
  assert.deepEqual([revoked.status, revoked.quantity], ['active', 10])
  assert.deepEqual(revoked.renewalInstructions, { unitPrice: 86, currency: 'SEK', reason: 'otherSegment' })
  for (const subscription of await museum.subscriptions()) {
    // An offer that is sold to schools only has no price for anybody else.
    if (subscription.id !== revoked.id) assert.equal(subscription.renewalInstructions, undefined)
  }
  const policy = `/operator/v1/policies/revoked-education-renewal?environment=${world.partner('se').environment}`
  await answers(operator('PUT', policy, { rows: [{ value: { renewal: 'stop' } }] }), 200)
  assert.equal((await powerBiOf()).renewalInstructions, undefined)
  await answers(library.buyAcademic(), 201)

  await moveClock(se, '2021-01-20T09:00:00Z')
  assert.deepEqual(await activityLines(se, '2020-11-18'), [
    '2020-11-18T09:00:00Z add_customer Skolan',
    '2020-11-18T09:00:00Z create_agreement Skolan',
    '2020-11-18T09:00:00Z update_customer_qualification Skolan',
    '2020-11-20T09:00:00Z update_customer_qualification Skolan',
    '2020-11-20T09:00:00Z create_order Skolan',
  ])
  assert.deepEqual(await activityLines(tester, '2020-11-18'), [
    '2020-11-18T09:00:00Z add_customer Biblioteket',
    '2020-11-18T09:00:00Z create_agreement Biblioteket',
    '2020-11-18T09:00:00Z add_customer Museet',
    '2020-11-18T09:00:00Z create_agreement Museet',
    '2020-11-18T09:00:00Z update_customer_qualification Biblioteket',
    '2020-11-18T09:00:00Z update_customer_qualification Museet',
    '2020-11-20T09:00:00Z update_customer_qualification Biblioteket',
    '2020-11-20T09:00:00Z update_customer_qualification Museet',
    '2020-12-03T00:00:00Z create_order Biblioteket',
    '2020-12-03T00:00:00Z update_customer_qualification Museet',
    '2020-12-03T00:00:00Z update_customer_qualification Museet',
    '2020-12-03T00:00:00Z create_order Museet',
    '2020-12-03T00:00:00Z create_order Museet',
    '2021-01-10T09:00:00Z update_customer_qualification Museet',
    '2021-01-10T09:00:00Z create_order Biblioteket',
  ])
})
