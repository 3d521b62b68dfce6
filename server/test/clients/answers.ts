/**
 * Answers of every kind: those that made a customer, its purchases and changes; every GET of the contract; and every route's
 * refusals. The walks over answers look at each.
 */
import { allRoutes } from '../../src/app.ts'
import type { Route } from '../../src/http/route.ts'
import { catalogItemId, sold } from '../support/buying.ts'
import type { Kontor } from '../support/kontor.ts'
import { aUser } from '../support/users.ts'
import { aCustomer, type World } from '../support/world.ts'
import { type Client, type ClientAnswer, clientOf, type Sent } from './clients.ts'

export interface Heard extends ClientAnswer {
  /** Method, path and outcome: names the answer in a failure. */
  name: string
  operation: string
  method: string
  path: string
}

/** An offer of the older catalogue, sold in every market. */
const legacyOfferId = '3c7fba86-6f8e-5c89-9af4-f5f2da41537c'

/** What the GETs ask that need to be asked something. */
const queries: Record<string, string> = {
  'list-promotions': '?country=SE&segment=commercial',
  'list-promotion-readiness': '?country=SE&segment=commercial&format=json',
  'list-products': '?country=SE&targetView=OnlineServices',
  'list-customer-products': '?targetView=OnlineServices',
  'list-availabilities': '?country=SE&includePrices=true',
  'list-customer-availabilities': '?includePrices=true',
  'list-relationships': '?relationship_type=IsIndirectCloudSolutionProviderOf',
  'get-order': '?include_price=True',
  'get-validation-status': '?type=Account',
  'get-custom-term-end-dates': '?term_duration=P1Y',
  'list-agreement-metadata': '?agreementType=*',
  'list-customer-agreements': '?agreementType=*',
}

/** The contract's own routes; pages for everyone are not JSON. */
const contractRoutes = allRoutes.filter(
  ({ path, who }) => path.startsWith('/v1/') && !who.operator && !who.anyone,
)

