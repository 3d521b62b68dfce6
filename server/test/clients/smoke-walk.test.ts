/**
 * The walks that each real client should get through unchanged (contract, clients 8), in its own words. What belongs to
 * rooms that are not built yet (invoices, migrations, transitions) joins the walk with its room.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { aUser } from '../support/users.ts'
import { aCustomer } from '../support/world.ts'
import { type Client, clientOf, withNulls } from './clients.ts'

const kontor = await startKontor()

interface Walker extends Client {
  /** A call that must succeed; answers the body. */
  go(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): ReturnType<typeof JSON.parse>
}

const walker = (client: Client): Walker => ({
  ...client,
  async go(method, path, body, headers) {
    const answer = await client.send(method, path, { body, headers })
    assert.ok(answer.status < 300, `${method} ${path}: ${answer.status} ${answer.text}`)
    return answer.body
  },
})

const idsOf = ({ items }: { items: { id: string }[] }): string[] => items.map(({ id }) => id)
const filterBy = (Field: string, Operator: string, Value: string): string =>
  encodeURIComponent(JSON.stringify({ Field, Operator, Value })).replaceAll('%20', '+')

/** The walk of the two official clients: they differ in their words, not in their way. */
for (const name of ['dotnet', 'java'] as const) {
  test(`the ${name} client gets through customers, catalogue, promotions, purchase, subscriptions and the activity log`, async () => {
    const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
    const client = walker(clientOf(world, name, 'se', 'AdminAgent'))
    const at = await throughCustomers(client)
    await throughCompliance(client, at)
    const item = await throughCatalogue(client, at)
    await throughPromotions(client, at, item)
    const cartOrder = await throughACart(client, at, item)
    const order = await throughAnOrder(client, at, item)
    await throughSubscriptions(client, at, { cartOrder, order })
    await throughUsers(client, at)
    await throughTheActivityLog(client, at)
  })
}

async function throughCustomers({ go, send, follow }: Walker): Promise<string> {
  const wanted = aCustomer({ companyName: 'Älvdalens Bygg' })
  const { domain } = wanted.companyProfile
  assert.equal((await send('HEAD', `/domains/${domain}`)).status, 404)
  const address = await go('POST', '/validations/address', wanted.billingProfile.defaultAddress)
  assert.equal(address.status, 'Verified')
  const customer = await go('POST', '/customers', withNulls(wanted, 'id', 'commerceId', 'links'))
  assert.equal((await send('HEAD', `/domains/${domain}`)).status, 200)
  const spare = await go('POST', '/customers', aCustomer({ companyName: 'Önskad' }))

  const filter = filterBy('CompanyName', 'starts_with', 'älvdalens b')
  assert.deepEqual(idsOf(await go('GET', `/customers?size=0&filter=${filter}`)), [customer.id])
  const first = await go('GET', '/customers?size=1')
  const { body: second } = await follow(first.links.next)
  const { body: back } = await follow(second.links.previous)
  assert.deepEqual([first, second, back].map(idsOf), [[customer.id], [spare.id], [customer.id]])
  await go('DELETE', `/customers/${spare.id}`)
  return `/customers/${customer.id}`
}

async function throughCompliance({ go, send }: Walker, at: string): Promise<void> {
  const profile = await go('GET', `${at}/profiles/billing`)
  await go('PUT', `${at}/profiles/billing`, { ...profile, email: 'faktura@example.com' })
  const standing = await send('GET', `${at}/validationStatus?type=Account`)
  assert.deepEqual([standing.status, standing.body.code], [404, 600074])

  const type = 'MicrosoftCustomerAgreement'
  const [metadata] = (await go('GET', `/agreements?agreementType=${type}`)).items
  const confirmation = {
    primaryContact: { firstName: 'Kim', lastName: 'Berg', email: 'kim@example.com', phoneNumber: null },
    templateId: metadata.templateId,
    dateAgreed: '2022-01-15T00:00:00Z',
    type,
  }
  await go('POST', `${at}/agreements`, withNulls(confirmation, 'userId', 'agreementLink'))
  assert.equal((await go('GET', `${at}/agreements?agreementType=${type}`)).items.length, 1)

  const qualification = { qualification: 'Education', educationSegment: 'K12', website: 'skola.example.com' }
  await go('POST', `${at}/qualifications`, withNulls(qualification, 'vettingStatus', 'vettingReason'))
  assert.equal((await go('GET', `${at}/qualifications`))[0].vettingStatus, 'InReview')
}

