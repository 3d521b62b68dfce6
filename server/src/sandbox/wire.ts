/** JSON of the sandbox API, which is outside the contract (design, "Running it"). */
import { type Static, Type } from 'typebox'
import { parseInstant, toWireInstant } from '../calendar.ts'
import { faults } from '../fault.ts'
import { collectionOf, WireInstant, wireEnum } from '../http/schemas.ts'
import type { PartnerKit } from '../partners/index.ts'
import { type Environment, environmentNow } from '../platform/environment.ts'
import type { ClockStatus } from './set-clock.ts'

const partnersMax = 200

export const EnvironmentWire = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: wireEnum(['sandbox', 'production']),
  clock: wireEnum(['manual', 'real']),
  now: WireInstant,
})
export const EnvironmentsWire = collectionOf(EnvironmentWire)

export const toWireEnvironment = (environment: Environment): Static<typeof EnvironmentWire> => ({
  id: environment.id,
  name: environment.name,
  kind: environment.kind,
  clock: environment.clock,
  now: toWireInstant(environmentNow(environment)),
})

const programme = wireEnum(['direct_bill', 'indirect_provider', 'indirect_reseller'])

export const NewSandboxBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  now: Type.String({ description: 'Where the clock stands until it is moved, e.g. 2020-11-18T09:00:00Z' }),
  partners: Type.Optional(
    Type.Array(
      Type.Object({
        key: Type.String(),
        name: Type.String({ minLength: 1, maxLength: 200 }),
        country: Type.String({ description: 'ISO 3166, two letters' }),
        programme,
        providerKey: Type.Optional(Type.String({ description: 'Key of an indirect reseller’s provider' })),
        flights: Type.Optional(Type.Array(Type.String({ maxLength: 100 }))),
      }),
      { maxItems: partnersMax },
    ),
  ),
})

export const PartnerKitWire = Type.Object({
  key: Type.String(),
  environment: Type.String({ description: 'Name of the environment' }),
  name: Type.String(),
  tenantId: Type.String(),
  domain: Type.String(),
  country: Type.String(),
  programme,
  mpnId: Type.String(),
  providerKey: Type.Union([Type.String(), Type.Null()]),
  flights: Type.Array(Type.String()),
  app: Type.Object({ clientId: Type.String(), clientSecret: Type.String() }),
  users: Type.Array(
    Type.Object({
      role: wireEnum(['AdminAgent', 'SalesAgent', 'HelpdeskAgent', 'GlobalAdmin']),
      userPrincipalName: Type.String(),
      password: Type.String(),
    }),
  ),
})

export const SandboxWire = Type.Object({
  environment: EnvironmentWire,
  partners: Type.Array(PartnerKitWire),
})
export interface SandboxBody {
  environment: Static<typeof EnvironmentWire>
  partners: readonly PartnerKit[]
}

export const ClockBody = Type.Object({
  now: Type.String({ description: 'Where to move the clock, e.g. 2021-01-14T00:00:00Z' }),
})

export const ClockWire = Type.Object({
  state: wireEnum(['running', 'completed']),
  now: WireInstant,
  target: WireInstant,
  followsRealTime: Type.Optional(
    Type.Boolean({ description: 'True: this clock runs by itself and cannot be moved' }),
  ),
})

export const toWireClock = ({
  state,
  now,
  target,
  followsRealTime,
}: ClockStatus): Static<typeof ClockWire> => ({
  state,
  now: toWireInstant(now),
  target: toWireInstant(target),
  ...(followsRealTime && { followsRealTime }),
})

/** The instant in a member of the body. Throws 400/3000. */
export function fromWireInstant(field: string, text: string): Date {
  const at = parseInstant(text)
  if (!at)
    throw faults.invalidProperty({
      field,
      seen: text.slice(0, 60),
      allowed: 'a date such as 2021-01-14T00:00:00Z',
    })
  return at
}
