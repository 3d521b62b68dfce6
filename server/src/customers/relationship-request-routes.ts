/** Asking a customer for a relationship, and the public page where it accepts (sandboxes; decision 20). */
import { Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { faults } from '../fault.ts'
import { bytes, created, ok, type Route, route } from '../http/route.ts'
import { Attributes, PathText, WireInstant, wireEnum } from '../http/schemas.ts'
import { acceptRequest, findRequest, requestSecret, requireRequest } from './accept-request.ts'
import { customerFaults } from './faults.ts'
import { makeRequestToken } from './relationship-request.ts'
import {
  pageLanguage,
  requestPage,
  requestPageHeaders,
  unknownRequestPage,
} from './relationship-request-page.ts'
import { findAcceptedRequest } from './relationship-store.ts'

const Text = Type.String()

const requestRoute = route({
  method: 'GET',
  path: '/v1/customers/relationshiprequests',
  operation: 'get-relationship-request',
  summary: 'A link to send to a customer, which can accept the caller as its partner once',
  who: { app: false, roles: ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] },
  answers: { 200: Type.Object({ url: Text, attributes: Attributes }) },
  handle: (call) => {
    if (call.environment.kind !== 'sandbox')
      throw faults.notInThisEnvironment({ operation: 'get-relationship-request' })
    const partnerId = call.caller.tenantId
    const token = makeRequestToken({ environmentId: call.environment.id, partnerId }, requestSecret(call))
    const query = new URLSearchParams({
      invType: 'ResellerRelationship',
      partnerId,
      msppId: '0',
      DAP: 'false',
    })
    const url = `${call.platform.publicUrl}/sandbox/relationshiprequests/${token}?${query}`
    return ok({ url, attributes: { objectType: 'RelationshipRequest' } })
  },
})

const TokenParams = Type.Object({ token: PathText })

const pageRoute = route({
  method: 'GET',
  path: '/sandbox/relationshiprequests/:token',
  operation: 'read-relationship-request',
  who: { anyone: true },
  params: TokenParams,
  handle: async (call, { params: { token }, headers }) => {
    const language = pageLanguage(headers['accept-language'])
    const request = await findRequest(call, token)
    const page = request
      ? requestPage({
          language,
          partnerName: request.partner.name,
          isAccepted: (await findAcceptedRequest(call.db, request)) !== undefined,
        })
      : unknownRequestPage(language)
    const answer = bytes(Buffer.from(page), 'text/html; charset=utf-8', requestPageHeaders)
    return request ? answer : { ...answer, status: 404 }
  },
})

const stateRoute = route({
  method: 'GET',
  path: '/sandbox/relationshiprequests/:token/state',
  operation: 'get-relationship-request-state',
  summary: 'Whether a request of the caller was accepted, when and by which customer',
  who: { app: false, roles: ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] },
  params: TokenParams,
  answers: {
    200: Type.Object({
      state: wireEnum(['waiting', 'accepted']),
      acceptedAt: Type.Optional(WireInstant),
      customerId: Type.Optional(Text),
    }),
  },
  handle: async (call, { params: { token } }) => {
    const request = await requireRequest(call, token)
    if (request.partnerId !== call.caller.tenantId) throw customerFaults.relationshipRequestUnknown()
    const accepted = await findAcceptedRequest(call.db, request)
    if (!accepted) return ok({ state: 'waiting' as const })
    const { at, customerId } = accepted
    return ok({ state: 'accepted' as const, acceptedAt: toWireInstant(at), customerId })
  },
})

const acceptRoute = route({
  method: 'POST',
  path: '/sandbox/relationshiprequests/:token',
  operation: 'accept-relationship-request',
  summary: 'Accepts a relationship request, signed by the customer’s administrator',
  who: { anyone: true },
  params: TokenParams,
  body: Type.Object({ domain: Text, password: Text }),
  answers: { 201: Type.Object({ partnerTenantId: Text, relationshipToPartner: Text }) },
  handle: async (call, { params: { token }, body }) => {
    const { partnerId, resellerId } = await acceptRequest(call, { token, ...body })
    return created({ partnerTenantId: resellerId ?? partnerId, relationshipToPartner: 'reseller' })
  },
})

export const relationshipRequestRoutes: Route[] = [requestRoute, pageRoute, stateRoute, acceptRoute]
