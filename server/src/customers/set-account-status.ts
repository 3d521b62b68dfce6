import { recordActivity } from '../activity/index.ts'
import type { Call } from '../http/call.ts'
import type { AccountStatus, Customer } from './customer.ts'
import { partnersOfCustomer } from './relationship-store.ts'
import { requireCustomerAnywhere } from './require-customer.ts'
import { saveAccountStatus } from './standing-store.ts'

/** Records the outcome of an account's screening, at the time of the customer's environment. For the operator. */
export async function setAccountStatus(
  operatorsCall: Call,
  { customerId, status }: { customerId: string; status: AccountStatus },
): Promise<Customer> {
  const { call, customer } = await requireCustomerAnywhere(operatorsCall, customerId)
  await saveAccountStatus(call.db, customer, status, call.now)
  const partners = await partnersOfCustomer(call.db, customer)
  await recordActivity(
    call,
    ...partners.map((partnerId) => ({
      partnerId,
      customerId: customer.id,
      customerName: customer.companyName,
      resourceType: 'customer' as const,
      operationType: 'undefined' as const,
      resourceId: customer.id,
      oldValue: { validationStatus: customer.standing.accountStatus },
      newValue: { validationStatus: status },
    })),
  )
  return { ...customer, standing: { ...customer.standing, accountStatus: status, accountStatusAt: call.now } }
}
