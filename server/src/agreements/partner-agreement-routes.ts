/** `GET /v1/compliance/csp/agreementstatus`. Every failure is a 400 with a code of its own (customers 6). */
import { Type } from 'typebox'
import type { Fault } from '../fault.ts'
import { ok, type Route, route } from '../http/route.ts'
import { findPartner, findPartnerByMpnId } from '../partners/index.ts'
import { agreementFaults } from './faults.ts'
import { namingRefusal, type PartnerAgreementRefusal, resellerRefusal } from './partner-agreement.ts'

function faultOf(refusal: PartnerAgreementRefusal): Fault {
  switch (refusal.reason) {
    case 'resellerIdMalformed':
      return agreementFaults.resellerIdMalformed({ field: refusal.field, seen: refusal.seen })
    case 'mpnIdUnknown':
      return agreementFaults.mpnIdUnknown({ mpnId: refusal.mpnId })
    case 'notAReseller':
      return agreementFaults.notAReseller({ mpnId: refusal.mpnId })
    case 'tenantUnknown':
      return agreementFaults.tenantUnknown({ tenantId: refusal.tenantId })
    default:
      return agreementFaults[refusal.reason]({})
  }
}

const statusRoute = route({
  method: 'GET',
  path: '/v1/compliance/csp/agreementstatus',
  operation: 'get-mpa-status',
  summary: 'Whether an indirect reseller, named by mpnId or tenantId, has accepted the partner agreement',
  who: { app: false },
  query: Type.Object({ mpnId: Type.Optional(Type.String()), tenantId: Type.Optional(Type.String()) }),
  answers: { 200: Type.Object({ isAgreementSigned: Type.Boolean() }) },
  handle: async ({ db, environment }, { query }) => {
    const malformed = namingRefusal(query)
    if (malformed) throw faultOf(malformed)
    const { mpnId, tenantId } = query
    const found = mpnId
      ? await findPartnerByMpnId(db, environment.id, mpnId)
      : await findPartner(db, tenantId!)
    const refusal = resellerRefusal(query, found?.environmentId === environment.id ? found : undefined)
    if (refusal) throw faultOf(refusal)
    return ok({ isAgreementSigned: true })
  },
})

export const partnerAgreementRoutes: Route[] = [statusRoute]
