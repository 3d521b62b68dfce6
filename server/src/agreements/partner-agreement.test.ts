import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buy, catalogItemId, checkOut, createCart, sold } from '../../test/support/buying.ts'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import { aCustomer, type World } from '../../test/support/world.ts'

const kontor = await startKontor()

const aWorld = (): Promise<World> =>
  kontor.world('2022-02-01T09:00:00Z', [
    { key: 'fi', country: 'FI', programme: 'indirect_provider' },
    { key: 'ee', country: 'EE', programme: 'indirect_reseller', providerKey: 'fi' },
    { key: 'br', country: 'BR', programme: 'indirect_reseller', providerKey: 'fi' },
  ])

const sign = async (world: World, key: string, isAgreementSigned: boolean): Promise<void> => {
  const path = `/operator/v1/partners/${world.partner(key).tenantId}/agreementstatus`
  const { status, body } = await asOperator(kontor, world)('PUT', path, { isAgreementSigned })
  assert.deepEqual([status, body], [200, { isAgreementSigned }])
}

const statusOf = async (
  world: World,
  query: string,
): Promise<[status: number, code: number, data: number]> => {
  const path = `/v1/compliance/csp/agreementstatus?${query}`
  const { status, body } = await world.as('fi', 'AdminAgent')('GET', path)
  return [status, body.code, body.data?.length]
}

test('a reseller of another region is not asked for by its MPN id', async () => {
  const world = await aWorld()
  const { mpnId, tenantId } = world.partner('br')
  assert.deepEqual(await statusOf(world, `mpnId=${mpnId}`), [400, 2201, 1])
  assert.deepEqual(await statusOf(world, `tenantId=${tenantId}`), [200, undefined, undefined])
})

test('a reseller that has not signed is told by a code of its own for either id, until it has', async () => {
  const world = await aWorld()
  const { mpnId, tenantId } = world.partner('ee')
  await sign(world, 'ee', false)
  const { body: listed } = await asOperator(kontor, world)(
    'GET',
    `/operator/v1/partners?environment=${world.partner('ee').environment}`,
  )
  const unsigned = listed.items.filter((one: { isAgreementSigned: boolean }) => !one.isAgreementSigned)
  assert.deepEqual(
    unsigned.map((one: { tenantId: string }) => one.tenantId),
    [tenantId],
  )
  assert.deepEqual(await statusOf(world, `mpnId=${mpnId}`), [400, 2203, 1])
  assert.deepEqual(await statusOf(world, `tenantId=${tenantId}`), [400, 2206, 1])
  assert.deepEqual(await statusOf(world, 'tenantId=00000000-0000-0000-0000-000000000009'), [400, 2205, 0])
  await sign(world, 'ee', true)
  assert.equal((await statusOf(world, `mpnId=${mpnId}`))[0], 200)
})

test('nothing is sold to the customers of a reseller that has not signed, nor by a provider that has not', async () => {
  const world = await aWorld()
  const fi = world.as('fi', 'AdminAgent')
  const { id: customerId } = (
    await fi('POST', '/v1/customers', {
      ...aCustomer({ country: 'EE' }),
      associatedPartnerId: world.partner('ee').tenantId,
    })
  ).body
  await asOperator(kontor, world)(
    'PUT',
    `/operator/v1/customers/${customerId}/directSignedMicrosoftCustomerAgreementStatus`,
    { isSigned: true },
  )
  const line = { catalogItemId: await catalogItemId(fi, customerId, sold.e3), quantity: 1 }
  const { id: cartId } = (await createCart(fi, customerId, line)).body
  for (const [unsigned, code] of [
    ['ee', 900123],
    ['fi', 900124],
  ] as const) {
    await sign(world, unsigned, false)
    const before = await world.rowCounts()
    const refused = await checkOut(fi, customerId, cartId)
    assert.deepEqual([refused.status, refused.body.code], [403, code])
    assert.deepEqual(await world.rowCounts(), before)
    await sign(world, unsigned, true)
  }
  assert.equal((await buy(fi, customerId, line)).status, 201)
})

test('a reseller that has not signed is no reseller on record, in an order or of a subscription', async () => {
  const world = await aWorld()
  const fi = world.as('fi', 'AdminAgent')
  const { mpnId } = world.partner('ee')
  const customerId = await world.customer('fi')
  const offerId = await catalogItemId(fi, customerId, sold.e3)
  const line = { offerId, quantity: 1, termDuration: 'P1Y', lineItemNumber: 0 }
  const order = (partnerIdOnRecord: string | undefined) =>
    fi('POST', `/v1/customers/${customerId}/orders`, {
      billingCycle: 'monthly',
      lineItems: [{ ...line, partnerIdOnRecord }],
    })
  await sign(world, 'ee', false)
  const refused = await order(mpnId)
  assert.deepEqual([refused.status, refused.body.code], [403, 900123])
  const { body } = await order(undefined)
  const path = `/v1/customers/${customerId}/subscriptions/${body.lineItems[0].subscriptionId}`
  const patched = await fi('PATCH', path, { partnerId: mpnId })
  assert.deepEqual([patched.status, patched.body.code], [403, 900123])
  await sign(world, 'ee', true)
  assert.equal((await order(mpnId)).status, 201)
  assert.equal((await fi('PATCH', path, { partnerId: mpnId })).body.partnerId, mpnId)
})

test('only the operator records a signature, and for partners that there are', async () => {
  const world = await aWorld()
  const { tenantId } = world.partner('ee')
  const path = `/operator/v1/partners/${tenantId}/agreementstatus`
  assert.equal((await world.as('fi', 'AdminAgent')('PUT', path, { isAgreementSigned: true })).status, 403)
  const nobody = path.replace(tenantId, '00000000-0000-0000-0000-000000000009')
  const { status, body } = await asOperator(kontor, world)('PUT', nobody, { isAgreementSigned: true })
  assert.deepEqual([status, body.code], [404, 1000])
})
