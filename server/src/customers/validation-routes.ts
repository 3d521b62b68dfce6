/** What a client asks before it creates a customer or buys for one (customers 5), and what the operator decides. */
import { Type } from 'typebox'
import { faults } from '../fault.ts'
import { ok, type Route, route } from '../http/route.ts'
import { CustomerParams, PathText } from '../http/schemas.ts'
import { addressVerdict } from './address.ts'
import { countryRules } from './country-rules.ts'
import { customerFaults } from './faults.ts'
import { requireCustomer } from './require-customer.ts'
import { screenedCountriesOf, screeningInForce } from './screening-in-force.ts'
import { setAccountStatus } from './set-account-status.ts'
import { isDomainTaken } from './store.ts'
import {
  AddressValidation,
  CountryValidationRules,
  toWireAddressValidation,
  toWireCountryRules,
} from './validation-wire.ts'
import { AccountStatusBody, AddressBody, toWireValidationStatus, ValidationStatus } from './wire.ts'

const validateAddressRoute = route({
  method: 'POST',
  path: '/v1/validations/address',
  operation: 'validate-address',
  who: { programmes: ['direct_bill', 'indirect_provider', 'indirect_reseller'] },
  reads: true,
  body: AddressBody,
  answers: { 200: AddressValidation },
  handle: (_call, { body }) => ok(toWireAddressValidation(body, addressVerdict(body))),
})

const checkDomainRoute = route({
  method: 'HEAD',
  path: '/v1/domains/:domain',
  operation: 'check-domain',
  summary: '200 if the domain is taken, 404 if it is free',
  who: {},
  params: Type.Object({ domain: PathText }),
  handle: async (call, { params }) => ({
    status: (await isDomainTaken(call.db, call.environment.id, params.domain)) ? 200 : 404,
  }),
})

const countryRulesRoute = route({
  method: 'GET',
  path: '/v1/countryvalidationrules/:country',
  operation: 'get-country-validation-rules',
  summary: 'What a market asks of addresses, cultures, phone and registration numbers',
  who: {},
  params: Type.Object({ country: PathText }),
  answers: { 200: CountryValidationRules },
  handle: async (call, { params: { country } }) => {
    if (!/^[a-z]{2}$/i.test(country)) {
      throw faults.invalidProperty({
        field: 'country',
        seen: country.slice(0, 40),
        allowed: 'two letters of ISO 3166-1',
      })
    }
    const rules = countryRules(country)
    if (!rules) throw faults.notFound({ resource: 'Country', id: country })
    const screened = (await screenedCountriesOf(call)).get(rules.country)
    const isInForce = (await screeningInForce(call)) !== undefined
    return ok(toWireCountryRules(rules, { screened, isInForce }))
  },
})

const validationStatusRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/validationStatus',
  operation: 'get-validation-status',
  who: { app: false },
  params: CustomerParams,
  query: Type.Object({ type: Type.Optional(Type.String()) }),
  answers: { 200: ValidationStatus },
  handle: async (call, { params: { customerId }, query: { type } }) => {
    if (type?.toLowerCase() !== 'account') {
      throw faults.invalidProperty({ field: 'type', seen: type ?? 'nothing', allowed: 'account' })
    }
    const status = toWireValidationStatus(await requireCustomer(call, customerId))
    if (!status) throw customerFaults.accountStatusNotFound({ customerId })
    return ok(status)
  },
})

const setStatusRoute = route({
  method: 'PUT',
  path: '/operator/v1/customers/:customerId/validationStatus',
  operation: 'set-validation-status',
  summary: 'Records the outcome of an account’s screening',
  who: { operator: true },
  params: CustomerParams,
  body: AccountStatusBody,
  answers: { 200: ValidationStatus },
  handle: async (call, { params: { customerId }, body: { status } }) =>
    ok(toWireValidationStatus(await setAccountStatus(call, { customerId, status }))),
})

export const validationRoutes: Route[] = [
  validateAddressRoute,
  checkDomainRoute,
  countryRulesRoute,
  validationStatusRoute,
  setStatusRoute,
]
