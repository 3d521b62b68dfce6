import type { Call } from '../http/call.ts'
import type { Customer } from './customer.ts'
import { faultOfRefusals } from './faults.ts'
import { screeningInForce } from './screening-in-force.ts'
import {
  type PurchaseKind,
  type PurchaseRefusal,
  purchaseRefusals,
  type Segment,
  segmentsOf,
} from './standing.ts'

/** Every reason why the customer may not buy now; none means it may. For reviews that show what is missing. */
export const refusalsToBuy = async (
  call: Call,
  customer: Customer,
  kind: PurchaseKind,
): Promise<PurchaseRefusal[]> => purchaseRefusals(customer, kind, await screeningInForce(call))

/**
 * Lets a purchase or a change of a subscription pass, or throws: 400/600049, 600050, 600051 (screening), 403/13605
 * (agreement), 403/800073, 800074, 800075 (account status). Reads nothing from the database.
 */
export async function requireMayBuy(call: Call, customer: Customer, kind: PurchaseKind): Promise<void> {
  const fault = faultOfRefusals(await refusalsToBuy(call, customer, kind))
  if (fault) throw fault
}

/** The segments the customer may buy in now. */
export const segmentsNow = (call: Call, customer: Customer): Set<Segment> =>
  segmentsOf(customer.standing, { librariesAndMuseums: call.inForce('academic-library-museum') })
