/** `GET /v1/compliance/csp/agreementstatus`. Every failure is a 400 with a code of its own (customers 6). */
import { Type } from 'typebox'
import type { Fault } from '../fault.ts'
import { callingPartner } from '../http/call.ts'
import { ok, type Route, route } from '../http/route.ts'
import { PathText } from '../http/schemas.ts'
import { findPartner, findPartnerByMpnId } from '../partners/index.ts'
import { agreementFaults } from './faults.ts'
import { namingRefusal, type PartnerAgreementRefusal, resellerRefusal } from './partner-agreement.ts'
import { setPartnerAgreement } from './set-partner-agreement.ts'

/** Where the reseller can read on; most of these answers carry it (customers 6). */
const readOn = { data: ['https://docs.microsoft.com/partner-center/microsoft-partner-agreement'] }

function faultOf(refusal: PartnerAgreementRefusal): Fault {
  switch (refusal.reason) {
    case 'resellerIdMalformed':
      return agreementFaults.resellerIdMalformed({ field: refusal.field, seen: refusal.seen })
    case 'mpnIdUnknown':
    case 'notAReseller':
    case 'mpnAccountNotSigned':
      return agreementFaults[refusal.reason]({ mpnId: refusal.mpnId }, readOn)
    case 'otherRegion':
      return agreementFaults.otherRegion({ mpnId: refusal.mpnId, region: refusal.region }, readOn)
    case 'tenantNotSigned':
      return agreementFaults.tenantNotSigned({ tenantId: refusal.tenantId }, readOn)
    case 'tenantUnknown':
      return agreementFaults.tenantUnknown({ tenantId: refusal.tenantId })
    default:
      return agreementFaults[refusal.reason]({})
  }
}

const PartnerAgreementStatus = Type.Object({ isAgreementSigned: Type.Boolean() })

const statusRoute = route({
  method: 'GET',
  path: '/v1/compliance/csp/agreementstatus',
  operation: 'get-mpa-status',
  summary: 'Whether an indirect reseller, named by mpnId or tenantId, has accepted the partner agreement',
  who: { app: false },
  query: Type.Object({ mpnId: Type.Optional(Type.String()), tenantId: Type.Optional(Type.String()) }),
  answers: { 200: PartnerAgreementStatus },
  handle: async (call, { query }) => {
    const { db, environment } = call
    const malformed = namingRefusal(query)
    if (malformed) throw faultOf(malformed)
    const { mpnId, tenantId } = query
    const found = mpnId
      ? await findPartnerByMpnId(db, environment.id, mpnId)
      : await findPartner(db, tenantId!)
    const refusal = resellerRefusal(query, {
      partner: found?.environmentId === environment.id ? found : undefined,
      asking: callingPartner(call),
    })
    if (refusal) throw faultOf(refusal)
    return ok({ isAgreementSigned: true })
  },
})

const setStatusRoute = route({
  method: 'PUT',
  path: '/operator/v1/partners/:tenantId/agreementstatus',
  operation: 'operator-set-partner-agreement',
  summary: 'Records whether a partner has accepted the partner agreement; without it nothing can be bought',
  who: { operator: true },
  params: Type.Object({ tenantId: PathText }),
  body: PartnerAgreementStatus,
  answers: { 200: PartnerAgreementStatus },
  handle: async (call, { params: { tenantId }, body: { isAgreementSigned } }) => {
    await setPartnerAgreement(call, { tenantId, isSigned: isAgreementSigned })
    return ok({ isAgreementSigned })
  },
})

export const partnerAgreementRoutes: Route[] = [statusRoute, setStatusRoute]