export async function everyAnswer(kontor: Kontor): Promise<{ heard: Heard[]; world: World }> {
  const heard: Heard[] = []
  const world = await kontor.world('2022-02-01T09:30:15.250Z', [
    { key: 'se' },
    { key: 'stranger' },
    { key: 'provider', country: 'FI', programme: 'indirect_provider' },
    { key: 'reseller', country: 'EE', programme: 'indirect_reseller', providerKey: 'provider' },
  ])
  const person = clientOf(world, 'dotnet', 'se', 'AdminAgent')
  const helpdesk = clientOf(world, 'dotnet', 'se', 'HelpdeskAgent')
  const stranger = clientOf(world, 'dotnet', 'stranger', 'AdminAgent')
  const provider = clientOf(world, 'dotnet', 'provider', 'AdminAgent')

  const listen = async (client: Client, operation: string, method: string, path: string, sent?: Sent) => {
    const answer = await client.send(method, path, sent)
    heard.push({ ...answer, operation, method, path, name: `${method} ${path} (${answer.status})` })
    return answer.body
  }
  const write = (operation: string, method: string, path: string, body?: unknown) =>
    listen(person, operation, method, path, { body })

  const customer = await write('create-customer', 'POST', '/customers', aCustomer())
  const at = `/customers/${customer.id}`
  await write('create-customer-agreement', 'POST', `${at}/agreements`, anAgreement)
  await write('create-qualification', 'POST', `${at}/qualifications`, {
    qualification: 'Education',
    educationSegment: 'K12',
    website: 'skola.example.com',
  })
  const profile = await listen(person, 'get-billing-profile', 'GET', `${at}/profiles/billing`)
  await write('update-billing-profile', 'PUT', `${at}/profiles/billing`, {
    ...profile,
    email: 'new@example.com',
  })
  const own = await listen(person, 'get-organization-profile', 'GET', '/profiles/organization')
  await write('update-organization-profile', 'PUT', '/profiles/organization', { ...own, language: 'sv' })
  await write('validate-address', 'POST', '/validations/address', customer.billingProfile.defaultAddress)

  const item = await catalogItemId(world.as('se'), customer.id, sold.e3)
  const line = { catalogItemId: item, quantity: 25, termDuration: 'P1Y', billingCycle: 'monthly' }
  const question = {
    items: [
      { id: 0, ...line },
      { id: 1, ...line, quantity: 2500 },
    ],
  }
  await write('verify-promotion-eligibility', 'POST', `${at}/promotionEligibilities`, question)
  const lines = [
    line,
    { ...line, quantity: 2500 },
    { catalogItemId: legacyOfferId, quantity: 5, billingCycle: 'monthly' },
  ]
  const lineItems = lines.map((each, id) => ({ id, ...each }))
  const cart = await write('create-cart', 'POST', `${at}/carts`, { lineItems })
  await write('update-cart', 'PUT', `${at}/carts/${cart.id}`, cart)
  const { orders } = await write('checkout-cart', 'POST', `${at}/carts/${cart.id}/checkout`, 'success')
  await write('create-order', 'POST', `${at}/orders`, {
    billingCycle: 'monthly',
    lineItems: [{ lineItemNumber: 0, offerId: item, quantity: 3, termDuration: 'P1Y' }],
  })
  const ownedOnes = await listen(person, 'list-subscriptions', 'GET', `${at}/subscriptions`)
  for (const owned of ownedOnes.items)
    await write('update-subscription', 'PATCH', `${at}/subscriptions/${owned.id}`, {
      ...owned,
      friendlyName: 'North office',
    })
  const user = await write('create-user', 'POST', `${at}/users/`, aUser(customer.companyProfile.domain))
  const { items: roles } = await listen(person, 'list-directory-roles', 'GET', `${at}/directoryroles`)
  await write('add-role-member', 'POST', `${at}/directoryroles/${roles[0].id}/usermembers`, user)
  const { items: licences } = await listen(person, 'list-subscribed-skus', 'GET', `${at}/subscribedskus`)
  const licensesToAssign = [{ skuId: licences[0].productSku.id, excludedPlans: null }]
  await write('update-user-licenses', 'POST', `${at}/users/${user.id}/licenseupdates`, { licensesToAssign })
  const records = await listen(person, 'query-audit-records', 'GET', '/auditrecords?startDate=2022-02-01')

  const [productId, skuId, availabilityId] = item.split(':')
  const ids: Record<string, string> = {
    customerId: customer.id,
    cartId: cart.id,
    orderId: orders[0].id,
    subscriptionId: ownedOnes.items[0].id,
    productId: productId!,
    skuId: skuId!,
    availabilityId: availabilityId!,
    promotionId: sold.e3.promotionId,
    offerId: legacyOfferId,
    templateId: anAgreement.templateId,
    country: 'SE',
    domain: customer.companyProfile.domain,
    auditId: records.items[0].id,
    userId: user.id,
    roleId: roles[0].id,
  }
  const pathOf = ({ path, operation }: Route, values: Record<string, string>): string => {
    const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? 'none'))
    const query = queries[operation] ?? (path.includes(':customerId') ? '' : '?country=SE')
    return filled.replace(/^\/v1/, '') + query
  }

  for (const route of contractRoutes.filter(({ method }) => method === 'GET')) {
    const client = route.operation === 'list-relationships' ? provider : person
    await listen(client, route.operation, 'GET', pathOf(route, ids))
  }
  for (const route of contractRoutes) {
    const body = route.method === 'GET' || route.method === 'HEAD' ? undefined : { lineItems: 'none' }
    const ask = (client: Client, values: Record<string, string>, headers?: Record<string, string>) =>
      listen(client, route.operation, route.method, pathOf(route, values), { body, headers })
    await ask(person, {}, { Authorization: 'Bearer worth.nothing.atall' })
    if (route.path.includes('/:')) await ask(person, {})
    if (route.path.includes('/:customerId')) await ask(stranger, ids)
    if (route.who.roles) await ask(helpdesk, ids)
  }
  return { heard, world }
}

const anAgreement = {
  primaryContact: {
    firstName: 'Kim',
    lastName: 'Berg',
    email: 'kim@example.com',
    phoneNumber: '+46 90 123456',
  },
  templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
  dateAgreed: '2022-01-15T00:00:00Z',
  type: 'MicrosoftCustomerAgreement',
}
