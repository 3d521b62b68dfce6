/** Whether an indirect reseller has accepted the partner agreement, as its provider asks (customers 6, "MPA status"). */
import { isGuid } from '../ids.ts'
import { type Partner, salesRegion } from '../partners/index.ts'

/** How the reseller was named: exactly one of the two. Clients send the unused one empty. */
export interface ResellerNamed {
  mpnId?: string
  tenantId?: string
}

export type PartnerAgreementRefusal =
  | { reason: 'resellerNotNamed' }
  | { reason: 'resellerNamedTwice' }
  | { reason: 'resellerIdMalformed'; field: 'mpnId' | 'tenantId'; seen: string }
  | { reason: 'mpnIdUnknown'; mpnId: string }
  | { reason: 'notAReseller'; mpnId: string }
  | { reason: 'otherRegion'; mpnId: string; region: string }
  | { reason: 'mpnAccountNotSigned'; mpnId: string }
  | { reason: 'tenantUnknown'; tenantId: string }
  | { reason: 'tenantNotSigned'; tenantId: string }

/** What is wrong with the question itself, or undefined. */
export function namingRefusal({ mpnId, tenantId }: ResellerNamed): PartnerAgreementRefusal | undefined {
  if (!mpnId && !tenantId) return { reason: 'resellerNotNamed' }
  if (mpnId && tenantId) return { reason: 'resellerNamedTwice' }
  if (mpnId && !/^\d{1,20}$/.test(mpnId))
    return { reason: 'resellerIdMalformed', field: 'mpnId', seen: mpnId.slice(0, 60) }
  if (tenantId && !isGuid(tenantId))
    return { reason: 'resellerIdMalformed', field: 'tenantId', seen: tenantId.slice(0, 60) }
  return undefined
}

/** What the answer is about: the partner named, and the one that asks. */
export type PartnerAsked = Pick<Partner, 'programme' | 'country' | 'agreementSigned'>

/** Why there is no good answer about this partner; undefined if it is a reseller that has accepted. */
export function resellerRefusal(
  named: ResellerNamed,
  { partner, asking }: { partner: PartnerAsked | undefined; asking: Pick<Partner, 'country'> },
): PartnerAgreementRefusal | undefined {
  const { mpnId, tenantId = '' } = named
  const isReseller = partner?.programme === 'indirect_reseller'
  if (!mpnId) {
    if (!isReseller) return { reason: 'tenantUnknown', tenantId }
    return partner.agreementSigned ? undefined : { reason: 'tenantNotSigned', tenantId }
  }
  if (!partner) return { reason: 'mpnIdUnknown', mpnId }
  if (!isReseller) return { reason: 'notAReseller', mpnId }
  const region = salesRegion(asking.country)
  if (salesRegion(partner.country) !== region) return { reason: 'otherRegion', mpnId, region }
  return partner.agreementSigned ? undefined : { reason: 'mpnAccountNotSigned', mpnId }
}
