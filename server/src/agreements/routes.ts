/** Agreement metadata, confirmations and direct signing (customers 6). All of it is for people. */
import { Type } from 'typebox'
import { parseInstant } from '../calendar.ts'
import { requireCustomer } from '../customers/index.ts'
import { faults } from '../fault.ts'
import { collection } from '../http/links.ts'
import { created, ok, type Route, route, type Who } from '../http/route.ts'
import { CustomerParams, collectionOf } from '../http/schemas.ts'
import { type AgreementType, agreementTemplates, agreementTypes, typesAskedFor } from './agreement.ts'
import { confirmAgreement } from './confirm-agreement.ts'
import { documentRoutes } from './document-routes.ts'
import { partnerAgreementRoutes } from './partner-agreement-routes.ts'
import { setDirectSigned } from './set-direct-signed.ts'
import { findAgreements } from './store.ts'
import {
  AgreementBody,
  AgreementMetaData,
  AgreementsWire,
  AgreementWire,
  DirectSignStatus,
  toWireAgreement,
  toWireListedAgreement,
  toWireMetaData,
} from './wire.ts'

const people: Who = { app: false }

const TypeQuery = Type.Object({ agreementType: Type.Optional(Type.String()) })

function requireTypes(agreementType: string | undefined): readonly AgreementType[] {
  const types = typesAskedFor(agreementType)
  if (types) return types
  const allowed = [...agreementTypes, '*'].join(', ')
  throw faults.invalidProperty({ field: 'agreementType', seen: agreementType!.slice(0, 60), allowed })
}

const metadataRoute = route({
  method: 'GET',
  path: '/v1/agreements',
  operation: 'list-agreement-metadata',
  summary: 'The agreement templates in force; without agreementType those of the Cloud agreement',
  who: people,
  query: TypeQuery,
  answers: { 200: collectionOf(AgreementMetaData) },
  handle: (_call, { query: { agreementType } }) => {
    const types = requireTypes(agreementType)
    const templates = agreementTemplates.filter((template) => types.includes(template.agreementType))
    return ok(collection(templates.map(toWireMetaData), { self: '/agreements' }))
  },
})

const listRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/agreements',
  operation: 'list-customer-agreements',
  summary: 'Every confirmation of a type; without agreementType those of the Cloud agreement',
  who: people,
  params: CustomerParams,
  query: TypeQuery,
  answers: { 200: AgreementsWire },
  handle: async (call, { params, query }) => {
    const types = requireTypes(query.agreementType)
    const customer = await requireCustomer(call, params.customerId)
    const agreements = await findAgreements(call.db, customer, types)
    return ok(collection(agreements.map(toWireListedAgreement)))
  },
})

const confirmRoute = route({
  method: 'POST',
  path: '/v1/customers/:customerId/agreements',
  operation: 'create-customer-agreement',
  summary: 'Confirms that the customer accepted an agreement',
  who: { app: false, roles: ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] },
  params: CustomerParams,
  body: AgreementBody,
  answers: { 201: AgreementWire },
  handle: async (call, { params: { customerId }, body: { dateAgreed: text, ...body } }) => {
    const dateAgreed = parseInstant(text)
    if (!dateAgreed)
      throw faults.invalidProperty({
        field: 'dateAgreed',
        seen: text.slice(0, 60),
        allowed: 'an ISO 8601 date',
      })
    return created(toWireAgreement(await confirmAgreement(call, { customerId, dateAgreed, ...body })))
  },
})

const directSignRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/directSignedMicrosoftCustomerAgreementStatus',
  operation: 'get-direct-sign-status',
  who: people,
  params: CustomerParams,
  answers: { 200: DirectSignStatus },
  handle: async (call, { params }) => {
    const { standing } = await requireCustomer(call, params.customerId)
    return ok({ isSigned: standing.directSigned })
  },
})

const setDirectSignRoute = route({
  method: 'PUT',
  path: '/operator/v1/customers/:customerId/directSignedMicrosoftCustomerAgreementStatus',
  operation: 'set-direct-sign-status',
  summary: 'Records whether the customer signed the Customer Agreement itself',
  who: { operator: true },
  params: CustomerParams,
  body: DirectSignStatus,
  answers: { 200: DirectSignStatus },
  handle: async (call, { params: { customerId }, body: { isSigned } }) => {
    await setDirectSigned(call, { customerId, isSigned })
    return ok({ isSigned })
  },
})

export const agreementRoutes: Route[] = [
  metadataRoute,
  ...documentRoutes,
  listRoute,
  confirmRoute,
  directSignRoute,
  setDirectSignRoute,
  ...partnerAgreementRoutes,
]