async function throughCatalogue({ go }: Walker, at: string): Promise<string> {
  const { productId } = sold.e3
  const products = await go('GET', '/products?country=SE&targetView=OnlineServices&targetSegment=commercial')
  assert.ok(idsOf(products).includes(productId))
  for (const [prefix, query] of [
    ['', '?country=SE'],
    [at, ''],
  ]) {
    const product = `${prefix}/products/${productId}`
    const [sku] = (await go('GET', `${product}/skus${query}`)).items
    await go('GET', `${product}${query}`)
    await go('GET', `${product}/skus/${sku.id}${query}`)
    const [availability] = (await go('GET', `${product}/skus/${sku.id}/availabilities${query}`)).items
    await go('GET', `${product}/skus/${sku.id}/availabilities/${availability.id}${query}`)
  }
  const offers = await go('GET', '/offers?country=SE&offset=0&size=20')
  await go('GET', `/offers/${offers.items[0].id}?country=SE`)
  const path = `${at}/products/${productId}/skus/0001/availabilities?targetSegment=commercial`
  return `${productId}:0001:${(await go('GET', path)).items[0].id}`
}

const aLine = (catalogItemId: string) => ({
  catalogItemId,
  quantity: 10,
  termDuration: 'P1Y',
  billingCycle: 'monthly',
})

async function throughPromotions({ go }: Walker, at: string, item: string): Promise<void> {
  const { promotionId } = sold.e3
  assert.ok(idsOf(await go('GET', '/productpromotions?country=SE&segment=commercial')).includes(promotionId))
  await go('GET', `/productpromotions/${promotionId}?country=SE`)
  const items = [withNulls({ id: 0, ...aLine(item), promotionId }, 'eligibilities')]
  const verdict = await go('POST', `${at}/promotionEligibilities`, { items })
  assert.equal(verdict.items[0].eligibilities[0].isEligible, true)
}

async function throughACart({ go }: Walker, at: string, item: string): Promise<string> {
  const lineItems = [
    withNulls({ id: 0, ...aLine(item) }, 'friendlyName', 'participants', 'error', 'addonItems'),
  ]
  const cart = await go('POST', `${at}/carts`, withNulls({ lineItems }, 'id', 'status', 'links'))
  cart.lineItems[0].quantity = 12
  const updated = await go('PUT', `${at}/carts/${cart.id}`, cart)
  assert.equal(updated.lineItems[0].promotionId, sold.e3.promotionId)
  const { orders, orderErrors } = await go('POST', `${at}/carts/${cart.id}/checkout`, 'success')
  assert.deepEqual([orders.length, orderErrors], [1, []])
  return orders[0].id
}

async function throughAnOrder({ go }: Walker, at: string, offerId: string): Promise<string> {
  const line = { lineItemNumber: 0, offerId, quantity: 2, termDuration: 'P1Y' }
  const order = {
    referenceCustomerId: at.split('/').at(-1),
    billingCycle: 'annual',
    lineItems: [withNulls(line, 'friendlyName', 'partnerIdOnRecord', 'provisioningContext')],
    attributes: { etag: null, objectType: 'Order' },
  }
  const upn = { 'x-ms-customeruser-upn': 'kim@example.com' }
  const { id, totalPrice } = await go('POST', `${at}/orders`, order, upn)
  assert.equal((await go('GET', `${at}/orders/${id}?include_price=True`)).totalPrice, totalPrice)
  assert.deepEqual(idsOf(await go('GET', `${at}/orders?billingType=Annual`)), [id])
  await go('GET', `${at}/orders/${id}/provisioningstatus`)
  return id
}

async function throughSubscriptions(
  { go }: Walker,
  at: string,
  { cartOrder, order }: { cartOrder: string; order: string },
): Promise<void> {
  assert.equal((await go('GET', `${at}/subscriptions`)).items.length, 2)
  assert.deepEqual(idsOf(await go('GET', `${at}/subscriptions?mpn_id=1234567&offset=0&size=10`)), [])
  const ofOrder = async (id: string) => (await go('GET', `${at}/subscriptions?order_id=${id}`)).items[0]
  const { id, quantity, promotionId } = await ofOrder(cartOrder)
  assert.deepEqual([quantity, promotionId], [12, sold.e3.promotionId])

  const path = `${at}/subscriptions/${id}`
  const change = async (uri: string, members: object) =>
    go('PATCH', uri, { ...(await go('GET', uri)), ...members })
  const changed = await change(path, { quantity: 15, friendlyName: 'Huvudkontoret' })
  assert.deepEqual([changed.quantity, changed.friendlyName], [15, 'Huvudkontoret'])
  for (const status of ['suspended', 'active']) assert.equal((await change(path, { status })).status, status)
  const other = `${at}/subscriptions/${(await ofOrder(order)).id}`
  assert.equal((await change(other, { status: 'deleted' })).status, 'deleted')
}

