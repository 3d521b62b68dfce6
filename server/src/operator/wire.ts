/** JSON of the operator API, which is outside the contract. */
import { type Static, Type } from 'typebox'
import { parseInstant, toWireInstant } from '../calendar.ts'
import { faults } from '../fault.ts'
import { collectionOf, WireInstant, wireEnum } from '../http/schemas.ts'
import type { Partner } from '../partners/index.ts'
import { type PolicyRow, policyNames } from '../platform/policies.ts'
import type { NewPolicyRow } from './put-policy.ts'

export const EnvironmentQuery = Type.Object({
  environment: Type.String({ minLength: 1, description: 'Id or name of an environment' }),
})
export const OptionalEnvironmentQuery = Type.Object({
  environment: Type.Optional(
    Type.String({ description: 'Id or name of an environment; absent: the defaults' }),
  ),
})

const flightsMax = 50
const Flights = Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: flightsMax })

export const PolicyWire = Type.Object({
  name: Type.String(),
  description: Type.String(),
  environmentId: Type.Optional(Type.String({ description: 'Absent: a default row' })),
  flight: Type.Optional(Type.String({ description: 'Only for partners on this flight' })),
  from: Type.Optional(WireInstant),
  to: Type.Optional(WireInstant),
  value: Type.Record(Type.String(), Type.Unknown()),
})
export const PoliciesWire = collectionOf(PolicyWire)

export const toWirePolicy = ({
  name,
  environmentId,
  flight,
  from,
  to,
  value,
}: PolicyRow): Static<typeof PolicyWire> => ({
  name,
  description: policyNames[name],
  ...(environmentId && { environmentId }),
  ...(flight && { flight }),
  ...(from && { from: toWireInstant(from) }),
  ...(to && { to: toWireInstant(to) }),
  value,
})

const rowsMax = 100

export const PolicyBody = Type.Object({
  rows: Type.Array(
    Type.Object({
      flight: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
      from: Type.Optional(Type.String({ description: 'In force from then on; absent: always was' })),
      to: Type.Optional(Type.String({ description: 'In force until just before then; absent: for good' })),
      value: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    }),
    { maxItems: rowsMax },
  ),
})

export const fromWirePolicyRow = ({
  flight,
  from,
  to,
  value,
}: Static<typeof PolicyBody>['rows'][number]): NewPolicyRow => ({
  flight: flight ?? null,
  from: from === undefined ? null : fromWireInstant('from', from),
  to: to === undefined ? null : fromWireInstant('to', to),
  value: value ?? {},
})

function fromWireInstant(field: string, text: string): Date {
  const at = parseInstant(text)
  if (at) return at
  throw faults.invalidProperty({
    field,
    seen: text.slice(0, 60),
    allowed: 'a date such as 2021-01-14T00:00:00Z',
  })
}

const programme = wireEnum(['direct_bill', 'indirect_provider', 'indirect_reseller'])

export const NewPartnerBody = Type.Object({
  key: Type.String(),
  name: Type.String({ minLength: 1, maxLength: 200 }),
  country: Type.String({ description: 'ISO 3166, two letters' }),
  programme,
  domain: Type.Optional(Type.String({ minLength: 3, maxLength: 253 })),
  mpnId: Type.Optional(Type.String({ pattern: '^\\d{1,10}$' })),
  providerTenantId: Type.Optional(Type.String({ description: 'The provider of an indirect reseller' })),
  billingCurrency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
  flights: Type.Optional(Flights),
})

export const FlightsBody = Type.Object({ flights: Flights })

export const PartnerWire = Type.Object({
  tenantId: Type.String(),
  environmentId: Type.String(),
  key: Type.String(),
  name: Type.String(),
  domain: Type.String(),
  country: Type.String(),
  programme,
  mpnId: Type.String(),
  providerTenantId: Type.Optional(Type.String()),
  billingCurrency: Type.String(),
  flights: Type.Array(Type.String()),
  isAgreementSigned: Type.Boolean({ description: 'Whether the partner has accepted the partner agreement' }),
})
export const PartnersWire = collectionOf(PartnerWire)

export const toWirePartner = ({
  providerTenantId,
  agreementSigned: isAgreementSigned,
  ...partner
}: Partner): Static<typeof PartnerWire> => ({
  ...partner,
  flights: [...partner.flights],
  isAgreementSigned,
  ...(providerTenantId && { providerTenantId }),
})

export const NewEnvironmentBody = Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }) })
