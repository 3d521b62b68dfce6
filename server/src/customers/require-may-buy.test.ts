import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import type { World } from '../../test/support/world.ts'
import { Fault } from '../fault.ts'
import { type Call, makeCall, surroundings } from '../http/call.ts'
import { newGuid } from '../ids.ts'
import { findPartner } from '../partners/index.ts'
import { deleteCustomer, removeRelationship } from './leave-customer.ts'
import { requireCustomer } from './require-customer.ts'
import { requireMayBuy, segmentsNow } from './require-may-buy.ts'

const kontor = await startKontor()
const dayBefore = '2020-11-16T12:00:00Z'

/** A call of a partner's app at a moment, as the edge would make it. */
async function aCall(world: World, key: string, at: string): Promise<Call> {
  const { platform } = kontor
  const partner = (await findPartner(platform.db, world.partner(key).tenantId))!
  const { environment, policies } = await surroundings(platform, partner.environmentId)
  return makeCall({
    platform,
    db: platform.db,
    policies,
    environment: { ...environment, clockNow: new Date(at) },
    caller: { kind: 'partner', tenantId: partner.tenantId, appId: 'app', appOnly: true, roles: [], partner },
    requestId: newGuid(),
    correlationId: newGuid(),
    locale: 'en-US',
    afterCommit: () => {},
  })
}

const codeOf = async (work: Promise<void>): Promise<number | undefined> =>
  work.then(
    () => undefined,
    (error) => (error instanceof Fault ? error.code : Promise.reject(error)),
  )

test('selling to an existing customer waits from the day of screening until number and phone are there', async () => {
  const world = await kontor.world(dayBefore, [{ key: 'kz', country: 'KZ' }])
  const id = await world.customer('kz', { country: 'KZ' })
  const mayBuy = async (at: string) => {
    const call = await aCall(world, 'kz', at)
    return codeOf(requireMayBuy(call, await requireCustomer(call, id), 'legacy'))
  }
  assert.equal(await mayBuy('2020-11-16T23:59:59Z'), undefined)
  assert.equal(await mayBuy('2020-11-17T00:00:00Z'), 600049)
  const kz = world.as('kz')
  await kz('PUT', `/v1/customers/${id}/profiles/company`, { organizationRegistrationNumber: '123456789012' })
  assert.equal(await mayBuy('2020-11-17T00:00:00Z'), 600051)
  const { body: profile } = await kz('GET', `/v1/customers/${id}/profiles/billing`)
  profile.defaultAddress.phoneNumber = '7272000000'
  assert.equal((await kz('PUT', `/v1/customers/${id}/profiles/billing`, profile)).status, 200)
  assert.equal(await mayBuy('2020-11-17T00:00:00Z'), undefined)
})

test('an account that the operator stops cannot buy until it is allowed again', async () => {
  const world = await kontor.world(dayBefore, [{ key: 'se' }])
  const id = await world.customer('se')
  const operator = asOperator(kontor, world)
  const call = await aCall(world, 'se', dayBefore)
  const expected: [status: string, code: number | undefined][] = [
    ['UnderReview', 800073],
    ['NotAllowed', 800075],
    ['Unknown', 800074],
    ['Not Ready', 800074],
    ['Allowed', undefined],
  ]
  for (const [status, code] of expected) {
    await operator('PUT', `/operator/v1/customers/${id}/validationStatus`, { status })
    assert.equal(await codeOf(requireMayBuy(call, await requireCustomer(call, id), 'new-commerce')), code)
  }
})

test('a library’s qualification opens academic prices on their day', async () => {
  const world = await kontor.world(dayBefore, [{ key: 'se' }])
  const id = await world.customer('se')
  const decision = { vettingStatus: 'Approved', educationSegment: 'Library' }
  await asOperator(kontor, world)('PUT', `/operator/v1/customers/${id}/qualifications/Education`, decision)
  const segmentsAt = async (at: string) => {
    const call = await aCall(world, 'se', at)
    return [...segmentsNow(call, await requireCustomer(call, id))]
  }
  assert.deepEqual(await segmentsAt('2020-12-02T23:59:59Z'), ['commercial'])
  assert.deepEqual(await segmentsAt('2020-12-03T00:00:00Z'), ['commercial', 'education'])
})

test('what still binds a customer is named, and the customer stays', async () => {
  const world = await kontor.world(dayBefore, [{ key: 'se' }])
  const customerId = await world.customer('se')
  const call = await aCall(world, 'se', dayBefore)
  const openCommitments = async () => ['order 0a1b2c3d4e5f']
  for (const leave of [removeRelationship, deleteCustomer]) {
    const attempt = kontor.platform.db
      .transaction()
      .execute((db) => leave({ ...call, db }, { customerId, openCommitments }))
    await assert.rejects(
      attempt,
      (fault: Fault) => fault.code === 3000 && fault.data[0] === 'order 0a1b2c3d4e5f',
    )
  }
  assert.equal((await world.as('se')('GET', `/v1/customers/${customerId}`)).status, 200)
})

test('outside sandboxes no customer is deleted', async () => {
  const world = await kontor.world(dayBefore, [{ key: 'se' }])
  const customerId = await world.customer('se')
  const call = await aCall(world, 'se', dayBefore)
  const production: Call = { ...call, environment: { ...call.environment, kind: 'production' } }
  assert.equal(
    await codeOf(deleteCustomer(production, { customerId, openCommitments: async () => [] })),
    900127,
  )
})
