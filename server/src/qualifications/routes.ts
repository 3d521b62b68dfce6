/** Qualifications (customers 7.1): the asynchronous calls, and the operator's decisions. */
import { Type } from 'typebox'
import { EnvironmentQuery, environmentRequired, findCustomers, requireCustomer } from '../customers/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { created, ok, type Route, route } from '../http/route.ts'
import { CustomerParams, PathText, wireEnum } from '../http/schemas.ts'
import { decideQualification } from './decide-qualification.ts'
import { oldCallRoutes } from './old-call-routes.ts'
import { qualificationNames, vettingStatuses } from './qualification.ts'
import { requestQualification } from './request-qualification.ts'
import { requireQualification } from './require-qualification.ts'
import { findQualifications, findVetted } from './store.ts'
import { validationCodeRoutes } from './validation-code-routes.ts'
import {
  DecisionBody,
  QualificationBody,
  QualificationWire,
  ReviewWire,
  toWireQualification,
  toWireReview,
} from './wire.ts'

/** The calls are served to everyone from a day on, to partners on the flight before (mission E3). */
function requireServed(call: Call, operation: string): void {
  if (call.inForce('education-qualifications')) return
  throw faults.notSupported({ operation, hint: ' yet; use /v1/customers/{customerId}/qualification' })
}

const listRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/qualifications',
  operation: 'get-qualifications',
  who: {},
  params: CustomerParams,
  answers: { 200: Type.Array(QualificationWire) },
  handle: async (call, { params }) => {
    requireServed(call, 'get-qualifications')
    const customer = await requireCustomer(call, params.customerId)
    return ok((await findQualifications(call.db, customer)).map(toWireQualification))
  },
})

const requestRoute = route({
  method: 'POST',
  path: '/v1/customers/:customerId/qualifications',
  operation: 'create-qualification',
  summary: 'Asks for a qualification; education is then vetted by the operator',
  who: { app: false, roles: ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] },
  params: CustomerParams,
  query: Type.Object({ code: Type.Optional(Type.String()) }),
  body: QualificationBody,
  answers: { 201: QualificationWire },
  handle: async (call, { params: { customerId }, query, body }) => {
    requireServed(call, 'create-qualification')
    const request = {
      ...body,
      customerId,
      qualification: requireQualification(body.qualification),
      validationCode: body.validationCode ?? query.code,
    }
    return created(toWireQualification(await requestQualification(call, request)))
  },
})

const decideRoute = route({
  method: 'PUT',
  path: '/operator/v1/customers/:customerId/qualifications/:qualification',
  operation: 'decide-qualification',
  summary: 'Decides, sets or revokes a qualification',
  who: { operator: true },
  params: Type.Object({ customerId: PathText, qualification: PathText }),
  body: DecisionBody,
  answers: { 200: QualificationWire },
  handle: async (call, { params: { customerId, qualification }, body }) =>
    ok(
      toWireQualification(
        await decideQualification(call, {
          ...body,
          customerId,
          qualification: requireQualification(qualification, qualificationNames),
        }),
      ),
    ),
})

/** The queue is worked off from its front; nobody reads further than this. */
const queueMax = 500

const ReviewQuery = Type.Object({
  ...EnvironmentQuery,
  vettingStatus: Type.Optional(wireEnum(vettingStatuses)),
})

const reviewsRoute = route({
  method: 'GET',
  path: '/operator/v1/qualifications',
  operation: 'list-qualifications-in-review',
  summary:
    'What waits for a decision in an environment, or was decided with `vettingStatus`; the oldest first',
  who: { operator: true },
  query: ReviewQuery,
  answers: { 200: Type.Array(ReviewWire) },
  handle: async (call, { query }) => {
    const environment = environmentRequired(query)
    const vetted = await findVetted(call.db, {
      environmentId: environment,
      status: query.vettingStatus ?? 'InReview',
      limit: queueMax,
    })
    const ids = [...new Set(vetted.map(({ customerId }) => customerId))]
    const customers = new Map((await findCustomers(call.db, environment, ids)).map((one) => [one.id, one]))
    return ok(
      vetted.flatMap((one) => {
        const customer = customers.get(one.customerId)
        return customer ? [toWireReview(one, customer)] : []
      }),
    )
  },
})

export const qualificationRoutes: Route[] = [
  listRoute,
  requestRoute,
  ...oldCallRoutes,
  ...validationCodeRoutes,
  decideRoute,
  reviewsRoute,
]
