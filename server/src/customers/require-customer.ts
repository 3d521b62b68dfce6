import { type Call, makeCall, surroundings } from '../http/call.ts'
import type { Customer, PartnersCustomer } from './customer.ts'
import { customerFaults } from './faults.ts'
import { findPartnersCustomer, lockCustomer } from './store.ts'

/**
 * The customer of a path, as the caller's partner knows it: one read by key. An indirect provider sees its resellers'
 * customers, an indirect reseller those it was named for. Throws 404/60003 for an unknown or foreign customer, 403/20002
 * where the partner once had a relationship (decision 7).
 */
export const requireCustomer = (call: Call, customerId: string): Promise<PartnersCustomer> =>
  requirePartnersCustomer(call, customerId, false)

/** The same, with the customer's row locked until the transaction ends: for changes that must not overtake each other. */
export const requireLockedCustomer = (call: Call, customerId: string): Promise<PartnersCustomer> =>
  requirePartnersCustomer(call, customerId, true)

async function requirePartnersCustomer(
  call: Call,
  customerId: string,
  lock: boolean,
): Promise<PartnersCustomer> {
  const { tenantId } = call.caller
  const customer = await findPartnersCustomer(call.db, {
    environmentId: call.environment.id,
    customerId,
    tenantId,
    lock,
  })
  if (!customer) throw customerFaults.customerNotFound({ customerId: customerId.slice(0, 40) })
  if (customer.relationship.removedAt)
    throw customerFaults.relationshipEnded({ partnerId: tenantId, customerId })
  return customer
}

/**
 * For the operator, who belongs to no environment: the locked customer, and the call carried over to the customer's
 * environment and its time. Throws 404/60003 if there is no such customer.
 */
export async function requireCustomerAnywhere(
  call: Call,
  customerId: string,
): Promise<{ call: Call; customer: Customer }> {
  const customer = await lockCustomer(call.db, customerId)
  if (!customer) throw customerFaults.customerNotFound({ customerId: customerId.slice(0, 40) })
  const around = await surroundings(call.platform, customer.environmentId)
  return { customer, call: makeCall({ ...call, ...around }) }
}
