/** Customers and their profiles (customers 4). */
import { type Static, Type } from 'typebox'
import { faults } from '../fault.ts'
import { etagHeld } from '../http/etag.ts'
import { collection } from '../http/links.ts'
import { SeekQuery, seekFrom, seekPage } from '../http/paging.ts'
import { created, noContent, ok, type Route, route, type Who } from '../http/route.ts'
import { CustomerParams } from '../http/schemas.ts'
import { adminPassword, createCustomer } from './create-customer.ts'
import { deleteCustomer, type OpenCommitments, removeRelationship } from './leave-customer.ts'
import { listCustomers, readCustomerFilter } from './list-customers.ts'
import { operatorsCustomerRoutes } from './operators-list-routes.ts'
import { relationshipRequestRoutes } from './relationship-request-routes.ts'
import { relationshipRoutes } from './relationship-routes.ts'
import { requireCustomer } from './require-customer.ts'
import { screenedCountryRoutes } from './screened-country-routes.ts'
import { updateBillingProfile } from './update-billing-profile.ts'
import { updateCompanyProfile } from './update-company-profile.ts'
import { validationRoutes } from './validation-routes.ts'
import {
  BillingProfileBody,
  BillingProfileWire,
  CompanyProfile,
  CompanyProfileBody,
  CustomerBody,
  CustomersWire,
  CustomerWire,
  fromWireCustomer,
  fromWireProfile,
  RelationshipBody,
  RemovedCustomerWire,
  toWireBillingProfile,
  toWireCompanyProfile,
  toWireCustomer,
  toWireListedCustomer,
} from './wire.ts'

const readers: Who = {}
const sellers: Who = { roles: ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] }
const admins: Who = { roles: ['AdminAgent', 'GlobalAdmin'] }

const createRoute = route({
  method: 'POST',
  path: '/v1/customers',
  operation: 'create-customer',
  alsoAnswers: ['create-customer-for-reseller'],
  summary: 'Creates a customer, with associatedPartnerId for an indirect reseller',
  who: sellers,
  body: CustomerBody,
  answers: { 201: CustomerWire },
  // The answer carries a password that is shown once and derived again for a replay; it is never stored.
  stored: {
    redact: (body) => ({ ...(body as CustomerWire), userCredentials: undefined }),
    restore: ({ platform }, body) => withCredentials(platform, body as CustomerWire),
  },
  handle: async (call, { body }) =>
    created(
      withCredentials(call.platform, toWireCustomer(await createCustomer(call, fromWireCustomer(body)))),
    ),
})

const withCredentials = (
  platform: Parameters<typeof adminPassword>[0],
  { links, attributes, ...customer }: CustomerWire,
): CustomerWire => ({
  ...customer,
  userCredentials: { userName: 'admin', password: adminPassword(platform, customer.id) },
  links,
  attributes,
})

const getRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId',
  operation: 'get-customer',
  who: readers,
  params: CustomerParams,
  answers: { 200: CustomerWire },
  handle: async (call, { params }) => ok(toWireCustomer(await requireCustomer(call, params.customerId))),
})

const listRoute = route({
  method: 'GET',
  path: '/v1/customers',
  operation: 'list-customers',
  summary:
    'The partner’s customers by name; filter by the beginning of CompanyName or Domain, or by a partner’s tenant id',
  who: readers,
  query: Type.Object(SeekQuery),
  answers: { 200: CustomersWire },
  handle: async (call, { query, headers }) => {
    // The token carries the filter as it was sent, and it is read again: tokens come back from outside.
    const seek = seekFrom<string>(query, headers['ms-continuationtoken'], {
      key: ['text', 'guid'],
      filter: query.filter,
    })
    const filter = seek.filter === undefined ? undefined : readCustomerFilter(String(seek.filter))
    const rows = await listCustomers(call, { filter, stretch: seek.stretch })
    const path = `/customers?size=${seek.size}`
    const page = seekPage(rows, seek, { keyOf: (row) => [row.key, row.id], path })
    return ok(collection(page.rows.map(toWireListedCustomer), { self: path, ...page }))
  },
})

const getCompanyRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/profiles/company',
  operation: 'get-company-profile',
  who: { app: false },
  params: CustomerParams,
  answers: { 200: CompanyProfile },
  handle: async (call, { params }) =>
    ok(toWireCompanyProfile(await requireCustomer(call, params.customerId))),
})

const updateCompanyRoute = route({
  method: 'PUT',
  path: '/v1/customers/:customerId/profiles/company',
  operation: 'update-company-profile',
  summary: 'Adds or corrects organizationRegistrationNumber; the other members stay as they are',
  who: sellers,
  params: CustomerParams,
  body: CompanyProfileBody,
  answers: { 200: CompanyProfile },
  handle: async (call, { params, body }) => {
    const input = { customerId: params.customerId, registrationNumber: body.organizationRegistrationNumber }
    return ok(toWireCompanyProfile(await updateCompanyProfile(call, input)))
  },
})

const getBillingRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/profiles/billing',
  operation: 'get-billing-profile',
  who: readers,
  params: CustomerParams,
  answers: { 200: BillingProfileWire },
  handle: async (call, { params }) =>
    ok(toWireBillingProfile(await requireCustomer(call, params.customerId))),
})

const updateBillingRoute = route({
  method: 'PUT',
  path: '/v1/customers/:customerId/profiles/billing',
  operation: 'update-billing-profile',
  summary: 'Replaces the billing profile; the etag travels in If-Match or in attributes.etag',
  who: sellers,
  params: CustomerParams,
  body: BillingProfileBody,
  answers: { 200: BillingProfileWire },
  handle: async (call, { params: { customerId }, body, headers }) => {
    const etag = headers['if-match']?.trim() === '*' ? '*' : etagHeld(headers, body.attributes?.etag)
    const billingProfile = await updateBillingProfile(call, {
      customerId,
      profile: fromWireProfile(body),
      etag,
    })
    return ok(toWireBillingProfile({ id: customerId, billingProfile }))
  },
})

const domainsRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/customDomains',
  operation: 'get-customer-domains',
  who: readers,
  params: CustomerParams,
  answers: { 200: Type.Array(Type.String()) },
  handle: async (call, { params }) => ok([(await requireCustomer(call, params.customerId)).domain]),
})

const removeRelationshipRoute = (openCommitments: OpenCommitments): Route =>
  route({
    method: 'PATCH',
    path: '/v1/customers/:customerId',
    operation: 'remove-relationship',
    summary: 'Ends the relationship: relationshipToPartner "none"',
    who: { app: false, ...admins },
    params: CustomerParams,
    body: RelationshipBody,
    answers: { 200: RemovedCustomerWire },
    handle: async (call, { params: { customerId }, body }) => {
      requireNone(body)
      await removeRelationship(call, { customerId, openCommitments })
      return ok({ relationshipToPartner: 'none' as const, attributes: { objectType: 'Customer' } })
    },
  })

/** Only ending is a change that a partner can make. */
function requireNone({ relationshipToPartner }: Static<typeof RelationshipBody>): void {
  if (relationshipToPartner === 'none') return
  throw faults.invalidProperty({
    field: 'relationshipToPartner',
    seen: relationshipToPartner,
    allowed: 'none',
  })
}

const deleteRoute = (openCommitments: OpenCommitments): Route =>
  route({
    method: 'DELETE',
    path: '/v1/customers/:customerId',
    operation: 'delete-customer',
    summary: 'Deletes a sandbox’s customer with everything that belongs to it',
    who: admins,
    params: CustomerParams,
    handle: async (call, { params: { customerId } }) => {
      await deleteCustomer(call, { customerId, openCommitments })
      return noContent()
    },
  })

/** Every route of this room. What still binds a customer is told by the rooms downstream, at composition. */
export const customerRoutes = (openCommitments: OpenCommitments = async () => []): Route[] => [
  createRoute,
  listRoute,
  getRoute,
  removeRelationshipRoute(openCommitments),
  deleteRoute(openCommitments),
  getCompanyRoute,
  updateCompanyRoute,
  getBillingRoute,
  updateBillingRoute,
  domainsRoute,
  ...relationshipRoutes,
  ...relationshipRequestRoutes,
  ...validationRoutes,
  ...screenedCountryRoutes,
  ...operatorsCustomerRoutes,
]
