/** Who else has a customer: its resellers, and sharing it in a sandbox (customers 9). */
import { Type } from 'typebox'
import { collection } from '../http/links.ts'
import { created, ok, type Route, route } from '../http/route.ts'
import { Attributes, CustomerParams, collectionOf } from '../http/schemas.ts'
import { findPartner, type Partner } from '../partners/index.ts'
import { requireCustomer } from './require-customer.ts'
import { shareCustomer } from './share-customer.ts'

const Text = Type.String()

const CustomerRelationship = Type.Object({
  id: Text,
  name: Text,
  relationshipType: Text,
  mpnId: Text,
  attributes: Attributes,
})

const toWireReseller = ({ tenantId, name, mpnId }: Partner) => ({
  id: tenantId,
  name,
  relationshipType: 'is_indirect_cloud_solution_provider_of',
  mpnId,
  attributes: { objectType: 'PartnerRelationship' },
})

const listResellersRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/relationships',
  operation: 'get-customer-relationships',
  summary: 'The indirect resellers tied to a customer',
  who: { app: false },
  params: CustomerParams,
  answers: { 200: collectionOf(CustomerRelationship) },
  handle: async (call, { params }) => {
    const { relationship } = await requireCustomer(call, params.customerId)
    const reseller = relationship.resellerId ? await findPartner(call.db, relationship.resellerId) : undefined
    return ok(collection(reseller ? [toWireReseller(reseller)] : []))
  },
})

const SharingBody = Type.Object({ customerId: Text, partnerTenantId: Text })

const shareRoute = route({
  method: 'POST',
  path: '/sandbox/relationships',
  operation: 'share-customer',
  summary: 'Makes a customer another partner’s customer too, as if it had accepted the request',
  who: { roles: ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] },
  body: SharingBody,
  answers: { 201: Type.Object({ ...SharingBody.properties, relationshipToPartner: Text }) },
  handle: async (call, { body }) => {
    await shareCustomer(call, body)
    return created({ ...body, relationshipToPartner: 'reseller' })
  },
})

export const relationshipRoutes: Route[] = [listResellersRoute, shareRoute]
