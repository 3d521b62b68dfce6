/** The operator's customers: those of an environment, and what was decided about one. */
import { Type } from 'typebox'
import { standingChanges } from '../activity/index.ts'
import type { Call } from '../http/call.ts'
import { collection } from '../http/links.ts'
import { SeekQuery, seekFrom, seekPage } from '../http/paging.ts'
import { ok, type Route, route } from '../http/route.ts'
import { CustomerParams, wireEnum } from '../http/schemas.ts'
import { EnvironmentQuery, environmentRequired } from './environment-query.ts'
import { customerFaults } from './faults.ts'
import { type CustomerWithPartners, listAllCustomers } from './operators-list-store.ts'
import {
  OperatorsCustomersWire,
  OperatorsCustomerWire,
  StandingChangesWire,
  toWireOperatorsCustomer,
  toWireStandingChange,
} from './operators-list-wire.ts'
import { partnersOfCustomer } from './relationship-store.ts'
import { findCustomerAnywhere } from './store.ts'
import { accountStatuses } from './wire.ts'

const who = { operator: true } as const

const listRoute = route({
  method: 'GET',
  path: '/operator/v1/customers',
  operation: 'operator-list-customers',
  summary:
    'The customers of an environment by name, or by domain when searching for one; whoever sells to them',
  who,
  query: Type.Object({
    ...EnvironmentQuery,
    size: SeekQuery.size,
    seekOperation: SeekQuery.seekOperation,
    index: SeekQuery.index,
    search: Type.Optional(
      Type.String({
        maxLength: 200,
        description: 'Beginning of the name, or of the domain with a full stop and no space',
      }),
    ),
    validationStatus: Type.Optional(wireEnum(accountStatuses)),
  }),
  answers: { 200: OperatorsCustomersWire },
  handle: async (call, { query: { search, validationStatus, ...query }, headers }) => {
    const environmentId = environmentRequired(query)
    const seek = seekFrom(query, headers['ms-continuationtoken'], { key: ['text', 'guid'] })
    const found = await listAllCustomers(call.db, {
      environmentId,
      ...(search && { search }),
      ...(validationStatus && { accountStatus: validationStatus }),
      stretch: seek.stretch,
    })
    const asked = new URLSearchParams({
      environment: environmentId,
      ...(search && { search }),
      ...(validationStatus && { validationStatus }),
      size: String(seek.size),
    })
    const self = `/operator/v1/customers?${asked}`
    const page = seekPage(found, seek, { keyOf: ({ key, customer }) => [key, customer.id], path: self })
    return ok(collection(page.rows.map(toWireOperatorsCustomer), { self, ...page }))
  },
})

async function anyonesCustomer({ db }: Call, customerId: string): Promise<CustomerWithPartners> {
  const customer = await findCustomerAnywhere(db, customerId)
  if (!customer) throw customerFaults.customerNotFound({ customerId: customerId.slice(0, 40) })
  return { customer, partnerIds: await partnersOfCustomer(db, customer) }
}

const getRoute = route({
  method: 'GET',
  path: '/operator/v1/customers/:customerId',
  operation: 'operator-get-customer',
  summary: 'One customer of any environment, whoever sells to it',
  who,
  params: CustomerParams,
  answers: { 200: OperatorsCustomerWire },
  handle: async (call, { params }) =>
    ok(toWireOperatorsCustomer(await anyonesCustomer(call, params.customerId))),
})

/** Nobody reads further back than this; a customer is not decided about that often. */
const changesMax = 200

const changesRoute = route({
  method: 'GET',
  path: '/operator/v1/customers/:customerId/standing-changes',
  operation: 'operator-list-standing-changes',
  summary: 'How a customer’s validation status and qualifications changed, by whom; the latest first',
  who,
  params: CustomerParams,
  answers: { 200: StandingChangesWire },
  handle: async (call, { params }) => {
    const { customer, partnerIds } = await anyonesCustomer(call, params.customerId)
    const { id: customerId, environmentId } = customer
    const changes = await standingChanges(call.db, {
      environmentId,
      customerId,
      partnerIds,
      limit: changesMax,
    })
    return ok(collection(changes.map(toWireStandingChange)))
  },
})

export const operatorsCustomerRoutes: Route[] = [listRoute, getRoute, changesRoute]
