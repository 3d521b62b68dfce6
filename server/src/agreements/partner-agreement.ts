/** Whether an indirect reseller has accepted the partner agreement, as its provider asks (customers 6, "MPA status"). */
import { isGuid } from '../ids.ts'
import type { Partner } from '../partners/index.ts'

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
  | { reason: 'tenantUnknown'; tenantId: string }

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

/** Why there is no answer about this partner; undefined if it is a reseller, which has accepted by enrolling. */
export function resellerRefusal(
  { mpnId = '', tenantId = '' }: ResellerNamed,
  partner: Pick<Partner, 'programme'> | undefined,
): PartnerAgreementRefusal | undefined {
  if (!partner) return mpnId ? { reason: 'mpnIdUnknown', mpnId } : { reason: 'tenantUnknown', tenantId }
  if (partner.programme !== 'indirect_reseller')
    return mpnId ? { reason: 'notAReseller', mpnId } : { reason: 'tenantUnknown', tenantId }
  return undefined
}
