import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { authorise } from './authorise.ts'
import type { Caller, CallingPartner, Programme, Role } from './caller.ts'
import { type Method, ok, type Route, route, type Who } from './route.ts'

const partner = (programme: Programme): CallingPartner => ({
  tenantId: 't',
  environmentId: 'e',
  key: 'k',
  name: 'n',
  domain: 'd',
  country: 'SE',
  programme,
  mpnId: '1',
  providerTenantId: null,
  flights: [],
  billingCurrency: 'SEK',
  agreementSigned: true,
})
const app = (programme: Programme = 'direct_bill'): Caller => ({
  kind: 'partner',
  partner: partner(programme),
  tenantId: 't',
  appId: 'a',
  appOnly: true,
  roles: [],
})
const person = (role: Role, programme: Programme = 'direct_bill'): Caller => ({
  ...app(programme),
  appOnly: false,
  roles: [role],
  upn: 'x@y',
})
const operator: Caller = { kind: 'operator', tenantId: 'operator', appId: 'o', appOnly: true, roles: [] }
const aRoute = (method: Method, who: Who): Route =>
  route({ method, path: '/v1/things', operation: 'do-things', who, handle: () => ok({}) })

describe('who may call', () => {
  const cases: [string, Route, Caller, number | undefined][] = [
    ['an app may read by default', aRoute('GET', {}), app(), undefined],
    ['a person of any role may read by default', aRoute('GET', {}), person('HelpdeskAgent'), undefined],
    ['a user-only call refuses an app with 900329', aRoute('GET', { app: false }), app(), 900329],
    [
      'a person without the role is refused with 900308',
      aRoute('POST', { roles: ['AdminAgent'] }),
      person('HelpdeskAgent'),
      900308,
    ],
    [
      'a person with one of the roles may',
      aRoute('POST', { roles: ['AdminAgent', 'SalesAgent'] }),
      person('SalesAgent'),
      undefined,
    ],
    ['an app is not measured by roles', aRoute('POST', { roles: ['AdminAgent'] }), app(), undefined],
    ['an indirect reseller may read', aRoute('GET', {}), app('indirect_reseller'), undefined],
    ['an indirect reseller may not write: 800039', aRoute('POST', {}), app('indirect_reseller'), 800039],
    [
      'a route may invite resellers to write',
      aRoute('POST', { programmes: ['indirect_reseller'] }),
      app('indirect_reseller'),
      undefined,
    ],
    [
      'a provider-only call refuses a direct bill partner with 2032',
      aRoute('GET', { programmes: ['indirect_provider'] }),
      app(),
      2032,
    ],
    ['the operator is refused on a partner route', aRoute('GET', {}), operator, 2032],
    ['a partner is refused on an operator route', aRoute('GET', { operator: true }), app(), 2032],
    ['the operator may use an operator route', aRoute('PUT', { operator: true }), operator, undefined],
  ]
  for (const [name, aRoute, caller, code] of cases)
    test(name, () => assert.equal(authorise(aRoute, caller)?.code, code))
})
