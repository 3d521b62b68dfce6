/** The old, synchronous call (customers 7.2): one value per customer, as bare JSON text, until its last day. */
import { Type } from 'typebox'
import { requireCustomer } from '../customers/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { ok, type Route, route } from '../http/route.ts'
import { CustomerParams } from '../http/schemas.ts'
import { requestQualification } from './request-qualification.ts'
import { requireQualification } from './require-qualification.ts'
import { OldQualificationBody, OldQualificationWire, toOldAnswer, toOldQualification } from './wire.ts'

function requireNotRetired(call: Call, operation: string): void {
  if (call.inForce('education-qualification-old')) return
  throw faults.notSupported({ operation, hint: ' any more; use /v1/customers/{customerId}/qualifications' })
}

const getRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/qualification',
  operation: 'get-qualification-sync',
  summary: 'The highest-ranking approved qualification; retired, use qualifications',
  who: {},
  params: CustomerParams,
  answers: { 200: OldQualificationWire },
  handle: async (call, { params }) => {
    requireNotRetired(call, 'get-qualification-sync')
    const { standing } = await requireCustomer(call, params.customerId)
    return ok(toOldQualification(standing.qualifications))
  },
})

const putRoute = route({
  method: 'PUT',
  path: '/v1/customers/:customerId/qualification',
  operation: 'update-qualification-sync',
  summary: 'Asks for a qualification; retired, use qualifications',
  who: { app: false, roles: ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] },
  params: CustomerParams,
  query: Type.Object({ code: Type.Optional(Type.String()) }),
  body: OldQualificationBody,
  answers: { 200: OldQualificationWire },
  handle: async (call, { params: { customerId }, query: { code }, body }) => {
    requireNotRetired(call, 'update-qualification-sync')
    const qualification = requireQualification(body)
    await requestQualification(call, { customerId, qualification, validationCode: code })
    return ok(toOldAnswer(qualification))
  },
})

export const oldCallRoutes: Route[] = [getRoute, putRoute]
