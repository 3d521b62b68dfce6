import { type Call, callingPartner } from '../http/call.ts'
import { partnerSnapshot } from '../partners/index.ts'
import type { Customer, PartnersCustomer } from './customer.ts'
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
  customer: PartnersCustomer,
  kind: PurchaseKind,
): Promise<PurchaseRefusal[]> => [
  ...(await sellersRefusals(call, customer)),
  ...purchaseRefusals(customer, kind, await screeningInForce(call)),
]

/** Who has not accepted the partner agreement: the partner itself, or the reseller the customer belongs to. */
async function sellersRefusals(call: Call, { relationship }: PartnersCustomer): Promise<PurchaseRefusal[]> {
  if (!callingPartner(call).agreementSigned) return [{ reason: 'partnerAgreementMissing' }]
  const { resellerId } = relationship
  const reseller = resellerId && (await call.platform.snapshots.get(partnerSnapshot, resellerId))
  return reseller && !reseller.agreementSigned ? [{ reason: 'resellerAgreementMissing', resellerId }] : []
}

/**
 * Lets a purchase or a change of a subscription pass, or throws: 403/900124, 900123 (partner agreement), 400/600049, 600050,
 * 600051 (screening), 403/13605 (agreement), 403/800073, 800074, 800075 (account status). Reads nothing from the database.
 */
export async function requireMayBuy(
  call: Call,
  customer: PartnersCustomer,
  kind: PurchaseKind,
): Promise<void> {
  const fault = faultOfRefusals(await refusalsToBuy(call, customer, kind))
  if (fault) throw fault
}

/** The segments the customer may buy in now. */
export const segmentsNow = (call: Call, { standing }: Pick<Customer, 'standing'>): Set<Segment> =>
  segmentsOf(standing, { librariesAndMuseums: call.inForce('academic-library-museum') })
