/** Asking a customer for a relationship, and the public page where it accepts (sandboxes; decision 20). */
import { Type } from 'typebox'
import { faults } from '../fault.ts'
import { bytes, created, ok, type Route, route } from '../http/route.ts'
import { Attributes, PathText } from '../http/schemas.ts'
import { acceptRequest, requestSecret, requireRequest } from './accept-request.ts'
import { makeRequestToken } from './relationship-request.ts'
import { requestPage } from './relationship-request-page.ts'

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
  handle: async (call, { params: { token } }) => {
    const { partner } = await requireRequest(call, token)
    return bytes(Buffer.from(requestPage(partner.name)), 'text/html; charset=utf-8')
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

export const relationshipRequestRoutes: Route[] = [requestRoute, pageRoute, acceptRoute]
