import { createHash, timingSafeEqual } from 'node:crypto'
import { recordActivity } from '../activity/index.ts'
import { type Call, makeCall, surroundings } from '../http/call.ts'
import { findPartner, type Partner } from '../partners/index.ts'
import { adminPassword } from './create-customer.ts'
import type { Relationship } from './customer.ts'
import { customerFaults } from './faults.ts'
import { type RelationshipRequest, readRequestToken } from './relationship-request.ts'
import { insertAcceptedRequest, insertRelationship } from './relationship-store.ts'
import { findCustomerByDomain } from './store.ts'

/** What signs the links of this installation. */
export const requestSecret = ({ platform }: Call): string => platform.deriveSecret('relationship-requests')

type FoundRequest = RelationshipRequest & { partner: Partner }

/** The request behind a link and the partner that asks; undefined for a link that was not made here. */
export async function findRequest(call: Call, token: string): Promise<FoundRequest | undefined> {
  const request = readRequestToken(token, requestSecret(call))
  const partner = request && (await findPartner(call.db, request.partnerId))
  return partner && { ...request, partner }
}

/** The same. Throws 404/1000 for a link that was not made here. */
export async function requireRequest(call: Call, token: string): Promise<FoundRequest> {
  const request = await findRequest(call, token)
  if (!request) throw customerFaults.relationshipRequestUnknown()
  return request
}

export interface Acceptance {
  token: string
  /** The customer's domain and its administrator's first password: what proves that the customer is accepting. */
  domain: string
  password: string
}

/**
 * Accepts a request for the customer whose administrator signs it. Throws 404/1000 for an unknown link, 403/2032 for a wrong
 * domain or password (which of them is not said), 409/1003 for a request that was accepted before.
 */
export async function acceptRequest(
  anyonesCall: Call,
  { token, domain, password }: Acceptance,
): Promise<Relationship> {
  const { environmentId, nonce, partner } = await requireRequest(anyonesCall, token)
  const call = makeCall({ ...anyonesCall, ...(await surroundings(anyonesCall.platform, environmentId)) })
  const customer = await findCustomerByDomain(call.db, environmentId, domain)
  if (!customer || !isSame(password, adminPassword(call.platform, customer.id)))
    throw customerFaults.signatureInvalid()
  const relationship: Relationship = {
    since: call.now,
    partnerId: partner.providerTenantId ?? partner.tenantId,
    ...(partner.providerTenantId && { resellerId: partner.tenantId }),
  }
  const accepted = {
    nonce,
    environmentId,
    customerId: customer.id,
    partnerId: partner.tenantId,
    at: call.now,
  }
  if (!(await insertAcceptedRequest(call.db, accepted))) throw customerFaults.relationshipRequestUsed()
  await insertRelationship(call.db, customer, relationship)
  await recordActivity(call, {
    partnerId: relationship.partnerId,
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'partner_customer_relationship',
    operationType: 'extend_relationship',
    resourceId: customer.id,
    newValue: {
      customerId: customer.id,
      partnerTenantId: partner.tenantId,
      relationshipToPartner: 'reseller',
    },
  })
  return relationship
}

/** Compares without telling by its time where two texts differ. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
