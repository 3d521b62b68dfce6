import { recordActivity } from '../activity/index.ts'
import { partnersOfCustomer, requireCustomerAnywhere } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import type { Kept, PersonalData } from '../http/personal-data.ts'

export interface Erasure {
  customerId: string
  erasedAt: Date
  /** How many records of each kind something was erased from. */
  erased: { name: string; records: number }[]
  kept: Kept[]
}

/** What stays whatever the rooms say. */
const keptAnyway: readonly Kept[] = [
  {
    what: 'orders, subscriptions, charges and invoices',
    why: 'accounting: they name the company and what it bought, and no person',
  },
  {
    what: 'answers to the requests of the last 24 hours',
    why: 'a repeated request must get the first one’s answer; they are forgotten after that',
  },
]

/**
 * Erases what is known about the people of a customer, all of it or nothing, and says what stays and why. For the operator;
 * each partner of the customer sees in its log that it happened. Doing it again finds nothing more. Throws 404/60003.
 */
export async function erasePersonalData(
  operatorsCall: Call,
  kinds: readonly PersonalData[],
  customerId: string,
): Promise<Erasure> {
  const { call, customer } = await requireCustomerAnywhere(operatorsCall, customerId)
  const subject = { environmentId: customer.environmentId, customerId: customer.id }
  const erased: Erasure['erased'] = []
  for (const { name, erase } of kinds) erased.push({ name, records: await erase(call.db, subject) })
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
      customizedData: erased.map(({ name, records }) => ({ key: `Erased-${name}`, value: String(records) })),
    })),
  )
  const kept = [...kinds.flatMap((kind) => kind.kept), ...keptAnyway]
  return { customerId: customer.id, erasedAt: call.now, erased, kept }
}
