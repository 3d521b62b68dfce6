import { recordActivity } from '../activity/index.ts'
import { partnersOfCustomer, requireCustomerAnywhere, saveDirectSigned } from '../customers/index.ts'
import type { Call } from '../http/call.ts'

/** Records that the customer signed the Microsoft Customer Agreement itself, or did not. For the operator. */
export async function setDirectSigned(
  operatorsCall: Call,
  { customerId, isSigned }: { customerId: string; isSigned: boolean },
): Promise<void> {
  const { call, customer } = await requireCustomerAnywhere(operatorsCall, customerId)
  await saveDirectSigned(call.db, customer, isSigned)
  const partners = await partnersOfCustomer(call.db, customer)
  await recordActivity(
    call,
    ...partners.map((partnerId) => ({
      partnerId,
      customerId: customer.id,
      customerName: customer.companyName,
      resourceType: 'agreement' as const,
      operationType: 'undefined' as const,
      resourceId: customer.id,
      oldValue: { isSigned: customer.standing.directSigned },
      newValue: { isSigned },
    })),
  )
}