async function throughUsers({ go }: Walker, at: string): Promise<void> {
  const { companyProfile } = await go('GET', at)
  const profile = { displayName: 'Åsa Öst', firstName: 'Åsa', lastName: 'Öst', usageLocation: 'SE' }
  const wanted = {
    ...profile,
    userPrincipalName: `asa@${companyProfile.domain}`,
    passwordProfile: { password: 'abCD123*', forceChangePassword: true },
    userDomainType: 'none',
    attributes: { objectType: 'CustomerUser' },
  }
  const user = await go('POST', `${at}/users/`, withNulls(wanted, 'id', 'state', 'lastDirectorySyncTime'))
  const query = `filter=${filterBy('DisplayName', 'starts_with', 'åsa')}&sortField=DisplayName&sortDirection=Descending`
  assert.deepEqual(idsOf(await go('GET', `${at}/users?size=0&${query}`)), [user.id])
  const renamed = await go('PATCH', `${at}/users/${user.id}`, { ...user, displayName: 'Åsa Väst' })
  assert.equal(renamed.displayName, 'Åsa Väst')
  const [role] = (await go('GET', `${at}/directoryroles`)).items
  await go('POST', `${at}/directoryroles/${role.id}/usermembers`, renamed)
  assert.deepEqual(idsOf(await go('GET', `${at}/users/${user.id}/directoryroles`)), [role.id])
  const [licence] = (await go('GET', `${at}/subscribedskus`)).items
  const licensesToAssign = [{ skuId: licence.productSku.id, excludedPlans: null }]
  await go('POST', `${at}/users/${user.id}/licenseupdates`, { licensesToAssign, licensesToRemove: null })
  assert.equal((await go('GET', `${at}/users/${user.id}/licenses`)).items.length, 1)
  await go('DELETE', `${at}/users/${user.id}`)
}

async function throughTheActivityLog({ go }: Walker, at: string): Promise<void> {
  const filter = filterBy('CustomerId', 'equals', at.split('/').at(-1)!)
  const { items } = await go('GET', `/auditrecords?startDate=2/1/2022%2000:00:00&filter=${filter}`)
  const operations = new Set(items.map(({ operationType }: { operationType: string }) => operationType))
  for (const expected of ['add_customer', 'create_agreement', 'create_order', 'update_subscription'])
    assert.ok(operations.has(expected), `${expected} in ${[...operations]}`)
}

test('the typescript client gets through customers, an order of the first SKU, changes of its subscriptions, and users', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const { go } = walker(clientOf(world, 'typescript', 'se'))
  const customerId = await world.customer('se')
  const at = `/customers/${customerId}`
  assert.deepEqual(idsOf(await go('GET', '/customers')), [customerId])

  const product = `${at}/products/${sold.e3.productId}`
  const [sku] = (await go('GET', `${product}/skus`)).items
  const [availability] = (await go('GET', `${product}/skus/${sku.id}/availabilities`)).items
  const offerId = `${sold.e3.productId}:${sku.id}:${availability.id}`
  for (const quantity of [3, 4]) {
    const lineItems = [{ offerId, quantity, termDuration: 'P1Y', lineItemNumber: 0 }]
    await go('POST', `${at}/orders`, { lineItems, billingCycle: 'monthly' })
  }

  const { items } = await go('GET', `${at}/subscriptions`)
  assert.equal(items.find((one: { offerId: string }) => one.offerId === offerId)?.offerId, offerId)
  // It reads a subscription, lays the change over it and sends the whole of it back.
  const change = async (id: string, members: object) =>
    go('PATCH', `${at}/subscriptions/${id}`, {
      ...(await go('GET', `${at}/subscriptions/${id}`)),
      ...members,
    })
  assert.equal((await change(items[0].id, { quantity: 9 })).quantity, 9)
  assert.equal((await change(items[0].id, { autoRenewEnabled: false })).autoRenewEnabled, false)
  assert.equal((await change(items[1].id, { status: 'deleted' })).status, 'deleted')

  const person = walker(clientOf(world, 'typescript', 'se', 'AdminAgent'))
  const licences = await person.go('GET', `${at}/subscribedskus`)
  assert.ok(licences.items.some(({ totalUnits }: { totalUnits: number }) => totalUnits === 9))
  const { companyProfile } = await go('GET', at)
  const user = await person.go('POST', `${at}/users`, aUser(companyProfile.domain))
  const passwordProfile = { password: 'xyZW987*', forceChangePassword: true }
  const attributes = { objectType: 'CustomerUser' }
  await person.go('PATCH', `${at}/users/${user.id}/resetpassword`, { passwordProfile, attributes })
  const licensesToAssign = [{ skuId: licences.items[0].productSku.id, excludedPlans: null }]
  await person.go('POST', `${at}/users/${user.id}/licenseupdates`, { licensesToAssign })
  assert.equal((await person.go('GET', `${at}/users/${user.id}/licenses`)).items.length, 1)
  await person.go('DELETE', `${at}/users/${user.id}`)
  assert.deepEqual(idsOf(await person.go('GET', `${at}/users`)), [])
})
