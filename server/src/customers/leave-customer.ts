/** The two ways a customer is left: the partner ends the relationship, or the whole account goes (sandboxes only). */
import { recordActivity } from '../activity/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import type { Customer } from './customer.ts'
import { customersLeft } from './known-customer.ts'
import { endRelationship } from './relationship-store.ts'
import { requireLockedCustomer } from './require-customer.ts'
import { deleteCustomer as removeCustomer } from './store.ts'
import { toWireCustomer } from './wire.ts'

export type Leaving = 'remove-relationship' | 'delete-customer'

/**
 * What still binds the customer, as texts that name each thing. Rooms downstream know it (orders, subscriptions), so it is
 * given at composition.
 */
export type OpenCommitments = (call: Call, customer: Customer, leaving: Leaving) => Promise<string[]>

export interface LeaveInput {
  customerId: string
  openCommitments: OpenCommitments
}

/** Ends the caller's relationship. Throws 400/3000 naming what must be cancelled first (customers 4.4). */
export async function removeRelationship(
  call: Call,
  { customerId, openCommitments }: LeaveInput,
): Promise<void> {
  const customer = await requireLockedCustomer(call, customerId)
  await requireNothingOpen(call, customer, { leaving: 'remove-relationship', openCommitments })
  await endRelationship(call.db, customer, call.now)
  await call.announce(customersLeft)
  await recordActivity(call, {
    customerId,
    customerName: customer.companyName,
    resourceType: 'partner_customer_relationship',
    operationType: 'remove_partner_customer_relationship',
    resourceId: customerId,
    oldValue: { relationshipToPartner: 'reseller' },
    newValue: { relationshipToPartner: 'none' },
  })
}

/** Deletes a sandbox's customer with all that belongs to it. Throws 400/900127 elsewhere, 400/3000 for open commitments. */
export async function deleteCustomer(call: Call, { customerId, openCommitments }: LeaveInput): Promise<void> {
  if (call.environment.kind !== 'sandbox') throw faults.notInThisEnvironment({ operation: 'delete-customer' })
  const customer = await requireLockedCustomer(call, customerId)
  await requireNothingOpen(call, customer, { leaving: 'delete-customer', openCommitments })
  await removeCustomer(call.db, customer)
  await call.announce(customersLeft)
  await recordActivity(call, {
    customerId,
    customerName: customer.companyName,
    resourceType: 'customer',
    operationType: 'delete_customer',
    resourceId: customerId,
    oldValue: toWireCustomer(customer),
  })
}

async function requireNothingOpen(
  call: Call,
  customer: Customer,
  { leaving, openCommitments }: { leaving: Leaving; openCommitments: OpenCommitments },
): Promise<void> {
  const open = await openCommitments(call, customer, leaving)
  if (!open.length) return
  throw faults.invalidProperty(
    {
      field: 'customer',
      seen: `${open.length} open`,
      allowed: `none; cancel first: ${open.slice(0, 5).join(', ')}`,
    },
    { data: open },
  )
}
