/** Validation codes for the Government Community Cloud (customers 5.5), and how the operator grants them. */
import { Type } from 'typebox'
import { faults } from '../fault.ts'
import { makeCall, surroundings } from '../http/call.ts'
import { created, ok, type Route, route } from '../http/route.ts'
import { findPartner } from '../partners/index.ts'
import { grantValidationCodes } from './grant-validation-code.ts'
import { findValidationCodes } from './store.ts'
import { toWireValidationCode, ValidationCodeBody, ValidationCodeWire } from './wire.ts'

const listRoute = route({
  method: 'GET',
  path: '/v1/customers/all/validations',
  operation: 'list-validation-codes',
  summary: 'The partner’s government validation codes with what remains of them',
  who: {},
  answers: { 200: Type.Array(ValidationCodeWire) },
  handle: async (call) =>
    ok(
      (await findValidationCodes(call.db, call.environment.id, call.caller.tenantId)).map(
        toWireValidationCode,
      ),
    ),
})

const grantRoute = route({
  method: 'POST',
  path: '/operator/v1/validationcodes',
  operation: 'grant-validation-code',
  summary: 'Gives a partner a government validation code',
  who: { operator: true },
  body: ValidationCodeBody,
  answers: { 201: ValidationCodeWire },
  handle: async (call, { body }) => {
    const partner = await findPartner(call.db, body.partnerId)
    if (!partner) throw faults.notFound({ resource: 'Partner', id: body.partnerId.slice(0, 40) })
    const { now } = makeCall({ ...call, ...(await surroundings(call.platform, partner.environmentId)) })
    const grant = { ...body, partnerId: partner.tenantId, environmentId: partner.environmentId, at: now }
    const [granted] = await grantValidationCodes(call.db, [grant])
    const codes = await findValidationCodes(call.db, partner.environmentId, partner.tenantId)
    return created(
      toWireValidationCode(codes.find(({ validationId }) => validationId === granted!.validationId)!),
    )
  },
})

export const validationCodeRoutes: Route[] = [listRoute, grantRoute]
